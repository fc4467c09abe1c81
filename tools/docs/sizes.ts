import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { table } from "../markdown-table.ts";

const ms030405 = "progressMs03, progressMs04, progressMs05";

/** Typical imports, what a bundler keeps of each, and a program with just that import. */
const imports: readonly (readonly [what: string, kept: string, program: string])[] = [
  [
    "a cargo flight, `progressMs04`",
    "that flight and the entities that it refers to",
    'export { progressMs04 } from "resupply";',
  ],
  [
    "a crewed flight, `soyuzMs22`",
    "that flight, its entities and its crew",
    'export { soyuzMs22 } from "resupply";',
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
    "a kind, `missions` from `resupply/crewed`",
    "its flights and their crews",
    'export { missions } from "resupply/crewed";',
  ],
  [
    "a person, `yuriRomanenko` from `resupply/people`",
    "that person",
    'export { yuriRomanenko } from "resupply/people";',
  ],
  [
    "`loadMission` from `resupply/lazy`",
    "the ids; each series is a chunk that is loaded on demand",
    'export { loadMission } from "resupply/lazy";',
  ],
  [
    "`getMission`, `occupancyAt`, `peopleAboardAt` and other look-ups",
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

/** The table of what each import adds to a bundle. */
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
