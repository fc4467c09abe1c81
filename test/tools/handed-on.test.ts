import { expect, it } from "vitest";
import { handedOn } from "../../tools/build/handed-on.ts";

const declarations = new Map([
  ["library/index.ts", 'export { type Ship } from "./types.ts";\n'],
  ["library/types.ts", "export interface Ship {}\n"],
  ["schema/index.ts", 'export * from "./ship.ts";\nexport * from "./words.ts";\n'],
  ["schema/ship.ts", 'import * as z from "zod";\nexport declare const ship: z.ZodString;\n'],
  ["schema/words.ts", "export declare const words: readonly string[];\n"],
  ["missions/mule-1/mule-1.ts", 'export { mule1 } from "../../generated/missions.ts";\n'],
  ["generated/missions.ts", "export declare const mule1: object;\n"],
]);
const written = handedOn(
  declarations,
  ["library/index.ts", "schema/index.ts"],
  ["missions/mule-1/mule-1.ts"],
);

it("an entry point for ES modules hands on the declarations of CommonJS", () => {
  expect(written.get("library/index.ts")).toBe(
    'export * from "../../commonjs/types/library/index.ts";\n',
  );
  expect(written.has("library/types.ts")).toBe(false);
});

it("what is declared with the types of a package is written out, and the rest is handed on", () => {
  for (const module of ["schema/index.ts", "schema/ship.ts"]) {
    expect(written.get(module)).toBe(declarations.get(module));
  }
  expect(written.get("schema/words.ts")).toBe(
    'export * from "../../commonjs/types/schema/words.ts";\n',
  );
});

it("a flight is written out, and what it takes from its series is handed on", () => {
  const flight = "missions/mule-1/mule-1.ts";
  expect(written.get(flight)).toBe(declarations.get(flight));
  expect(written.get("generated/missions.ts")).toBe(
    'export * from "../../commonjs/types/generated/missions.ts";\n',
  );
});
