import type { Heading, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { VFile } from "vfile";
import { nearest } from "../../library/text/nearest.ts";
import { headerFields, type Kind, kinds, portFields } from "../fields/index.ts";
import { frontMatterIn, withoutFrontMatter } from "../markdown/front-matter.ts";
import { OVERLOADED } from "../markdown/limits.ts";
import { oneLine } from "../markdown/links.ts";
import { parseMarkdown } from "../markdown/parse.ts";
import { placeIn, startOf } from "../markdown/position.ts";
import { undecodedIn } from "../markdown/utf8.ts";
import { excerpt, report } from "../model/finding.ts";
import {
  type Fact,
  type FactGroup,
  type ProseTitle,
  type SectionTitle,
  type Seed,
  sectionTitles,
} from "../model/seed.ts";
import { readFact, readFacts } from "./fact.ts";
import { LINK } from "./flat-text.ts";
import { checkProse } from "./prose.ts";

/** Markdown blocks that a seed cannot contain. */
const FOREIGN: Readonly<Record<string, string>> = {
  html: "HTML",
  thematicBreak: "horizontal rules",
  code: "code",
  definition: "link definitions",
};

/** A NUL byte, half of a surrogate pair, or the character that represents a link in flat text. */
const NOT_TEXT = new RegExp(`[\0${LINK}\\p{Surrogate}]`, "u");

/** Separate tests are much faster than one search for all of these characters. */
const isText = (text: string) =>
  text.isWellFormed() && !text.includes("\0") && !text.includes(LINK);

interface Section {
  readonly title: SectionTitle;
  readonly heading: Heading;
  readonly nodes: RootContent[];
}

/** Reads a seed in the canonical form. Anything it can't read is reported in the file, never dropped. */
export function readSeed(file: VFile, kind: Kind): Seed | undefined {
  const text = String(file.value);
  const undecoded = undecodedIn(text);
  const broken = undecoded?.offset ?? (isText(text) ? -1 : text.search(NOT_TEXT));
  if (broken !== -1) {
    const what = text[broken] === "\0" ? "a NUL byte" : "an invalid character";
    const message = undecoded?.message ?? `this is ${what}; the file is not plain text`;
    report(file, placeIn(file, broken), "unreadable", message);
    return undefined;
  }
  const matter = text.startsWith("# ") ? undefined : frontMatterIn(text);
  if (matter !== undefined) {
    report(
      file,
      { line: 1, column: 1 },
      "section",
      "a seed has no front matter; remove it, and write what it says as facts, - **Label**: value",
    );
  }
  const { children, overloaded } = parseMarkdown(
    matter === undefined ? text : withoutFrontMatter(text, matter),
  );
  for (const offset of overloaded) report(file, placeIn(file, offset), "unreadable", OVERLOADED);
  if (overloaded.length > 0) return undefined;
  const { head, sections } = split(file, children);
  const [title, ...intro] = head;
  if (title?.type !== "heading" || title.depth !== 1) {
    report(file, startOf(title ?? {}), "title", "a seed begins with its name as the title: # Name");
    return undefined;
  }
  let facts: readonly Fact[] = [];
  let ports: readonly FactGroup[] = [];
  const prose = new Map<ProseTitle, readonly RootContent[]>();
  for (const section of sections) {
    if (section.title === "Key Facts")
      facts = readFactLists(file, section.nodes, kinds[kind].fields);
    else if (section.title === "Ports") ports = readPorts(file, section.nodes);
    else {
      checkProse(file, section.title, section.nodes);
      prose.set(section.title, section.nodes);
    }
  }
  const keyFacts = sections.find((section) => section.title === "Key Facts");
  if (keyFacts === undefined) {
    report(file, startOf(title), "section", "the section ## Key Facts is missing");
  }
  return {
    file,
    kind,
    id: file.stem ?? "",
    name: oneLine(textOf(title)),
    namePlace: startOf(title),
    ...readIntro(file, intro, title),
    facts,
    factsPlace: startOf(keyFacts?.heading ?? title),
    ports,
    prose,
  };
}

/** Splits a document at its second-level headings. */
function split(
  file: VFile,
  nodes: readonly RootContent[],
): { head: RootContent[]; sections: Section[] } {
  const head: RootContent[] = [];
  const sections: Section[] = [];
  let current: RootContent[] = head;
  for (const node of nodes) {
    const foreign = FOREIGN[node.type];
    if (foreign !== undefined) {
      report(file, startOf(node), "section", `a seed cannot contain ${foreign}; remove this`);
    } else if (node.type === "heading" && node.depth === 2) {
      current = [];
      const title = titleOf(file, node, sections);
      if (title !== undefined) sections.push({ title, heading: node, nodes: current });
    } else if (node.type === "heading" && node.depth === 1 && node !== nodes[0]) {
      report(file, startOf(node), "title", "a seed has only one title; begin a section with ##");
    } else {
      current.push(node);
    }
  }
  return { head, sections };
}

/** The title of a section, if it is known and not repeated. */
function titleOf(file: VFile, node: Heading, before: readonly Section[]): SectionTitle | undefined {
  const written = oneLine(textOf(node));
  const title = sectionTitles.find((known) => known === written);
  const last = before.at(-1)?.title;
  if (title === undefined) {
    const [best] = nearest(written, sectionTitles, 1);
    report(
      file,
      startOf(node),
      "section",
      `"${excerpt(written)}" is not a section of a seed; the nearest is "${best}"`,
    );
  } else if (before.some((section) => section.title === title)) {
    report(file, startOf(node), "section", `the section "${title}" is repeated; merge the two`);
    return undefined;
  } else if (last !== undefined && sectionTitles.indexOf(title) < sectionTitles.indexOf(last)) {
    report(
      file,
      startOf(node),
      "section",
      `the section "${title}" belongs before "${last}"; move it there`,
    );
  }
  return title;
}

/** The description and the links between the title and the first section. */
function readIntro(
  file: VFile,
  nodes: readonly RootContent[],
  title: Heading,
): Pick<Seed, "description" | "header"> {
  let description: string | undefined;
  const header: Fact[] = [];
  for (const node of nodes) {
    if (node.type === "blockquote" && description === undefined) {
      description = oneLine(textOf(node));
    } else if (node.type === "paragraph" && node.children[0]?.type === "strong") {
      const fact = readFact(file, node, headerFields);
      if (fact !== undefined) header.push(fact);
    } else {
      report(
        file,
        startOf(node),
        "header",
        "only one description (> …) and the links **Wikidata**:, **Wikipedia**: and **Source**: can come between the title and the first section",
      );
    }
  }
  if (description === undefined) {
    report(
      file,
      startOf(title),
      "header",
      "the description is missing; add a line below the title, > what it is",
    );
  }
  return { description: description ?? "", header };
}

function readFactLists(
  file: VFile,
  nodes: readonly RootContent[],
  fields: Parameters<typeof readFacts>[2],
): Fact[] {
  return nodes.flatMap((node) => {
    if (node.type === "list") return readFacts(file, node, fields);
    report(
      file,
      startOf(node),
      "fact-syntax",
      "this is not a list of facts; write - **Label**: value",
    );
    return [];
  });
}

/** `### Name` and a list of facts, for each port. */
function readPorts(file: VFile, nodes: readonly RootContent[]): FactGroup[] {
  const groups: { name: string; place: ReturnType<typeof startOf>; facts: Fact[] }[] = [];
  for (const node of nodes) {
    if (node.type === "heading" && node.depth === 3) {
      groups.push({ name: textOf(node), place: startOf(node), facts: [] });
      continue;
    }
    const group = groups.at(-1);
    if (group === undefined) {
      report(file, startOf(node), "fact-syntax", "a port begins with its name: ### Zvezda aft");
    } else {
      for (const fact of readFactLists(file, [node], portFields)) group.facts.push(fact);
    }
  }
  return groups;
}
