import type { Table, TableRow } from "mdast";
import { textIn } from "../document/line.ts";
import { isHeadingRow, rowAsParagraph, valueInRow } from "../document/table.ts";
import { meaningIn } from "../labels/group.ts";
import { report, reportAll } from "../report.ts";
import { mixedScripts } from "../text/mixed-scripts.ts";
import type { SectionScope, Statement } from "./statement.ts";
import { unknownLabel } from "./unknown-label.ts";

/** The facts of a table: one in each row, or in each column where it has a row of labels and one of values. */
export function factsOfTable(scope: SectionScope, table: Table, group: string): Statement[] {
  const [head, values, ...others] = table.children;
  if (head !== undefined && values !== undefined && others.length === 0) {
    const columns = columnsOf(head, values, group);
    if (columns !== undefined) return columns.flatMap((row) => factOfRow(scope, row, group, false));
  }
  return table.children.flatMap((row, index) => factOfRow(scope, row, group, index === 0));
}

/** The columns of a table as rows, where each begins with a known label and none of the values is one. */
function columnsOf(head: TableRow, values: TableRow, group: string): TableRow[] | undefined {
  const isLabel = (cell: TableRow["children"][number]) =>
    meaningIn(group, textIn(cell)) !== undefined;
  if (head.children.length < 2 || !head.children.every(isLabel)) return undefined;
  if (values.children.some(isLabel)) return undefined;
  return head.children.flatMap((label, index): TableRow[] => {
    const value = values.children[index];
    return value === undefined || textIn(value) === ""
      ? []
      : [{ type: "tableRow", children: [label, value], ...positionOf(label) }];
  });
}

const positionOf = ({ position }: TableRow["children"][number]) =>
  position === undefined ? {} : { position };

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
