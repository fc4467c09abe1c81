// An entry can be any text of any length. What would take longer than in
// proportion to its length is limited here: no real entry comes near, and no text makes the reader hang.

/** No fact is longer: a time, a mass or the name of a port is looked for in no more text. */
export const LONGEST_VALUE = 300;

/** No longer text beside a value only makes it approximate. */
export const LONGEST_REMARK = 2000;

/** No sentence on the flights before and after is longer. */
export const LONGEST_SEQUENCE = 400;

/** No name is longer. */
export const LONGEST_NAME = 200;

/** No name has more words; every run of up to so many is looked up. */
export const MOST_WORDS_OF_NAME = 10;

/** No name makes an id of more characters. */
export const LONGEST_ID = 100;

/** No label is longer. */
export const LONGEST_LABEL = 100;

/** No heading of a section is longer. */
export const LONGEST_HEADING = 80;

/** A longer text is not near any known word: comparing takes the square of the length. */
export const LONGEST_TO_COMPARE = 64;

/** A longer sentence with a colon in running text is not a fact. */
export const LONGEST_FACT_IN_PROSE = 160;

/** No dispute is longer; brackets within it are read again for each of them. */
export const LONGEST_DISPUTE = 5000;

/** No list of sources in brackets is longer. */
export const LONGEST_CITATIONS = 2000;

/** A fact that is disputed more often within one entry is wrong anyway. */
export const MOST_DISPUTES = 20;

/** So many unknown names and labels of an entry get a suggestion: looking for one takes long. */
export const MOST_SUGGESTIONS = 50;

/** So many words of one line that mix scripts are reported: more do not help. */
export const MOST_MIXED_WORDS = 20;

/** So many values of front matter are read: what YAML repeats by reference can be very many. */
export const MOST_DATA = 500;
