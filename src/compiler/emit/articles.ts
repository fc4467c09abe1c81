import type { Catalog } from "../model/catalog.ts";
import { articleOf } from "./article.ts";
import { constantName } from "./names.ts";
import { banner, constant, type GeneratedFile, reexport } from "./source-text.ts";

/**
 * The articles, apart from the flights, so that they cost nothing if you don't ask for them, and each in a
 * module of its own, so that a page loads only its own.
 */
export function emitArticles(catalog: Catalog): GeneratedFile[] {
  const articles = catalog.missions.flatMap((mission) => articleOf(mission) ?? []);
  const nameOf = (id: string) => `${constantName(id)}Article`;
  return [
    ...articles.map(
      (article): GeneratedFile => ({
        path: `articles/${article.id}.ts`,
        content: [
          banner("seeds/missions"),
          `import type { Article } from "../../library/types/article.ts";\n`,
          `import { freeze } from "../../library/runtime/freeze.ts";\n\n`,
          constant(
            nameOf(article.id),
            `Article<${JSON.stringify(article.id)}>`,
            article,
            `On ${article.name}.`,
          ),
        ].join(""),
      }),
    ),
    {
      path: "articles.ts",
      content:
        banner("seeds/missions") +
        articles.map(({ id }) => reexport([nameOf(id)], `./articles/${id}.ts`)).join(""),
    },
    {
      path: "article-registry.ts",
      content: [
        banner("seeds/missions"),
        `import type { Article } from "../library/types/article.ts";\n`,
        ...articles.map(({ id }) => `import { ${nameOf(id)} } from "./articles/${id}.ts";\n`),
        "\n",
        `/** All articles, in the order of the launches. Whoever imports this ships them all. */\n`,
        `export const articles: readonly Article[] = /* @__PURE__ */ Object.freeze([\n${articles.map(({ id }) => `  ${nameOf(id)},\n`).join("")}]);\n`,
      ].join(""),
    },
  ];
}
