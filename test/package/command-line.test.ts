import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Consumer, installedConsumer } from "../support/consumer.ts";
import { inventedSeeds } from "../support/invented.ts";

let consumer: Consumer;
beforeAll(async () => {
  consumer = await installedConsumer();
});
afterAll(() => consumer?.remove());

const resupply = (...args: string[]) => consumer.run("./node_modules/.bin/resupply", ...args);

/** An invented flight that refers to published entities. */
const borrowed = `# Donkey 1

> A made-up flight to a station that is published

## Key Facts

- **Series**: [Donkey](../../series/donkey.md)
- **Spacecraft class**: [Progress MS](../../spacecraft/progress-ms.md)
- **Operator**: [Roscosmos](../../operators/roscosmos.md)
- **Launch date**: 2024-01-01 (assumed: an example)
- **Launch vehicle**: [Soyuz-2.1a](../../launch-vehicles/soyuz-2-1a.md) (assumed: an example)
- **Launch site**: [Baikonur Site 31/6](../../launch-sites/baikonur-site-31-6.md) (assumed: an example)
- **Destination**: [International Space Station](../../stations/iss.md)
- **Docking**: [Rassvet nadir](../../stations/iss.md#rassvet-nadir) (assumed: an example)
- **Outcome**: success
`;
/** The same ship with a crew of one, and the line of a neighbour. */
const crewed = (number: number, person: string, neighbour: string) =>
  borrowed
    .replace("# Donkey 1", `# Horse ${number}`)
    .replace("[Donkey](../../series/donkey.md)", "[Horse](../../series/horse.md)")
    .replace("- **Series**", "- **Kind**: crewed\n- **Series**")
    .replace("2024-01-01", `2024-02-0${number}`)
    .replace(/- \*\*Docking.*\n/, `- **Crew**: ${person} (assumed: an example)\n`) + neighbour;
const horses = {
  "series/horse.md": "# Horse\n\n> Made-up ships\n\n## Key Facts\n\n- **Programme**: Horse\n",
  "missions/horse/horse-1.md": crewed(
    1,
    "[Ada North](../../people/ada-north.md)",
    "- **Followed by**: [Horse 2](horse-2.md)\n",
  ),
  "missions/horse/horse-2.md": crewed(
    2,
    "[Ben South](../../people/ben-south.md)",
    "- **Preceded by**: [Horse 1](horse-1.md)\n",
  ),
};
const donkeys = "# Donkey\n\n> Made-up ships\n\n## Key Facts\n\n- **Programme**: Donkey\n";

describe("the installed command", () => {
  it("shows a flight", async () => {
    expect(await resupply("show", "65P")).toMatchObject({
      status: 0,
      output: expect.stringMatching(/^Progress MS-04\n/),
    });
  });

  it("compiles your own entries to constants that work with createCatalog", async () => {
    for (const { path, content } of inventedSeeds()) await consumer.write(`own/${path}`, content);
    await consumer.write("own/missions/donkey/donkey-1.md", borrowed);
    await consumer.write("own/series/donkey.md", donkeys);
    for (const [path, content] of Object.entries(horses))
      await consumer.write(`own/${path}`, content);
    expect(await resupply("compile", "own", "--out", "made")).toEqual({
      status: 0,
      output: "made/index.ts\n",
    });
    // The output is reproducible.
    const first = await readFile(join(consumer.folder, "made/index.ts"), "utf8");
    await resupply("compile", "own", "--out", "made");
    expect(await readFile(join(consumer.folder, "made/index.ts"), "utf8")).toBe(first);
  });

  const program = `
    import { createCatalog, iss, progressMs04, toJsonLd } from "resupply";
    import { barnFront, donkey1, horse1, horse2, missions, mule1, type Mule2 } from "./made/index.js";
    const catalog = createCatalog([...missions, progressMs04]);
    const next: Mule2 = catalog.nextMission("mule-1");
    const outcome: "failure" = catalog.getMission("mule-2").outcome;
    const port: "rassvet-nadir" = donkey1.stays[0].port.id;
    const names = [horse1, horse2].map((flight) => flight.crew.launched.map(({ person }) => person.name));
    console.log(names.flat().join());
    console.log(next.name, outcome, port, donkey1.destination === iss, Object.isFrozen(mule1.launch));
    console.log(catalog.filterMissions({ series: "mule", station: "barn" }).map(({ id }) => id).join());
    console.log(toJsonLd(mule1)["@id"], toJsonLd(mule1, { as: "event" }).organizer["@id"], toJsonLd(donkey1, { as: "event" }).organizer["@id"]);
    console.log(catalog.portHistory("barn", barnFront).length, catalog.findMission("Мул-1")?.id);
    catalog.getMission("mule-4"); // TS2345
    catalog.filterMissions({ series: "goat" }); // TS2322
    mule1.launch.time = "now"; // TS2540
  `;

  it.each([
    ["TypeScript 6", "typescript"],
    ["TypeScript 7", "typescript7"],
  ])(
    "whose output type-checks in a project with only the package (%s)",
    async (_name, compiler) => {
      await consumer.write("program.ts", program);
      const compilerOptions = {
        ...{ strict: true, noEmit: true, noUncheckedIndexedAccess: true, noUnusedLocals: true },
        ...{ exactOptionalPropertyTypes: true, skipLibCheck: false, types: [] },
        ...{ target: "es2022", lib: ["es2022", "dom"], module: "nodenext" },
      };
      await consumer.write(
        "tsconfig.json",
        JSON.stringify({ compilerOptions, files: ["program.ts"] }),
      );
      const tsc = resolve("node_modules", compiler, "bin/tsc");
      const { output } = await consumer.run("node", tsc, "-p", ".", "--pretty", "false");
      const marked = program.split("\n").flatMap((line, index) => {
        const code = /\/\/ (TS\d+)$/.exec(line)?.[1];
        return code === undefined ? [] : [`program.ts(${index + 1}): ${code}`];
      });
      const errors = [...output.matchAll(/^(\S+)\((\d+),\d+\): error (TS\d+)/gm)];
      expect(errors.map(([, file, line, code]) => `${file}(${line}): ${code}`)).toEqual(marked);
    },
  );

  it("whose constants have the facts of the entries", async () => {
    const right = program.split("\n").filter((line) => !/\/\/ TS\d+$/.test(line));
    await consumer.write("right.ts", right.join("\n").replace("index.js", "index.ts"));
    expect(await consumer.run("node", "--no-warnings", "right.ts")).toEqual({
      status: 0,
      output:
        "Ada North,Ben South\nMule 2 failure rassvet-nadir true true\nmule-1,mule-2,mule-3\nmule-1 carriers#operator https://4ort.xyz/entity/roscosmos#operator\n1 mule-1\n",
    });
  });

  it("does not overwrite handwritten files, and writes nothing if there are findings", async () => {
    await consumer.write("hand/index.ts", "export {};\n");
    const refused = await resupply("compile", "own", "--out", "hand");
    expect(refused.status).toBe(2);
    expect(refused.output).toContain("was not generated by resupply compile");
    await consumer.write("own/series/donkey.md", donkeys.replace("Programme", "Program"));
    const { status, output } = await resupply("compile", "own", "--out", "none");
    expect(status).toBe(1);
    expect(output).toContain("findings; nothing written");
    await expect(readFile(join(consumer.folder, "none/index.ts"))).rejects.toThrow("ENOENT");
  });
});
