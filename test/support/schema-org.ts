import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** The terms of the schema.org vocabulary, by name. */
export interface Vocabulary {
  /** Each class with its superclasses and itself. */
  readonly classes: ReadonlyMap<string, ReadonlySet<string>>;
  readonly properties: ReadonlyMap<string, Property>;
  /** The values of each enumeration, by its name. */
  readonly members: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface Property {
  readonly domain: ReadonlySet<string>;
  readonly range: ReadonlySet<string>;
}

const IRI = "http://schema.org/";
const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const RDFS = "http://www.w3.org/2000/01/rdf-schema#";

/** The published vocabulary, read from the copy in a package. */
export function readVocabulary(): Vocabulary {
  const path = createRequire(import.meta.url).resolve("@vocabulary/schema/schema.nq");
  const statements = [
    ...readFileSync(path, "utf8").matchAll(
      /^<http:\/\/schema\.org\/([^>]+)> <([^>]+)> <([^>]+)>/gm,
    ),
  ].map(([, subject = "", predicate = "", object = ""]) => ({
    subject,
    predicate,
    object: object.startsWith(IRI) ? object.slice(IRI.length) : object,
  }));
  const objectsBySubject = (predicate: string) => {
    const found = new Map<string, Set<string>>();
    for (const one of statements.filter((statement) => statement.predicate === predicate)) {
      found.set(one.subject, (found.get(one.subject) ?? new Set()).add(one.object));
    }
    return found;
  };
  const types = objectsBySubject(`${RDF}type`);
  const parents = objectsBySubject(`${RDFS}subClassOf`);
  const domains = objectsBySubject(`${IRI}domainIncludes`);
  const ranges = objectsBySubject(`${IRI}rangeIncludes`);
  const withAncestors = (name: string): string[] => [
    name,
    ...[...(parents.get(name) ?? [])].flatMap(withAncestors),
  ];
  const named = (type: string) => [...types].filter(([, of]) => of.has(type)).map(([name]) => name);

  const members = new Map<string, Set<string>>();
  for (const [name, of] of types) {
    for (const type of of) members.set(type, (members.get(type) ?? new Set()).add(name));
  }
  return {
    classes: new Map(named(`${RDFS}Class`).map((name) => [name, new Set(withAncestors(name))])),
    properties: new Map(
      named(`${RDF}Property`).map((name) => [
        name,
        { domain: domains.get(name) ?? new Set(), range: ranges.get(name) ?? new Set() },
      ]),
    ),
    members,
  };
}
