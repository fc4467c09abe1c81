import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { missions } from "resupply";
import { articles } from "resupply/articles";
import { beforeAll, describe, expect, test } from "vitest";
import { readVocabulary } from "../../test/support/schema-org.ts";
import { vocabularyProblems } from "../../test/support/vocabulary-problems.ts";
import { dist } from "./support/serve.ts";

/** All pages of the built site, by their addresses. */
const pages = new Map<string, string>();
const files = new Set<string>();
beforeAll(() => {
  for (const file of globSync("**/*", { cwd: dist })) files.add(`/${file}`);
  for (const file of files) {
    if (file.endsWith("/index.html"))
      pages.set(file.replace(/index\.html$/, ""), readFileSync(join(dist, file), "utf8"));
  }
});

const attributes = (html: string, name: string): readonly string[] =>
  [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, "g"))].map(([, value = ""]) =>
    value.replaceAll("&amp;", "&"),
  );

test("there is a page for each flight", () => {
  for (const { id, name } of missions) {
    const html = pages.get(`/missions/${id}/`) ?? "";
    expect([
      id,
      html.includes("<h1>"),
      html.includes(`<meta property="og:title" content="${name}">`),
    ]).toEqual([id, true, true]);
    expect([id, files.has(`/cards/${id}.png`)]).toEqual([id, true]);
  }
});

test("no link within the site is dead, and each fragment is there", () => {
  const dead: string[] = [];
  const ids = new Map(
    [...pages].map(([address, html]) => [address, new Set(attributes(html, "id"))]),
  );
  for (const [address, html] of pages) {
    for (const href of new Set([
      ...attributes(html, "href"),
      ...attributes(html, "src"),
      ...attributes(html, "data-index"),
    ])) {
      if (/^(https?:|mailto:|data:)/.test(href)) continue;
      const { pathname, hash } = new URL(href, `http://site${address}`);
      const path = decodeURIComponent(pathname);
      const isThere = path.endsWith("/") ? pages.has(path) : files.has(path);
      const fragment = decodeURIComponent(hash.slice(1));
      if (!isThere || (fragment !== "" && !ids.get(path)?.has(fragment)))
        dead.push(`${address}: ${href}`);
    }
  }
  expect(dead).toEqual([]);
});

test("each page has one title, heading, description, canonical address and main part", () => {
  const titles = new Map<string, string>();
  for (const [address, html] of pages) {
    const outside = html.replaceAll(/<svg[\s>].*?<\/svg>/gs, "");
    const count = (pattern: RegExp) => outside.match(pattern)?.length ?? 0;
    const counts = [
      /<title>/g,
      /<h1[ >]/g,
      /<meta name="description"/g,
      /<link rel="canonical"/g,
      /<main[ >]/g,
    ].map(count);
    expect([address, counts]).toEqual([address, [1, 1, 1, 1, 1]]);
    expect(html).toMatch(new RegExp(`<link rel="canonical" href="[^"]*${address}">`));
    titles.set(address, /<title>(.*?)<\/title>/.exec(html)?.[1] ?? "");
  }
  expect([...titles.values()].filter((title) => title === "")).toEqual([]);
});

describe("html-validate", () => {
  const validator = new HtmlValidate(
    new StaticConfigLoader({
      extends: ["html-validate:standard"],
      // Astro writes pages in its own style, and what is drawn has its places in them.
      rules: { "doctype-style": "off", "attribute-empty-style": "off", "no-inline-style": "off" },
    }),
  );
  const problemsIn = async (html: string) => {
    const { results } = await validator.validateString(html);
    return results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`,
      ),
    );
  };

  test("finds nothing wrong in the pages; of the many of one kind, each tenth is read", async () => {
    const seen = new Map<string, number>();
    const problems: string[] = [];
    let count = 0;
    for (const [address, html] of pages) {
      const [, folder = ""] = address.split("/");
      const at = seen.get(folder) ?? 0;
      seen.set(folder, at + 1);
      const isOneOfMany = ["missions", "people", "sources"].includes(folder);
      if (isOneOfMany && at % 10 !== 0) continue;
      count++;
      for (const problem of await problemsIn(html)) problems.push(`${address}:${problem}`);
    }
    expect(problems).toEqual([]);
    expect(count).toBeGreaterThan(200);
  });

  test("finds what is wrong", async () => {
    const html =
      '<!doctype html><html lang="en"><head><title>T</title></head><body><ul><p id="a">x</p></ul><i id="a"></i></body></html>';
    expect((await problemsIn(html)).join()).toMatch(/element-permitted-content.*no-dup-id/);
  });
});

describe("JSON-LD", () => {
  const vocabulary = readVocabulary();
  const documentsIn = (html: string): readonly Record<string, unknown>[] =>
    [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
      ([, text = ""]) => JSON.parse(text),
    );

  test("of all pages is valid in the vocabulary of schema.org", () => {
    const origin = "http://localhost:4321";
    const isFlight = (id: string) =>
      missions.some((mission) => id === `${origin}/missions/${mission.id}/`);
    const typeOf = (id: string) => (isFlight(id) ? "Thing" : undefined);
    const documents = [...pages.values()].flatMap(documentsIn);
    const withQuestions = articles.filter(({ faqs }) => faqs.length > 0).length;
    expect(documents).toHaveLength(2 * missions.length + withQuestions);
    expect(documents.flatMap((one) => vocabularyProblems(vocabulary, one, typeOf))).toEqual([]);
  });

  test("of a flight has the address of its page, and only pages that exist", () => {
    for (const { id } of missions) {
      const html = pages.get(`/missions/${id}/`) ?? "";
      const [thing] = documentsIn(html);
      expect(thing?.["url"]).toBe(`http://localhost:4321/missions/${id}/`);
      for (const [, path = ""] of html.matchAll(/"@id":"http:\/\/localhost:4321([^"#]*)/g))
        expect([id, path, pages.has(path)]).toEqual([id, path, true]);
    }
  });
});

test("each flight is at most 30 kB, compressed, with its style sheets and scripts", () => {
  const sizes = new Map<string, number>();
  const sizeOf = (path: string) => {
    const size = sizes.get(path) ?? gzipSync(readFileSync(join(dist, path))).length;
    sizes.set(path, size);
    return size;
  };
  let most = 0;
  for (const { id } of missions) {
    const html = pages.get(`/missions/${id}/`) ?? "";
    const parts = [
      ...html.matchAll(
        /(?:<link rel="(?:stylesheet|icon)"[^>]*? href|<script[^>]*? src)="([^"]+)"/g,
      ),
    ];
    const total =
      gzipSync(html).length + parts.reduce((sum, [, path = ""]) => sum + sizeOf(path), 0);
    expect([id, total < 30_000]).toEqual([id, true]);
    most = Math.max(most, total);
  }
  console.log(`The largest page of a flight has ${(most / 1000).toFixed(1)} kB.`);
});
