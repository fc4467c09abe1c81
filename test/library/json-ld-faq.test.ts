import { progressMs04, toJsonLd } from "resupply";
import { articles, progressMs04Article, toFaqJsonLd } from "resupply/articles";
import { describe, expect, it } from "vitest";

describe("toFaqJsonLd", () => {
  it("gives a page of questions with plain answers", () => {
    const { mainEntity, ...page } = toFaqJsonLd(progressMs04Article);
    expect(page).toEqual({
      "@context": "https://schema.org",
      "@type": "FAQPage",
      "@id": "https://4ort.xyz/entity/progress-ms-04#faq",
      name: "Questions on Progress MS-04",
      about: { "@id": toJsonLd(progressMs04)["@id"] },
    });
    expect(mainEntity).toHaveLength(3);
    expect(mainEntity[0]).toEqual({
      "@type": "Question",
      "@id": "https://4ort.xyz/entity/progress-ms-04#faq-1",
      name: "Why did Progress MS-04 fail?",
      acceptedAnswer: { "@type": "Answer", text: progressMs04Article.faqs[0]?.answer },
    });
  });

  it("has each question of each article, with an answer", () => {
    for (const article of articles) {
      const { mainEntity } = toFaqJsonLd(article);
      expect(mainEntity.map(({ name }) => name)).toEqual(
        article.faqs.map(({ question }) => question),
      );
      expect(mainEntity.every(({ acceptedAnswer }) => acceptedAnswer.text !== "")).toBe(true);
    }
  });

  it.each([undefined, null, 4, "progress-ms-04", {}, [], progressMs04])(
    "throws a TypeError for %j",
    (value) => {
      expect(() => toFaqJsonLd(value as never)).toThrow(
        new TypeError(
          'toFaqJsonLd takes an article, like progressMs04Article or getArticle("progress-ms-04")',
        ),
      );
    },
  );
});
