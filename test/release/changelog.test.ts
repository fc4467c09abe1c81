import { expect, it } from "vitest";
import { changesOf } from "../../tools/release/changelog.ts";
import changelog from "../../tools/release/changelog-lines.ts";

it("a line of the changelog is what the changeset says", async () => {
  const summary = "Two flights more:\n\n- one\n- another\n";
  expect(await changelog.getReleaseLine({ summary })).toBe(
    "- Two flights more:\n\n  - one\n  - another",
  );
});

it("the changes of a version are those under its heading", () => {
  const text = "# resupply\n\n## 0.10.0\n\n- later\n\n## 0.1.0\n\n### Minor Changes\n\n- first\n";
  expect(changesOf("0.1.0", text)).toBe("### Minor Changes\n\n- first");
  expect(changesOf("0.10.0", text)).toBe("- later");
  expect(() => changesOf("0.2.0", text)).toThrow("CHANGELOG.md says nothing of 0.2.0");
});
