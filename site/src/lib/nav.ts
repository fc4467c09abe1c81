import { hasPage, path } from "./urls.ts";

const sections = [
  { name: "Stations", route: "stations" },
  { name: "Flights", route: "missions" },
  { name: "Series", route: "series" },
  { name: "Charts", route: "charts" },
  { name: "Data", route: "data" },
  { name: "Guide", route: "guide" },
  { name: "API", route: "api" },
] as const;

/** The sections of the site that have a page. */
export const nav = sections
  .filter(({ route }) => hasPage(route))
  .map(({ name, route }) => ({ name, href: path(`${route}/`) }));
