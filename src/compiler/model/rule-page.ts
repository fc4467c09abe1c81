/** A rule as docs/rules.md describes it to contributors. */
export interface RulePage {
  readonly id: string;
  /** What is true if the rule is followed. */
  readonly description: string;
  /** What goes wrong if it is not. */
  readonly why: string;
  readonly example: Example;
}

/** One change to one seed: replaces a text that occurs in it exactly once. */
export interface Edit {
  readonly path: string;
  readonly replace: string;
  readonly by: string;
}

/**
 * A passage as it should not be, and as it should be. Examples are set in a made-up world, in which
 * tests try them: the bad one breaks only this rule, the good one breaks none.
 */
export type Example = Passage | Placement;

/** Some lines of a seed. */
interface Passage {
  readonly path: string;
  readonly bad: string;
  readonly good: string;
  /** The text in the made-up world that the passage replaces; by default `good`. */
  readonly from?: string;
  /** Changes to the made-up world that both passages need. */
  readonly given?: readonly Edit[];
  /** Changes that the bad passage needs to break only this rule. */
  readonly givenBad?: readonly Edit[];
}

/** A path at which to put a copy of another entry's seed. */
interface Placement {
  readonly copyOf: string;
  readonly bad: string;
  readonly good: string;
}
