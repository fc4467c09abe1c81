import { dirname } from "node:path/posix";
import { table } from "../markdown-table.ts";

interface Count {
  readonly total: number;
  readonly covered: number;
}

const kinds = ["lines", "branches", "functions"] as const;

type Counts = Readonly<Record<(typeof kinds)[number], Count>>;

/** Which share of each folder the tests reach, of a summary of Istanbul: counts by the paths of files. */
export function coverageTable({ total, ...files }: Readonly<Record<string, Counts>>): string {
  const folders = Map.groupBy(Object.entries(files), ([path]) =>
    dirname(path.replace(/^.*\/(?=src\/)/, "")),
  );
  const row = (name: string, counts: readonly Counts[]) => [
    name,
    ...kinds.map((kind) => share(counts.map((count) => count[kind]))),
  ];
  return table(
    ["folder", ...kinds],
    [
      ...[...folders]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([folder, all]) =>
          row(
            `\`${folder}\``,
            all.map(([, counts]) => counts),
          ),
        ),
      ...(total === undefined ? [] : [row("all", [total])]),
    ],
  );
}

function share(counts: readonly Count[]): string {
  const sum = (key: keyof Count) => counts.reduce((all, count) => all + count[key], 0);
  return `${sum("covered")} of ${sum("total")} (${percent(sum("covered"), sum("total"))})`;
}

/** Rounded down, so that only all is 100 %. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${(Math.floor((part / whole) * 1000) / 10).toFixed(1)} %`;
}
