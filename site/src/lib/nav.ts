import { indexPath } from "./routes.ts";
import { path } from "./urls.ts";

const sections = [
  { name: "Stations", route: "stations" },
  { name: "Flights", route: "missions" },
  { name: "Series", route: "series" },
  { name: "Charts", route: "charts" },
  { name: "Data", route: "data" },
  { name: "Guide", route: "guide" },
  { name: "API", route: "api" },
] as const;

/** The sections of the site. */
export const nav = sections.map(({ name, route }) => ({ name, href: path(`${route}/`) }));

/** What else there is. */
export const more = (
  [
    ["Spacecraft", "spacecraft"],
    ["Rockets", "launch-vehicle"],
    ["Launch pads", "launch-site"],
    ["Ports", "port"],
    ["Operators", "operator"],
    ["People", "person"],
    ["Countries", "country"],
    ["Sources", "source"],
  ] as const
).map(([name, kind]) => ({ name, href: indexPath(kind) }));
