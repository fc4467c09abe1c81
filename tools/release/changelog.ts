/** The part of a changelog that is about one version, without its heading. */
export function changesOf(version: string, changelog: string): string {
  const parts = changelog.split(/^## /m);
  const part = parts.find((each) => each.startsWith(`${version}\n`));
  if (part === undefined) throw new Error(`CHANGELOG.md says nothing of ${version}`);
  return part.slice(version.length).trim();
}
