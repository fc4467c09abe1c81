import { readdir } from "node:fs/promises";
import { basename } from "node:path";
import type { Plugin } from "esbuild";
import { constantName } from "../../src/compiler/emit/names.ts";
import { literal } from "../../src/compiler/emit/source-text.ts";
import { compareText } from "../../src/compiler/model/finding.ts";
import { articleModule } from "./modules.ts";

interface Article {
  readonly id: string;
}

export const articleName = (id: string) => `${constantName(id)}Article`;

const file = "./article-texts.cjs";

/** Takes the articles from texts that both forms for Node share. */
export const articleTexts: Plugin = {
  name: "article-texts",
  setup(build) {
    build.onResolve({ filter: /^names$/ }, ({ path }) => ({ path, namespace: "article-texts" }));
    build.onLoad({ filter: /.*/, namespace: "article-texts" }, async () => {
      const ids = (await readdir("src/generated/articles")).map((path) => basename(path, ".ts"));
      const names = ids.map(articleName).toSorted(compareText).join(", ");
      return { contents: `import { texts } from "${file}"; export const { ${names} } = texts;` };
    });
    build.onResolve({ filter: /^\.\/article-texts\.cjs$/ }, () => ({ path: file, external: true }));
    build.onLoad({ filter: /[\\/]generated[\\/]articles[\\/][^\\/]+\.ts$/ }, ({ path }) => {
      return { contents: `export { ${articleName(basename(path, ".ts"))} } from "names";` };
    });
  },
};

/** How far back the compression of a tarball looks is 32 kB; a part and what it repeats take less. */
const PART = 24_000;

/** What a file takes in a tarball besides its text. */
const HEADER = 700;

/**
 * The articles once more, for Node, in parts of a dozen, as a file for each would take three times as long
 * to load. npm packs files in the order of their names, so that a part, which is named like its last
 * article, comes right after the modules of its articles, and compresses to nothing.
 */
export function articleFiles(articles: readonly Article[]): Record<string, string> {
  const files: Record<string, string> = {};
  for (const part of parts(articles)) {
    const members = part.map((article) => `${articleName(article.id)}: ${literal(article)},\n`);
    files[`commonjs/${articleModule(part.at(-1)?.id ?? "")}.js`] =
      `"use strict";\nmodule.exports = {\n${members.join("")}};\n`;
  }
  const loads = Object.keys(files).map((file) => `  require("../${file}"),\n`);
  return {
    ...files,
    // Node looks through a module of CommonJS for the names of its exports, but not through what that requires.
    "dense/article-texts.cjs": '"use strict";\nexports.texts = require("./article-data.cjs");\n',
    "dense/article-data.cjs": `"use strict";
const freeze = (value) => {
  for (const key in value) if (typeof value[key] === "object") freeze(value[key]);
  return Object.freeze(value);
};
module.exports = freeze(Object.assign(\n  {},\n${loads.join("")}));
`,
  };
}

/** The articles in the order of their modules in a tarball, in parts that are packed near them. */
function parts(articles: readonly Article[]): Article[][] {
  const sorted = articles.toSorted((a, b) => a.id.localeCompare(b.id, "en"));
  const made: Article[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const article of sorted) {
    const more = Buffer.byteLength(literal(article)) + HEADER;
    if (size + more > PART) {
      made.push([]);
      size = 0;
    }
    made.at(-1)?.push(article);
    size += more;
  }
  return made;
}
