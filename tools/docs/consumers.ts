import type { Check } from "../../test/consumers/check.ts";
import { kinds } from "../../test/consumers/kinds.ts";
import pinned from "../../test/consumers/tools.json" with { type: "json" };
import { table } from "../markdown-table.ts";

/** With what the packed package is tried, and what is shown by it. */
export function consumers(): string {
  const rows = Object.values(kinds).map(({ checks, shows }) => {
    const tried = checks.filter(({ tools }) => tools.length > 0);
    const byName = Map.groupBy(tried, ({ consumer }) => consumer.replace(/ \d[\d.]*$/, ""));
    const names = [...byName].map(([name, same]) => {
      const versions = [...new Set(same.flatMap((check) => versionOf(check) ?? []))].join(", ");
      return `${name} ${versions}`.trim();
    });
    return [names.join("; "), shows];
  });
  return table(["with", "what is shown"], rows);
}

/** The version that is tried; of Chromium that is whichever the machine has. */
function versionOf({ tools: [tool] }: Check): string | undefined {
  const [[name, version] = []] = tool === undefined ? [] : Object.entries<string>(pinned[tool]);
  return name === "playwright-core" ? undefined : version;
}
