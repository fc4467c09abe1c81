import * as resupply from "resupply";
import { constantName } from "../../src/compiler/emit/names.ts";
import { literal } from "../../src/compiler/emit/source-text.ts";

/** The flight of the first page of an application, and those of the second, one of them with a crew. */
export const first = "progress-ms-04";
export const second = ["progress-ms-07", "dragon-crs-16", "soyuz-ms-25"] as const;

/** The names of the constants of flights, as in a list of imports. */
export function constants(...ids: readonly string[]): string {
  return ids.map(constantName).join(", ");
}

/** A module of the first flight, as somebody writes it who does without the package. */
export const byHand = `export const ${constantName(first)} = ${literal(resupply.getMission(first))};\n`;
