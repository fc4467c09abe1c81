import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { table } from "../markdown-table.ts";

const ms030405 = "progressMs03, progressMs04, progressMs05";

/** What people import, what of it a bundler keeps, and a program that does just that. */
const imports: readonly (readonly [what: string, kept: string, program: string])[] = [
  [
    "a constant, `progressMs04`",
    "that flight and the entities that it refers to",
    'export { progressMs04 } from "resupply";',
  ],
  [
    "three constants",
    "those flights and their entities, each once",
    `export { ${ms030405} } from "resupply";`,
  ],
  [
    "`createCatalog([progressMs03, progressMs04, progressMs05])`",
    "those flights and the look-ups",
    `import { createCatalog, ${ms030405} } from "resupply"; export const catalog = createCatalog([${ms030405}]);`,
  ],
  ["`toJsonLd`", "the function", 'export { toJsonLd } from "resupply";'],
  ["`isMissionId`, `missionIds`", "the ids", 'export { isMissionId } from "resupply";'],
  [
    "a series, `missions` from `resupply/htv`",
    "its flights",
    'export { missions } from "resupply/htv";',
  ],
  [
    "`loadMission` from `resupply/lazy`",
    "the ids; each series is a chunk that is loaded when asked for",
    'export { loadMission } from "resupply/lazy";',
  ],
  [
    "`getMission`, `filterMissions`, `nextMission`, all that looks up",
    "every flight",
    'export { getMission } from "resupply";',
  ],
  [
    "`findMission`",
    "every flight and the index of names",
    'export { findMission } from "resupply";',
  ],
  [
    "an article, `progressMs04Article` from `resupply/articles`",
    "that article",
    'export { progressMs04Article } from "resupply/articles";',
  ],
  ["`getArticle`", "every article", 'export { getArticle } from "resupply/articles";'],
  [
    "`resupply/provenance`",
    "every source of every fact",
    'export { provenanceOf } from "resupply/provenance";',
  ],
];

async function firstChunk(program: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    splitting: true,
    outdir: "unwritten",
    format: "esm",
    charset: "utf8",
    write: false,
  });
  return outputFiles.find(({ path }) => path.endsWith("stdin.js"))?.text ?? "";
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} kB`;

/** What each import costs in a bundle, as built. */
export async function sizes(): Promise<string> {
  const rows = imports.map(async ([what, kept, program]) => {
    const text = await firstChunk(program);
    return [
      what,
      kept,
      kilobytes(Buffer.byteLength(text)),
      kilobytes(gzipSync(text, { level: 9 }).length),
    ];
  });
  return table(["import", "what a bundler keeps", "minified", "gzip"], await Promise.all(rows));
}
