import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "./support/consumer.ts";
import { replaceOnce } from "./support/invented.ts";

const walkthrough = [
  "Add a flight in five minutes",
  "Add a crew",
  "Correct a fact",
  "Dispute a fact",
];
const document = await readFile("CONTRIBUTING.md", "utf8");

/** Shell commands or an edit of a file in CONTRIBUTING. */
interface Step {
  readonly language: "sh" | "diff";
  readonly text: string;
}

function stepsOf(title: string): Step[] {
  // Skip fences, which can contain lines that look like headings.
  const fences = /^```[\s\S]*?^```$|^## (.*)$/gm;
  const headings = [...document.matchAll(fences)].filter(([, heading]) => heading !== undefined);
  const at = headings.findIndex(([, heading]) => heading === title);
  const section = document.slice(headings[at]?.index, headings[at + 1]?.index);
  return [...section.matchAll(/^```(sh|diff)\n([\s\S]*?)^```$/gm)].map(
    ([, language, text = ""]) => ({ language: language as Step["language"], text }),
  );
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "resupply-contributing-"));
  for (const path of ["seeds", "package.json"]) {
    await cp(path, join(folder, path), { recursive: true });
  }
  for (const path of ["node_modules", "dist"]) await symlink(resolve(path), join(folder, path));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Applies a diff: replaces lines that must occur exactly once. */
async function edit(diff: string): Promise<void> {
  const [head = "", ...lines] = diff.trimEnd().split("\n");
  const path = join(folder, head.replace(/^--- /, ""));
  const side = (mark: "-" | "+") =>
    lines
      // An empty context line has no leading space.
      .filter((line) => line === "" || line[0] === " " || line[0] === mark)
      .map((line) => `${line.slice(1)}\n`)
      .join("");
  await writeFile(path, replaceOnce(await readFile(path, "utf8"), side("-"), side("+")));
}

describe("CONTRIBUTING", () => {
  it.each(walkthrough)("has steps that work as written: %s", async (title) => {
    const steps = stepsOf(title);
    expect(steps.filter(({ language }) => language === "sh").length).toBeGreaterThan(0);
    expect(steps.filter(({ language }) => language === "diff").length).toBeGreaterThan(0);
    for (const { language, text } of steps) {
      if (language === "diff") await edit(text);
      else expect(await run(folder, "sh", ["-ec", text]), text).toMatchObject({ status: 0 });
    }
    // The resulting seeds are valid, also without the published entries.
    for (const command of [
      ["check", "seeds", "--alone"],
      ["format", "seeds", "--check"],
    ]) {
      const { status, output } = await run(folder, "npx", ["resupply", ...command]);
      expect({ status, findings: output.match(/^seeds\/.*/gm) }).toEqual({
        status: 0,
        findings: null,
      });
    }
  });

  it("results in the described seed", async () => {
    const seed = await readFile(
      join(folder, "seeds/missions/progress-ms/progress-ms-99.md"),
      "utf8",
    );
    expect(seed).toContain("- **Launch date**: 2099-01-02T03:04Z ([Example Almanac]");
    expect(seed).toMatch(/- \*\*Preceded by\*\*: \[Progress MS-\d+\]\(progress-ms-\d+\.md\)\n$/);
  });
});
