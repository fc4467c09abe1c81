// Part of npm run build: writes the record as JSON, with a JSON Schema made from the zod schemas.
import { writeFile } from "node:fs/promises";
import { missions } from "resupply";
import { z } from "zod";
import { mission } from "../../src/schema/index.ts";

const schema = z.toJSONSchema(z.array(mission), {
  target: "draft-2020-12",
  io: "output",
  reused: "ref",
  override({ jsonSchema }) {
    // To Python, PHP and others, $ is also the place before a line feed at the end.
    if (jsonSchema.pattern !== undefined) jsonSchema.not = { pattern: "\n" };
  },
});
// Flights of a series next to each other compress to nine tenths of what they take in launch order.
const bySeries = [...Map.groupBy(missions, ({ series }) => series).values()].flat();
await writeFile("missions.json", `${JSON.stringify(bySeries)}\n`);
await writeFile(
  "missions.schema.json",
  `${JSON.stringify({ title: "Flights to space stations", ...schema }, null, 1)}\n`,
);
