import type { Meaning } from "../labels/meanings.ts";
import { isReference, isThing, type Thing } from "./json-thing.ts";

/** A thing in the JSON that a flight refers to, and what it is to the flight. */
export interface Related {
  readonly meaning: Meaning;
  readonly name: string;
  /** Addresses that identify it, too. */
  readonly addresses: readonly string[];
}

const field = (path: string): Meaning => ({ is: "field", path });

const BY_KEY: Readonly<Record<string, Meaning>> = {
  location: field("launch.site"),
  organizer: field("operator"),
  superEvent: field("series"),
};

const BY_TYPE: Readonly<Record<string, Meaning>> = {
  SpacecraftClass: { is: "class" },
  LaunchVehicle: field("launch.vehicle"),
  SpaceStation: field("destination"),
};

/**
 * The things that the event of a flight refers to, as `toJsonLd` writes them, or their names alone;
 * nothing, where a key or its value says something else.
 */
export function relatedIn(key: string, value: unknown): readonly Related[] | undefined {
  const of = BY_KEY[key];
  if (of === undefined && key !== "about") return undefined;
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  const found = all.flatMap((one): Related[] => {
    if (typeof one === "string" && of !== undefined) {
      return [{ meaning: of, name: one, addresses: [] }];
    }
    if (!isThing(one)) return [];
    const meaning = of ?? BY_TYPE[String(one["additionalType"])];
    const name = one["name"];
    if (meaning === undefined || typeof name !== "string") return [];
    return [{ meaning, name, addresses: addressesOf(one) }];
  });
  return found.length > 0 || all.every(isReference) ? found : undefined;
}

function addressesOf(thing: Thing): string[] {
  const known = thing["sameAs"];
  return (Array.isArray(known) ? known : [known]).filter((one) => typeof one === "string");
}

/** A name with its language, as JSON-LD and `toJsonLd` write it; a name alone; nothing, where it is no name. */
export function nameIn(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (!isThing(value)) return undefined;
  const name = [value["textValue"], value["@value"], value["name"]].find(
    (one) => typeof one === "string",
  );
  const language = value["inLanguage"] ?? value["@language"];
  if (name === undefined) return undefined;
  return typeof language === "string" ? `${name} (${language})` : name;
}
