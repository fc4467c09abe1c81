import { path } from "../lib/urls.ts";

/** The documents of the repository that are pages here, by their place in it. */
const texts: Readonly<Record<string, string>> = import.meta.glob(
  [
    "../../../README.md",
    "../../../CONTRIBUTING.md",
    "../../../docs/*.md",
    "../../../docs/api/**/*.md",
    "../../../bench/RESULTS.md",
  ],
  { query: "?raw", import: "default", eager: true },
);
const pictures: Readonly<Record<string, string>> = import.meta.glob(
  ["../../../docs/*.svg", "../../../bench/*.svg"],
  { query: "?raw", import: "default", eager: true },
);

const inRepository = (file: string): string => file.replace(/^(\.\.\/)+/, "");

/** A document as a page. */
export interface Document {
  /** Its place in the repository: "docs/rules.md". */
  readonly file: string;
  readonly route: string;
  readonly title: string;
  readonly markdown: string;
}

/** "docs/api/resupply/lazy.md" is at "api/lazy/", "docs/rules.md" at "guide/rules/". */
function routeOf(file: string): string {
  if (file === "README.md") return "guide/";
  if (file === "docs/api/README.md") return "api/";
  if (file.startsWith("docs/api/")) return `api/${nameOf(file)}/`;
  return `guide/${nameOf(file)}/`;
}

const nameOf = (file: string): string =>
  (file.split("/").at(-1) ?? "").replace(/\.md$/, "").toLowerCase();

const titles: Readonly<Record<string, string>> = {
  "README.md": "Guide",
  "docs/api/README.md": "API reference",
  "docs/consumers.md": "Supported tools",
};

function titleOf(file: string, markdown: string): string {
  return titles[file] ?? /^# (.+)$/m.exec(markdown)?.[1]?.replaceAll(/[`\\]/g, "") ?? nameOf(file);
}

/** By section; the first page of each comes first. */
export const documents: readonly Document[] = Object.entries(texts)
  .map(([key, markdown]) => {
    const file = inRepository(key);
    return { file, route: routeOf(file), title: titleOf(file, markdown), markdown };
  })
  .sort(
    (a, b) =>
      a.route.split("/").length - b.route.split("/").length || a.title.localeCompare(b.title, "en"),
  );

/** The pictures of the documents, by the name of their file. */
export const pictureFiles: readonly { readonly name: string; readonly svg: string }[] =
  Object.entries(pictures).map(([key, svg]) => ({ name: key.split("/").at(-1) ?? "", svg }));

/** The page of this site that a link in a document leads to; a link to a file without a page becomes plain text. */
export function linkFrom(file: string, href: string): string | undefined {
  if (/^(https?:|mailto:|#)/.test(href)) return href;
  const [target = "", fragment] = href.split("#");
  const place = new URL(target, `file:///${file}`).pathname.slice(1);
  // The document about this site leads to the site.
  if (place === "site/README.md") return path("");
  const found = documents.find(
    (one) => one.file === place || one.file === `${place.replace(/\/$/, "")}/README.md`,
  );
  return found && path(found.route) + (fragment === undefined ? "" : `#${fragment}`);
}

/** Where a picture of a document is on this site. */
export function pictureFrom(href: string): string | undefined {
  const name = href.split("/").at(-1);
  return pictureFiles.some((picture) => picture.name === name)
    ? path(`guide/pictures/${name}`)
    : undefined;
}
