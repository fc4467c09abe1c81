import type { CatalogueReader } from "../model.ts";
import { gcat } from "./gcat.ts";
import { launchLibrary } from "./launch-library.ts";
import { wikidata } from "./wikidata.ts";
import { wikipedia } from "./wikipedia.ts";

/** The readers of all formats; the first that recognizes a file reads it. */
export const readers: readonly CatalogueReader[] = [gcat, launchLibrary, wikidata, wikipedia];
