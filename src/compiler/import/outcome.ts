/** How a flight went, as the record says it. */
export type Outcome = "success" | "partial" | "failure" | "in-flight";

const FAILURE =
  /\b(?:fail(?:ed|ure|s)?|lost|loss|destroyed|unsuccessful(?:ly)?|exploded|explosion|never reached orbit)\b/i;
const SUCCESS = /\b(?:success(?:ful|fully)?|completed|nominal|accomplished)\b/i;
const PARTIAL = /\b(?:partial(?:ly)?)\b/i;
const IN_FLIGHT =
  /\b(?:in[- ]flight|ongoing|in progress|en route|in orbit|active|currently (?:docked|berthed|attached)|docked)\b/i;

/** The outcome that a text tells; nothing, where it tells none or two. */
export function outcomeIn(text: string): Outcome | undefined {
  if (/^(?:success|partial|failure|in-flight)$/.test(text)) return text as Outcome;
  const [partial, failure, success] = [PARTIAL.test(text), FAILURE.test(text), SUCCESS.test(text)];
  if (partial) return "partial";
  if (failure && success) return undefined;
  if (failure) return "failure";
  if (success) return "success";
  return IN_FLIGHT.test(text) ? "in-flight" : undefined;
}

/** The phase in which a flight failed, where the outcome says so. */
export function phaseIn(text: string): string | undefined {
  if (
    /\b(?:during|at|on|in) (?:the )?(?:launch|ascent|lift-?off)|launch failure|failed (?:to reach|before reaching) orbit|never reached orbit/i.test(
      text,
    )
  ) {
    return "launch";
  }
  if (/\bdocking failure\b|\bfailed to dock\b|\bduring (?:the )?docking\b/i.test(text))
    return "docking";
  return undefined;
}

/** How a flight ended, as the record says it. */
export function endIn(text: string): string | undefined {
  if (/^(?:deorbited|decayed|failed-to-orbit|splashdown|landed)$/.test(text)) return text;
  if (
    /\b(?:failed|failure) to (?:reach )?orbit\b|\bnever reached orbit\b|\bdestroyed (?:during|at|on) (?:the )?(?:launch|ascent)\b/i.test(
      text,
    )
  ) {
    return "failed-to-orbit";
  }
  if (/\bde-?orbit/i.test(text)) return "deorbited";
  if (/\bsplash(?:ed )?down\b|\bsplashed\b/i.test(text)) return "splashdown";
  if (/\bdecay/i.test(text)) return "decayed";
  if (/\blanded\b|\blanding\b/i.test(text)) return "landed";
  return undefined;
}
