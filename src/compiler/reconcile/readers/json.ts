import { type ObjectNode, parse, type ValueNode } from "@humanwhocodes/momoa";
import type { Place } from "../../markdown/position.ts";
import type { InputProblem } from "../model.ts";

/** A value and where the file gives it. */
export interface Placed<T> {
  readonly value: T;
  readonly place: Place;
}

/** Receives what is wrong with the input. */
export type Note = (problem: InputProblem) => void;

const KINDS: Readonly<Record<ValueNode["type"], string>> = {
  Object: "an object",
  Array: "a list",
  String: "a text",
  Number: "a number",
  Boolean: "true or false",
  Null: "null",
  NaN: "not JSON",
  Infinity: "not JSON",
};

const placeOf = ({ loc }: ValueNode): Place => ({
  line: loc.start.line,
  column: loc.start.column,
});

/** An object of a JSON file. What is missing or `null` is not there; a value of another type is a problem. */
export class JsonObject {
  readonly place: Place;
  readonly #members = new Map<string, ValueNode>();
  readonly #path: string;
  readonly #note: Note;

  constructor(node: ObjectNode, path: string, note: Note) {
    this.place = placeOf(node);
    this.#path = path;
    this.#note = note;
    for (const { name, value } of node.members) {
      this.#members.set(name.type === "String" ? name.value : name.name, value);
    }
  }

  get keys(): readonly string[] {
    return [...this.#members.keys()];
  }

  /** Whether a key has a value other than `null`. */
  gives(key: string): boolean {
    const node = this.#members.get(key);
    return node !== undefined && node.type !== "Null";
  }

  has(key: string): boolean {
    return this.#members.has(key);
  }

  text(key: string): Placed<string> | undefined {
    const node = this.#get(key, "String");
    if (node?.type !== "String" || node.value.trim() === "") return undefined;
    return { value: node.value.trim(), place: placeOf(node) };
  }

  number(key: string): Placed<number> | undefined {
    const node = this.#get(key, "Number");
    return node?.type === "Number" ? { value: node.value, place: placeOf(node) } : undefined;
  }

  /** A `true`; anything but true or false is a problem. */
  isTrue(key: string): boolean {
    const node = this.#get(key, "Boolean");
    return node?.type === "Boolean" && node.value;
  }

  object(key: string): JsonObject | undefined {
    const node = this.#get(key, "Object");
    return node?.type === "Object" ? this.#below(node, key) : undefined;
  }

  /** The objects of a list. */
  list(key: string): readonly JsonObject[] {
    const node = this.#get(key, "Array");
    if (node?.type !== "Array") return [];
    return objectsOf(node.elements, this.#at(key), this.#note);
  }

  /** The name of an object, or the text that a shorter form of a reply has in its place. */
  nameOf(key: string): Placed<string> | undefined {
    if (this.#members.get(key)?.type === "String") return this.text(key);
    return this.object(key)?.text("name");
  }

  /** One object, or the objects of a list: what older versions of an API give once. */
  oneOrMore(key: string): readonly JsonObject[] {
    if (this.#members.get(key)?.type === "Array") return this.list(key);
    const one = this.object(key);
    return one === undefined ? [] : [one];
  }

  #get(key: string, type: ValueNode["type"]): ValueNode | undefined {
    const node = this.#members.get(key);
    if (node === undefined || node.type === "Null" || node.type === type) return node;
    this.#note({
      place: placeOf(node),
      message: `${this.#at(key)} is ${KINDS[node.type]}; it should be ${KINDS[type]}`,
    });
    return undefined;
  }

  #below(node: ObjectNode, key: string): JsonObject {
    return new JsonObject(node, this.#at(key), this.#note);
  }

  #at(key: string): string {
    return this.#path === "" ? key : `${this.#path}.${key}`;
  }
}

function objectsOf(
  elements: readonly { readonly value: ValueNode }[],
  path: string,
  note: Note,
): readonly JsonObject[] {
  return elements.flatMap(({ value }, index) => {
    const at = `${path}[${index}]`;
    if (value.type === "Object") return [new JsonObject(value, at, note)];
    note({ place: placeOf(value), message: `${at} is ${KINDS[value.type]}, not an object` });
    return [];
  });
}

/** The object that a file holds, or the objects of its list; nothing, and a problem, if it is not JSON. */
export function parseObjects(text: string, note: Note): readonly JsonObject[] {
  const root = parseJson(text, note);
  if (root === undefined) return [];
  if (root.type === "Object") return [new JsonObject(root, "", note)];
  if (root.type === "Array") return objectsOf(root.elements, "", note);
  note({
    place: placeOf(root),
    message: `the file holds ${KINDS[root.type]}; it should hold an object or a list of objects`,
  });
  return [];
}

function parseJson(text: string, note: Note): ValueNode | undefined {
  try {
    return parse(text, { mode: "json" }).body;
  } catch (error) {
    note(whyNotJson(error, text));
    return undefined;
  }
}

function whyNotJson(error: unknown, text: string): InputProblem {
  if (error instanceof RangeError) {
    return { place: { line: 1, column: 1 }, message: "the JSON is nested too deeply to be read" };
  }
  const { message, line, column } = error as { message: string; line?: number; column?: number };
  const reason = message.replace(/ \(\d+:\d+\)$/, "");
  if (line === undefined || column === undefined || /^Unexpected end/.test(reason)) {
    return { place: endOf(text), message: "the JSON breaks off here; fetch the file again" };
  }
  const why = `${reason.charAt(0).toLowerCase()}${reason.slice(1).replace(/\.$/, "")}`;
  return { place: { line, column }, message: `this is not JSON: ${why}; fetch the file again` };
}

function endOf(text: string): Place {
  const lines = text.split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** Problems, each once: what belongs to several flights is read for each of them. */
export function each(problems: readonly InputProblem[]): InputProblem[] {
  const keyOf = ({ place, message }: InputProblem) => `${place.line}:${place.column} ${message}`;
  return [...new Map(problems.map((problem) => [keyOf(problem), problem])).values()];
}

/** The whole text of a stream of lines. */
export async function joined(lines: AsyncIterable<string>): Promise<string> {
  const all: string[] = [];
  for await (const line of lines) all.push(line);
  return all.join("\n");
}
