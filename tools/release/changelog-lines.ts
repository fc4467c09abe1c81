/** Formats changelog entries: the text of the changeset, and nothing else. */
export default {
  getReleaseLine: async ({ summary }: { readonly summary: string }) =>
    `- ${summary.trim().replaceAll(/\n(?!\n)/g, "\n  ")}`,
  // The package has no dependencies.
  getDependencyReleaseLine: async () => "",
};
