import { LONGEST_REMARK } from "../limits.ts";

// What makes a value a bound, a guess or a plan. It is in the text around the value: next to it, or, if
// it can't mean anything else, anywhere.

const alone = (words: string) => `(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`;

/** Words that make a value uncertain wherever they are. */
const WORDS =
  "approx(?:\\.|imate(?:ly)?|imation)?|circa|c\\.|cca?\\.?|ca\\.?|roughly|est\\.?|estimate[sd]?|estimation|" +
  "(?:im)?possibl[ey]|(?:im)?probabl[ey]|perhaps|maybe|(?:un)?likely|presum(?:ed|ably)|supposed(?:ly)?|apparent(?:ly)?|" +
  "reportedly|alleged(?:ly)?|tentative(?:ly)?|provisional(?:ly)?|preliminary|unconfirmed|unverified|" +
  "(?:not|to be) (?:yet )?(?:confirmed|verified|determined)|tb[cd]|uncertain(?:ty)?|unclear|unsure|doubtful|guess(?:ed|work)?|" +
  "assum(?:ed|ption)|inferred|plan(?:s|ned)?|expect(?:ed)?|schedul(?:ed|e)|target(?:ed|ing)|projected|forecast|predict(?:ed|ion)|" +
  "anticipated|intended|proposed|maximum|minimum|max\\.?|at (?:the )?(?:very )?(?:least|most|latest|earliest)|up to|" +
  "(?:no|not) (?:more|less|fewer|later|earlier|sooner|before|after)(?: than)?|(?:more|less|fewer|greater|later|earlier|sooner) than|" +
  "or (?:so|more|less|over|under|fewer|later|earlier|before|after|thereabouts)|more or less|give or take|plus or minus|" +
  "etwa|ungefähr|rund|geplant|voraussichtlich|vermutlich|wahrscheinlich|environ|prévue?|probablement|" +
  "около|примерно|приблизительно|ориентировочно|возможно|вероятно|предположительно|планируется";

/** Words that do so only directly before a value. */
const WORDS_BEFORE =
  "about|around|nearly|almost|over|under|above|below|some|c\\.?|min\\.?|before|after|by|since|until|till|" +
  "early|mid|late|(?:the )?(?:beginning|start|middle|end) of";

const SIGNS = "[?？~∼～≈≃≅≲≳≤≥<±∓約约]|(?<![-=])>|\\+\\/[-−–]|\\+-|大概|およそ";
/** Abbreviations that are other words in small letters: not earlier, or not later, than. */
const SHORT = /(?<![\p{L}\p{N}])(?:NET|NLT)(?![\p{L}\p{N}])/gu;

const ANYWHERE = new RegExp(`${alone(WORDS)}|${SIGNS}`, "giu");
const BEFORE = new RegExp(
  `(?:${alone(`${WORDS}|${WORDS_BEFORE}|NET|NLT`)}|${SIGNS})(?:\\s+(?:on|in|at|of|for|as|be|to be|the|an?)(?=\\s|$))*\\s*[-–]?\\s*$`,
  "iu",
);
const DENIED =
  /(?<![\p{L}\p{N}])(?:not|never|no longer|isn't|wasn't|instead of|rather than|other than|except|without|nicht|не)\s*$/iu;

/** An address has marks of its own. */
const ADDRESS = /https?:\/\/\S+/g;

const counted = (text: string, pattern: RegExp) => text.replaceAll(pattern, " ");

/** A text without everything that makes the value beside it uncertain. */
export function withoutHedges(text: string): string {
  return counted(counted(text, SHORT), ANYWHERE);
}

/** Whether a text makes the value beside it uncertain. */
export function isHedged(text: string): boolean {
  const bare = counted(text.slice(0, LONGEST_REMARK), ADDRESS);
  return withoutHedges(bare) !== bare;
}

/** The text before a value, without the words directly before it that make it uncertain; nothing, where none do. */
export function withoutHedgeBefore(before: string): string | undefined {
  const found = BEFORE.exec(before);
  return found === null ? undefined : before.slice(0, found.index);
}

/** Whether the text before a value says that it is not this one. */
export function isDenied(before: string): boolean {
  return DENIED.test(before);
}
