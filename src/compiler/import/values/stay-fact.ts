import { missionFields } from "../../fields/mission.ts";
import type { Fact } from "../../seed.ts";
import type { Reading } from "../entry-draft.ts";

/** The stay that lines on docking and undocking tell of together, as one fact. */
export function stayOf({ stay, facts }: Reading): Fact | undefined {
  const { captured, from, to, released, port, isBerthing = false } = stay;
  const first = captured ?? from ?? to ?? released ?? port;
  if (first === undefined || facts.some((fact) => fact.field.path === "stays")) return undefined;
  const field = missionFields.find(({ label }) => label === (isBerthing ? "Berthing" : "Docking"));
  const station = facts.find((fact) => fact.field.path === "destination");
  const at = port ?? station;
  if (field === undefined) return undefined;
  const times = new Map(Object.entries({ captured, from, to, released }));
  const children = (field.item?.fields ?? []).flatMap((child) => {
    const time = times.get(child.path);
    return time === undefined ? [] : [{ ...time, field: child }];
  });
  const { target } = at ?? {};
  return {
    field,
    value: at?.value ?? "unknown",
    ...(target === undefined ? {} : { target }),
    citations: port?.citations ?? [],
    disputes: [],
    ...(port?.assumed === undefined ? {} : { assumed: port.assumed }),
    children,
    labelPlace: first.labelPlace,
    valuePlace: port?.valuePlace ?? first.valuePlace,
  };
}
