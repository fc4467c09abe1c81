import type { CrewMember, Mission, Payload } from "resupply";
import type { MissionProvenance, ProvenanceField } from "resupply/provenance";
import { escapeHtml } from "../lib/html.ts";
import { readable } from "../lib/instants.ts";
import { cargoNames } from "./cargo-names.ts";
import {
  capital,
  type Fact,
  type FactGroup,
  linkOut,
  linkTo,
  mass,
  text,
  time,
  words,
} from "./fact.ts";

interface MaybeFact extends Fact {
  /** Whether the record has no value. */
  readonly isUnknown: boolean;
}

const unknown = '<span class="muted">unknown</span>';

function fact(
  name: string,
  html: string | undefined,
  ...fields: readonly ProvenanceField[]
): readonly MaybeFact[] {
  return [{ name, html: html ?? unknown, fields, isUnknown: html === undefined }];
}

/**
 * All that is known of a flight, in groups; a group without a fact is left out. What is unknown is among them
 * if a source gives a value that the record does not use.
 */
export function factsOf(mission: Mission, provenance: MissionProvenance): readonly FactGroup[] {
  const isShown = ({ isUnknown, fields }: MaybeFact) =>
    !isUnknown || fields.some((field) => provenance[field] !== undefined);
  return groupsOf(mission)
    .map(({ title, facts }) => ({ title, facts: facts.filter(isShown) }))
    .filter(({ facts }) => facts.length > 0);
}

function groupsOf(mission: Mission): readonly { title: string; facts: readonly MaybeFact[] }[] {
  return [
    { title: "Flight", facts: flight(mission) },
    { title: "Launch", facts: launch(mission) },
    { title: "Crew", facts: crew(mission) },
    ...mission.stays.map((_, at) => ({
      title: mission.stays.length > 1 ? `Stay ${at + 1}` : "At the station",
      facts: stay(mission, at),
    })),
    { title: "Attempts that failed, and collisions", facts: attempts(mission) },
    { title: "Cargo", facts: cargo(mission) },
    { title: "Payloads", facts: (mission.payloads ?? []).flatMap(payload) },
    { title: "Failure", facts: failure(mission) },
    { title: "End", facts: end(mission) },
  ];
}

function flight(mission: Mission): readonly MaybeFact[] {
  const { aliases, identifiers, series, spacecraft, operator, destination } = mission;
  const { cospar, satcat, wikidata, wikipedia } = identifiers;
  const names = aliases.map(({ name, language }) =>
    language === "en" ? escapeHtml(name) : `<span lang="${language}">${escapeHtml(name)}</span>`,
  );
  return [
    ...fact(
      "Also called",
      names.length > 0 ? names.join(", ") : undefined,
      ...aliases.map((_, at) => `aliases[${at}].name` as const),
    ),
    ...fact("Kind", capital(mission.kind), "kind"),
    ...fact("Outcome", capital(words(mission.outcome)), "outcome"),
    ...fact("Series", linkTo("series", series), "series"),
    ...fact("Spacecraft", linkTo("spacecraft", spacecraft), "spacecraft"),
    ...fact("Serial number", text(mission.serial), "serial"),
    ...fact("Flight of this craft", text(mission.flightNumber), "flightNumber"),
    ...fact("Operator", linkTo("operator", operator), "operator"),
    ...fact("Destination", linkTo("station", destination), "destination"),
    ...fact("Module delivered", text(mission.module), "module"),
    ...fact("COSPAR designator", text(cospar), "identifiers.cospar"),
    ...fact("SATCAT number", text(satcat), "identifiers.satcat"),
    ...fact(
      "Wikidata",
      wikidata && linkOut(`https://www.wikidata.org/wiki/${wikidata}`, wikidata),
      "identifiers.wikidata",
    ),
    ...fact(
      "Wikipedia",
      wikipedia &&
        linkOut(`https://en.wikipedia.org/wiki/${wikipedia}`, wikipedia.replaceAll("_", " ")),
      "identifiers.wikipedia",
    ),
  ];
}

function launch({
  launch: { time: at, vehicle, vehicleSerial, site, mass: kilograms },
}: Mission): readonly MaybeFact[] {
  return [
    ...fact("Launched", time(at), "launch.time"),
    ...fact("Rocket", linkTo("launch-vehicle", vehicle), "launch.vehicle"),
    ...fact("Serial number", text(vehicleSerial), "launch.vehicleSerial"),
    ...fact("Pad", linkTo("launch-site", site), "launch.site"),
    ...fact("Mass at launch", mass(kilograms), "launch.mass"),
  ];
}

function crew({ crew: aboard, outcome }: Mission): readonly MaybeFact[] {
  if (aboard === undefined) return [];
  const { launched, landed } = aboard;
  const legs =
    landed === undefined
      ? ([[outcome === "in-flight" ? "Launched" : "Crew", launched, "launched"]] as const)
      : ([
          ["Launched", launched, "launched"],
          ["Landed", landed, "landed"],
        ] as const);
  return legs.flatMap(([name, members, leg]) => {
    const fields = members.flatMap(
      (_, at) => [`crew.${leg}[${at}].person`, `crew.${leg}[${at}].role`] as const,
    );
    return fact(
      name,
      members.length > 0 ? members.map(memberHtml).join("<br>") : "Nobody",
      `crew.${leg}`,
      ...fields,
    );
  });
}

function memberHtml({ person, role }: CrewMember): string {
  const native = person.aliases.find(({ kind }) => kind === "native");
  const also = native
    ? ` <span class="muted" lang="${native.language}">${escapeHtml(native.name)}</span>`
    : "";
  return `${linkTo("person", person)}${also}${role === undefined ? "" : `, ${words(role)}`}`;
}

function stay(mission: Mission, at: number): readonly MaybeFact[] {
  const one = mission.stays[at];
  if (one === undefined) return [];
  const { kind, purpose, port, station, from, to, captured, released, undocked } = one;
  const isBerthing = kind === "berthing";
  const place = port
    ? linkTo("port", port)
    : `unknown${station ? `, at ${linkTo("station", station)}` : ""}`;
  const isThere = mission.outcome === "in-flight" && at === mission.stays.length - 1;
  const left =
    to === undefined
      ? undocked === false
        ? "never"
        : isThere
          ? "still there"
          : unknown
      : time(to);
  return [
    ...fact("Port", place, `stays[${at}].port`, `stays[${at}].station`),
    ...fact("Docked again as", purpose && words(purpose), `stays[${at}].purpose`),
    ...fact("Captured", time(captured), `stays[${at}].captured`),
    ...fact(isBerthing ? "Berthed" : "Docked", time(from) ?? unknown, `stays[${at}].from`),
    ...fact(
      isBerthing ? "Unberthed" : "Undocked",
      left,
      `stays[${at}].to`,
      `stays[${at}].undocked`,
    ),
    ...fact("Released", time(released), `stays[${at}].released`),
  ];
}

function attempts(mission: Mission): readonly MaybeFact[] {
  return mission.attempts.flatMap(({ kind, port, time: at, note }, index) => {
    const said = [at && readable(at), port && linkTo("port", port), text(note)].filter(Boolean);
    const fields = (["kind", "port", "time", "note"] as const).map(
      (key) => `attempts[${index}].${key}` as const,
    );
    return fact(capital(words(kind)), said.join(": ") || "Nothing more is known", ...fields);
  });
}

function cargo({ cargo: load = {} }: Mission): readonly MaybeFact[] {
  const parts = Object.entries(cargoNames) as [keyof typeof cargoNames, string][];
  const packed =
    load.withPackaging === undefined
      ? undefined
      : load.withPackaging
        ? "Included in the total"
        : "Not in the total";
  return [
    ...parts.flatMap(([part, what]) => fact(what, mass(load[part]), `cargo.${part}`)),
    ...fact("Packaging", packed, "cargo.withPackaging"),
  ];
}

function payload({ name, fate }: Payload, at: number): readonly MaybeFact[] {
  const html = text(fate) ?? '<span class="muted">fate unknown</span>';
  return fact(escapeHtml(name), html, `payloads[${at}].name`, `payloads[${at}].fate`);
}

function failure(mission: Mission): readonly MaybeFact[] {
  const what = "failure" in mission ? mission.failure : undefined;
  return [
    ...fact("Phase", what && capital(what.phase), "failure.phase"),
    ...fact("When", time(what?.time), "failure.time"),
    ...fact("Cause", text(what && capital(what.cause)), "failure.cause"),
  ];
}

function end({ end: last }: Mission): readonly MaybeFact[] {
  return [
    ...fact("How", last && capital(words(last.kind)), "end.kind"),
    ...fact("Deorbit burn", time(last?.burn), "end.burn"),
    ...fact("Re-entry", time(last?.reentry), "end.reentry"),
    ...fact("Debris came down", time(last?.impact), "end.impact"),
    ...fact(
      last?.kind === "splashdown" ? "Splashdown" : "Landing",
      time(last?.landing),
      "end.landing",
    ),
    ...fact("Landing of the capsule", time(last?.capsule), "end.capsule"),
    ...fact("Place", text(last?.place), "end.place"),
  ];
}
