import { Marked, type Tokens } from "marked";
import { escapeHtml } from "./html.ts";

export interface MarkdownOptions {
  /** What a link becomes; `undefined` leaves its text only. */
  readonly link?: (href: string) => string | undefined;
  /** The same for the address of a picture. */
  readonly picture?: (href: string) => string | undefined;
  /** How much deeper headings become. */
  readonly deeper?: number;
}

/** The fragment that a heading gets, as on GitHub. */
function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/&[a-z]+;|&#\d+;/g, "")
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replaceAll(/\s/g, "-");
}

/** Markdown as HTML. Wide tables and code scroll in their own boxes, which the keyboard reaches. */
export function toHtml(markdown: string, options: MarkdownOptions = {}): string {
  const { link = (href) => href, picture = () => undefined, deeper = 0 } = options;
  const slugs = new Map<string, number>();
  const unique = (base: string) => {
    const count = slugs.get(base) ?? 0;
    slugs.set(base, count + 1);
    return count === 0 ? base : `${base}-${count}`;
  };
  let tables = 0;
  const marked = new Marked({
    gfm: true,
    renderer: {
      heading({ tokens, depth }: Tokens.Heading) {
        const inner = this.parser.parseInline(tokens);
        const level = Math.min(depth + deeper, 6);
        return `<h${level} id="${unique(slug(inner))}">${inner}</h${level}>\n`;
      },
      link({ href, tokens }: Tokens.Link) {
        const inner = this.parser.parseInline(tokens);
        const to = link(href);
        return to === undefined ? inner : `<a href="${escapeHtml(to)}">${inner}</a>`;
      },
      image({ href, text }: Tokens.Image) {
        const to = picture(href);
        return to === undefined
          ? ""
          : `<img src="${escapeHtml(to)}" alt="${escapeHtml(text)}" loading="lazy">`;
      },
      code({ text }: Tokens.Code) {
        return `<pre tabindex="0"><code>${escapeHtml(text)}</code></pre>\n`;
      },
      table({ header, rows }: Tokens.Table) {
        const cells = (row: readonly Tokens.TableCell[], tag: string) =>
          row.map(({ tokens }) => `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`).join("");
        const body = rows.map((row) => `<tr>${cells(row, "td")}</tr>`).join("");
        const head = cells(header, 'th scope="col"').replaceAll('</th scope="col">', "</th>");
        return `<div class="scroll" tabindex="0" role="region" aria-label="Table ${++tables}"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>\n`;
      },
      hr: () => "<hr>\n",
    },
  });
  return marked.parse(markdown, { async: false });
}

/** A line of Markdown as HTML, without a paragraph around it. */
export function toInlineHtml(markdown: string): string {
  return new Marked().parseInline(markdown, { async: false });
}
