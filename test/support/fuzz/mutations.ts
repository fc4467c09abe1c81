import fc from "fast-check";

/** One change of a text, at positions given as fractions of its length. */
interface Mutation {
  readonly kind: (typeof kinds)[number];
  readonly at: number;
  readonly to: number;
  readonly insert: string;
}

const kinds = [
  "cut",
  "cut-line",
  "repeat-line",
  "swap-lines",
  "insert",
  "insert-line",
  "repeat-part",
  "crlf",
  "bom",
  "truncate",
  "indent",
  "splice",
] as const;

const mutation = (pieces: readonly string[]): fc.Arbitrary<Mutation> =>
  fc.record({
    kind: fc.constantFrom(...kinds),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    to: fc.double({ min: 0, max: 1, noNaN: true }),
    insert: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
      { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
    ),
  });

function mutate(text: string, { kind, at, to, insert }: Mutation, other: string): string {
  const index = Math.floor(at * text.length);
  const end = Math.min(text.length, index + Math.floor(to * 60));
  const lines = text.split("\n");
  const line = Math.min(lines.length - 1, Math.floor(at * lines.length));
  const another = Math.min(lines.length - 1, Math.floor(to * lines.length));
  switch (kind) {
    case "cut":
      return text.slice(0, index) + text.slice(end);
    case "insert":
      return text.slice(0, index) + insert + text.slice(index);
    case "repeat-part":
      return text.slice(0, end) + text.slice(index, end).repeat(3) + text.slice(end);
    case "truncate":
      return text.slice(0, index);
    case "bom":
      return `\uFEFF${text}`;
    case "crlf":
      return text.replaceAll("\n", to < 0.8 ? "\r\n" : "\r");
    case "cut-line":
      return lines.toSpliced(line, 1).join("\n");
    case "repeat-line":
      return lines.toSpliced(another, 0, lines[line] ?? "").join("\n");
    case "insert-line":
      return lines.toSpliced(line, 0, insert).join("\n");
    case "indent":
      return lines.with(line, `${"  ".repeat(1 + Math.floor(to * 4))}${lines[line]}`).join("\n");
    case "swap-lines":
      return lines
        .with(line, lines[another] ?? "")
        .with(another, lines[line] ?? "")
        .join("\n");
    case "splice":
      return text.slice(0, index) + other.slice(Math.floor(to * other.length));
  }
}

/** Generates texts by applying a few mutations to the given ones; some of them insert one of the pieces. */
export function mutated(texts: readonly string[], pieces: readonly string[]): fc.Arbitrary<string> {
  const text = fc.constantFrom(...texts);
  return fc
    .tuple(text, text, fc.array(mutation(pieces), { minLength: 1, maxLength: 6 }))
    .map(([base, other, mutations]) =>
      mutations.reduce((made, one) => mutate(made, one, other), base),
    );
}
