import { basename } from "node:path";
import type { Plugin } from "esbuild";
import { constantName } from "../../src/compiler/emit/names.ts";

export const articleName = (id: string) => `${constantName(id)}Article`;

const file = "./article-texts.cjs";

/** Takes the articles from one text, half a megabyte, which both forms for Node share. */
export const articleTexts: Plugin = {
  name: "article-texts",
  setup(build) {
    build.onResolve({ filter: /^texts$/ }, ({ path }) => ({ path, namespace: "article-texts" }));
    build.onLoad({ filter: /.*/, namespace: "article-texts" }, () => {
      return { contents: `import { texts } from "${file}"; export const all = texts;` };
    });
    build.onResolve({ filter: /^\.\/article-texts\.cjs$/ }, () => ({ path: file, external: true }));
    build.onLoad({ filter: /[\\/]generated[\\/]articles[\\/][^\\/]+\.ts$/ }, ({ path }) => {
      const name = articleName(basename(path, ".ts"));
      return { contents: `import { all } from "texts"; export const ${name} = all.${name};` };
    });
  },
};

/**
 * The text of the articles: one string of ASCII, which V8 reads faster than objects in its place. Node
 * looks through a module of CommonJS for the names of its exports, but not through what that requires.
 */
export function articleFiles(articles: readonly { readonly id: string }[]): Record<string, string> {
  const all = Object.fromEntries(articles.map((article) => [articleName(article.id), article]));
  const json = JSON.stringify(all)
    .replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .replaceAll(/[\\']/g, "\\$&");
  return {
    "article-texts.cjs": '"use strict";\nexports.texts = require("./article-data.cjs");\n',
    "article-data.cjs": `"use strict";
const freeze = (value) => {
  for (const key in value) if (typeof value[key] === "object") freeze(value[key]);
  return Object.freeze(value);
};
module.exports = freeze(JSON.parse('${json}'));
`,
  };
}
