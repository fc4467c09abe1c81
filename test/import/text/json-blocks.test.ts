import { describe, expect, it } from "vitest";
import { takeJson } from "../../../src/compiler/import/text/json-blocks.ts";

/** The blocks of JSON, the text without them on few lines, and the rules of the notes. */
function taken(text: string) {
  const found = takeJson(text);
  expect(found.text).toHaveLength(text.length);
  for (const block of found.blocks) {
    expect(text.slice(block.from, block.from + block.text.length)).toBe(block.text);
  }
  return {
    blocks: found.blocks.map((block) => block.text.trim()),
    text: found.text.split(/\s+/).filter(Boolean).join(" "),
    notes: found.notes.map(({ offset }) => offset),
  };
}

describe("blocks of JSON", () => {
  it.each([
    ["none", "a\n\nb\n", [], "a b", []],
    ["a fence", 'a\n\n```json\n{ "b": 1 }\n```\n\nc\n', ['{ "b": 1 }'], "a c", []],
    ["tildes", '~~~ ld+json\n{ "b": 1 }\n~~~\nc\n', ['{ "b": 1 }'], "c", []],
    ["no language", "```\n[1]\n```\nc\n", ["[1]"], "c", []],
    ["other code", "```ts\nlet a;\n```\nc\n", [], "```ts let a; ``` c", []],
    ["no fence", 'a\n\n{\n  "@id": "b"\n}\nc\n', ['{\n  "@id": "b"\n}'], "a c", []],
    ["a brace in a text", "{ a }\n", [], "{ a }", []],
    ["a bracket in a string", '```json\n{ "a": "}" }\n```\nc\n', ['{ "a": "}" }'], "c", []],
    [
      "a fence that is never closed",
      '```json\n{ "a": 1 }\n\n## B\n\nc\n',
      ['{ "a": 1 }'],
      "## B c",
      [0],
    ],
    [
      "a fence that is closed after the next heading",
      '```json\n{ "a": 1 }\n\n## B\n\n```\nc\n',
      ['{ "a": 1 }'],
      "## B c",
      [26, 0],
    ],
    ["JSON that is never closed", '```json\n{ "a": [\n\n## B\n', ['{ "a": ['], "## B", [0]],
    ["other code that is never closed", "a\n```ts\nlet b;\n", [], "a let b;", [2]],
  ])("%s", (_what, text, blocks, rest, notes) => {
    const found = taken(text);
    expect(found.blocks).toEqual(blocks);
    expect(found.text).toBe(rest);
    expect(found.notes).toEqual(notes);
  });
});
