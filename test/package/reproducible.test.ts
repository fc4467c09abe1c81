import { expect, it } from "vitest";
import { buildElsewhere, hashesOf } from "../support/build-elsewhere.ts";

it("is byte-identical when built in another folder, at another time and in another language", async () => {
  const { seen, files } = await buildElsewhere(process.execPath);
  expect(seen).toBe(`${process.version} ${new Date().getFullYear() + 10}`);
  expect(files).toEqual(await hashesOf("dist"));
});
