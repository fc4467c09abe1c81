import * as resupply from "resupply";
import type { Consumer } from "../support/consumer.ts";
import { printed } from "./check.ts";
import { constants, first } from "./flights.ts";

/** A program in each form of modules, with the flights that it uses, where they are not all. */
export interface Program {
  readonly what: string;
  readonly imports: string;
  readonly requires: string;
  readonly flights: readonly string[];
}

const three = ["progress-ms-03", "progress-ms-04", "progress-ms-05"] as const;
const all = resupply.missionIds;

function program(
  what: string,
  from: string,
  names: string,
  code: string,
  flights: readonly string[],
): Program {
  return {
    what,
    imports: `import { ${names} } from "${from}"; ${code}`,
    requires: `const { ${names} } = require("${from}"); ${code}`,
    flights,
  };
}

const print = (value: string) => `console.log(JSON.stringify(${value}));`;
const name = constants(first);

/** From the whole package. */
export const whole: readonly Program[] = [
  program("one constant", "resupply", name, print(name), [first]),
  program(
    "createCatalog of three",
    "resupply",
    `createCatalog, ${constants(...three)}`,
    print(`createCatalog([${constants(...three)}]).findMission("65P")`),
    three,
  ),
];

/** From a part of it. */
export const parts: readonly Program[] = [
  program(`resupply/missions/${first}`, `resupply/missions/${first}`, name, print(name), [first]),
  program(
    "resupply/htv",
    "resupply/htv",
    "missions",
    print("missions"),
    all.filter((id) => resupply.getMission(id).series.id === "htv"),
  ),
  program(
    "resupply/lazy",
    "resupply/lazy",
    "loadMission",
    `loadMission("${first}").then((flight) => { ${print("flight")} });`,
    all,
  ),
];

/** What a program prints in Node. */
export async function expected(consumer: Consumer, { what, imports }: Program): Promise<string> {
  const file = `plain-${what.replace(/\W+/g, "-")}.mjs`;
  await consumer.write(file, imports);
  return printed(await consumer.run("node", file)).trim();
}
