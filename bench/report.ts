import { table } from "../tools/markdown-table.ts";

/** A table of results. */
export interface Section {
  readonly title: string;
  readonly note: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The text of a section. */
export function printed({ title, note, head, rows }: Section): string {
  return `## ${title}\n\n${note}\n\n${table(head, rows)}`;
}

/** Results with a section in the place of the one of its title; in the order of the titles. */
export function withSection(results: string, section: Section, titles: readonly string[]): string {
  const parts = new Map(
    results
      .trimEnd()
      .split(/\n\n(?=## )/)
      .slice(1)
      .map((part) => [/^## (.*)/.exec(part)?.[1] ?? "", part]),
  );
  parts.set(section.title, printed(section));
  const machine = `Node ${process.version} on ${process.platform} ${process.arch}. Absolute times are those of one machine on one day; what counts are the ratios.`;
  const inOrder = titles.flatMap((title) => parts.get(title) ?? []);
  return `# Results of the benchmarks\n\nWritten by \`npm run bench\`. ${machine}\n\n${inOrder.join("\n\n")}\n`;
}
