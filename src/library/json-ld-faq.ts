import { toPlainText } from "./article-text.ts";
import type { Article } from "./article-types.ts";

/** A question with its answer, in the vocabulary of schema.org. */
export interface JsonLdQuestion {
  readonly "@type": "Question";
  readonly name: string;
  readonly acceptedAnswer: { readonly "@type": "Answer"; readonly text: string };
}

/** The questions of an article as a schema.org `FAQPage`. */
export interface JsonLdFaqPage {
  readonly "@context": "https://schema.org";
  readonly "@type": "FAQPage";
  readonly "@id": string;
  readonly name: string;
  readonly mainEntity: readonly JsonLdQuestion[];
}

/**
 * The questions of an article as JSON-LD.
 *
 * @example
 * toFaqJsonLd(progressMs04Article).mainEntity[0]?.name; // "Why did Progress MS-04 fail?"
 */
export function toFaqJsonLd({ id, name, faqs }: Article): JsonLdFaqPage {
  return {
    "@context": "https://schema.org",
    "@type": "FAQPage",
    "@id": `https://4ort.xyz/entity/${id}#faq`,
    name: `Questions on ${name}`,
    mainEntity: faqs.map(({ question, answer }) => ({
      "@type": "Question",
      name: question,
      acceptedAnswer: { "@type": "Answer", text: toPlainText(answer) },
    })),
  };
}
