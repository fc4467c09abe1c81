import { articleOf } from "../article.ts";
import type { Catalog } from "../catalog.ts";
import { constantName } from "./names.ts";
import { banner, constant, type GeneratedFile } from "./source-text.ts";

/** The articles, apart from the flights, so that they cost nothing to who doesn't ask. */
export function emitArticles(catalog: Catalog): GeneratedFile[] {
  const articles = catalog.missions.flatMap((mission) => articleOf(mission) ?? []);
  const nameOf = (id: string) => `${constantName(id)}Article`;
  return [
    {
      path: "articles.ts",
      content: [
        banner("seeds/missions"),
        `import type { Article } from "../library/article-types.ts";\n`,
        `import { freeze } from "../library/freeze.ts";\n\n`,
        articles
          .map((article) =>
            constant(
              nameOf(article.id),
              `Article<${JSON.stringify(article.id)}>`,
              article,
              `On ${article.name}.`,
            ),
          )
          .join("\n"),
      ].join(""),
    },
    {
      path: "article-registry.ts",
      content: [
        banner("seeds/missions"),
        `import type { Article } from "../library/article-types.ts";\n`,
        `import {\n${articles.map(({ id }) => `  ${nameOf(id)},\n`).join("")}} from "./articles.ts";\n\n`,
        `/** All articles, in the order of the launches. Whoever imports this ships them all. */\n`,
        `export const articles: readonly Article[] = /* @__PURE__ */ Object.freeze([\n${articles.map(({ id }) => `  ${nameOf(id)},\n`).join("")}]);\n`,
      ].join(""),
    },
  ];
}
