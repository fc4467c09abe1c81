import { lookUpKey } from "../../../../library/text/look-up-key.ts";
import type { Catalog } from "../../../model/catalog.ts";
import type { Entry } from "../../../model/entry.ts";
import { LONGEST_NAME } from "../../limits.ts";

/** The pads of a spaceport that a text names. */
export function padsAt(catalog: Catalog, written: string): readonly Entry<"launch-sites">[] {
  const key = `-${lookUpKey(written.slice(0, LONGEST_NAME))}-`;
  return catalog.entries("launch-sites").filter(({ record }) => {
    const whole = lookUpKey(record.spaceport);
    const [place = ""] = whole.split("-");
    return key.includes(`-${whole}-`) || key.startsWith(`-${place}-`);
  });
}

/** The pad that a text names by its number alone, beside the spaceport: `Baikonur 1/5`, `Wallops, Pad 0A`. */
export function padByNumber(catalog: Catalog, written: string): Entry<"launch-sites"> | undefined {
  const key = `-${lookUpKey(written.slice(0, LONGEST_NAME))}-`;
  const found = padsAt(catalog, written).filter(({ record }) => {
    const number = /[\p{L}\d]*\d[\p{L}\d/]*$/u.exec(record.pad ?? "")?.[0] ?? "";
    // A single digit is not enough to tell pads apart.
    return /[\p{L}\d/]{2}/u.test(number) && key.includes(`-${lookUpKey(number)}-`);
  });
  return found.length === 1 ? found[0] : undefined;
}
