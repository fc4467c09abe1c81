import * as z from "zod";
import { id, line, webAddress } from "./primitives.ts";

/** Markdown: paragraphs and lists with links to sources. */
const markdown = z.string().min(1);

export const article = z.strictObject({
  id,
  name: line,
  summary: markdown,
  faqs: z.array(z.strictObject({ question: line, answer: markdown })),
  whyItMatters: markdown.optional(),
  notableFor: z.array(z.strictObject({ point: line, text: markdown })),
  body: z.array(z.strictObject({ heading: line, text: markdown })),
  references: z.array(z.strictObject({ name: line, address: webAddress })),
});

export type ArticleRecord = z.infer<typeof article>;
