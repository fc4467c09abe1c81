// npm run seeds: compiles seeds/ to src/generated/.
import { printFindings } from "../../src/cli/findings/print.ts";
import { openSeeds } from "../../src/cli/seed-folder.ts";
import { stderr, stdout } from "../../src/cli/terminal.ts";
import { compile } from "../../src/compiler/compile.ts";
import { writeGenerated } from "../../src/compiler/files.ts";

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
