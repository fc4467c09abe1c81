import { describe, expect, it } from "vitest";
import { changesOf, grouped } from "../../tools/release/changelog.ts";
import changelog from "../../tools/release/changelog-lines.ts";

/** What changesets writes about a version: a heading for each bump, and below it what the formatter gave. */
async function written(
  version: string,
  changesets: readonly (readonly ["major" | "minor" | "patch", string])[],
): Promise<string> {
  const sections = (["major", "minor", "patch"] as const).map(async (bump) => {
    const lines = changesets
      .filter(([of]) => of === bump)
      .map(([, summary]) => changelog.getReleaseLine({ summary }, bump));
    const heading = `### ${bump[0]?.toUpperCase()}${bump.slice(1)} Changes`;
    return lines.length === 0 ? [] : [`${heading}\n\n${(await Promise.all(lines)).join("\n")}`];
  });
  return [`## ${version}`, ...(await Promise.all(sections)).flat()].join("\n\n");
}

describe("an entry of the changelog", () => {
  it("is the text of the changeset, below what its bump means to users", async () => {
    const summary = "Two flights more:\n\n- one\n- another\n";
    const entry = "- Two flights more:\n\n  - one\n  - another";
    expect(await changelog.getReleaseLine({ summary }, "minor")).toBe(`### Added\n\n${entry}`);
    expect(await changelog.getReleaseLine({ summary: "x" }, "patch")).toBe("### Fixed\n\n- x");
    expect(await changelog.getReleaseLine({ summary: "x" }, "major")).toBe(
      "### Breaking changes\n\n- x",
    );
  });

  it("keeps the headings that the changeset has", async () => {
    const summary = "\n### Command line\n\n- one\n\n### Flights\n\n- another\n";
    expect(await changelog.getReleaseLine({ summary }, "minor")).toBe(summary.trim());
  });
});

describe("the changelog", () => {
  it("groups the changes of the newest version by heading", async () => {
    const older = "## 1.0.0\n\n### Added\n\n- first\n\n### Added\n\n- twice\n";
    const newest = await written("2.0.0", [
      ["patch", "a time corrected"],
      ["minor", "a flight"],
      ["minor", "### Command line\n\n- `show` does more"],
      ["major", "an id removed"],
      ["minor", "another\n\nflight"],
      ["patch", "### Command line\n\n- `list` is faster"],
    ]);
    expect(grouped(`# resupply\n\n${newest}\n\n${older}`)).toBe(`# resupply

## 2.0.0

### Breaking changes

- an id removed

### Added

- a flight
- another

  flight

### Command line

- \`show\` does more
- \`list\` is faster

### Fixed

- a time corrected

${older}`);
  });

  it("begins with a version whose text is grouped already", async () => {
    const text = "### Look up flights\n\nBy any name.\n\n- one\n- two\n\n### Bundles\n\nSmall.";
    const newest = await written("1.0.0", [["major", text]]);
    expect(grouped(`# resupply\n\n${newest}\n`)).toBe(`# resupply\n\n## 1.0.0\n\n${text}\n`);
  });

  it("stays the same when it is grouped again, and while it is empty", async () => {
    const newest = await written("1.1.0", [
      ["minor", "a flight"],
      ["patch", "a time"],
    ]);
    const once = grouped(`# resupply\n\n${newest}\n`);
    expect(grouped(once)).toBe(once);
    expect(grouped("# resupply\n")).toBe("# resupply\n");
  });

  it("has the changes of a version in the section under its heading", () => {
    const text = "# resupply\n\n## 0.10.0\n\n- later\n\n## 0.1.0\n\n### Added\n\n- first\n";
    expect(changesOf("0.1.0", text)).toBe("### Added\n\n- first");
    expect(changesOf("0.10.0", text)).toBe("- later");
    expect(() => changesOf("0.2.0", text)).toThrow("CHANGELOG.md has no section for 0.2.0");
  });
});
