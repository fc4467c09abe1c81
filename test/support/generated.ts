import type { SeedFile } from "../../src/compiler/model/seed-file.ts";
import { inventedSeeds } from "./invented.ts";

const DAY = 86_400_000;
const START = Date.UTC(2030, 0, 10, 8);

/** A time of a generated flight: `hours` after its launch. */
const time = (flight: number, hours = 0) =>
  new Date(START + flight * DAY + hours * 3_600_000).toISOString().replace(".000Z", "Z");

function cospar(flight: number): string {
  const launch = new Date(START + flight * DAY);
  const dayOfYear =
    Math.floor((launch.getTime() - Date.UTC(launch.getUTCFullYear(), 0, 1)) / DAY) + 1;
  return `${launch.getUTCFullYear()}-${String(dayOfYear).padStart(3, "0")}A`;
}

const almanac = (page: number) =>
  `([Almanac](https://almanac.example/flights/${page}), [Gazette](https://gazette.example/archive/${page}))`;

/** A flight as long as the average seed of the record, article included. */
function flight(number: number, count: number): SeedFile {
  const source = almanac(number);
  const neighbour = (label: string, other: number) =>
    other < 1 || other > count ? "" : `- **${label}**: [Mule ${other}](mule-${other}.md)\n`;
  const paragraph = `On its way Mule ${number} carried hay, oats and water, and came back empty as the others had before it. `;
  return {
    path: `missions/mule/mule-${number}.md`,
    content: `# Mule ${number}

> Made-up flight number ${number} to the Barn, with hay and oats

**Wikipedia**: [English](https://en.wikipedia.org/wiki/Mule_${number})

## Summary

${paragraph.repeat(3).trim()}

## Key Facts

- **Native name**: Мул-${number} (ru)
- **Agency number**: M${number} (en)
- **Series**: [Mule](../../series/mule.md)
- **Spacecraft class**: [Mule ship](../../spacecraft/mule-ship.md)
- **Serial number**: ${number} ${source}
- **Operator**: [Carriers](../../operators/carriers.md)
- **COSPAR designator**: ${cospar(number)} ${source}
- **SATCAT number**: ${70_000 + number} ${source}
- **Launch date**: ${time(number)} ${source} (disputed: ${time(number, 1)}, [Gazette](https://gazette.example/late/${number}); the newspaper is an hour late)
- **Launch vehicle**: [Cart 2.1](../../launch-vehicles/cart-2-1.md) ${source}
- **Launch site**: [Meadow 1](../../launch-sites/meadow-1.md) ${source}
- **Launch mass**: 7250 kg ${source}
- **Destination**: [Barn](../../stations/barn.md)
- **Docking**: [Barn front](../../stations/barn.md#barn-front) ${source}
  - **Docked**: ${time(number, 4)} ${source}
  - **Undocked**: ${time(number, 20)} ${source}
- **Cargo**: 1000 kg ${source} (disputed: 1100 kg, [Gazette](https://gazette.example/late/${number}); the sum of the parts is that of the almanac)
- **Dry cargo**: 600 kg ${source}
- **Propellant**: 250 kg ${source}
- **Water**: 100 kg ${source}
- **Gas**: 50 kg ${source}
- **Outcome**: success
- **End**: deorbited ${source}
- **Re-entry**: ${time(number, 22)} ${source}
${neighbour("Preceded by", number - 1)}${neighbour("Followed by", number + 1)}
## FAQs

### Q: What did Mule ${number} bring?
A: ${paragraph.trim()}

### Q: Where did it go?
A: ${paragraph.trim()}

## Why It Matters

${paragraph.repeat(2).trim()}

## Notable For

- **Hay**: ${paragraph.trim()}
- **Oats**: ${paragraph.trim()}

## Body

### The way there
- ${paragraph}${source}
- ${paragraph}${source}

### The way back
${paragraph}${source}
`,
  };
}

/** A record of so many flights, without a finding. */
export function generatedSeeds(count: number): SeedFile[] {
  const entities = inventedSeeds({
    path: "launch-vehicles/cart-2-1.md",
    replace: "- **Last flight**: 2035-12-31 ([Almanac](https://almanac.example/0))\n",
    by: "",
  }).filter((seed) => !seed.path.startsWith("missions/"));
  return [...entities, ...Array.from({ length: count }, (_, index) => flight(index + 1, count))];
}
