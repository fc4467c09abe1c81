import { posix } from "node:path";
import { nearest } from "../../library/text/nearest.ts";
import type { Kind } from "../fields/index.ts";
import type { Entry } from "../model/entry.ts";
import type { Seed } from "../model/seed.ts";
import { kebab } from "../model/slug.ts";

interface Target {
  readonly name: string;
  /** Below the folder of seeds, with the anchor of a port. */
  readonly path: string;
}

/** All that a seed can link to, to name the nearest where a link is wanting. */
export type LinkTargets = ReadonlyMap<Kind | "ports", readonly Target[]>;

export function linkTargetsOf(
  seeds: readonly { readonly seed: Seed; readonly path: string }[],
  published: readonly Entry[],
): LinkTargets {
  const targets = new Map<Kind | "ports", Target[]>();
  const add = (kind: Kind | "ports", target: Target) => {
    const ofKind = targets.get(kind);
    if (ofKind === undefined) targets.set(kind, [target]);
    else ofKind.push(target);
  };
  for (const { seed, path } of seeds) {
    add(seed.kind, { name: seed.name, path });
    for (const { name } of seed.ports) add("ports", { name, path: `${path}#${kebab(name)}` });
  }
  for (const { kind, seed, ports } of published) {
    const path = seed.file.path.split("/").slice(1).join("/");
    add(kind, { name: seed.name, path });
    for (const { record } of ports) {
      add("ports", { name: record.name, path: `${path}#${record.id}` });
    }
  }
  return targets;
}

/** What to write in the seed at `path` for the nearest to a name; nothing, where nothing is known. */
export function nearestLink(
  targets: LinkTargets,
  kind: Kind | "ports",
  name: string,
  path: string,
): string {
  const known = targets.get(kind) ?? [];
  const [best] = nearest(
    name,
    known.map((target) => target.name),
    1,
  );
  const target = known.find((one) => one.name === best);
  return target === undefined
    ? ""
    : `; the nearest to "${name}" is [${target.name}](${posix.relative(posix.dirname(path), target.path)})`;
}
