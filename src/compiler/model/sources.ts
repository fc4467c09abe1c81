import { linksIn } from "../markdown/links.ts";
import type { Catalog } from "./catalog.ts";
import type { Entry } from "./entry.ts";
import type { Citation, FactGroup } from "./seed.ts";

/** All links to sources in a seed: after facts and disputed values, in the prose and in the references. */
export function* citationsOf(entry: Entry): Generator<Citation> {
  const { header, facts, ports, prose } = entry.seed;
  for (const fact of [...header, ...facts, ...ports.flatMap((port: FactGroup) => port.facts)]) {
    for (const stated of [fact, ...fact.children]) {
      yield* stated.citations;
      for (const dispute of stated.disputes) yield* dispute.citations;
    }
  }
  for (const nodes of prose.values()) {
    for (const link of linksIn(nodes)) if (/^https?:/.test(link.address)) yield link;
  }
}

/** The source that an address belongs to: the one with the longest address that is a prefix of it. */
export function sourceOf(catalog: Catalog, address: string): Entry<"sources"> | undefined {
  let find = finders.get(catalog);
  if (find === undefined) {
    find = finderIn(catalog);
    finders.set(catalog, find);
  }
  return find(address);
}

/** The source that a source repeats, or itself. */
export function originalOf(catalog: Catalog, source: Entry<"sources">): Entry<"sources"> {
  const { copyOf } = source.record;
  return (copyOf === undefined ? undefined : catalog.find("sources", copyOf)) ?? source;
}

const bareAddress = (address: string) =>
  address.replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/$/, "");
const hostOf = (bare: string) => bare.split(/[/?#]/, 1)[0] ?? "";

interface Home {
  readonly home: string;
  readonly source: Entry<"sources">;
}

type Finder = (address: string) => Entry<"sources"> | undefined;

const finders = new WeakMap<Catalog, Finder>();

/** Finds sources by address. Several rules ask for the same addresses, which many facts cite. */
function finderIn(catalog: Catalog): Finder {
  const homes: Home[] = catalog
    .entries("sources")
    .map((source) => ({ home: bareAddress(source.record.address), source }))
    .sort((a, b) => b.home.length - a.home.length);
  const byHost = Map.groupBy(homes, ({ home }) => hostOf(home));
  const found = new Map<string, Entry<"sources"> | undefined>();
  return (address) => {
    if (!found.has(address)) {
      const bare = bareAddress(address);
      const longest = byHost.get(hostOf(bare))?.find(({ home }) => bare.startsWith(home));
      found.set(address, longest?.source);
    }
    return found.get(address);
  };
}
