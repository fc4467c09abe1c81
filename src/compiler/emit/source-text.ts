/** A file that the compiler writes. */
export interface GeneratedFile {
  /** Relative to the folder of generated files. */
  readonly path: string;
  readonly content: string;
}

/** Source text that is written unquoted in a literal: the name of a constant. */
export class Name {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** A literal of plain data, in which a {@link Name} is written as it is. */
export function literal(value: unknown): string {
  if (value instanceof Name) return value.text;
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    let members = "";
    for (const [key, member] of Object.entries(value)) {
      if (member === undefined) continue;
      members += `${members === "" ? "" : ", "}${propertyName(key)}: ${literal(member)}`;
    }
    return members === "" ? "{}" : `{ ${members} }`;
  }
  return JSON.stringify(value);
}

/** A value as JSON in ASCII, which V8 stores as one byte per character and parses faster. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** A key, in quotes only if it needs them. */
export function propertyName(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}

/** A union of string literals. */
export function union(ids: Iterable<string>): string {
  return [...ids].map((id) => JSON.stringify(id)).join(" | ") || "never";
}

/** A doc comment that its text can't break out of. */
export function docComment(text: string): string {
  return `/** ${text.replaceAll("*/", "*\\/")} */`;
}

/** A constant that is frozen when first evaluated, and dropped by bundlers if it is unused. */
export function constant(
  name: string,
  type: string,
  value: unknown,
  doc: string,
  freeze = "freeze",
): string {
  return `${docComment(doc)}\nexport const ${name}: ${type} = /* @__PURE__ */ ${freeze}(${literal(value)});\n`;
}

/** The line that re-exports constants from their module. */
export function reexport(names: readonly string[], from: string): string {
  return `export { ${names.join(", ")} } from "${from}";\n`;
}

/** The first line of a generated file. */
export function banner(seeds: string): string {
  return `// Written by the compiler from ${seeds}; edit the seeds, not this file.\n`;
}
