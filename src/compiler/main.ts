// npm run seeds: compiles seeds/ to src/generated/.
import { compile } from "./compile.ts";
import { readSeeds, writeGenerated } from "./files.ts";
import { formatFinding } from "./finding.ts";

const { findings, catalog, files } = compile(await readSeeds("seeds"));
if (findings.length > 0) {
  for (const finding of findings) {
    console.error(formatFinding(finding));
    if (process.env.GITHUB_ACTIONS === "true") {
      const { path, line, column, message, rule } = finding;
      console.error(`::error file=${path},line=${line},col=${column},title=${rule}::${message}`);
    }
  }
  console.error(`${findings.length} findings; nothing was written`);
  process.exitCode = 1;
} else {
  await writeGenerated("src/generated", files);
  console.log(
    `${catalog.all.length} seeds, ${catalog.missions.length} flights: ${files.length} files in src/generated`,
  );
}
