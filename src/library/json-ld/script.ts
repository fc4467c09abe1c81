import type { AnyMission } from "../types/mission.ts";
import type { JsonLdDocument } from "./node.ts";
import { checkMission, type JsonLdOptions } from "./options.ts";
import { toJsonLd } from "./to-json-ld.ts";

/**
 * JSON-LD as the text of a script element, for frameworks that write the element themselves: of a
 * flight, or of what `toJsonLd`, `toJsonLdGraph` or `toFaqJsonLd` gave. No text in it ends the element
 * or reads as markup.
 *
 * @throws `TypeError` where plain JavaScript passes neither, or a wrong option.
 * @example
 * toJsonLdText(progressMs04); // {"@context":"https://schema.org", …}
 */
export function toJsonLdText(mission: AnyMission, options?: JsonLdOptions): string;
export function toJsonLdText(document: JsonLdDocument): string;
/* @__NO_SIDE_EFFECTS__ */
export function toJsonLdText(value: AnyMission | JsonLdDocument, options?: JsonLdOptions): string {
  return textOf(value, options, "toJsonLdText");
}

/**
 * {@link toJsonLdText} in its element, to put into a page as it is.
 *
 * @throws `TypeError` where plain JavaScript passes neither, or a wrong option.
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
  const text = textOf(value, options, "toJsonLdScript");
  return `<script type="application/ld+json">${text}</script>`;
}

function textOf(
  value: AnyMission | JsonLdDocument,
  options: JsonLdOptions | undefined,
  caller: string,
): string {
  if (isDocument(value)) return escaped(JSON.stringify(value));
  checkMission(value, `${caller} takes a mission or what toJsonLd makes of one`);
  return escaped(JSON.stringify(toJsonLd(value, options)));
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
