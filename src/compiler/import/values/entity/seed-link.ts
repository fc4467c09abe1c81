import { posix } from "node:path";
import type { Catalog } from "../../../model/catalog.ts";
import type { Entry } from "../../../model/entry.ts";
import type { Fact } from "../../../model/seed.ts";

/** A fact whose links to seeds lead from the folder of seeds, wherever the entry lies. */
export function rooted(catalog: Catalog, fact: Fact): Fact {
  return withTarget(fact, (target, { type }) => {
    const [, folder, id, anchor = ""] =
      /^(?:(?:\.{0,2}\/)*|(?:.*\/))(?:([\w-]+)\/)?([\w-]+)\.md(#[^#]+)?$/.exec(target) ?? [];
    if (id === undefined) return target;
    if (type.is === "port") return `stations/${id}.md${anchor}`;
    if (type.is !== "entry") return target;
    const known = catalog.find(type.kind, id);
    if (known !== undefined) return pathOf(known);
    return type.kind === "missions"
      ? `missions/${folder ?? "unknown"}/${id}.md`
      : `${type.kind}/${id}.md`;
  });
}

/** A fact whose links lead from its own seed. */
export function relative(path: string, fact: Fact): Fact {
  return withTarget(fact, (target) => posix.relative(posix.dirname(path), target));
}

function withTarget(fact: Fact, change: (target: string, field: Fact["field"]) => string): Fact {
  const { target, field } = fact;
  const leadsToSeed = field.type.is === "entry" || field.type.is === "port";
  return {
    ...fact,
    ...(target === undefined || !leadsToSeed ? {} : { target: change(target, field) }),
    children: fact.children.map((child) => withTarget(child, change)),
  };
}

/** Where the seed of an entity lies, below the folder of seeds. */
export function pathOf(entry: Entry): string {
  const parts = entry.seed.file.path.split("/");
  return parts.slice(parts.lastIndexOf(entry.kind)).join("/");
}
