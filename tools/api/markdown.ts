import { table } from "../markdown-table.ts";
import type { ApiReport } from "./report.ts";

/** The report for people to review. */
export function apiMarkdown({ exports, ids }: ApiReport): string {
  return `${[
    "# The public API",
    "All that an application can rely on: what each entry point exports, and the ids. A constant that stands for an entry is in the tables of ids. This page is written by `npm run api`; a change of it is a change that users notice.",
    ...Object.entries(exports).flatMap(([path, declarations]) => {
      const all = Object.values(declarations);
      return [`## \`${path}\``, ...(all.length === 0 ? [] : [code(all)])];
    }),
    "## Ids",
    ...Object.entries(ids).flatMap(([kind, entries]) => [
      `### ${kind}: ${Object.keys(entries).length}`,
      idTable(entries),
    ]),
  ].join("\n\n")}\n`;
}

function code(declarations: readonly string[]): string {
  return `\`\`\`ts\n${declarations.join("\n")}\n\`\`\``;
}

function idTable(entries: ApiReport["ids"][string]): string {
  const columns = ["constant", "series", "outcome"] as const;
  const used = columns.filter((column) =>
    Object.values(entries).some((entry) => entry[column] !== undefined),
  );
  return table(
    ["id", ...used],
    Object.entries(entries).map(([id, entry]) => [
      id,
      ...used.map((column) => entry[column] ?? ""),
    ]),
  );
}
