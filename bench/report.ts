import { table } from "../tools/markdown-table.ts";

/** One section of the results, with a table. */
export interface Section {
  readonly title: string;
  readonly note: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Formats a section. */
export function printed({ title, note, head, rows }: Section): string {
  return `## ${title}\n\n${note}\n\n${table(head, rows)}`;
}

/** Replaces or adds a section in the results, keeping the order of the titles. */
export function withSection(results: string, section: Section, titles: readonly string[]): string {
  const parts = new Map(
    results
      .trimEnd()
      .split(/\n\n(?=## )/)
      .slice(1)
      .map((part) => [/^## (.*)/.exec(part)?.[1] ?? "", part]),
  );
  parts.set(section.title, printed(section));
  const machine = `Node ${process.version} on ${process.platform} ${process.arch}. Absolute times depend on the machine; compare the ratios.`;
  const inOrder = titles.flatMap((title) => parts.get(title) ?? []);
  return `# Benchmark results\n\nWritten by \`npm run bench\`. ${machine}\n\n${inOrder.join("\n\n")}\n`;
}
