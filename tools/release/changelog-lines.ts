import type { Bump } from "../api/bump.ts";

/** The heading in the changelog of a changeset that does not begin with its own. */
const headings = { major: "Breaking changes", minor: "Added", patch: "Fixed" } as const;

/** Formats changelog entries: the text of the changeset below a heading, and nothing else. */
export default {
  getReleaseLine: async (
    { summary }: { readonly summary: string },
    bump: Exclude<Bump, "none">,
  ): Promise<string> => {
    const text = summary.trim();
    if (text.startsWith("### ")) return text;
    return `### ${headings[bump]}\n\n- ${text.replaceAll(/\n(?!\n)/g, "\n  ")}`;
  },
  // The package has no dependencies.
  getDependencyReleaseLine: async () => "",
};
