import type { VFile } from "vfile";
import { placeIn } from "../../markdown/position.ts";
import { excerpt } from "../../model/finding.ts";
import { report } from "../report.ts";
import type { JsonBlock } from "../text/json-blocks.ts";

type Thing = Record<string, unknown>;

/** The object that a block of JSON describes; the first with `sameAs` or a name, where there are several. */
export function parseThing(file: VFile, block: JsonBlock): Thing | undefined {
  const parsed = parse(file, block);
  const graph = isThing(parsed) && Array.isArray(parsed["@graph"]) ? parsed["@graph"] : parsed;
  const things = (Array.isArray(graph) ? graph : [graph]).filter(isThing);
  return (
    things.find((thing) => thing["sameAs"] !== undefined) ??
    things.find((thing) => thing["name"] !== undefined) ??
    things[0]
  );
}

const isThing = (value: unknown): value is Thing =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function parse(file: VFile, { text, from }: JsonBlock): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const offset = Number(/at position (\d+)/.exec(reason)?.[1] ?? 0);
    const short = excerpt(
      reason
        .toWellFormed()
        .replaceAll(/\s+/g, " ")
        .replace(/(?:, \.{3}| in JSON).*$/, ""),
    );
    const place = placeIn(file, from + Math.min(offset, Math.max(0, text.length - 1)));
    const message = `the JSON does not parse (${short}); nothing is taken from it`;
    report(file, place, "broken-json", message);
    return undefined;
  }
}
