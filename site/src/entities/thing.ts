import type { Mission } from "resupply";
import type { Fact } from "../flight/fact.ts";
import type { Kind } from "../lib/routes.ts";

/** A row of a list of flights. */
export interface Row {
  readonly mission: Mission;
  /** Cells beside those that every list has, as HTML. */
  readonly cells: readonly string[];
}

/** What has a page with what is known of it and its flights. */
export interface Thing {
  readonly kind: Kind;
  readonly id: string;
  readonly name: string;
  /** The same in its own script. */
  readonly native?: { readonly name: string; readonly language: string };
  /** In one line, for those who find the page. */
  readonly description: string;
  readonly facts: readonly Fact[];
  /** The titles of the cells of {@link rows}. */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** What belongs to it beside flights, as HTML. */
  readonly lists: readonly { readonly title: string; readonly items: readonly string[] }[];
}

/** What all things of a kind are called together, and one of them. */
export interface KindOfThing {
  readonly kind: Kind;
  readonly title: string;
  readonly description: string;
  readonly things: readonly Thing[];
  /** A column of the index beside the name and the number of flights, if it has one. */
  readonly column?: { readonly title: string; readonly of: (thing: Thing) => string };
}

/** "1 flight", "12 flights" */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}
