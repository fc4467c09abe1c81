/** Where a template of a wikitext begins and ends, braces included. */
export interface TemplateSpan {
  readonly name: string;
  readonly from: number;
  /** The end of the text, if the template isn't closed. */
  readonly to: number;
  readonly isClosed: boolean;
}

const HIDDEN = /<!--[\s\S]*?(-->|$)|<(nowiki|pre)\b[^<>]*>[\s\S]*?(<\/\2\s*>|$)/gi;

/** The text with comments blanked out, and what is not wikitext: same length, same lines. */
export function withoutHidden(text: string): {
  readonly text: string;
  /** What is hidden up to the end of the text, as nothing closes it; and where it begins. */
  readonly unclosed: { readonly from: number; readonly text: string } | undefined;
} {
  let unclosed: { from: number; text: string } | undefined;
  const shown = text.replace(HIDDEN, (all: string, comment = "", _tag = "", end = "", from) => {
    if (comment + end === "") unclosed = { from: Number(from), text: all };
    return blanked(all);
  });
  return { text: shown, unclosed };
}

const blanked = (text: string) => text.replace(/[^\n]/g, " ");

/** The text with some of its parts blanked out. */
export function withoutParts(
  text: string,
  parts: readonly { readonly from: number; readonly to: number }[],
): string {
  return parts.reduce(
    (rest, { from, to }) => rest.slice(0, from) + blanked(rest.slice(from, to)) + rest.slice(to),
    text,
  );
}

/** The templates whose name matches, in the order of the text, nested ones after those around them. */
export function templatesIn(text: string, pattern: RegExp): readonly TemplateSpan[] {
  const open: { from: number; name: string }[] = [];
  const found: TemplateSpan[] = [];
  const keep = ({ from, name }: { from: number; name: string }, to: number, isClosed: boolean) => {
    if (pattern.test(name)) found.push({ name, from, to, isClosed });
  };
  for (const { 0: braces, index } of text.matchAll(/\{\{|\}\}/g)) {
    if (braces === "{{") {
      const [name = ""] = /^[^|{}]*/.exec(text.slice(index + 2, index + 102)) ?? [];
      open.push({ from: index, name: name.replaceAll("_", " ").trim() });
    } else {
      const last = open.pop();
      if (last !== undefined) keep(last, index + 2, true);
    }
  }
  for (const left of open) keep(left, text.length, false);
  return found.sort((a, b) => a.from - b.from);
}

/** Where a link begins in a closed template that ends before the link does. */
export function unclosedLink(template: string): number | undefined {
  const open: { readonly mark: string; readonly index: number }[] = [];
  for (const { 0: mark, index } of template.matchAll(/\{\{|\}\}|\[\[|\]\]/g)) {
    const last = open.at(-1);
    if (mark === "{{" || mark === "[[") open.push({ mark, index });
    else if (mark === "]]") {
      if (last?.mark === "[[") open.pop();
    } else if (last?.mark === "[[") return last.index;
    else open.pop();
  }
  return undefined;
}

/** The wikitext of a value of a template. */
export interface ValueSpan {
  readonly from: number;
  readonly to: number;
}

/** Where the value of each named parameter of a template is, by the name in lower case. */
export function parametersOf(template: string): ReadonlyMap<string, ValueSpan> {
  const spans = new Map<string, ValueSpan>();
  let open: { name: string; from: number } | undefined;
  const close = (to: number) => {
    if (open !== undefined) spans.set(open.name, { from: open.from, to });
    open = undefined;
  };
  let depth = 0;
  for (const { 0: mark, index } of template.matchAll(/\{\{|\}\}|\[\[|\]\]|\|/g)) {
    if (mark === "{{" || mark === "[[") depth += 1;
    else if (mark !== "|") {
      depth -= 1;
      if (depth === 0) close(index);
    } else if (depth === 1) {
      close(index);
      const [head, name] =
        /^\|\s*([^|={}[\]]{1,60}?)\s*=[^\S\n]*/.exec(template.slice(index)) ?? [];
      if (head !== undefined && name !== undefined) {
        open = { name: name.toLowerCase(), from: index + head.length };
      }
    }
  }
  close(template.length);
  return spans;
}
