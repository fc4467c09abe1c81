import type { Heading, RootContent } from "mdast";
import type { VFile } from "vfile";
import { lookUpKey } from "../../../library/look-alikes.ts";
import { placeIn, startOf } from "../../read/inline.ts";
import type { Place } from "../../seed.ts";
import { nearEnough } from "../labels/nearest.ts";
import { tell } from "../rules.ts";
import { textIn } from "./line.ts";

export type PublishedTitle =
  | "Summary"
  | "Key Facts"
  | "FAQs"
  | "Why It Matters"
  | "Notable For"
  | "Body"
  | "Schema Markup"
  | "References";

/** What the sections are called in the wild. */
const TITLES: Readonly<Record<PublishedTitle, string>> = {
  Summary:
    "summary, overview, introduction, abstract, about, in brief, zusammenfassung, überblick, résumé, resumen, sommario, краткое описание, резюме, обзор, 概要, 摘要",
  "Key Facts":
    "key facts, facts, quick facts, key data, facts and figures, fact sheet, at a glance, infobox, key information, mission facts, fakten, eckdaten, wichtige fakten, faits clés, datos clave, fatti principali, ключевые факты, основные факты, 主な事実, 关键事实",
  FAQs: "faqs, faq, frequently asked questions, questions and answers, q&a, q and a, common questions, häufige fragen, häufig gestellte fragen, foire aux questions, questions fréquentes, preguntas frecuentes, domande frequenti, часто задаваемые вопросы, вопросы и ответы, よくある質問, 常见问题",
  "Why It Matters":
    "why it matters, why this matters, significance, importance, bedeutung, warum es wichtig ist, pourquoi c'est important, importancia, por qué importa, значение, почему это важно, 重要性",
  "Notable For":
    "notable for, notability, known for, highlights, notable, bekannt für, connu pour, conocido por, чем известен, чем примечателен, 特筆点",
  Body: "body, details, full entry, main text, article, mission details, haupttext, corps, cuerpo, описание, подробности, 本文, 正文",
  "Schema Markup":
    "schema markup, schema, structured data, json-ld, schema.org, schema.org markup, markup, разметка",
  References:
    "references, reference, sources, citations, external links, further reading, footnotes, quellen, literatur, einzelnachweise, références, sources et liens, referencias, fuentes, riferimenti, источники, ссылки, примечания, 参考文献, 出典",
};

const key = (text: string) =>
  text
    .slice(0, 80)
    .toLowerCase()
    .replaceAll(/^[\s\p{P}\p{S}\d]+|[\s:：.#*]+$/gu, "")
    .trim();
const byKey = new Map<string, PublishedTitle>(
  Object.entries(TITLES).flatMap(([title, names]) =>
    names.split(", ").map((name) => [key(name), title as PublishedTitle] as const),
  ),
);

/** Which section a heading begins, if it is known. */
export function titleOf(heading: string): PublishedTitle | undefined {
  return byKey.get(key(heading));
}

export interface PublishedSection {
  /** Nothing, for a section that is none that entries have. */
  readonly title: PublishedTitle | undefined;
  readonly heading: string;
  readonly place: Place;
  readonly nodes: RootContent[];
}

export interface Outline {
  readonly title?: Heading;
  readonly head: readonly RootContent[];
  readonly sections: readonly PublishedSection[];
}

/** Cuts a document into its head and its sections, at whatever level their headings are. */
export function outlineOf(file: VFile, nodes: readonly RootContent[]): Outline {
  const blocks = nodes.map((node) => boldHeading(node) ?? node);
  const headings = blocks.filter((node) => node.type === "heading");
  const [first] = headings;
  const title = first !== undefined && titleOf(textIn(first)) === undefined ? first : undefined;
  const levels = headings
    .filter((node) => node !== title && titleOf(textIn(node)) !== undefined)
    .map((node) => node.depth);
  const level = levels.reduce<number>(
    (least, depth) => Math.min(least, depth),
    levels.length > 0 ? 6 : 2,
  );
  const second = secondEntry(blocks, title, level);
  if (second !== -1) {
    const other = blocks[second] as Heading;
    tell(
      file,
      startOf(other),
      "second-entry",
      `another entry begins here, "${textIn(other).slice(0, 80).toWellFormed()}"; it is not read, give it a file of its own`,
    );
    blocks.length = second;
  }
  const head: RootContent[] = [];
  const sections: PublishedSection[] = [];
  const firsts = new Map<PublishedTitle, PublishedSection>();
  let current = head;
  for (const node of blocks) {
    if (node === title || node.type === "thematicBreak") continue;
    if (node.type !== "heading" || node.depth > level) {
      current.push(node);
      continue;
    }
    const heading = textIn(node);
    const known = titleOf(heading);
    const place = startOf(node);
    const before = known && firsts.get(known);
    if (before !== undefined) {
      tell(
        file,
        place,
        "repeated-section",
        `"${heading}" stands here a second time; it was in line ${before.place.line} too`,
      );
    } else if (known === undefined) {
      const [near] = nearEnough(heading, Object.keys(TITLES), 1);
      tell(
        file,
        place,
        "unknown-section",
        `"${heading.slice(0, 80)}" is not a section of an entry${near === undefined ? "" : ` (the nearest is "${near}")`}; it goes to the body`,
      );
    }
    current = [];
    const section = { title: known, heading, place, nodes: current };
    sections.push(section);
    if (known !== undefined && before === undefined) firsts.set(known, section);
  }
  return { ...(title === undefined ? {} : { title }), head, sections };
}

/** Where another title begins sections that the entry has already, or -1. */
function secondEntry(
  blocks: readonly RootContent[],
  title: Heading | undefined,
  level: number,
): number {
  if (title === undefined) return -1;
  const known = blocks.map((node) => (node.type === "heading" ? titleOf(textIn(node)) : undefined));
  const sections = new Set(known.filter((section) => section !== undefined)).values();
  const spans = [...sections].map((section) => [
    known.indexOf(section),
    known.lastIndexOf(section),
  ]);
  const name = lookUpKey(textIn(title));
  return blocks.findIndex(
    (node, at) =>
      node.type === "heading" &&
      node !== title &&
      node.depth <= title.depth &&
      node.depth < level &&
      known[at] === undefined &&
      lookUpKey(textIn(node)) !== name &&
      spans.some(([first = at, last = at]) => first < at && at < last),
  );
}

/** A line in bold that is the title of a section, as a heading. */
function boldHeading(node: RootContent): Heading | undefined {
  if (node.type !== "paragraph" || node.children.length !== 1) return undefined;
  const [bold] = node.children;
  if (bold?.type !== "strong" || titleOf(textIn(bold)) === undefined) return undefined;
  const position = node.position === undefined ? {} : { position: node.position };
  return { type: "heading", depth: 2, children: bold.children, ...position };
}

/** Reports the sections that are missing or empty. */
export function tellMissing(file: VFile, sections: readonly PublishedSection[]): void {
  const wanted: readonly PublishedTitle[] = ["Summary", "Key Facts"];
  for (const title of wanted) {
    const found = sections.filter((section) => section.title === title);
    if (found.some((section) => section.nodes.length > 0)) continue;
    tell(
      file,
      found[0]?.place ?? placeIn(file, 0),
      "missing-section",
      `the section ${title} is missing`,
    );
  }
}
