import type { z } from "zod";
import type { port as portSchema } from "../../schema/index.ts";
import type { Kind, kinds } from "../fields/index.ts";
import type { Place } from "../markdown/position.ts";
import type { Citation, Fact, Seed } from "./seed.ts";

/** A rule that an entry may break, and why. */
export interface Exception {
  readonly rule: string;
  readonly reason: string;
  readonly place: Place;
}

export type RecordOf<K extends Kind> = z.infer<(typeof kinds)[K]["schema"]>;

export type Port = z.infer<typeof portSchema>;

/** Where the value of one field comes from. */
export interface FieldProvenance {
  /** `launch.time`, `stays[0].from` */
  readonly field: string;
  readonly citations: readonly Citation[];
  readonly assumed?: string;
  readonly disputes: readonly {
    readonly value: unknown;
    readonly citations: readonly Citation[];
    readonly reason: string;
  }[];
  readonly fact: Fact;
}

/** A seed whose record meets its schema. */
export interface Entry<K extends Kind = Kind> {
  readonly kind: K;
  readonly id: string;
  readonly seed: Seed;
  readonly record: RecordOf<K>;
  readonly ports: readonly { readonly record: Port; readonly place: Place }[];
  readonly provenance: readonly FieldProvenance[];
  readonly exceptions: readonly Exception[];
  /** Where a field stands in the seed, or where it should stand. */
  placeOf(field: string): Place;
}
