import { strict as assert } from "node:assert";
import { getMission } from "resupply";
import { run } from "../support/consumer.ts";
import { type Check, printed } from "./check.ts";
import { inProjectOf } from "./project.ts";
import { type Store, stores as storeTools } from "./store-tools.ts";

/** A flight is replaced by one of which less is known: what is left of the old one would be seen. */
const program = ({ setup, chosen, choose, more = "" }: Store) => `
  import { strict as assert } from "node:assert";
  import { missions, progressMs04, progressMs05 } from "resupply";
  ${setup}
  const before = JSON.stringify(missions);
  const choose = ${choose};
  console.log(${chosen}.name, ${chosen}.failure.phase);
  choose(progressMs05);
  console.log(${chosen}.name, ${chosen}.failure);
  ${more}
  assert.equal(JSON.stringify(missions), before);
  assert.throws(() => { progressMs04.launch.vehicle.name = "mine"; }, TypeError);`;

const lost = getMission("progress-ms-04");
const expected = `${lost.name} ${lost.failure.phase}\n${getMission("progress-ms-05").name} undefined`;

/** Flights in stores of applications, which are replaced there while constants stay as they were. */
export const stores: readonly Check[] = storeTools.map((store) => {
  return {
    consumer: store.name,
    what: "replaces a flight, and leaves constants as they were",
    tools: [store.tool],
    run(consumer) {
      const files = { "store.js": program(store) };
      return inProjectOf(store.tool, consumer, {}, files, async (folder) => {
        const flags = store.conditions === undefined ? [] : [`--conditions=${store.conditions}`];
        const output = printed(await run(folder, "node", [...flags, "store.js"]));
        assert.equal(output.trim(), expected);
        return "";
      });
    },
  };
});
