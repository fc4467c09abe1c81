/** The pages that exist, as paths of their files: "/src/pages/stations/[id].astro". */
const files = Object.keys(import.meta.glob("/src/pages/**/*.{astro,md,ts}"));

/** Whether the site has a page: `hasPage("stations/[id]")`. */
export function hasPage(route: string): boolean {
  return files.some((file) => {
    const path = file.slice("/src/pages/".length).replace(/\.\w+$/, "");
    return path === route || path === `${route}/index`;
  });
}

/** The address of a page or a file of this site, under its base. */
export function path(to: string): string {
  return import.meta.env.BASE_URL.replace(/\/?$/, "/") + to.replace(/^\//, "");
}

/** The same with its origin, where that is known. */
export function address(to: string): string {
  const origin = import.meta.env.SITE;
  return origin === undefined ? path(to) : new URL(path(to), origin).href;
}

export const stationPath = (id: string): string => path(`stations/${id}/`);

/** The page of a flight; `undefined` while the site has none. */
export const missionPath = (id: string): string | undefined =>
  hasPage("missions/[id]") ? path(`missions/${id}/`) : undefined;
