// npm run demo: shows the flight with the given id, and its JSON-LD.
import { run } from "./run.ts";
import { stdout } from "./terminal.ts";

const [id = "progress-ms-04"] = process.argv.slice(2);
await run(["show", "--exact", "--", id]);
if (!process.exitCode) {
  stdout("");
  await run(["jsonld", "--", id]);
}
