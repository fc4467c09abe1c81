/** Words in place of a value that is unknown or does not exist. */
const UNKNOWN =
  "unknown|undisclosed|unspecified|undetermined|n\\/?a|tbd|tba|tbc|nil|no data|" +
  "(?:(?:information|data|details?|value) )?(?:is |was |are )?(?:not|never) (?:yet |publicly |officially |reliably )?(?:known|available|applicable|stated|specified|disclosed|documented|recorded|given|provided|reported|announced|determined|assigned|released)|" +
  "(?:information|data) unavailable|unbekannt|inconnue?|desconocid[oa]|неизвестно|不明|未知";

/** The words can be followed by a reason: `None (first of its kind)`. */
const NO_VALUE = new RegExp(
  `^[\\["'*_]*(?:(?:${UNKNOWN}|none)(?:$|[\\]"'*_]*\\s*(?:$|[(;,–—-].*$))|(?:[-–—?]*|…|\\.{3})$)`,
  "iu",
);

/** Whether a value says that there is none. */
export function isNoValue(text: string): boolean {
  return NO_VALUE.test(text);
}
