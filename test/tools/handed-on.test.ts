import { expect, it } from "vitest";
import { handedOn } from "../../tools/build/handed-on.ts";

const declarations = new Map([
  ["library/index.ts", 'export { type Ship } from "./types.ts";\n'],
  ["library/types.ts", "export interface Ship {}\n"],
  ["schema/index.ts", 'export * from "./ship.ts";\n'],
  ["schema/ship.ts", 'import * as z from "zod";\nexport declare const ship: z.ZodString;\n'],
  ["missions/mule-1/mule-1.ts", 'export { mule1 } from "../../generated/missions.ts";\n'],
  ["generated/missions.ts", "export declare const mule1: object;\n"],
]);
const written = handedOn(
  declarations,
  ["library/index.ts", "schema/index.ts"],
  ["missions/mule-1/mule-1.ts"],
);

it("an entry point for ES modules hands on the declarations of CommonJS alone", () => {
  expect(written.get("library/index.ts")).toBe(
    'export * from "../../commonjs/types/library/index.ts";\n',
  );
  expect(written.get("schema/index.ts")).toBe(
    'export * from "../../commonjs/types/schema/index.ts";\n',
  );
  expect([...written.keys()].filter((module) => /types|ship/.test(module))).toEqual([]);
});

it("a flight is written out, and what it takes from its series is handed on", () => {
  const flight = "missions/mule-1/mule-1.ts";
  expect(written.get(flight)).toBe(declarations.get(flight));
  expect(written.get("generated/missions.ts")).toBe(
    'export * from "../../commonjs/types/generated/missions.ts";\n',
  );
});
