import { toPlainText } from "./article-text.ts";
import type { Article } from "./article-types.ts";
import { entityAddress } from "./json-ld-identity.ts";

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
  /** The flight. */
  readonly about: { readonly "@id": string };
  readonly mainEntity: readonly JsonLdQuestion[];
}

/**
 * The questions of an article as JSON-LD; none where the article has none.
 *
 * @throws `TypeError` where plain JavaScript passes no article.
 * @example
 * toFaqJsonLd(progressMs04Article).mainEntity[0]?.name; // "Why did Progress MS-04 fail?"
 */
/* @__NO_SIDE_EFFECTS__ */
export function toFaqJsonLd(article: Article): JsonLdFaqPage {
  if (typeof article?.id !== "string" || !Array.isArray(article.faqs)) {
    throw new TypeError(
      'toFaqJsonLd takes an article, like progressMs04Article or getArticle("progress-ms-04")',
    );
  }
  const { id, name, faqs } = article;
  return {
    "@context": "https://schema.org",
    "@type": "FAQPage",
    "@id": entityAddress(id, "#faq"),
    name: `Questions on ${name}`,
    about: { "@id": entityAddress(id) },
    mainEntity: faqs.map(({ question, answer }, index) => ({
      "@type": "Question",
      "@id": entityAddress(id, `#faq-${index + 1}`),
      name: question,
      acceptedAnswer: { "@type": "Answer", text: toPlainText(answer) },
    })),
  };
}
