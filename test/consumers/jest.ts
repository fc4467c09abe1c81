import { type Check, printed } from "./check.ts";
import { entryPointsPrint, program } from "./programs.ts";
import { toolFile, toolScript } from "./tools.ts";

const environments = {
  node: { testEnvironment: "jest-environment-node" },
  jsdom: { testEnvironment: "jest-environment-jsdom" },
  // As the preset of React Native has it, which reads ES modules in no package but a few.
  "conditions of React Native": {
    testEnvironment: "jest-environment-node",
    testEnvironmentOptions: { customExportConditions: ["require", "react-native"] },
  },
};

const test = `
test("every entry point", async () => {
  const lines = [];
  jest.spyOn(console, "log").mockImplementation((line) => lines.push(line));
  await require("./entry-points.cjs");
  expect(lines.join("\\n")).toBe(${JSON.stringify(entryPointsPrint.trimEnd())});
});
`;

/** Every entry point, by require, in a test of Jest. */
export const jest: readonly Check[] = Object.entries(environments).map(
  ([name, { testEnvironment, ...options }]) => {
    return {
      consumer: "Jest",
      what: `require of every entry point, ${name}`,
      tools: ["jest"],
      async run(consumer) {
        const folder = `jest-${name.replaceAll(" ", "-")}`;
        await consumer.write(`${folder}/entry-points.cjs`, await program("entry-points.cjs"));
        await consumer.write(`${folder}/flights.test.cjs`, test);
        const config = {
          rootDir: ".",
          testMatch: ["**/*.test.cjs"],
          testEnvironment: toolFile("jest", testEnvironment),
          ...options,
          transform: {},
        };
        await consumer.write(`${folder}/jest.config.json`, JSON.stringify(config));
        const script = await toolScript("jest", "jest");
        printed(await consumer.run("node", script, "--config", `${folder}/jest.config.json`));
        return "";
      },
    };
  },
);
