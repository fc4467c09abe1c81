import { expect, it } from "vitest";
import { inlined } from "../../tools/build/inlined.ts";

it("declarations of a small module import by a relative path, wherever they are inlined", async () => {
  const texts: Readonly<Record<string, string>> = {
    "library/people.ts": 'export { people } from "../generated/lists/people.ts";\n',
    "generated/lists/people.ts":
      'import type { Person } from "../../library/types/entities.ts";\nexport declare const people: readonly Person[];\n',
  };
  const text = await inlined("library/people.ts", async (module) => texts[module] ?? "");
  expect(text).toContain('import type { Person } from "./types/entities.ts";\n');
});
