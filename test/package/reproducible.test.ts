import { expect, it } from "vitest";
import { buildElsewhere, hashesOf } from "../support/build-elsewhere.ts";

it("is the same in every byte when it is built in another folder, at another time, in another language", async () => {
  const { seen, files } = await buildElsewhere(process.execPath);
  expect(seen).toBe(`${process.version} ${new Date().getFullYear() + 10}`);
  expect(files).toEqual(await hashesOf("dist"));
});
