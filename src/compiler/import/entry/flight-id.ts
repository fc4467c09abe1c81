import type { Catalog } from "../../model/catalog.ts";
import { kebab } from "../../model/slug.ts";
import { LONGEST_ID } from "../limits.ts";
import { resolveName } from "../values/entity/resolve-name.ts";

/** The id of the flight in the record, or the one that the name, the address or the file name makes. */
export function flightId(
  catalog: Catalog,
  name: string,
  stem: string,
  address: string | undefined,
): string {
  const bare = name.replaceAll(/\s*\([^()]*\)/g, "");
  // Without a number, what is left is probably a series.
  for (const text of /\d/.test(bare) ? [name, bare] : [name]) {
    const known = resolveName(catalog, "missions", text);
    if ("entry" in known && !/[\p{L}\p{N}]/u.test(known.rest)) return known.entry.id;
  }
  const slug = address === undefined ? undefined : /\/([\w-]+)(?:\.md)?\/?$/.exec(address)?.[1];
  return (
    [bare, name, slug ?? "", stem]
      .map((text) => kebab(text.slice(0, LONGEST_ID)))
      .find((id) => id !== "") ?? "entry"
  );
}
