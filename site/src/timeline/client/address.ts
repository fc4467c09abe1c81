import type { Minutes } from "../../lib/instants.ts";
import type { Domain } from "../layout.ts";

/** What the address of a view holds: ?from=2014-01-01&to=2015-01-01&at=2014-08-13T12:00Z */
export interface View {
  readonly domain?: Domain;
  readonly at?: Minutes;
}

/** "2014-08-13T12:00Z" */
export function isoMinute(minutes: Minutes): string {
  return `${new Date(minutes * 60_000).toISOString().slice(0, 16)}Z`;
}

/** The minutes since 1970 of a time in an address; `undefined` if it is not a time. */
export function minutesIn(text: string | null): Minutes | undefined {
  if (text === null || !/^\d{4}-\d\d-\d\d(T\d\d:\d\dZ)?$/.test(text)) return undefined;
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : time / 60_000;
}

export function parseView(query: string): View {
  const parameters = new URLSearchParams(query);
  const [from, to, at] = ["from", "to", "at"].map((name) => minutesIn(parameters.get(name)));
  return {
    ...(from !== undefined && to !== undefined && from < to && { domain: [from, to] as const }),
    ...(at !== undefined && { at }),
  };
}

/** The query of a view; a range of months is as precise as the day. */
export function formatView({ domain, at }: View): string {
  const parts: string[] = [];
  if (domain) {
    const isWide = domain[1] - domain[0] > 90 * 1440;
    const bound = (minutes: Minutes) => isoMinute(minutes).slice(0, isWide ? 10 : undefined);
    parts.push(`from=${bound(domain[0])}`, `to=${bound(domain[1])}`);
  }
  if (at !== undefined) parts.push(`at=${isoMinute(at)}`);
  return parts.length > 0 ? `?${parts.join("&")}` : "";
}
