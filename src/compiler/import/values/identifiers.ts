import { cospar } from "../../../schema/primitives.ts";
import {
  articlesIn,
  englishArticleAddress,
  isOnWikidata,
  wikidataAddress,
  wikidataItemIn,
} from "./addresses.ts";
import { isDenied, withoutHedgeBefore } from "./hedge.ts";
import type { Scope, ValueResult } from "./value-result.ts";

/** A text without some parts of it, each of which the value holds or comes from. */
function without(text: string, parts: readonly string[]): string {
  return parts.reduce((left, part) => (part === "" ? left : left.replace(part, () => " ")), text);
}

/** The item of Wikidata that a link or a text names. */
export function wikidataValue({ written }: Scope): ValueResult {
  const { text } = written;
  const link = written.links.find(({ address }) => isOnWikidata(address));
  const value = wikidataItemIn(link?.address ?? text);
  if (value === undefined) {
    return { unreadable: "write a link to the item, [Q1](https://www.wikidata.org/wiki/Q1)" };
  }
  const rest = without(text.replaceAll(WIKIDATA_ADDRESS, " "), [link?.name ?? value]).replaceAll(
    new RegExp(`(?<![\\p{L}\\p{N}])${value}(?![\\p{L}\\p{N}])`, "gu"),
    " ",
  );
  if (link === undefined && wikidataItemIn(rest) !== undefined) {
    return { unreadable: "these are several items; write the one that is meant" };
  }
  if (isDenied(text.slice(0, Math.max(0, text.indexOf(value))))) return { unreadable: DENIED };
  return {
    facts: [{ path: "identifiers.wikidata", value, target: wikidataAddress(value) }],
    rest: [rest],
  };
}

const DENIED = "the text says that it is not this; write the one that is meant";
const WIKIDATA_ADDRESS = /(?:https?:\/\/)?(?:www\.|m\.)?wikidata\.org\/(?:wiki|entity)\/[\w:]+/g;
const ARTICLE_ADDRESS = /(?:https?:\/\/)?[\w-]+(?:\.m)?\.wikipedia\.org\/\S*/g;
/** Words that only say what the link leads to. */
const OF_ARTICLE = /^(?:[\s,;:·|/()-]|(?:the|English|Wikipedia|article|page|in|on|en)\b)*$/i;

/** The English article among those that a value names; others are noted. */
export function wikipediaValue({ written }: Scope): ValueResult {
  const texts = [...written.links.map(({ address }) => address), written.text];
  const articles = texts.flatMap(articlesIn);
  if (articles.length === 0) return { unreadable: "write a link to the English article" };
  const english = new Set(
    articles.filter(({ language }) => language === "en").map(({ title }) => title),
  );
  const others = new Set(articles.map(({ language }) => language).filter((one) => one !== "en"));
  const message = `the record has no field for the article in the Wikipedia in ${[...others].join(" and ")}`;
  const notes = others.size > 0 ? [{ rule: "no-field" as const, message }] : [];
  const [title, second] = english;
  if (title === undefined) return { facts: [], keep: true, notes };
  if (second !== undefined) {
    return { unreadable: "these are several articles; write the one that is meant", notes };
  }
  const target = englishArticleAddress(title);
  const names = written.links.map(({ name }) => name);
  const rest = without(written.text, names).replaceAll(ARTICLE_ADDRESS, " ");
  return {
    facts: [{ path: "identifiers.wikipedia", value: "English", target }],
    rest: OF_ARTICLE.test(rest) ? [] : [rest],
    notes,
  };
}

/** Where an entry was published; some leave out the scheme. */
export function addressValue({ written }: Scope): ValueResult {
  const bare = /(?<![\w.])(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}\/[^\s)\]>]+/i.exec(
    written.text,
  )?.[0];
  const [link] = written.links;
  const target = link?.address ?? bare?.replace(/^(?!https?:)/i, "https://");
  if (target === undefined || !URL.canParse(target)) {
    return { unreadable: "write the address of the entry" };
  }
  const value = new URL(target).hostname.replace(/^www\./, "");
  const rest = without(written.text, link === undefined ? [bare ?? ""] : [link.name, link.address]);
  return { facts: [{ path: "published", value, target }], rest: [rest] };
}

const COSPAR = /(?<![\p{L}\p{N}-])((?:19|20)\d{2})[-‐‑–−]?(\d{3}) ?([A-Z]{1,3})(?![\p{L}\p{N}])/iu;

export function cosparValue({ written: { text } }: Scope): ValueResult {
  const found = COSPAR.exec(text);
  const value = found === null ? "" : `${found[1]}-${found[2]}${found[3]?.toUpperCase()}`;
  if (found === null || !cospar.safeParse(value).success) {
    return { unreadable: "a COSPAR designator is year, launch and piece, like 2016-045A" };
  }
  const before = text.slice(0, found.index);
  const lead = withoutHedgeBefore(before) ?? before;
  if (isDenied(lead)) return { unreadable: DENIED };
  const rest = `${lead} ${text.slice(found.index + found[0].length)}`;
  if (COSPAR.test(rest)) {
    return { unreadable: "these are several designators; write the one that is meant" };
  }
  const isApproximate = lead !== before;
  return { facts: [{ path: "identifiers.cospar", value, isApproximate }], rest: [rest] };
}
