/** A table in Markdown. */
export function table(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** A document with its tables as they should be. */
export function withTables(document: string, all: Readonly<Record<string, string>>): string {
  return document.replaceAll(
    /(<!-- (\w+) -->\n)[\s\S]*?(<!-- \/\2 -->)/g,
    (whole, open: string, name: string, close: string) =>
      Object.hasOwn(all, name) ? `${open}${all[name]}\n${close}` : whole,
  );
}
