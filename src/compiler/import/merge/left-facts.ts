import type { RootContent } from "mdast";
import { excerpt } from "../../model/finding.ts";
import type { Fact, ProseTitle, Seed } from "../../model/seed.ts";
import { listAsPublished } from "../entry/as-published.ts";
import { report } from "../report.ts";
import type { Merging } from "./fact.ts";
import { withLeftOver } from "./prose.ts";

/** A seed with the facts that it could not hold as text at the end of its body. */
export function withLeftFacts(merging: Merging, seed: Seed, left: readonly Fact[]): Seed {
  if (left.length === 0) return seed;
  for (const fact of left) reportLeft(merging, fact);
  const prose = new Map<ProseTitle, readonly RootContent[]>(seed.prose);
  prose.set("Body", withLeftOver(prose.get("Body") ?? [], listAsPublished(left.map(lineOf))));
  return { ...seed, prose };
}

/** Reports a fact that was left out, unless it names something that the reader has reported as unknown. */
function reportLeft({ entry, file }: Merging, { field, value }: Fact): void {
  if (field.type.is === "entry") return;
  const place = entry.stated
    .flatMap((fact) => [fact, ...fact.children])
    .find((fact) => fact.field.path === field.path && fact.value === value)?.valuePlace;
  const message = `a seed can't hold ${field.label}: ${excerpt(value)} beside its other facts; it goes to the body`;
  report(file, place ?? { line: 1, column: 1 }, "unfit", message);
}

function lineOf({ field, value, disputes }: Fact): string {
  const others = disputes.map((dispute) => ` (disputed: ${dispute.value})`);
  return `${field.label}: ${value}${others.join("")}`;
}
