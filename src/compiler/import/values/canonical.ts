import type { ListItem, Paragraph } from "mdast";
import { VFile } from "vfile";
import { missionRecord } from "../../../schema/index.ts";
import { time as timeSchema } from "../../../schema/primitives.ts";
import { headerFields } from "../../fields/index.ts";
import { missionFields } from "../../fields/mission.ts";
import { readFact, readItem } from "../../read/fact.ts";
import type { Fact } from "../../seed.ts";
import { isUnknown } from "../../seed.ts";
import { parseValue } from "../../validate/value.ts";
import type { Reading } from "../entry-draft.ts";
import { rooted } from "./entity/seed-link.ts";

const scratches = new WeakMap<Reading, VFile>();

/** Reads an item that is written as in a seed; nothing, where it is not. */
export function strictItem(reading: Reading, item: ListItem): Fact | undefined {
  return strictly(reading, (file) => readItem(file, item, missionFields));
}

/** Reads a link of the header that is written as in a seed; nothing, where it is not. */
export function strictHeader(reading: Reading, paragraph: Paragraph): Fact | undefined {
  return strictly(reading, (file) => readFact(file, paragraph, headerFields));
}

function strictly(reading: Reading, read: (file: VFile) => Fact | undefined): Fact | undefined {
  const scratch = scratches.get(reading) ?? new VFile({ value: reading.file.value });
  scratches.set(reading, scratch);
  const fact = read(scratch);
  const isClean = scratch.messages.length === 0;
  scratch.messages.length = 0;
  if (!isClean || fact === undefined) return undefined;
  const made = rooted(reading.catalog, fact);
  return [made, ...made.children].every(isCanonical) ? made : undefined;
}

const CLOSED: Readonly<Record<string, readonly string[]>> = {
  outcome: missionRecord.options.map((option) => option.shape.outcome.value),
  "failure.phase": ["launch", "orbit", "rendezvous", "docking", "docked", "return"],
  "end.kind": ["deorbited", "decayed", "failed-to-orbit", "splashdown", "landed"],
};

/** Whether a value is written as in a seed, so that it needs no leniency. */
export function isCanonical(fact: Fact): boolean {
  if (isUnknown(fact)) return fact.disputes.length > 0;
  const { field, value } = fact;
  if ("wrong" in parseValue(fact, "")) return false;
  // No mass is zero, and 7.280 kg can be the 7280 kg of somebody who writes the mark of thousands so.
  if (field.type.is === "number" && /^(?:0|[1-9]\d{0,2}\.\d{3}) kg$/.test(value)) return false;
  if (field.type.is === "time") return timeSchema.safeParse(value).success;
  if (field.path === "identifiers.cospar") return /^\d{4}-\d{3}[A-Z]{1,3}$/.test(value);
  return CLOSED[field.path]?.includes(value) ?? true;
}
