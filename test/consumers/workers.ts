import { strict as assert } from "node:assert";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { getMission, toJsonLdScript } from "resupply";
import { run } from "../support/consumer.ts";
import { command } from "./bundler.ts";
import { type Check, printed } from "./check.ts";
import { constants, first } from "./flights.ts";
import { bytes, holdsNoOther } from "./measure.ts";
import { inProjectOf } from "./project.ts";
import { toolFile } from "./tools.ts";

const name = constants(first);
const wrangler = JSON.stringify({
  name: "worker",
  main: "worker.js",
  compatibility_date: "2026-01-01",
});

const ask = `
  import { Miniflare } from "miniflare";
  const worker = new Miniflare({
    modules: true, scriptPath: "out/worker.js", compatibilityDate: "2026-01-01",
  });
  const response = await worker.dispatchFetch("http://localhost/");
  console.log(await response.text());
  await worker.dispose();`;

/** What a worker answers with, and the flights that it needs for it. */
const answers = {
  "one constant": {
    code: `import { ${name}, toJsonLdScript } from "resupply"; const answer = toJsonLdScript(${name});`,
    flights: [first],
  },
  "findMission and resupply/lazy": {
    code: `import { findMission, toJsonLdScript } from "resupply"; import { loadMission } from "resupply/lazy";
      const answer = toJsonLdScript(await loadMission(findMission("Progress MS-04").id));`,
    flights: undefined,
  },
};

/** A worker as Wrangler deploys it, which answers in the runtime of Cloudflare. */
export const workers: readonly Check[] = Object.entries(answers).map(
  ([what, { code, flights }]): Check => {
    return {
      consumer: "Wrangler",
      what: `${what}, in workerd`,
      tools: ["wrangler"],
      run(consumer) {
        const files = {
          "wrangler.json": wrangler,
          "worker.js": `${code} export default { fetch: () => new Response(answer) };`,
          "ask.js": ask,
        };
        return inProjectOf("wrangler", consumer, {}, files, async (folder) => {
          const script = toolFile("wrangler", "wrangler/bin/wrangler.js");
          await command(folder, script, "deploy", "--dry-run", "--outdir", "out");
          const text = await readFile(join(folder, "out/worker.js"), "utf8");
          if (flights !== undefined) holdsNoOther(text, flights);
          const answer = printed(await run(folder, "node", ["ask.js"]));
          assert.equal(answer.trim(), toJsonLdScript(getMission(first)).trim());
          return `${bytes(text)} bytes, not minified`;
        });
      },
    };
  },
);
