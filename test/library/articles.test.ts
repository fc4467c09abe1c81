import { missionIds } from "resupply";
import {
  articles,
  getArticle,
  progressMs04Article,
  toMarkdown,
  toPlainText,
} from "resupply/articles";
import { describe, expect, it } from "vitest";

describe("articles", () => {
  it("are there for each flight, in launch order", () => {
    expect(articles.map(({ id }) => id)).toEqual(missionIds);
    expect(articles.every(({ summary }) => summary.length > 80)).toBe(true);
  });

  it("differ: no two flights have the same summary", () => {
    expect(new Set(articles.map(({ summary }) => summary)).size).toBe(articles.length);
  });

  it("are taken apart: questions without Q, answers without A, points without bullets", () => {
    expect(progressMs04Article.faqs[0]).toMatchObject({
      question: "Why did Progress MS-04 fail?",
      answer: expect.stringMatching(/^The commission's most likely version/),
    });
    expect(progressMs04Article.notableFor[0]).toMatchObject({
      point: "Third loss",
      text: expect.stringMatching(/^only /),
    });
    expect(progressMs04Article.body.map(({ heading }) => heading)).toContain("The inquiry");
    expect(progressMs04Article.references[0]?.address).toMatch(/^https?:/);
  });

  it("are frozen", () => {
    expect(Object.isFrozen(progressMs04Article.faqs[0])).toBe(true);
  });
});

describe("getArticle", () => {
  it("gives an article by the id of its flight", () => {
    expect(getArticle("progress-ms-04")).toBe(progressMs04Article);
  });

  it.each(["progress-ms-4", "__proto__", null, 4])("throws a TypeError for %j", (id) => {
    expect(() => getArticle(id as never)).toThrow(TypeError);
  });
});

describe("toMarkdown", () => {
  it("gives a document with all sections that there are", () => {
    const document = toMarkdown(progressMs04Article);
    expect(document.match(/^#+ .*$/gm)?.slice(0, 3)).toEqual([
      "# Progress MS-04",
      "## FAQs",
      "### Why did Progress MS-04 fail?",
    ]);
    expect(document).toContain("- **Third loss**: only ");
    expect(document).not.toMatch(/\n{3,}|undefined/);
    expect(
      toMarkdown({ ...progressMs04Article, faqs: [], notableFor: [], body: [], references: [] }),
    ).not.toContain("## FAQs");
  });
});

describe("toPlainText", () => {
  it.each([
    ["It docked. ([NASA](https://www.nasa.gov/x_y))", "It docked."],
    ["a ([A](https://a.example/), [B](https://b.example/)) b", "a b"],
    ["- one\n- **two**: three", "one\ntwo: three"],
    ["see [A](https://a.example/%28b%29)", "see A"],
    ["1 \\* 2 (three)", "1 * 2 (three)"],
  ])("makes of %j %j", (markdown, text) => expect(toPlainText(markdown)).toBe(text));

  it("leaves no mark of Markdown in any text", () => {
    for (const { summary, faqs, body, whyItMatters = "" } of articles) {
      for (const markdown of [
        summary,
        whyItMatters,
        ...faqs.map(({ answer }) => answer),
        ...body.map(({ text }) => text),
      ]) {
        expect(toPlainText(markdown)).not.toMatch(/\]\(|\*\*|https?:\/\//);
      }
    }
  });
});
