import type { RootContent } from "mdast";
import type { VFile } from "vfile";
import type { Catalog } from "../../model/catalog.ts";
import type { Fact } from "../../model/seed.ts";
import type { LabeledValue } from "../document/labeled-value.ts";
import type { Meaning } from "../labels/meanings.ts";
import type { Suggest } from "../values/value-result.ts";

/** What a section states, in the order of its text. It is interpreted later. */
export type Statement =
  /** Written as in a seed. */
  | { readonly fact: Fact }
  /** Not understood; it goes to the body. */
  | { readonly unread: RootContent }
  | LabeledStatement;

export interface LabeledStatement {
  readonly meaning: Meaning;
  readonly written: LabeledValue;
  /** Whether it is running text, which stays where it is. */
  readonly isProse?: boolean;
  /** The key of the JSON that says so. */
  readonly key?: string;
  /** What goes to the body, if the record has no place for the value. */
  readonly block?: RootContent;
}

/** What the readers of sections need: the text with its places, the record, and suggestions. They report to the file. */
export interface SectionScope {
  readonly file: VFile;
  readonly catalog: Catalog;
  readonly suggest: Suggest;
}
