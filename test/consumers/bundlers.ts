import { strict as assert } from "node:assert";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import * as resupply from "resupply";
import { constantName } from "../../src/compiler/emit/names.ts";
import { literal } from "../../src/compiler/emit/source-text.ts";
import type { Consumer } from "../support/consumer.ts";
import { type Bundler, bundlerTools, type Platform } from "./bundler-tools.ts";
import { type Check, printed } from "./check.ts";

/** What one constant may cost over the literal written by hand, in bytes. */
const OVERHEAD = 128;

const one = ["progress-ms-04"] as const;
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

/** Bundles a program, and gives all that was written. */
async function bundle(
  consumer: Consumer,
  bundler: Bundler,
  platform: Platform,
  name: string,
  files: Readonly<Record<string, string>>,
): Promise<{ readonly text: string; readonly main: string }> {
  const folder = `bundles/${bundler.tool}-${platform}-${name.replaceAll(" ", "-")}`;
  const project = { name: "bundled", version: "1.0.0", private: true, type: "module" };
  await consumer.write(
    `${folder}/package.json`,
    JSON.stringify({ ...project, ...bundler.manifest?.(platform) }),
  );
  for (const [path, content] of Object.entries({ ...bundler.files?.(platform), ...files })) {
    await consumer.write(`${folder}/${path}`, content);
  }
  const at = join(consumer.folder, folder);
  await bundler.bundle(at, platform);
  const scripts = (await readdir(join(at, "out"), { recursive: true })).filter((path) =>
    /\.m?js$/.test(path),
  );
  assert.equal(scripts.length, 1, `expected one file, got ${scripts.join(", ")}`);
  const main = join(at, "out", scripts[0] ?? "");
  return { main, text: await readFile(main, "utf8") };
}

/** Throws where a bundle names a flight that it does not use, or holds the form that can't be shaken. */
function holdsNoOther(text: string, flights: readonly string[]): void {
  const others = resupply.missions.filter(({ id }) => !flights.includes(id));
  const named = others.filter(
    ({ name, description }) =>
      text.includes(description) ||
      ['"', "'", "`"].some((quote) => text.includes(quote + name + quote)),
  );
  assert.deepEqual(
    named.map(({ name }) => name),
    [],
  );
  // Only the dense form keeps flights as JSON in a string.
  assert.doesNotMatch(text, /"entities\\*":/);
}

const bytes = (text: string) => Buffer.byteLength(text);

/** What one constant costs over the same facts as a literal of one's own, bundled with the same tool. */
async function overhead(consumer: Consumer, bundler: Bundler, platform: Platform, used: string) {
  const [id] = one;
  const byHand = await bundle(consumer, bundler, platform, "by hand", {
    "entry.js": printing(one, "./by-hand.js"),
    "by-hand.js": `export const ${constantName(id)} = ${literal(resupply.getMission(id))};`,
  });
  return bytes(used) - bytes(byHand.text);
}

/** Bundles of each kind, for browsers and for Node, run and measured. */
export const bundlers: readonly Check[] = bundlerTools.flatMap((bundler) =>
  (["browser", "node"] as const).flatMap((platform) =>
    programs.map(({ what, code, flights }): Check => {
      return {
        consumer: bundler.name,
        what: `${what}, for ${platform === "node" ? "Node" : "browsers"}`,
        tools: [bundler.tool],
        async run(consumer) {
          const { main, text } = await bundle(consumer, bundler, platform, what, {
            "entry.js": code,
          });
          const source = `plain-${bundler.tool}-${platform}-${what.replaceAll(" ", "-")}.mjs`;
          await consumer.write(source, code);
          const expected = printed(await consumer.run("node", source));
          assert.equal(printed(await consumer.run("node", main)), expected);
          holdsNoOther(text, flights);
          if (flights.length > 1) return `${bytes(text)} bytes`;
          const more = await overhead(consumer, bundler, platform, text);
          const figures = `${bytes(text)} bytes, ${more} over the literal by hand`;
          assert.ok(more <= OVERHEAD, `${figures}; at most ${OVERHEAD} are allowed`);
          return figures;
        },
      };
    }),
  ),
);
