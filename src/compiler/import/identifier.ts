import { cospar } from "../../schema/primitives.ts";
import type { Fact } from "../seed.ts";
import { type Context, extra, facts, type Interpreted, unreadable } from "./context.ts";
import { factOf, fieldAt } from "./fact.ts";

/** The item of Wikidata that a link or a text names. */
export function wikidataValue(context: Context): Interpreted {
  const { written } = context;
  const address = written.links.find((link) => /wikidata\.org/.test(link.address))?.address;
  const item = /\bQ[1-9]\d{0,11}\b/.exec(address ?? written.text)?.[0];
  if (item === undefined) {
    return unreadable(context, "write a link to the item, [Q1](https://www.wikidata.org/wiki/Q1)");
  }
  const rest = written.text.replaceAll(item, " ");
  if (/\bQ[1-9]/.test(rest)) extra(context, rest);
  const target = `https://www.wikidata.org/wiki/${item}`;
  return facts([factOf(fieldAt("identifiers.wikidata"), written, item, target)]);
}

const ARTICLE = /https?:\/\/([\w-]+?)(?:\.m)?\.wikipedia\.org\/wiki\/([^\s?#[\]/,;]+)/g;

/** The English article among those that a value names; others are told. */
export function wikipediaValue(context: Context): Interpreted {
  const { written, say } = context;
  const texts = [...written.links.map(({ address }) => address), written.text];
  const articles = texts.flatMap((text) => [...text.matchAll(ARTICLE)]);
  const english = articles.find(([, language]) => language === "en");
  const others = articles.filter(([, language]) => language !== "en");
  if (articles.length === 0) return unreadable(context, "write a link to the English article");
  if (others.length > 0) {
    const names = [...new Set(others.map(([, language]) => language))].join(" and ");
    say("no-field", `the record has no field for the article in the Wikipedia in ${names}`);
  }
  if (english === undefined) return { facts: [], keep: true };
  const title = (english[2] ?? "").replaceAll("(", "%28").replaceAll(")", "%29");
  const target = `https://en.wikipedia.org/wiki/${title}`;
  return facts([factOf(fieldAt("identifiers.wikipedia"), written, "English", target)]);
}

/** Where an entry was published; some leave out the scheme. */
export function addressValue(context: Context): Interpreted {
  const { written } = context;
  const bare = /(?<![\w.])(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}\/[^\s)\]>]+/i.exec(
    written.text,
  )?.[0];
  const address = written.links[0]?.address ?? bare?.replace(/^(?!https?:)/i, "https://");
  if (address === undefined || !URL.canParse(address)) {
    return unreadable(context, "write the address of the entry");
  }
  const host = new URL(address).hostname.replace(/^www\./, "");
  return facts([factOf(fieldAt("published"), written, host, address)]);
}

export function cosparValue(context: Context): Interpreted {
  const { text } = context.written;
  const found = /(?<!\d)((?:19|20)\d{2})-?(\d{3}) ?([A-Z]{1,3})(?![\p{L}\p{N}])/iu.exec(text);
  const designator = found === null ? "" : `${found[1]}-${found[2]}${found[3]?.toUpperCase()}`;
  if (found === null || !cospar.safeParse(designator).success) {
    return unreadable(context, "a COSPAR designator is year, launch and piece, like 2016-045A");
  }
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
  if (/\d/.test(rest)) extra(context, rest);
  const made: Fact = factOf(fieldAt("identifiers.cospar"), context.written, designator);
  return facts([made]);
}
