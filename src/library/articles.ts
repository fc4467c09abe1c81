/** @module resupply/articles */
export { articles } from "../generated/article-registry.ts";
export * from "../generated/articles.ts";
export { toMarkdown, toPlainText } from "./article-text.ts";
export type { Article, Question } from "./article-types.ts";
export { getArticle } from "./get-article.ts";
export { type JsonLdFaqPage, type JsonLdQuestion, toFaqJsonLd } from "./json-ld-faq.ts";
