import { toPlainText } from "../text/article-text.ts";
import type { Article } from "../types/article.ts";
import { baseIn, pageOf } from "./address.ts";
import type { JsonLdBase } from "./node.ts";

/** A question with its answer, in the vocabulary of schema.org. */
export interface JsonLdQuestion {
  readonly "@type": "Question";
  readonly "@id": string;
  readonly name: string;
  readonly acceptedAnswer: { readonly "@type": "Answer"; readonly text: string };
}

/** The questions of an article as a schema.org `FAQPage`. */
export interface JsonLdFaqPage {
  readonly "@context": "https://schema.org";
  readonly "@type": "FAQPage";
  readonly "@id": string;
  readonly name: string;
  /** The page, where you say by `base` where it is. */
  readonly url?: string;
  /** The flight. */
  readonly about: { readonly "@id": string };
  readonly mainEntity: readonly JsonLdQuestion[];
}

/**
 * The questions of an article as JSON-LD; none where the article has none. `base` is as in `toJsonLd`.
 *
 * @throws `TypeError` where plain JavaScript passes no article, or no right base.
 * @example
 * toFaqJsonLd(progressMs04Article).mainEntity[0]?.name; // "Why did Progress MS-04 fail?"
 */
export function toFaqJsonLd(article: Article): JsonLdFaqPage;
export function toFaqJsonLd(
  article: Article,
  options?: { readonly base?: JsonLdBase },
): JsonLdFaqPage;
/* @__NO_SIDE_EFFECTS__ */
export function toFaqJsonLd(
  article: Article,
  options?: { readonly base?: JsonLdBase },
): JsonLdFaqPage {
  if (typeof article?.id !== "string" || !Array.isArray(article.faqs)) {
    throw new TypeError(
      'toFaqJsonLd takes an article, like progressMs04Article or getArticle("progress-ms-04")',
    );
  }
  // articles.map(toFaqJsonLd) passes a place in the list, which is ignored.
  const given = typeof options === "number" ? undefined : options;
  const wanted = 'toFaqJsonLd takes options like { base: "https://example.org/missions/" }';
  const base = baseIn(given, wanted);
  const { name, faqs } = article;
  const page = pageOf(article, base);
  return {
    "@context": "https://schema.org",
    "@type": "FAQPage",
    "@id": `${page}#faq`,
    name: `Questions on ${name}`,
    ...(base !== undefined && { url: page }),
    about: { "@id": page },
    mainEntity: faqs.map(({ question, answer }, index) => ({
      "@type": "Question",
      "@id": `${page}#faq-${index + 1}`,
      name: question,
      acceptedAnswer: { "@type": "Answer", text: toPlainText(answer) },
    })),
  };
}
