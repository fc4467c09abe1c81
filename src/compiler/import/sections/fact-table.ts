import type { Table, TableRow } from "mdast";
import { textIn } from "../document/line.ts";
import { isHeadingRow, rowAsParagraph, valueInRow } from "../document/table.ts";
import { meaningIn } from "../labels/group.ts";
import { report, reportAll } from "../report.ts";
import { mixedScripts } from "../text/mixed-scripts.ts";
import type { SectionScope, Statement } from "./statement.ts";
import { unknownLabel } from "./unknown-label.ts";

/** The facts of a table, one in each row. */
export function factsOfTable(scope: SectionScope, table: Table, group: string): Statement[] {
  return table.children.flatMap((row, index) => factOfRow(scope, row, group, index === 0));
}

function factOfRow(
  scope: SectionScope,
  row: TableRow,
  group: string,
  isFirst: boolean,
): Statement[] {
  const { file } = scope;
  const { value, notes } = valueInRow(file, row);
  const meaning = meaningIn(group, value.label);
  if (meaning === undefined && isFirst && isHeadingRow(row)) return [];
  if (textIn(row) === "") return [];
  reportAll(file, notes);
  const block = rowAsParagraph(row);
  if (meaning === undefined) {
    report(file, value.labelPlace, "unknown-label", unknownLabel(scope, value.label));
    return [{ unread: block }];
  }
  reportAll(
    file,
    mixedScripts(value.text, () => value.place),
  );
  return [{ meaning, written: value, block }];
}
