import { table } from "../src/docs/tables.ts";

/** A table of results. */
export interface Section {
  readonly title: string;
  readonly note: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function report(sections: readonly Section[]): string {
  const parts = sections.map(
    ({ title, note, head, rows }) => `## ${title}\n\n${note}\n\n${table(head, rows)}`,
  );
  const machine = `Node ${process.version} on ${process.platform} ${process.arch}. Absolute times are those of one machine on one day; what counts are the ratios.`;
  return `# Results of the benchmarks\n\nWritten by \`npm run bench\`. ${machine}\n\n${parts.join("\n\n")}\n`;
}
