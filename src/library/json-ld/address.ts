import { own } from "../runtime/own.ts";
import { checkOptions } from "../text/check-options.ts";
import { shown } from "../text/describe-value.ts";
import type { JsonLdBase, JsonLdKind } from "./node.ts";

/** What an address is made for. */
interface Addressed {
  readonly id: string;
  readonly name: string;
  readonly [own]?: true;
}

/** The base that options give; `wanted` says what the options are, and `known` which keys they may have beside it. */
export function baseIn(
  options: { readonly base?: JsonLdBase } | undefined,
  wanted: string,
  ...known: readonly string[]
): JsonLdBase | undefined {
  if (options === undefined) return undefined;
  checkOptions(options, ["base", ...known], wanted);
  const { base } = options;
  if (base === undefined || typeof base === "function") return base;
  return checked(base, /\/$/, "base is an address with a slash at its end", "missions/");
}

/** The page of a thing. What is yours has a relative address unless you say where you publish. */
export function pageOf(
  thing: Addressed,
  base: JsonLdBase | undefined,
  kind: JsonLdKind = "mission",
): string {
  return typeof base === "function"
    ? checked(
        base(thing, kind),
        /./,
        `base gives an address without # for ${shown(thing.id)}`,
        thing.id,
      )
    : (base ?? (thing[own] ? "" : "https://4ort.xyz/entity/")) + thing.id;
}

/** Where the page of a flight is, if you say where you publish. */
export function linksTo(
  flight: Addressed,
  base: JsonLdBase | undefined,
): { url?: string; mainEntityOfPage?: string } {
  if (base === undefined) return {};
  const url = pageOf(flight, base);
  return { url, mainEntityOfPage: url };
}

/** An absolute address without a fragment: fragments are appended to it. */
function checked(value: unknown, end: RegExp, wanted: string, like: string): string {
  const whole = /^https?:\/\/[^\s/?#][^\s#"<>\\^`{|}]*$/;
  if (typeof value === "string" && whole.test(value) && end.test(value)) return value;
  throw new TypeError(`${wanted}, like "https://example.org/${like}", not ${shown(value)}`);
}
