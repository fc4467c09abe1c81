/** Words that stand where a value is not known, or where there is none. */
const UNKNOWN =
  "unknown|undisclosed|unspecified|undetermined|n\\/?a|tbd|tba|tbc|nil|no data|" +
  "(?:(?:information|data|details?|value) )?(?:is |was |are )?(?:not|never) (?:yet |publicly |officially |reliably )?(?:known|available|applicable|stated|specified|disclosed|documented|recorded|given|provided|reported|announced|determined|assigned|released)|" +
  "(?:information|data) unavailable|unbekannt|inconnue?|desconocid[oa]|неизвестно|不明|未知";

/** Nothing may be followed by why there is nothing: `None (first of its kind)`. */
const NOTHING = new RegExp(
  `^[\\["'*_]*(?:(?:${UNKNOWN}|none)(?:$|[\\]"'*_]*\\s*(?:$|[(;,–—-].*$))|[-–—?]*$)`,
  "iu",
);

/** Whether a value says that there is none. */
export function isNothing(text: string): boolean {
  return NOTHING.test(text);
}
