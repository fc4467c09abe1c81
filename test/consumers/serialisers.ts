import { strict as assert } from "node:assert";
import { missions } from "resupply";
import { run } from "../support/consumer.ts";
import { command } from "./bundler.ts";
import { type Check, printed } from "./check.ts";
import { inProjectOf } from "./project.ts";
import { type ToolName, toolFile, toolScript } from "./tools.ts";
import { check } from "./trial.ts";

interface Serialiser {
  readonly name: string;
  readonly tool: ToolName;
  readonly imports: string;
  /** A function that gives what arrives of a value. */
  readonly send: string;
}

const serialisers: readonly Serialiser[] = [
  {
    name: "Node's structuredClone",
    tool: "node-24",
    imports: "",
    send: "(value) => structuredClone(value)",
  },
  {
    name: "devalue",
    tool: "devalue",
    imports: `import { parse, stringify, uneval } from "devalue";`,
    send: `(value) => {
      assert.deepEqual((0, eval)("(" + uneval(value) + ")"), value);
      return parse(stringify(value));
    }`,
  },
  {
    name: "superjson",
    tool: "superjson",
    imports: `import superjson from "superjson";`,
    send: "(value) => superjson.parse(superjson.stringify(value))",
  },
];

const program = ({ imports, send }: Serialiser) => `
  import { strict as assert } from "node:assert";
  import { missions, nextMission, toJsonLd } from "resupply";
  ${imports}
  const send = ${send};
  const arrived = send(missions);
  assert.deepEqual(arrived, missions);
  assert.notEqual(arrived[0], missions[0]);
  arrived.forEach((mission, index) => {
    assert.deepEqual(toJsonLd(mission), toJsonLd(missions[index]));
    assert.equal(nextMission(mission), nextMission(missions[index]));
  });
  console.log(arrived.length);`;

const zod = (type: string) => `
  import { getMission, type MissionId, missionIds } from "resupply";
  import { z } from "zod";
  const id: z.ZodType<${type}> = z.enum(missionIds);
  const parsed: MissionId = id.parse("progress-ms-04");
  const refused: boolean = id.safeParse("progress-ms-4").success;
  if (refused || getMission(parsed).id !== parsed) throw new Error(parsed);`;

/** All flights, sent and received; ids as an enumeration of zod, checked and run. */
export const serialising: readonly Check[] = [
  ...serialisers.map((serialiser): Check => {
    const { name, tool } = serialiser;
    return {
      consumer: name,
      what: "all flights arrive, and functions take them",
      tools: [tool],
      run(consumer) {
        const files = { "send.js": program(serialiser) };
        return inProjectOf(tool, consumer, {}, files, async (folder) => {
          const node = tool === "node-24" ? toolFile(tool, ".bin/node") : "node";
          const output = printed(await run(folder, node, ["send.js"]));
          assert.equal(output.trim(), String(missions.length));
          return `${missions.length} flights`;
        });
      },
    };
  }),
  check({
    consumer: "zod",
    what: "z.enum(missionIds)",
    tool: "zod",
    files: {
      "ids.ts": zod("MissionId"),
      "tsconfig.json": JSON.stringify({
        compilerOptions: {
          strict: true,
          module: "nodenext",
          target: "es2022",
          types: [],
          skipLibCheck: true,
        },
        files: ["ids.ts"],
      }),
    },
    command: async () => ["node", await toolScript("zod", "typescript")],
    async look(folder) {
      await command(folder, "ids.js");
      return "";
    },
    wrong: { "ids.ts": zod('"progress-ms-04"') },
    failed: /TS2322/,
  }),
];
