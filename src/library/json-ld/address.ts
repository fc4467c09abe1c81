import { own } from "../runtime/own.ts";
import { checkOptions } from "../text/check-options.ts";
import { shown } from "../text/describe-value.ts";
import type { JsonLdBase, JsonLdKind } from "./node.ts";

/** A thing with an address. */
interface Addressed {
  readonly id: string;
  readonly name: string;
  readonly [own]?: true;
}

/** The base in some options; `wanted` describes the options, and `known` lists the other keys allowed. */
export function baseIn(
  options: { readonly base?: JsonLdBase } | undefined,
  wanted: string,
  ...known: readonly string[]
): JsonLdBase | undefined {
  if (options === undefined) return undefined;
  checkOptions(options, ["base", ...known], wanted);
  const { base } = options;
  if (base === undefined || typeof base === "function") return base;
  return checked(base, /\/$/, "base must be an address that ends with a slash", "missions/");
}

/** The page of a thing. Your own things have a relative address unless you give a base. */
export function pageOf(
  thing: Addressed,
  base: JsonLdBase | undefined,
  kind: JsonLdKind = "mission",
): string {
  return typeof base === "function"
    ? checked(
        base(thing, kind),
        /./,
        `base must return an address without # for ${shown(thing.id)}`,
        thing.id,
      )
    : (base ?? (thing[own] ? "" : "https://4ort.xyz/entity/")) + thing.id;
}

/** The links to the page of a flight, if there is a base. */
export function linksTo(
  flight: Addressed,
  base: JsonLdBase | undefined,
): { url?: string; mainEntityOfPage?: string } {
  if (base === undefined) return {};
  const url = pageOf(flight, base);
  return { url, mainEntityOfPage: url };
}

/** Checks that an address is absolute and has no fragment, as fragments are appended to it. */
function checked(value: unknown, end: RegExp, wanted: string, like: string): string {
  const whole = /^https?:\/\/[^\s/?#][^\s#"<>\\^`{|}]*$/;
  if (typeof value === "string" && whole.test(value) && end.test(value)) return value;
  throw new TypeError(`${wanted}, like "https://example.org/${like}", not ${shown(value)}`);
}
