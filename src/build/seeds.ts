// npm run seeds: compiles seeds/ to src/generated/.
import { printFindings } from "../cli/findings/print.ts";
import { openSeeds } from "../cli/seed-folder.ts";
import { stderr, stdout } from "../cli/terminal.ts";
import { compile } from "../compiler/compile.ts";
import { writeGenerated } from "../compiler/files.ts";

const { seeds, textOf } = await openSeeds("seeds");
const { findings, catalog, files } = compile(seeds);
if (findings.length > 0) {
  printFindings({ findings, textOf }, "stderr");
  stderr(`${findings.length} findings; nothing was written`);
  process.exitCode = 1;
} else {
  await writeGenerated("src/generated", files);
  stdout(
    `${catalog.all.length} seeds, ${catalog.missions.length} flights: ${files.length} files in src/generated`,
  );
}
