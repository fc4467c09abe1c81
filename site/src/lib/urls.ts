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

export const missionPath = (id: string): string => path(`missions/${id}/`);
