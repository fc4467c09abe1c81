import { posix } from "node:path";
import { nearest } from "../../library/text/nearest.ts";
import { kinds } from "../fields/index.ts";
import type { Rule } from "./rule.ts";

export const linkTarget: Rule = {
  id: "link-target",
  description: "A link leads to a seed that exists, and its text is the name of that entry.",
  why: "If text and target differ, one of the two is wrong, and only a person can know which.",
  example: {
    path: "missions/mule/mule-2.md",
    bad: "- **Operator**: [Carrier](../../operators/carriers.md)",
    good: "- **Operator**: [Carriers](../../operators/carriers.md)",
  },
  check(catalog, report) {
    for (const mission of catalog.entries("missions")) {
      for (const { field, fact } of mission.provenance) {
        const { type } = fact.field;
        const kind = type.is === "entry" ? type.kind : type.is === "port" ? "stations" : undefined;
        // A value written as unknown has no link.
        if (kind === undefined || fact.target === undefined) continue;
        const [path, anchor] = fact.target.split("#") as [string, string?];
        const id = posix.basename(path, ".md");
        if (catalog.broken.has(`${kind}/${id}`)) continue;
        const entry = catalog.find(kind, id);
        if (entry === undefined) {
          const near = nearest(
            id,
            catalog.entries(kind).map((known) => known.id),
          );
          report(
            mission,
            field,
            `there is no ${kinds[kind].noun} ${id}${orNearest(near, `write its seed, ${kind}/${id}.md`)}`,
          );
          continue;
        }
        const ports = entry.ports.map((port) => port.record);
        const port = ports.find((known) => known.id === anchor);
        if (anchor !== undefined && port === undefined) {
          const near = nearest(
            anchor,
            ports.map((known) => known.id),
          );
          report(
            mission,
            field,
            `${entry.record.name} has no port ${anchor}${orNearest(near, `link to ${path} if the port is unknown`)}`,
          );
          continue;
        }
        const name = (port ?? entry.record).name;
        if (fact.value !== name) {
          report(mission, field, `this links to ${name}; write [${name}](${fact.target})`);
        }
      }
    }
  },
};

/** The known ids that were probably meant, or what to do if there are none. */
const orNearest = (near: readonly string[], otherwise: string) =>
  near.length === 0 ? `; ${otherwise}` : `; the nearest are ${near.join(", ")}`;
