/** Lines of the changelog: what changed, in the words of the changeset and nothing else. */
export default {
  getReleaseLine: async ({ summary }: { readonly summary: string }) =>
    `- ${summary.trim().replaceAll(/\n(?!\n)/g, "\n  ")}`,
  // The package has no dependency.
  getDependencyReleaseLine: async () => "",
};
