import { readdirSync, readFileSync } from "node:fs";

const FIXTURES = "test/import/fixtures";

const page = (title: string, text: string) =>
  `# Mule 4\n\n> Fourth cargo ship\n\n**Source**: https://entries.example/entity/mule-4\n\n## ${title}\n\n${text}\n`;

const rows: readonly (readonly string[])[] = [
  ["Launch date", "1 December 2033, 04:05:06 UTC"],
  ["Rocket", "[Cart 2.1](https://entries.example/entity/cart-2-1)"],
  ["Launch site", "Meadow, Site 1"],
  ["Destination", "Barn"],
  ["Docked", "3 December 2033 (Barn front)"],
  ["Cargo", "2,442 kg (disputed: 2400 kg, [Gazette](https://gazette.example/4))"],
  ["Aliases", "Hay cart<br>M4"],
  ["Outcome", "Success"],
];

const barred = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
const markdown = (head: readonly string[], body: readonly (readonly string[])[]) =>
  [barred(head), barred(head.map(() => "---")), ...body.map(barred)].join("\n");
const html = (body: readonly (readonly string[])[]) =>
  `<table>\n${body.map(([label, value]) => `<tr><th>${label}</th><td>${value}</td></tr>`).join("\n")}\n</table>`;

const flights: readonly (readonly string[])[] = [
  ["Mule 2", "3 February 2031", "Cart 2.1", "900 kg", "Failure"],
  ["Mule 4", "1 December 2033", "Cart 2.1", "2,442 kg", "Success"],
  ["[Mule 5](https://entries.example/entity/mule-5)", "2034-02-03", "Cart 3", "2.4 t", "Success"],
];
const columns = ["Mission", "Launch date", "Rocket", "Cargo", "Outcome"];
const across = columns.map((_, column) => flights.map((flight) => flight[column] ?? ""));

/** Entries whose facts are in tables: one fact in each row, all facts in one row, several flights at once. */
export const tableTexts: readonly string[] = [
  ...readdirSync(FIXTURES)
    .filter((name) => /^(?:table|several).*\.md$/.test(name))
    .map((name) => readFileSync(`${FIXTURES}/${name}`, "utf8")),
  page("Key Facts", markdown(["Fact", "Value"], rows)),
  page(
    "Key Facts",
    markdown(
      rows.map(([label = ""]) => label),
      [rows.map(([, value = ""]) => value)],
    ),
  ),
  page("Key Facts", html(rows)),
  page("Key Facts", markdown(columns, flights)),
  page(
    "Key Facts",
    markdown(
      [...(across[0] ?? [])].toSpliced(0, 0, "Mission"),
      across.slice(1).map((cells, index) => [columns[index + 1] ?? "", ...cells]),
    ),
  ),
  page(
    "Summary",
    `Mule 4 brought hay.\n\n${html(flights.map(([name = "", ...facts]) => [name, facts.join("</td><td>")]))}`,
  ),
  page("Summary", `Mule 4 brought hay.\n\n${markdown(columns, flights)}\n\nIt was the fourth.`),
];
