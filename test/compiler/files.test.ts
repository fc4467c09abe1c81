import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aFewAtATime } from "../../src/compiler/a-few-at-a-time.ts";
import { lineEndOf, withLineEnd } from "../../src/compiler/markdown/line-ends.ts";
import { decodeUtf8, undecodedIn } from "../../src/compiler/markdown/utf8.ts";
import { pattern } from "../../src/compiler/pattern.ts";

describe("decodeUtf8", () => {
  it("gives every text back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(decodeUtf8(Buffer.from(text))).toBe(text);
        expect(undecodedIn(text)).toBeUndefined();
      }),
    );
  });

  it("marks bytes that are not UTF-8 where TextDecoder finds any, and keeps the text around them", () => {
    const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    const isUtf8 = (bytes: Uint8Array) => {
      try {
        strict.decode(bytes);
        return true;
      } catch {
        return false;
      }
    };
    const anyBytes = fc.oneof(
      fc.uint8Array(),
      fc
        .tuple(fc.string({ unit: "binary" }), fc.uint8Array({ maxLength: 3 }), fc.string())
        .map(([a, bytes, b]) => Buffer.concat([Buffer.from(a), bytes, Buffer.from(b)])),
    );
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const text = decodeUtf8(bytes);
        expect(undecodedIn(text) === undefined).toBe(isUtf8(bytes));
        // The bytes can be told from the text.
        const again = Array.from(text, (character) =>
          /^[\uDC80-\uDCFF]$/.test(character)
            ? Buffer.from([character.charCodeAt(0) - 0xdc00])
            : Buffer.from(character),
        );
        expect(Buffer.concat(again)).toEqual(Buffer.from(bytes));
      }),
    );
  });
});

describe("line ends", () => {
  it.each([
    ["a\nb\n", "\n"],
    ["a\r\nb\r\n", "\r\n"],
    ["a\r\nb\r\nc\n", "\r\n"],
    ["a\r\nb\n", "\n"],
    ["", "\n"],
  ])("of %j are %j", (text, end) => {
    expect(lineEndOf(text)).toBe(end);
    expect(lineEndOf(withLineEnd("x\ny\n", lineEndOf(text)))).toBe(end);
  });
});

describe("a pattern", () => {
  it.each([
    ["README.md", ["README.md", "a/README.md"], ["README.md.md", "a/XREADME.md"]],
    ["*.draft.md", ["x.draft.md", "a/b/x.draft.md"], ["x.md"]],
    ["drafts/", ["drafts/", "a/drafts/"], ["drafts", "drafts.md"]],
    ["drafts", ["drafts/", "drafts"], ["drafts.md"]],
    ["/notes.md", ["notes.md"], ["a/notes.md"]],
    ["./notes.md", ["notes.md"], ["a/notes.md"]],
    ["a/*.md", ["a/x.md"], ["a/b/x.md", "c/a/x.md"]],
    ["a/**/x.md", ["a/x.md", "a/b/c/x.md"], ["b/x.md"]],
    ["**/x.md", ["x.md", "a/b/x.md"], ["a/xx.md"]],
    ["a/**", ["a/x.md", "a/b/c.md"], ["b/a.md"]],
    ["x?.md", ["x1.md"], ["x.md", "x/.md"]],
    ["a+(b)[1].md", ["a+(b)[1].md"], ["aab1.md"]],
  ])("%s", (written, fitting, others) => {
    const fits = pattern(written);
    expect(fitting.filter((path) => !fits(path))).toEqual([]);
    expect(others.filter(fits)).toEqual([]);
  });
});

describe("a few at a time", () => {
  it("gives all results in order, and never runs many at once", async () => {
    let running = 0;
    let most = 0;
    const results = await aFewAtATime(
      Array.from({ length: 500 }, (_, index) => index),
      async (item) => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((done) => setTimeout(done, item % 3));
        running -= 1;
        return item * 2;
      },
    );
    expect(results).toEqual(Array.from({ length: 500 }, (_, index) => index * 2));
    expect(most).toBeLessThan(100);
  });
});
