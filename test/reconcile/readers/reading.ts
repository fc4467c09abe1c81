import { readFileSync } from "node:fs";
import fc from "fast-check";
import type {
  CatalogueReader,
  InputProblem,
  TheirFlight,
} from "../../../src/compiler/reconcile/model.ts";
import { outside } from "../../support/demand.ts";

/** What a reader makes of a text. */
export interface Reading {
  readonly flights: readonly TheirFlight[];
  readonly problems: readonly InputProblem[];
}

export async function readText(reader: CatalogueReader, text: string): Promise<Reading> {
  const flights: TheirFlight[] = [];
  const problems: InputProblem[] = [];
  async function* lines() {
    yield* text.split("\n");
  }
  for await (const one of reader.read(lines())) {
    if ("message" in one) problems.push(one);
    else flights.push(one);
  }
  return { flights, problems };
}

export const fixture = (name: string) =>
  readFileSync(`test/reconcile/readers/fixtures/${name}`, "utf8");

export const valuesOf = ({ facts }: TheirFlight): Record<string, string | number> =>
  Object.fromEntries(facts.map(({ field, value }) => [field, value]));

/** The text of the line on which something stands, from its column. */
export function textAt(text: string, { line, column }: InputProblem["place"]): string {
  return (text.split("\n")[line - 1] ?? "").slice(column - 1);
}

/** Places that are in no line of the text. */
export function misplaced(text: string, { flights, problems }: Reading): unknown[] {
  const all = [...problems, ...flights, ...flights.flatMap(({ facts }) => facts)];
  return [
    ...outside(
      text,
      all.map(({ place }) => place),
    ),
  ];
}

/** Any JSON with the keys of a text, nested in any way. */
export function jsonLike(text: string): fc.Arbitrary<unknown> {
  const keys = [...new Set(text.match(/"\w+"(?=\s*:)/g))].map((key) => key.slice(1, -1));
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      fc.jsonValue({ maxDepth: 1 }),
      tie("object"),
      fc.array(tie("object"), { maxLength: 3 }),
    ),
    object: fc.dictionary(fc.constantFrom(...keys), tie("value"), { maxKeys: 8 }),
  }));
  return value;
}
