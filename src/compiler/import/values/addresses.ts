/** A title of an article as people write it: `%C3%A9` is `é`. Text that is not encoded stays as it is. */
export function decodeTitle(title: string): string {
  try {
    return decodeURIComponent(title);
  } catch {
    return title;
  }
}

/** What the titles or addresses of one article have in common, encoded or not, with spaces or underscores. */
export const titleKey = (title: string) => decodeTitle(title).replaceAll(" ", "_");

/** Whether an address is on Wikidata. */
export const isOnWikidata = (address: string) => /wikidata\.org/.test(address);

/** Whether an address is on Wikipedia, in any language. */
export const isOnWikipedia = (address: string) => /wikipedia\.org/.test(address);

/** Whether an address is on the site that publishes entries. */
export const isOnEntrySite = (address: string) => /4ort\.xyz/.test(address);

/** The first item of Wikidata in a text, `Q1`. */
export function wikidataItemIn(text: string): string | undefined {
  return /\bQ[1-9]\d{0,11}\b/.exec(text)?.[0];
}

export function wikidataAddress(item: string): string {
  return `https://www.wikidata.org/wiki/${item}`;
}

/** An article of Wikipedia; its title as in the address. */
export interface Article {
  readonly language: string;
  readonly title: string;
}

const ARTICLE = /https?:\/\/([\w-]+?)(?:\.m)?\.wikipedia\.org\/wiki\/([^\s?#[\]/,;]+)/g;

/** The Wikipedia articles whose addresses are in a text. */
export function articlesIn(text: string): Article[] {
  return [...text.matchAll(ARTICLE)].map(([, language = "", title = ""]) => ({ language, title }));
}

/** The address of an English article, in which no bracket ends a Markdown link. */
export function englishArticleAddress(title: string): string {
  return `https://en.wikipedia.org/wiki/${title.replaceAll("(", "%28").replaceAll(")", "%29")}`;
}

/** The title in the address of an article; the address itself, where it has none. */
export function titleIn(address: string): string {
  return address.split("/wiki/")[1] ?? address;
}

/** What an address names an entity by: its entry, its item of Wikidata or its English article. */
export function nameInAddress(address: string): string | undefined {
  const name =
    /^https?:\/\/(?:www\.)?4ort\.xyz\/entity\/([\w-]+?)(?:\.md)?\/?$/.exec(address)?.[1] ??
    /^https?:\/\/(?:www\.)?wikidata\.org\/(?:wiki|entity)\/(Q\d+)/.exec(address)?.[1] ??
    /^https?:\/\/en\.(?:m\.)?wikipedia\.org\/wiki\/([^?#]+)/.exec(address)?.[1];
  return name === undefined ? undefined : decodeTitle(name);
}
