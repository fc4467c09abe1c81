import type { Entry } from "../../compiler/model/entry.ts";
import type { OurRecord } from "../../compiler/reconcile/our-record.ts";
import { provenance } from "../built-library.ts";
import type { SeedFolder } from "../seed-folder.ts";

/** The record to compare with: the flights of a folder of seeds, or those that are published. */
export async function ourRecord(
  published: readonly Entry[],
  folder: SeedFolder | undefined,
): Promise<OurRecord> {
  const { compile } = await import("../../compiler/compile.ts");
  const { catalog } = compile(folder?.seeds ?? [], folder?.name, { published, emit: () => [] });
  if (folder !== undefined) {
    return {
      catalog,
      flights: catalog.missions.filter((flight) => !catalog.published.has(flight)),
      disputed: (flight, field) => {
        const known = flight.provenance.find((one) => one.field === field);
        return (known?.disputes ?? []).map(({ value }) => value as string | number);
      },
    };
  }
  const library = await provenance();
  const fieldsOf = library.provenance as (
    id: string,
  ) => Readonly<Record<string, { disputed: readonly { value: string | number }[] } | undefined>>;
  return {
    catalog,
    flights: catalog.missions,
    disputed: ({ id }, field) => (fieldsOf(id)[field]?.disputed ?? []).map(({ value }) => value),
  };
}
