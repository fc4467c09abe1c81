import type { Catalog } from "../../model/catalog.ts";
import type { SeedFile } from "../../model/seed-file.ts";
import { kebab } from "../../model/slug.ts";
import { sourceOf } from "../../model/sources.ts";

/** A catalogue, as the seed of a source describes it. */
interface Catalogue {
  readonly name: string;
  readonly description: string;
  readonly kind: "catalog" | "encyclopedia";
  /** Pages to cite begin with this. */
  readonly address: string;
}

const catalogues: readonly Catalogue[] = [
  {
    name: "GCAT",
    description:
      "Jonathan McDowell's catalogue of everything launched to space, with launch log and launch sites",
    kind: "catalog",
    address: "https://planet4589.org/space/gcat/",
  },
  {
    name: "Launch Library 2",
    description:
      "Launches, dockings and landings, in the interface that The Space Devs offer to programs",
    kind: "catalog",
    address: "https://ll.thespacedevs.com/",
  },
  {
    name: "Wikidata",
    description:
      "Database of facts that anybody can edit, with the identifiers of other catalogues",
    kind: "encyclopedia",
    address: "https://www.wikidata.org/",
  },
];

/** The seeds of the catalogues that these addresses belong to and that the record can't cite yet. */
export function missingSources(catalog: Catalog, addresses: Iterable<string>): SeedFile[] {
  const unknown = [...addresses].filter((address) => sourceOf(catalog, address) === undefined);
  return catalogues
    .filter(({ address: home }) => unknown.some((address) => address.startsWith(home)))
    .map(({ name, description, kind, address }) => {
      const shown = address.replace(/^https:\/\/(?:www\.)?/, "").replace(/\/$/, "");
      return {
        path: `sources/${kebab(name)}.md`,
        content: `# ${name}\n\n> ${description}\n\n## Key Facts\n\n- **Kind**: ${kind}\n- **Address**: [${shown}](${address})\n`,
      };
    });
}
