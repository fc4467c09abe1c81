// npm run picture: puts the picture of the timeline, as the site has it, beside the README.
import { copyFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
await copyFile(here("../dist/timeline.svg"), here("../../docs/timeline.svg"));
