import { VFile } from "vfile";
import { lookUpKey } from "../../../library/text/look-up-key.ts";
import { headerFields } from "../../fields/index.ts";
import type { Fact, Seed } from "../../model/seed.ts";
import { kebab } from "../../model/slug.ts";
import { isOfSeries } from "../../scaffold/series.ts";
import { report } from "../report.ts";
import { pathOf, relative } from "../values/entity/seed-link.ts";
import { factOf, fieldAt } from "../values/field-fact.ts";
import { inBrackets, withSource } from "./citations.ts";
import type { Merging } from "./fact.ts";

/** The seed of a flight that the record does not have yet, with where it belongs. */
export function newSeed(merging: Merging): { seed: Seed; path: string } {
  const { entry } = merging;
  const derived = seriesOf(merging);
  const folder = derived?.id ?? kebab(withoutNumber(entry.name)) ?? "";
  const path = `missions/${folder === "" ? "unknown" : folder}/${entry.id}.md`;
  const isHeader = (fact: Fact) => headerFields.some((field) => field.path === fact.field.path);
  const facts = entry.stated.map((fact) => relative(path, withSource(merging, fact)));
  const stated = [...facts, ...(derived?.fact === undefined ? [] : [relative(path, derived.fact)])];
  const seed: Seed = {
    file: new VFile({ path }),
    kind: "missions",
    id: entry.id,
    name: entry.name,
    namePlace: START,
    description: descriptionOf(entry.prose, entry.name),
    header: stated.filter(isHeader),
    facts: stated.filter((fact) => !isHeader(fact)),
    factsPlace: START,
    ports: [],
    prose: entry.sections,
  };
  return { seed, path };
}

/** A name without its last word, where that has a figure: Mule of Mule 2. */
function withoutNumber(name: string): string {
  const last = /(?<!\S)\S+$/.exec(name);
  return last === null || !/\d/.test(last[0])
    ? name
    : name.slice(0, last.index).replace(/(?<![\s-])[\s-]+$/, "");
}

const START = { line: 1, column: 1 };

/** The series of a flight: stated, or that of its name, or that of a neighbour. */
function seriesOf({ catalog, entry, file }: Merging): { id: string; fact?: Fact } | undefined {
  const stated = entry.facts.find((fact) => fact.field === "series")?.value;
  if (catalog.find("series", String(stated)) !== undefined) return { id: String(stated) };
  if (entry.stated.some((fact) => fact.field.path === "series")) return undefined;
  const key = lookUpKey(entry.name);
  const byName = catalog
    .entries("series")
    .filter(({ record }) => isOfSeries(key, lookUpKey(record.name)))
    .sort((a, b) => b.record.name.length - a.record.name.length)[0];
  const neighbour = entry.facts.find(({ field }) => field === "previous" || field === "next");
  const flight = catalog.find("missions", String(neighbour?.value));
  const series = byName ?? (flight && catalog.find("series", flight.record.series));
  if (series === undefined) return undefined;
  report(
    file,
    START,
    "derived",
    `the series is not stated; by its ${byName === undefined ? "neighbour" : "name"} it is ${series.record.name}`,
  );
  const unsourced = { citations: [], disputes: [], labelPlace: START, place: START };
  return {
    id: series.id,
    fact: factOf(fieldAt("series"), unsourced, series.record.name, pathOf(series)),
  };
}

/** The description, or the first sentence of the summary. */
function descriptionOf(
  { description, summary }: { description: string; summary: string },
  name: string,
): string {
  const [sentence = ""] =
    /^[^\n]{1,300}?(?:[.!?](?=\s|$)|$)/.exec(summary.replaceAll(/[\\*_[\]`]/g, "")) ?? [];
  const line = (description || sentence.replace(/\.$/, "") || name).replaceAll(/\s+/g, " ").trim();
  return inBrackets(line) === "" ? name : line;
}
