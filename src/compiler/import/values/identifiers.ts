import { cospar } from "../../../schema/primitives.ts";
import {
  articlesIn,
  englishArticleAddress,
  isOnWikidata,
  wikidataAddress,
  wikidataItemIn,
} from "./addresses.ts";
import type { Scope, ValueResult } from "./value-result.ts";

/** The item of Wikidata that a link or a text names. */
export function wikidataValue({ written }: Scope): ValueResult {
  const address = written.links.find((link) => isOnWikidata(link.address))?.address;
  const value = wikidataItemIn(address ?? written.text);
  if (value === undefined) {
    return { unreadable: "write a link to the item, [Q1](https://www.wikidata.org/wiki/Q1)" };
  }
  const rest = written.text.replaceAll(value, " ");
  return {
    facts: [{ path: "identifiers.wikidata", value, target: wikidataAddress(value) }],
    rest: wikidataItemIn(rest) === undefined ? [] : [rest],
  };
}

/** The English article among those that a value names; others are noted. */
export function wikipediaValue({ written }: Scope): ValueResult {
  const texts = [...written.links.map(({ address }) => address), written.text];
  const articles = texts.flatMap(articlesIn);
  if (articles.length === 0) return { unreadable: "write a link to the English article" };
  const english = articles.find(({ language }) => language === "en");
  const others = new Set(articles.map(({ language }) => language).filter((one) => one !== "en"));
  const message = `the record has no field for the article in the Wikipedia in ${[...others].join(" and ")}`;
  const notes = others.size > 0 ? [{ rule: "no-field" as const, message }] : [];
  if (english === undefined) return { facts: [], keep: true, notes };
  const target = englishArticleAddress(english.title);
  return { facts: [{ path: "identifiers.wikipedia", value: "English", target }], notes };
}

/** Where an entry was published; some leave out the scheme. */
export function addressValue({ written }: Scope): ValueResult {
  const bare = /(?<![\w.])(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}\/[^\s)\]>]+/i.exec(
    written.text,
  )?.[0];
  const target = written.links[0]?.address ?? bare?.replace(/^(?!https?:)/i, "https://");
  if (target === undefined || !URL.canParse(target)) {
    return { unreadable: "write the address of the entry" };
  }
  const value = new URL(target).hostname.replace(/^www\./, "");
  return { facts: [{ path: "published", value, target }] };
}

export function cosparValue({ written: { text } }: Scope): ValueResult {
  const found = /(?<!\d)((?:19|20)\d{2})-?(\d{3}) ?([A-Z]{1,3})(?![\p{L}\p{N}])/iu.exec(text);
  const value = found === null ? "" : `${found[1]}-${found[2]}${found[3]?.toUpperCase()}`;
  if (found === null || !cospar.safeParse(value).success) {
    return { unreadable: "a COSPAR designator is year, launch and piece, like 2016-045A" };
  }
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
  return { facts: [{ path: "identifiers.cospar", value }], rest: /\d/.test(rest) ? [rest] : [] };
}
