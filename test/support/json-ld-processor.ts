import jsonld from "jsonld";
import { readVocabulary } from "./schema-org.ts";
import { contextOf } from "./schema-org-context.ts";

export interface Term {
  readonly termType: "NamedNode" | "BlankNode" | "Literal" | "DefaultGraph";
  readonly value: string;
  readonly datatype?: Term;
}

export interface Quad {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
}

const context = contextOf(readVocabulary());

/** Uses safe mode, in which a term that would be dropped is an error. Fetches nothing. */
const options = {
  safe: true,
  documentLoader: async (url: string) => {
    if (url !== "https://schema.org") throw new Error(`must not be fetched: ${url}`);
    return { documentUrl: url, document: context as jsonld.NodeObject };
  },
};

export function expand(document: object): Promise<unknown> {
  return jsonld.expand(document as jsonld.JsonLdDocument, options);
}

export async function toRdf(document: object): Promise<readonly Quad[]> {
  return (await jsonld.toRDF(document as jsonld.JsonLdDocument, options)) as unknown as Quad[];
}
