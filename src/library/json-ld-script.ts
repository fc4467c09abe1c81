import { type JsonLdOptions, toJsonLd } from "./json-ld.ts";
import { checkMission } from "./json-ld-argument.ts";
import type { JsonLdDocument } from "./json-ld-identity.ts";
import type { AnyMission } from "./types.ts";

/**
 * JSON-LD as an element to put into a page as it is: of a flight, or of what `toJsonLd`,
 * `toJsonLdGraph` or `toFaqJsonLd` gave. No text in it ends the element or reads as markup.
 *
 * @throws `TypeError` where plain JavaScript passes neither, or asks for another form.
 * @example
 * toJsonLdScript(progressMs04); // <script type="application/ld+json">{"@context":"https://schema.org", …}</script>
 * toJsonLdScript(toJsonLdGraph([progressMs04, progressMs05]));
 */
export function toJsonLdScript(mission: AnyMission, options?: JsonLdOptions): string;
export function toJsonLdScript(document: JsonLdDocument): string;
/* @__NO_SIDE_EFFECTS__ */
export function toJsonLdScript(
  value: AnyMission | JsonLdDocument,
  options?: JsonLdOptions,
): string {
  if (!isDocument(value)) {
    checkMission(value, "toJsonLdScript takes a mission or what toJsonLd makes of one");
    return toJsonLdScript(toJsonLd(value, options));
  }
  return `<script type="application/ld+json">${escaped(JSON.stringify(value))}</script>`;
}

function isDocument(value: AnyMission | JsonLdDocument): value is JsonLdDocument {
  return (value as Partial<JsonLdDocument>)?.["@context"] === "https://schema.org";
}

/** The same JSON without the characters that HTML, XML or old JavaScript take for more than text. */
function escaped(json: string): string {
  return json.replaceAll(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
