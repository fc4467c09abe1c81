import { expect, it } from "vitest";
import { inlined } from "../../tools/build/inlined.ts";

it("declarations that are moved to another folder import from a path and not from a package", async () => {
  const texts: Readonly<Record<string, string>> = {
    "library/people.ts": 'export { people } from "../generated/lists/people.ts";\n',
    "generated/lists/people.ts":
      'import type { Person } from "../../library/types/entities.ts";\nexport declare const people: readonly Person[];\n',
  };
  expect(await inlined("library/people.ts", async (path) => texts[path] ?? "")).toContain(
    'import type { Person } from "./types/entities.ts";\n',
  );
});
