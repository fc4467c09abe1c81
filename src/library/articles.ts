/** @module resupply/articles */
export { articles } from "../generated/article-registry.ts";
export * from "../generated/articles.ts";
export { type JsonLdFaqPage, type JsonLdQuestion, toFaqJsonLd } from "./json-ld/faq.ts";
export { getArticle } from "./registry/get-article.ts";
export { toMarkdown, toPlainText } from "./text/article-text.ts";
export type { Article, Question } from "./types/article.ts";
