import { missionFields } from "../../fields/mission.ts";
import type { Fact } from "../../model/seed.ts";
import { factOf, type Stated } from "./field-fact.ts";
import type { ReadStayPart } from "./value-result.ts";

/** A part of a stay, and where it was stated. */
export interface StayPart extends ReadStayPart {
  readonly written: Stated;
}

/** The stay that some lines on docking and undocking give together, as one fact. What is stated first counts. */
export function stayFact(parts: readonly StayPart[], destination?: Fact): Fact | undefined {
  const isBerthing = parts.some((part) => part.isBerthing);
  const field = missionFields.find(({ label }) => label === (isBerthing ? "Berthing" : "Docking"));
  const partOf = (name: StayPart["part"]) => parts.find(({ part }) => part === name);
  const port = partOf("port");
  const times = (["captured", "from", "to", "released"] as const).map(partOf);
  const first = times.find((time) => time !== undefined) ?? port;
  if (first === undefined || field === undefined) return undefined;
  const place = (port ?? first).written.place;
  const { labelPlace } = first.written;
  const stated = { citations: [], ...port?.written, disputes: [], labelPlace, place };
  const { value = "unknown", target } = port ?? destination ?? {};
  const children = (field.item?.fields ?? []).flatMap((child) => {
    const time = times.find((one) => one?.part === child.path);
    return time === undefined ? [] : [factOf(child, time.written, time.value)];
  });
  return { ...factOf(field, stated, value, target), children };
}
