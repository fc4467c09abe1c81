import { excerpt } from "../../model/finding.ts";
import { nearestLabel } from "../labels/nearest-label.ts";
import type { SectionScope } from "./statement.ts";

/** The message on a label that is not known, with the nearest one. */
export function unknownLabel({ suggest }: SectionScope, label: string): string {
  const near = suggest(label, () => nearestLabel(label));
  const hint = near ? `; the nearest is "${near}"` : "";
  return `"${excerpt(label)}" is not a known label${hint}. The line goes to the body`;
}
