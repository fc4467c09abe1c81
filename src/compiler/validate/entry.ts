import type { z } from "zod";
import { port as portSchema } from "../../schema/index.ts";
import { type Kind, kinds, portFields } from "../fields/index.ts";
import type { Place } from "../markdown/position.ts";
import type { Entry, Exception, Port, RecordOf } from "../model/entry.ts";
import { report } from "../model/finding.ts";
import { type Fact, PLACEHOLDER, type Seed } from "../model/seed.ts";
import { kebab } from "../model/slug.ts";
import { assemble } from "./assemble.ts";
import { inspect, nearestField, reportIssues } from "./issues.ts";
import type { LinkTargets } from "./link-targets.ts";

/** Makes an entry from a seed; if anything is wrong, reports it in the file and returns `undefined`. */
export function validate(
  seed: Seed,
  path: string,
  targets: LinkTargets = new Map(),
): Entry | undefined {
  // Anything that could not be read was reported already, and would be reported again as missing.
  const isWhole = seed.file.messages.length === 0;
  if (seed.description === PLACEHOLDER) {
    report(
      seed.file,
      seed.namePlace,
      "placeholder",
      "the description is still to be written; add a line below the title, > what it was",
    );
  }
  const assembled = assemble(seed, path, targets);
  const record: Record<string, unknown> = {
    id: seed.id,
    name: seed.name,
    ...(seed.kind === "missions"
      ? { description: seed.description, aliases: [], stays: [], attempts: [] }
      : {}),
    ...(seed.kind === "people" ? { aliases: [] } : {}),
    ...(seed.kind === "sources" ? {} : { identifiers: {} }),
    ...assembled.record,
  };
  const placeOf = (field: string) =>
    assembled.places.get(nearestField(field, assembled.places)) ?? seed.factsPlace;
  const schema: z.ZodType = kinds[seed.kind].schema;
  const inspected = inspect(schema, record, assembled.broken);
  const issues = inspected.issues.filter((issue) => isWhole || issue.is !== "missing");
  reportIssues(seed, issues, placeOf, kinds[seed.kind].fields);
  const ports = seed.ports.flatMap((group) => validatePort(seed, group, path));
  const exceptions = seed.facts.flatMap((fact) => exceptionOf(seed, fact));
  if (seed.file.messages.length > 0) return undefined;
  return {
    kind: seed.kind,
    id: seed.id,
    seed,
    record: inspected.data as RecordOf<Kind>,
    ports,
    provenance: assembled.provenance,
    exceptions,
    placeOf,
  };
}

/** Reads `- **Exception**: rule-id: reason`. */
function exceptionOf(seed: Seed, fact: Fact): Exception[] {
  if (fact.field.path !== "exception") return [];
  const parts = /^(?<rule>[a-z-]+): (?<reason>.+)$/.exec(fact.value)?.groups;
  if (parts?.rule === undefined || parts.reason === undefined) {
    report(
      seed.file,
      fact.valuePlace,
      "value",
      "an exception is a rule id and a reason, like port-free: the other craft was attached to the module",
    );
    return [];
  }
  return [{ rule: parts.rule, reason: parts.reason, place: fact.labelPlace }];
}

function validatePort(
  seed: Seed,
  group: Seed["ports"][number],
  path: string,
): { record: Port; place: Place }[] {
  const {
    record: facts,
    places,
    broken,
  } = assemble({ file: seed.file, facts: group.facts, header: [] }, path);
  const record = {
    id: kebab(group.name),
    name: group.name,
    station: seed.id,
    ...facts,
  };
  const placeOf = (field: string) => places.get(field) ?? group.place;
  const { issues, data } = inspect(portSchema, record, broken);
  reportIssues({ ...seed, facts: group.facts }, issues, placeOf, portFields);
  return data === undefined ? [] : [{ record: data, place: group.place }];
}
