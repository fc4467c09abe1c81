import { strict as assert } from "node:assert";
import * as resupply from "resupply";
import { constantName } from "../../src/compiler/emit/names.ts";
import { literal } from "../../src/compiler/emit/source-text.ts";
import type { Consumer } from "../support/consumer.ts";
import { bundle } from "./bundle.ts";
import { bunForProduction } from "./bundler/bun.ts";
import { type Bundler, type Platform, platformNames } from "./bundler.ts";
import { bundlerTools } from "./bundler-tools.ts";
import { type Check, printed } from "./check.ts";
import { bytes, holdsNoOther, overLiteral } from "./measure.ts";

const one = ["progress-ms-04"] as const;
const withCrew = ["soyuz-ms-25"] as const;
const three = ["progress-ms-03", "progress-ms-04", "progress-ms-05"] as const;

interface Program {
  readonly what: string;
  readonly code: string;
  /** The flights that it uses; a bundle of it names no other. */
  readonly flights: readonly resupply.MissionId[];
}

const printing = (flights: readonly string[], from = "resupply") => {
  const names = flights.map(constantName).join(", ");
  return `import { ${names} } from "${from}"; console.log(JSON.stringify([${names}]));`;
};
const names = three.map(constantName).join(", ");

const programs: readonly Program[] = [
  { what: "one constant", code: printing(one), flights: one },
  { what: "one constant with a crew", code: printing(withCrew), flights: withCrew },
  { what: "three constants", code: printing(three), flights: three },
  {
    what: "createCatalog of three",
    code: `import { createCatalog, ${names} } from "resupply";
      const catalog = createCatalog([${names}]);
      console.log(JSON.stringify(catalog.nextMission("progress-ms-04")), catalog.findMission("65P").id);`,
    flights: three,
  },
  {
    what: "getMission",
    code: `import { getMission } from "resupply";
      for (const id of ["progress-1", "progress-ms-04", "atv-5"]) console.log(JSON.stringify(getMission(id)));`,
    flights: resupply.missionIds,
  },
];

/** The same facts as a literal of one's own, bundled with the same tool. */
async function byHand(
  consumer: Consumer,
  bundler: Bundler,
  platform: Platform,
  id: resupply.MissionId,
): Promise<string> {
  const { text } = await bundle(consumer, bundler, platform, `${id} by hand`, {
    "entry.js": printing([id], "./by-hand.js"),
    "by-hand.js": `export const ${constantName(id)} = ${literal(resupply.getMission(id))};`,
  });
  return text;
}

/** Bundles of each kind, for browsers and for Node, run and measured. */
export const bundlers: readonly Check[] = [...bundlerTools, bunForProduction].flatMap((bundler) =>
  (bundler.platforms ?? (["browser", "node"] as const)).flatMap((platform) =>
    programs.map(({ what, code, flights }): Check => {
      const title = [what, `for ${platformNames[platform]}`, bundler.flags ?? []].flat().join(", ");
      return {
        consumer: bundler.name,
        what: title,
        tools: [bundler.tool],
        async run(consumer) {
          const { main, text } = await bundle(consumer, bundler, platform, what, {
            "entry.js": code,
          });
          const source = `plain-${bundler.tool}-${title.replace(/\W+/g, "-")}.mjs`;
          await consumer.write(source, code);
          const expected = printed(await consumer.run("node", source));
          assert.equal(printed(await consumer.run("node", main)), expected);
          holdsNoOther(text, flights);
          const [flight, ...others] = flights;
          if (flight === undefined || others.length > 0) return `${bytes(text)} bytes`;
          return overLiteral(
            text,
            await byHand(consumer, bundler, platform, flight),
            flight,
            bundler.overhead,
          );
        },
      };
    }),
  ),
);
