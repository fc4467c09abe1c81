import type { FrontMatter } from "../../markdown/front-matter.ts";
import type { Place } from "../../markdown/position.ts";
import { placeIn } from "../../markdown/position.ts";
import { excerpt } from "../../model/finding.ts";
import { textParagraph } from "../document/nodes.ts";
import { meaningIn } from "../labels/group.ts";
import { MOST_DATA } from "../limits.ts";
import { report } from "../report.ts";
import type { SectionScope, Statement } from "../sections/statement.ts";
import { normalize } from "../text/normalize.ts";
import { parseFrontMatter } from "./parse-front-matter.ts";
import { labeled, oneLine, type StructuredData } from "./structured-data.ts";

/** Keys that are about the document and not about the flight. */
const ABOUT_DOCUMENT =
  /^(?:authors?|categor(?:y|ies)|created|css ?classes|date|draft|id|image|keywords|lang(?:uage)?|last ?mod(?:ified)?|layout|modified|permalink|publish(?:ed)?|slug|tags?|taxonomies|template|type|updated|weight)$/i;

/** Groups whose keys mean the same outside of them. */
const WRAPPER = /^(?:params|extra|data|facts|infobox|meta(?:data)?)$/i;

/** Reads the data at the beginning of an entry, whose keys are labels. */
export function readFrontMatter(scope: SectionScope, matter: FrontMatter): StructuredData {
  const { file } = scope;
  const parsed = parseFrontMatter(matter);
  if ("problem" in parsed) {
    const { line } = placeIn(file, matter.from);
    const place = { line: Math.max(1, line + parsed.line), column: parsed.column };
    const message = `the front matter ${parsed.problem}; nothing is taken from it`;
    report(file, place, "front-matter", message);
    return { statements: [] };
  }
  const reader = new FrontMatterReader(scope, matter);
  reader.readKeys(parsed.data, "");
  return reader;
}

type Data = Readonly<Record<string, unknown>>;

class FrontMatterReader implements StructuredData {
  name?: string;
  description?: string;
  readonly statements: Statement[] = [];
  readonly #scope: SectionScope;
  readonly #placeOf: (key: string) => Place;
  #left = MOST_DATA;

  constructor(scope: SectionScope, matter: FrontMatter) {
    this.#scope = scope;
    this.#placeOf = placesIn(scope, matter);
  }

  /** Reads an object; `group` is the key that it belongs to, as in `launch: { date: … }`. */
  readKeys(data: Data, group: string): void {
    for (const [key, value] of Object.entries(data)) {
      if (this.#left <= 0) return;
      const place = this.#placeOf(key);
      const label = wordsOf(key);
      if (group === "" && ABOUT_DOCUMENT.test(label)) continue;
      for (const one of Array.isArray(value) ? value : [value]) {
        this.#left -= 1;
        if (this.#left < 0) return;
        this.#read(label, one, group, place);
      }
    }
  }

  #read(label: string, value: unknown, group: string, place: Place): void {
    const written = textOf(value);
    if (written === undefined) {
      if (!isData(value)) return;
      if (meaningIn(group, label)?.is === "aliases" && Object.keys(value).every(isLanguage)) {
        this.#readNames(label, value, group, place);
      } else this.readKeys(value, WRAPPER.test(label) ? group : label);
      return;
    }
    const { text, address } = written;
    if (text === "") return;
    if (group === "" && /^(?:title|name)$/i.test(label)) this.name ??= text;
    else if (group === "" && /^(?:description|summary|excerpt|subtitle)$/i.test(label)) {
      this.description ??= text;
    } else this.#state(label, { text, address }, group, place);
  }

  /** `names: { ru: …, zh: … }` */
  #readNames(label: string, names: Data, group: string, place: Place): void {
    for (const [language, name] of Object.entries(names)) {
      if (this.#left-- <= 0) return;
      const text = textOf({ name, language })?.text;
      if (text !== undefined) this.#state(label, { text, address: undefined }, group, place);
    }
  }

  #state(
    label: string,
    { text, address }: { text: string; address: string | undefined },
    group: string,
    place: Place,
  ): void {
    // `launch_mass_kg: 7250`
    const [, ofMass] = /^(.+) kg$/i.exec(label) ?? [];
    const meaning = meaningIn(group, label) ?? (ofMass && meaningIn(group, ofMass));
    // Site generators call other addresses of a page so.
    if (meaning && meaning.is === "aliases" && text.startsWith("/")) return;
    const line = group === "" ? `${label}: ${text}` : `${group} ${label}: ${text}`;
    if (!meaning) {
      const message = `"${excerpt(line)}" in the front matter is left aside; the entry itself is read`;
      report(this.#scope.file, place, "no-field", message);
      return;
    }
    const value = ofMass !== undefined && /^[\d.,]+$/.test(text) ? `${text} kg` : text;
    const written = labeled(label, { text: value, isLink: false }, place);
    const links = address === undefined ? [] : [{ name: text, address, place }];
    const block = textParagraph(line);
    this.statements.push({ meaning, written: { ...written, links }, key: label, block });
  }
}

const isLanguage = (key: string) => /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/.test(key);

const isData = (value: unknown): value is Data =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** `launchDate` and `launch_date` as words. */
const wordsOf = (key: string) =>
  key
    .replaceAll(/(?<=[a-z\d])(?=[A-Z])|_+/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();

/**
 * The text of a value, and the address that it links to; nothing, where it is a group of values. A name
 * can come with its language, and a link with its text.
 */
function textOf(value: unknown): { text: string; address: string | undefined } | undefined {
  if (value instanceof Date) {
    return { text: value.toISOString().replace(/\.000(?=Z)/, ""), address: undefined };
  }
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    const { text } = normalize(String(value));
    const [, name, target] = /^\[([^[\]]+)\]\((https?:[^()\s]+)\)$/.exec(text.trim()) ?? [];
    const bare = oneLine((name ?? text).replaceAll(/\[\[(?:[^\]|]*\|)?([^\]|]*)\]\]/g, "$1"));
    return { text: bare, address: target ?? (URL.canParse(bare) ? bare : undefined) };
  }
  if (!isData(value))
    return value === null || value === undefined ? { text: "", address: undefined } : undefined;
  const one = (...keys: readonly string[]) =>
    keys.map((key) => value[key]).find((found) => typeof found === "string");
  const name = one("name", "title", "text");
  const language = one("lang", "language");
  const address = one("url", "address", "link", "href");
  if (name !== undefined && language !== undefined) {
    return { text: oneLine(`${name} (${language})`), address: undefined };
  }
  if (address !== undefined) return { text: oneLine(name ?? address), address };
  return name !== undefined && Object.keys(value).length === 1
    ? { text: oneLine(name), address: undefined }
    : undefined;
}

/** Finds keys, in the order in which they are in the text. */
function placesIn({ file }: SectionScope, { value, from }: FrontMatter): (key: string) => Place {
  let cursor = 0;
  let found = 0;
  return (key) => {
    for (let at = value.indexOf(key, cursor); at !== -1; at = value.indexOf(key, at + 1)) {
      if (!/^["']?\s*[:=.\]]/.test(value.slice(at + key.length, at + key.length + 20))) continue;
      found = at;
      cursor = at + key.length;
      break;
    }
    return placeIn(file, from + found);
  };
}
