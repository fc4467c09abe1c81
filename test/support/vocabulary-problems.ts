import type { Vocabulary } from "./schema-org.ts";

/** The type of things that are referenced only by `@id`. */
export type TypeOf = (id: string) => string | undefined;

/** Statements in JSON-LD that the schema.org vocabulary does not allow. */
export function vocabularyProblems(vocabulary: Vocabulary, node: object, typeOf: TypeOf): string[] {
  const { "@context": _context, "@id": _id, "@type": type, ...properties } = node as Node;
  const ancestors = vocabulary.classes.get(String(type));
  if (ancestors === undefined) return [`no class ${JSON.stringify(type)}`];
  return Object.entries(properties).flatMap(([name, value]) => {
    const property = vocabulary.properties.get(name);
    if (property === undefined) return [`no property ${name}`];
    if (!overlap(property.domain, ancestors)) return [`${name} is no property of ${type}`];
    return [value].flat().flatMap((one) => {
      const at = `${type}.${name}: ${JSON.stringify(one)}`;
      if (typeof one !== "object") {
        return isLiteralOf(vocabulary, property.range, one) ? [] : [`${at} is no value`];
      }
      const isMention = Object.keys(one).join() === "@id";
      const kind = isMention ? typeOf(one["@id"] as string) : String(one["@type"]);
      const kinds = vocabulary.classes.get(kind ?? "");
      if (kinds === undefined || !overlap(property.range, kinds)) return [`${at} is of no type`];
      return isMention ? [] : vocabularyProblems(vocabulary, one, typeOf);
    });
  });
}

const overlap = (some: ReadonlySet<string>, others: ReadonlySet<string>) =>
  [...some].some((one) => others.has(one));

type Value = string | number | boolean | Node;
interface Node {
  readonly [key: string]: Value | readonly Value[];
}

function isLiteralOf(
  { classes, members }: Vocabulary,
  range: ReadonlySet<string>,
  value: string | number | boolean,
): boolean {
  const accepts = (type: string) =>
    [...range].some((one) => classes.get(one)?.has(type) ?? one === type);
  if (typeof value === "number") return accepts("Number");
  if (typeof value === "boolean") return range.has("Boolean");
  return (
    range.has("Text") ||
    (range.has("URL") && URL.canParse(value)) ||
    (range.has("Date") && /^\d{4}(-\d\d){0,2}$/.test(value)) ||
    (range.has("DateTime") && /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/.test(value)) ||
    [...range].some((type) => members.get(type)?.has(value))
  );
}
