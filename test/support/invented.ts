import { type Compilation, compile } from "../../src/compiler/compile.ts";
import type { Edit } from "../../src/compiler/model/rule-page.ts";
import type { SeedFile } from "../../src/compiler/model/seed-file.ts";

export type { Edit } from "../../src/compiler/model/rule-page.ts";

/** A small world of invented entries: three flights of one series to one station. */
const entries: Readonly<Record<string, string>> = {
  "sources/almanac.md": `# Almanac

> A made-up catalogue

## Key Facts

- **Kind**: catalog
- **Address**: [almanac.example](https://almanac.example/)
- **Publisher**: Nobody
`,
  "sources/gazette.md": `# Gazette

> A made-up newspaper

## Key Facts

- **Kind**: press
- **Address**: [gazette.example](https://gazette.example/)
`,
  "sources/echo.md": `# Echo

> A made-up site that repeats what the newspaper writes

## Key Facts

- **Kind**: aggregator
- **Address**: [echo.example](https://echo.example/)
- **Copy of**: [Gazette](gazette.md)
`,
  "series/mule.md": `# Mule

> Made-up cargo ships

## Key Facts

- **Programme**: Mule
`,
  "spacecraft/mule-ship.md": `# Mule ship

> A made-up class of cargo ship

## Key Facts

- **Country**: Nowhere
- **First flight**: 2030-01-10 ([Almanac](https://almanac.example/0))
`,
  "launch-vehicles/cart-2-1.md": `# Cart 2.1

> A made-up rocket

**Wikidata**: [Q101](https://www.wikidata.org/wiki/Q101) ([Almanac](https://almanac.example/0))

## Key Facts

- **Family**: Cart
- **Country**: Nowhere
- **Height**: 40.5 m ([Almanac](https://almanac.example/0))
- **First flight**: 2029 ([Almanac](https://almanac.example/0))
- **Last flight**: 2035-12-31 ([Almanac](https://almanac.example/0))
`,
  "launch-sites/meadow-1.md": `# Meadow 1

> A made-up launch pad

## Key Facts

- **Pad**: 1
- **Spaceport**: Meadow
- **Country**: Nowhere
- **Latitude**: -12.5° ([Almanac](https://almanac.example/0))
- **Longitude**: 30° ([Almanac](https://almanac.example/0))
- **In service from**: 2020 ([Almanac](https://almanac.example/0))
`,
  "operators/carriers.md": `# Carriers

> A made-up company

## Key Facts

- **Country**: Nowhere
`,
  "people/ada-north.md": `# Ada North

> A made-up pilot

## Key Facts

- **Native name**: Ада Север (ru)
- **Country**: Nowhere
`,
  "people/ben-south.md": `# Ben South

> A made-up engineer

## Key Facts

- **Country**: Nowhere
`,
  "stations/barn.md": `# Barn

> A made-up station

## Key Facts

- **Country**: Nowhere
- **Launched**: 2028-05-01 ([Almanac](https://almanac.example/0))

## Ports

### Barn front
- **Module**: Hall
- **Position**: forward
- **Open from**: 2028-05-01 ([Almanac](https://almanac.example/0))

### Barn back
- **Module**: Hall
- **Position**: aft
`,
  "missions/mule/mule-1.md": `# Mule 1

> First flight of the made-up ships

**Wikidata**: [Q201](https://www.wikidata.org/wiki/Q201) ([Almanac](https://almanac.example/1)) (disputed: Q999, [Gazette](https://gazette.example/1); the almanac is nearer to the matter)

**Wikipedia**: [English](https://en.wikipedia.org/wiki/Mule_1)

## Summary

Mule 1 brought hay.

## Key Facts

- **Native name**: Мул-1 (ru)
- **Agency number**: M1 (en)
- **Series**: [Mule](../../series/mule.md)
- **Spacecraft class**: [Mule ship](../../spacecraft/mule-ship.md)
- **Serial number**: 1 ([Almanac](https://almanac.example/1))
- **Operator**: [Carriers](../../operators/carriers.md)
- **COSPAR designator**: 2030-001A ([Almanac](https://almanac.example/1))
- **SATCAT number**: 70001 ([Almanac](https://almanac.example/1))
- **Launch date**: 2030-01-10T08:00:00Z ([Almanac](https://almanac.example/1), [Gazette](https://gazette.example/1)) (disputed: 2030-01-10T08:01Z, [Gazette](https://gazette.example/2); the newspaper rounds)
- **Launch vehicle**: [Cart 2.1](../../launch-vehicles/cart-2-1.md) ([Almanac](https://almanac.example/1))
- **Launch site**: [Meadow 1](../../launch-sites/meadow-1.md) ([Almanac](https://almanac.example/1))
- **Destination**: [Barn](../../stations/barn.md)
- **Docking**: [Barn front](../../stations/barn.md#barn-front) ([Almanac](https://almanac.example/1))
  - **Docked**: 2030-01-12T10:00Z ([Almanac](https://almanac.example/1))
  - **Undocked**: 2030-03-01 ([Almanac](https://almanac.example/1))
- **Relocation**: [Barn back](../../stations/barn.md#barn-back) ([Almanac](https://almanac.example/1))
  - **Docked**: 2030-03-01 ([Almanac](https://almanac.example/1))
  - **Undocked**: 2030-04-02T09:00Z ([Almanac](https://almanac.example/1))
- **Cargo**: 1000 kg ([Gazette](https://gazette.example/1))
- **Dry cargo**: 600 kg ([Gazette](https://gazette.example/1))
- **Propellant**: 250 kg ([Gazette](https://gazette.example/1))
- **Water**: 100 kg ([Gazette](https://gazette.example/1))
- **Gas**: 50 kg ([Gazette](https://gazette.example/1))
- **Outcome**: success
- **End**: deorbited ([Almanac](https://almanac.example/1))
- **Re-entry**: 2030-04-03 (assumed: the day after it left)
- **Followed by**: [Mule 2](mule-2.md)

## FAQs

### Q: What did it bring?
A: Hay.

## Notable For

- **First of its kind**: nothing had flown before it.

## References

- [Gazette](https://gazette.example/3)
`,
  "missions/mule/mule-2.md": `# Mule 2

> Lost on the way up, with its "hay" and */ other </script> things

## Key Facts

- **Series**: [Mule](../../series/mule.md)
- **Spacecraft class**: [Mule ship](../../spacecraft/mule-ship.md)
- **Operator**: [Carriers](../../operators/carriers.md)
- **Launch date**: 2031-02-03T04:05:06Z ([Almanac](https://almanac.example/2))
- **Launch vehicle**: [Cart 2.1](../../launch-vehicles/cart-2-1.md) ([Almanac](https://almanac.example/2))
- **Launch site**: [Meadow 1](../../launch-sites/meadow-1.md) ([Almanac](https://almanac.example/2))
- **Destination**: [Barn](../../stations/barn.md)
- **Outcome**: failure
- **Failure phase**: launch ([Almanac](https://almanac.example/2))
- **Failure cause**: a wheel came off ([Gazette](https://gazette.example/2))
- **End**: failed-to-orbit ([Almanac](https://almanac.example/2))
- **Preceded by**: [Mule 1](mule-1.md)
- **Followed by**: [Mule 3](mule-3.md)
`,
  "missions/mule/mule-3.md": `# Mule 3

> Still at the station

## Key Facts

- **Series**: [Mule](../../series/mule.md)
- **Spacecraft class**: [Mule ship](../../spacecraft/mule-ship.md)
- **Serial number**: 3 ([Almanac](https://almanac.example/3))
- **Operator**: [Carriers](../../operators/carriers.md)
- **COSPAR designator**: 2032-007A ([Almanac](https://almanac.example/3))
- **SATCAT number**: 70003 ([Almanac](https://almanac.example/3))
- **Launch date**: 2032-03-04T05:06:07Z ([Almanac](https://almanac.example/3))
- **Launch vehicle**: [Cart 2.1](../../launch-vehicles/cart-2-1.md) ([Almanac](https://almanac.example/3))
- **Launch site**: [Meadow 1](../../launch-sites/meadow-1.md) ([Almanac](https://almanac.example/3))
- **Destination**: [Barn](../../stations/barn.md)
- **Docking**: [Barn](../../stations/barn.md) ([Almanac](https://almanac.example/3))
  - **Docked**: 2032-03-06 ([Almanac](https://almanac.example/3))
- **Outcome**: in-flight (assumed: nothing was heard of it since)
- **Preceded by**: [Mule 2](mule-2.md)
`,
};

/** The invented seeds, with edits. */
export function inventedSeeds(...edits: readonly Edit[]): SeedFile[] {
  const seeds = new Map(Object.entries(entries));
  for (const { path, replace, by } of edits)
    seeds.set(path, replaceOnce(seeds.get(path) ?? "", replace, by));
  return [...seeds].map(([path, content]) => ({ path, content }));
}

/** Replaces a text that must occur exactly once. */
export function replaceOnce(text: string, from: string, to: string): string {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`occurs ${parts.length - 1} times: ${from}`);
  return parts.join(to);
}

export function compileInvented(...edits: readonly Edit[]): Compilation {
  return compile(inventedSeeds(...edits));
}

/** The position of the mark ‸ in an excerpt of a seed, or of its start, as `line:column`. */
export function placeOf(content: string, excerpt: string): string {
  const [before = "", after = ""] = excerpt.includes("‸") ? excerpt.split("‸") : ["", excerpt];
  const [lead, ...others] = content.split(before + after);
  if (lead === undefined || others.length !== 1) {
    throw new Error(`occurs ${others.length} times: ${excerpt}`);
  }
  const lines = (lead + before).split("\n");
  return `${lines.length}:${(lines.at(-1) ?? "").length + 1}`;
}
