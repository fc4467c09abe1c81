import type { JsonLdKind } from "resupply";
import { address, path } from "./urls.ts";

/** The folder of the pages of each kind of thing. */
const folders = {
  mission: "missions",
  series: "series",
  spacecraft: "spacecraft",
  "launch-vehicle": "vehicles",
  "launch-site": "pads",
  station: "stations",
  port: "ports",
  operator: "operators",
  person: "people",
  country: "countries",
  source: "sources",
} as const;

export type Kind = keyof typeof folders;

/** "missions" */
export const folderOf = (kind: Kind): string => folders[kind];

/** The page of a thing, under the base: "missions/progress-ms-04/". */
export function routeOf(kind: Kind, id: string): string {
  return `${folders[kind]}/${id}/`;
}

/** The address of the page of a thing, for links. */
export function pathOf(kind: Kind, id: string): string {
  return path(routeOf(kind, id));
}

/** The index of a kind of things. */
export function indexPath(kind: Kind): string {
  return path(`${folders[kind]}/`);
}

/** An address with its origin: that of the site, or where `npm run site:dev` serves it. */
export function absolute(route: string): string {
  return new URL(address(route), "http://localhost:4321").href;
}

/** The page of each thing in JSON-LD. */
export function pageOf({ id }: { readonly id: string }, kind: JsonLdKind): string {
  return absolute(routeOf(kind, id));
}

/** The countries in the name of one that flew for two, one after the other: "Soviet Union / Russia". */
export function countriesIn(
  name: string,
): readonly { readonly id: string; readonly name: string }[] {
  return name.split(" / ").map((one) => ({
    id: one.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-"),
    name: one,
  }));
}
