/** How a flight went, as the record says it. */
export type Outcome = "success" | "partial" | "failure" | "in-flight";

const FAILURE =
  /\b(?:fail(?:ed|ure|s)?|lost|loss|destroyed|unsuccessful(?:ly)?|exploded|explosion|disintegrated|crashed|never reached orbit)\b/i;
const SUCCESS = /\b(?:success(?:ful|fully)?|completed|nominal|accomplished)\b/i;
const PARTIAL = /\b(?:partial(?:ly)?)\b/i;
const IN_FLIGHT =
  /\b(?:in[- ]flight|ongoing|in progress|en route|in orbit|active|currently (?:docked|berthed|attached)|docked)\b/i;

/** What a denial comes to, before words are looked for. */
const DENIED: readonly (readonly [RegExp, string])[] = [
  [/\bnot (?:fully|entirely|completely|wholly) success\w*/gi, "partial"],
  [/\b(?:not (?:a )?|no )success\w*/gi, "failure"],
  [/\b(?:no|without) (?:any |a )?(?:failures?|loss(?:es)?)\b/gi, ""],
];

/**
 * The outcome that a text tells; nothing, where it tells none or two. What stands in brackets is
 * beside the matter: `Success (one engine lost)`.
 */
export function outcomeIn(written: string): Outcome | undefined {
  return toldOutcome(written) ?? toldOutcome(written.replaceAll(/\([^()]*\)/g, " "));
}

function toldOutcome(written: string): Outcome | undefined {
  if (/^(?:success|partial|failure|in-flight)$/.test(written)) return written as Outcome;
  const text = DENIED.reduce((left, [denied, meant]) => left.replaceAll(denied, meant), written);
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

/** How a flight ended, as the record says it, and where a text tells it. */
export interface End {
  /** Nothing, where a re-entry is told of, but not whether it was meant. */
  readonly kind?: string;
  readonly index: number;
}

/** What tells an end, the clearest first. */
const ENDS: readonly (readonly [RegExp, kind?: string])[] = [
  [
    /\b(?:failed|failure) to (?:reach )?orbit\b|\bnever reached orbit\b|\bdestroyed (?:during|at|on) (?:the )?(?:launch|ascent)\b/i,
    "failed-to-orbit",
  ],
  [/\bde-?orbit/i, "deorbited"],
  [/\bsplash(?:ed )?down\b|\bsplashed\b/i, "splashdown"],
  [/\bdecay/i, "decayed"],
  [/\blanded\b|\blanding\b/i, "landed"],
  [/\bre-?ent(?:er|ry)/i],
];
/** An end that is still to come is none. */
const TO_COME = /\b(?:will|planned|expected|scheduled|to be)\b/i;

/** The end that a text tells. */
export function endIn(text: string): End | undefined {
  if (/^(?:deorbited|decayed|failed-to-orbit|splashdown|landed)$/.test(text)) {
    return { kind: text, index: 0 };
  }
  if (TO_COME.test(text)) return undefined;
  for (const [pattern, kind] of ENDS) {
    const index = pattern.exec(text)?.index;
    if (index !== undefined) return { ...(kind === undefined ? {} : { kind }), index };
  }
  return undefined;
}
