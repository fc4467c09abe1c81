import { posix } from "node:path";
import { nearest } from "../../library/text/nearest.ts";
import { kinds } from "../fields/index.ts";
import type { Rule } from "./rule.ts";

export const linkTarget: Rule = {
  id: "link-target",
  description: "A link leads to a seed that exists, and reads as the name of what it leads to.",
  why: "A link that reads otherwise than what it leads to is one of two mistakes, and only a person knows which.",
  example: {
    path: "missions/mule/mule-2.md",
    bad: "- **Operator**: [Carrier](../../operators/carriers.md)",
    good: "- **Operator**: [Carriers](../../operators/carriers.md)",
  },
  check(catalog, find) {
    for (const mission of catalog.entries("missions")) {
      for (const { field, fact } of mission.provenance) {
        const { type } = fact.field;
        const kind = type.is === "entry" ? type.kind : type.is === "port" ? "stations" : undefined;
        // What is written as unknown links to nothing.
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
          find(
            mission,
            field,
            `there is no ${kinds[kind].noun} ${id}; the nearest are ${near.join(", ")}`,
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
          find(
            mission,
            field,
            `${entry.record.name} has no port ${anchor}; the nearest are ${near.join(", ")}`,
          );
          continue;
        }
        const name = (port ?? entry.record).name;
        if (fact.value !== name) {
          find(
            mission,
            field,
            `this links to ${name}; write [${name}](…) instead of [${fact.value}](…)`,
          );
        }
      }
    }
  },
};
