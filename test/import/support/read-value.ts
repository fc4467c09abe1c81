import type { Paragraph } from "mdast";
import { VFile } from "vfile";
import { compile } from "../../../src/compiler/compile.ts";
import { readValue } from "../../../src/compiler/import/document/labeled-value.ts";
import { partsOf } from "../../../src/compiler/import/document/line-parts.ts";
import { linesIn } from "../../../src/compiler/import/document/lines.ts";
import { shownOf } from "../../../src/compiler/import/document/shown.ts";
import { meaningOf } from "../../../src/compiler/import/labels/meaning.ts";
import { fieldAt } from "../../../src/compiler/import/values/field-fact.ts";
import { interpret } from "../../../src/compiler/import/values/interpret.ts";
import type { Interpreted } from "../../../src/compiler/import/values/settle.ts";
import type { Scope } from "../../../src/compiler/import/values/value-result.ts";
import { parseMarkdown } from "../../../src/compiler/markdown/parse.ts";
import type { Fact } from "../../../src/compiler/model/seed.ts";
import type { SeedFile } from "../../../src/compiler/model/seed-file.ts";
import { importRecord } from "../../support/sound.ts";

const keyFacts = (name: string, facts: readonly string[]) =>
  `# ${name}\n\n> Made up\n\n## Key Facts\n\n${facts.map((fact) => `- ${fact}\n`).join("")}`;

const source = "([Almanac](https://almanac.example/0))";
const flown = `**First flight**: 2029 ${source}`;
const place = [`**Latitude**: 1° ${source}`, `**Longitude**: 2° ${source}`];

/** Names that resemble each other, and pads of more than one spaceport. */
const lookalikes: readonly SeedFile[] = [
  {
    path: "launch-sites/meadow-2a.md",
    content: keyFacts("Meadow 2A", [
      "**Pad**: Pad 2A",
      "**Spaceport**: Meadow",
      "**Country**: Nowhere",
      ...place,
    ]),
  },
  {
    path: "launch-sites/hill-range-2a.md",
    content: keyFacts("Hill Range 2A", [
      "**Pad**: Pad 2A",
      "**Spaceport**: Hill Range",
      "**Country**: Nowhere",
      ...place,
    ]),
  },
  {
    path: "launch-sites/lake-north.md",
    content: keyFacts("Lake North", [
      "**Pad**: 44 north",
      "**Spaceport**: Lake",
      "**Country**: Nowhere",
      ...place,
    ]),
  },
  {
    path: "launch-sites/pond.md",
    content: keyFacts("Pond", ["**Spaceport**: Pond", "**Country**: Nowhere", ...place]),
  },
  {
    path: "launch-sites/hill-range-7-12.md",
    content: keyFacts("Hill Range 7/12", [
      "**Pad**: 7/12",
      "**Spaceport**: Hill Range",
      "**Country**: Nowhere",
      ...place,
    ]),
  },
  {
    path: "launch-vehicles/cart-2-1-long.md",
    content: keyFacts("Cart 2.1 Long", ["**Family**: Cart", "**Country**: Nowhere", flown]),
  },
  {
    path: "launch-vehicles/wagon-5.md",
    content: keyFacts("Wagon 5", ["**Family**: Wagon", "**Country**: Nowhere", flown]),
  },
  {
    path: "launch-vehicles/wagon-5-es.md",
    content: keyFacts("Wagon 5 ES", ["**Family**: Wagon", "**Country**: Nowhere", flown]).replace(
      "## Key Facts",
      "**Wikipedia**: [English](https://en.wikipedia.org/wiki/Wagon_5_%28rocket%29)\n\n## Key Facts",
    ),
  },
  { path: "spacecraft/burro.md", content: keyFacts("Burro", ["**Country**: Russia", flown]) },
  {
    path: "stations/shed.md",
    content: `${keyFacts("Shed", ["**Country**: Nowhere", `**Launched**: 2028-05-01 ${source}`])}
## Ports

### Shed door
- **Module**: Porch-12
- **Position**: nadir

### Shed side
- **Module**: Loft
- **Position**: port

### Shed top
- **Module**: Loft
- **Position**: zenith
`,
  },
];

const compiled = compile([...importRecord, ...lookalikes]);
const errors = compiled.findings.filter(({ severity }) => severity === "error");
if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));

/** The invented record with names that are easily mistaken for each other. */
export const { catalog } = compiled;

/** The value on a line of Markdown, `**Label**: value`. */
export function writtenOn(line: string) {
  const [node] = shownOf(parseMarkdown(line, "extended").children, []).nodes;
  const [first] = linesIn(new VFile(line), (node as Paragraph).children, () => false).lines;
  const parts = first && partsOf(first);
  if (first === undefined || parts === undefined) throw new Error(`no label: ${line}`);
  return readValue(first, parts);
}

/** What a value reader is given for the value on a line. */
export function scopeOf(line: string, known: Partial<Scope> = {}): Scope {
  return {
    written: writtenOn(line),
    catalog,
    stated: () => undefined,
    suggest: (_written, find) => find(),
    ...known,
  };
}

/** A fact of a field, as an entry states it. */
export function statedFact(path: string, value: string, target?: string): Fact {
  const place = { line: 1, column: 1 };
  const field = fieldAt(path);
  const rest = { citations: [], disputes: [], children: [], labelPlace: place, valuePlace: place };
  return { field, value, ...(target === undefined ? {} : { target }), ...rest };
}

/** What the value on a line becomes: facts, times of a stay and notes, a line for each. */
export function read(line: string, known: Partial<Scope> = {}): string[] {
  const scope = scopeOf(line, known);
  const meaning = meaningOf(scope.written.label);
  if (meaning === undefined) throw new Error(`no meaning: ${line}`);
  return brief(interpret(scope, meaning));
}

export function brief({ facts, stay, called, type, notes, keep }: Interpreted): string[] {
  return [
    ...facts.map(factLine),
    ...stay.map(
      ({ part, value, target, isBerthing, written }) =>
        `${isBerthing ? "berthing" : "docking"} ${part}: ${value}${arrow(target)}${aside(written.assumed)}`,
    ),
    ...(called === undefined ? [] : [`called ${called}`]),
    ...(type === undefined ? [] : [`type ${type}`]),
    ...notes.map((note) => `${note.place.column} ${note.rule}: ${note.message}`),
    ...(keep ? ["kept"] : []),
  ];
}

/** A fact as `column path: value → target`, with how often it is cited and disputed. */
export function factLine(fact: Fact): string {
  const { field, value, target, citations, disputes, assumed, valuePlace } = fact;
  const name = field.item === undefined ? field.path : `${field.path}/${field.label}`;
  const counts = [
    ...(citations.length === 0 ? [] : [`cited ${citations.length}`]),
    ...(disputes.length === 0 ? [] : [`disputed ${disputes.length}`]),
  ];
  const said = counts.length === 0 ? "" : ` [${counts.join(", ")}]`;
  return `${valuePlace.column} ${name}: ${value}${arrow(target)}${aside(assumed)}${said}`;
}

const arrow = (target: string | undefined) => (target === undefined ? "" : ` → ${target}`);
const aside = (assumed: string | undefined) =>
  assumed === undefined ? "" : ` (assumed: ${assumed})`;
