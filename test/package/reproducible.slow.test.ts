import { join } from "node:path";
import { expect, it } from "vitest";
import { installed } from "../../tools/quality/installed.ts";
import { pinned } from "../../tools/quality/pinned.ts";
import { buildElsewhere, hashesOf } from "../support/build-elsewhere.ts";

it("is the same in every byte when it is built with Node 22", async () => {
  const node = join(await installed("node-22"), "node_modules/node/bin/node");
  const { seen, files } = await buildElsewhere(node);
  expect(seen).toMatch(`v${pinned["node-22"].node} `);
  expect(files).toEqual(await hashesOf("dist"));
});
