import type { CatalogueReader } from "../model.ts";
import { gcat } from "./gcat.ts";

/** The readers of all formats; the first that recognizes a file reads it. */
export const readers: readonly CatalogueReader[] = [gcat];
