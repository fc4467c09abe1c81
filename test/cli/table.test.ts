import { afterEach, describe, expect, it, vi } from "vitest";
import { tableOf, wrapped } from "../../src/cli/view/table.ts";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

function terminal(isTTY: boolean, columns?: number): void {
  vi.stubEnv("NO_COLOR", "1");
  for (const [name, value] of Object.entries({ isTTY, columns })) {
    const before = Object.getOwnPropertyDescriptor(process.stdout, name);
    Object.defineProperty(process.stdout, name, { value, configurable: true });
    restore.push(() => {
      if (before === undefined) Reflect.deleteProperty(process.stdout, name);
      else Object.defineProperty(process.stdout, name, before);
    });
  }
}
const restore: (() => void)[] = [];
afterEach(() => {
  for (const one of restore.splice(0)) one();
});

describe("a table", () => {
  const rows = [
    ["Zvezda aft", "atv-5", ""],
    ["Pirs", "free", "uncertain"],
  ];

  it("has a header on a terminal only", () => {
    terminal(false);
    expect(tableOf(["port", "flight", ""], rows)).toBe(
      "Zvezda aft  atv-5\nPirs        free   uncertain",
    );
    terminal(true);
    expect(tableOf(["port", "flight", ""], rows)).toBe(
      "port        flight\nZvezda aft  atv-5\nPirs        free    uncertain",
    );
  });
});

describe("wrapped text", () => {
  it("breaks between words, below the first one, at the width of the terminal", () => {
    terminal(true, 12);
    expect(wrapped("one two three four", 3)).toBe("one two\n   three\n   four");
    expect(wrapped("nine char", 3)).toBe("nine char");
  });

  it("keeps a word that is too long, and counts wide characters twice", () => {
    expect(wrapped("ab extraordinary cd", 2, 8)).toBe("ab\n  extraordinary\n  cd");
    expect(wrapped("神舟 十二", 0, 8)).toBe("神舟\n十二");
  });

  it("stays on one line in a pipe, and where there is no room", () => {
    terminal(false);
    expect(wrapped("one two three four", 3)).toBe("one two three four");
    expect(wrapped("one two", 20, 10)).toBe("one two");
  });
});
