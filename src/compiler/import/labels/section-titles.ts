import { LONGEST_HEADING } from "../limits.ts";

export type PublishedTitle =
  | "Summary"
  | "Key Facts"
  | "FAQs"
  | "Why It Matters"
  | "Notable For"
  | "Body"
  | "Schema Markup"
  | "References";

/** What entries call their sections, in English and in other languages. */
// biome-ignore format: as lines of words; the formatter would write each word on a line of its own
const TITLES: Readonly<Record<PublishedTitle, readonly string[]>> = {
  Summary: [
    "summary", "overview", "introduction", "abstract", "about", "in brief", "zusammenfassung",
    "überblick", "résumé", "resumen", "sommario", "краткое описание", "резюме", "обзор", "概要",
    "摘要",
  ],
  "Key Facts": [
    "key facts", "facts", "quick facts", "key data", "facts and figures", "fact sheet",
    "at a glance", "infobox", "key information", "mission facts", "fakten", "eckdaten",
    "wichtige fakten", "faits clés", "datos clave", "fatti principali", "ключевые факты",
    "основные факты", "主な事実", "关键事实",
  ],
  FAQs: [
    "faqs", "faq", "frequently asked questions", "questions and answers", "q&a", "q and a",
    "common questions", "häufige fragen", "häufig gestellte fragen", "foire aux questions",
    "questions fréquentes", "preguntas frecuentes", "domande frequenti", "часто задаваемые вопросы",
    "вопросы и ответы", "よくある質問", "常见问题",
  ],
  "Why It Matters": [
    "why it matters", "why this matters", "significance", "importance", "bedeutung",
    "warum es wichtig ist", "pourquoi c'est important", "importancia", "por qué importa",
    "значение", "почему это важно", "重要性",
  ],
  "Notable For": [
    "notable for", "notability", "known for", "highlights", "notable", "bekannt für", "connu pour",
    "conocido por", "чем известен", "чем примечателен", "特筆点",
  ],
  Body: [
    "body", "details", "full entry", "main text", "article", "mission details", "haupttext",
    "corps", "cuerpo", "описание", "подробности", "本文", "正文",
  ],
  "Schema Markup": [
    "schema markup", "schema", "structured data", "json-ld", "schema.org", "schema.org markup",
    "markup", "разметка",
  ],
  References: [
    "references", "reference", "sources", "citations", "external links", "further reading",
    "footnotes", "quellen", "literatur", "einzelnachweise", "références", "sources et liens",
    "referencias", "fuentes", "riferimenti", "источники", "ссылки", "примечания", "参考文献",
    "出典",
  ],
};

export const publishedTitles = Object.keys(TITLES) as readonly PublishedTitle[];

/** A heading as it is looked up: without numbers, marks and symbols around it. */
function headingKey(heading: string): string {
  return heading
    .slice(0, LONGEST_HEADING)
    .toLowerCase()
    .replaceAll(/^[\s\p{P}\p{S}\d]+|[\s:：.#*]+$/gu, "");
}

const byKey = new Map<string, PublishedTitle>(
  publishedTitles.flatMap((title) =>
    TITLES[title].map((name): [string, PublishedTitle] => [headingKey(name), title]),
  ),
);

/** The section that a heading begins, if it is a known one. */
export function titleOf(heading: string): PublishedTitle | undefined {
  return byKey.get(headingKey(heading));
}
