/** The section of a changelog about one version, without its heading. */
export function changesOf(version: string, changelog: string): string {
  const parts = changelog.split(/^## /m);
  const part = parts.find((each) => each.startsWith(`${version}\n`));
  if (part === undefined) throw new Error(`CHANGELOG.md has no section for ${version}`);
  return part.slice(version.length).trim();
}

/**
 * Groups the changes of the newest version by their headings. Changesets writes a heading for each bump, and the
 * formatter one for each changeset; what is left has each heading once, with all that belongs below it.
 */
export function grouped(changelog: string): string {
  const [title = "", newest = "", ...older] = changelog.split(/^(?=## )/m);
  const [version = "", ...parts] = newest.split(/^(?=### )/m);
  const groups = new Map<string, string>();
  for (const part of parts) {
    const [heading = "", ...lines] = part.split("\n");
    const text = lines.join("\n").trim();
    const before = groups.get(heading);
    // Lists become one list.
    const gap = text.startsWith("- ") ? "\n" : "\n\n";
    if (text !== "") groups.set(heading, before === undefined ? text : before + gap + text);
  }
  const sections = [...groups].map(([heading, text]) => `${heading}\n\n${text}`);
  const all = [title, version, ...sections, ...older].map((part) => part.trim());
  return `${all.filter((part) => part !== "").join("\n\n")}\n`;
}
