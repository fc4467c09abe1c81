import { parseMarkdown } from "./markdown.ts";
import { remembering } from "./remember.ts";

/** The Markdown of a text, parsed once for all who read it. */
export const treeOf = remembering(parseMarkdown);
