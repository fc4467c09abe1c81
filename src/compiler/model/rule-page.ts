/** A rule as contributors read of it, in docs/rules.md. */
export interface RulePage {
  readonly id: string;
  /** What holds when the rule is kept. */
  readonly description: string;
  /** What goes wrong where it is not. */
  readonly why: string;
  readonly example: Example;
}

/** One change of one seed: this text, which stands there once, becomes that. */
export interface Edit {
  readonly path: string;
  readonly replace: string;
  readonly by: string;
}

/**
 * A passage as it should not be, and as it should. Examples are about a made-up world, in which tests
 * try them: the one breaks the rule and no other, the other breaks none.
 */
export type Example = Passage | Placement;

/** Some lines of a seed. */
interface Passage {
  readonly path: string;
  readonly bad: string;
  readonly good: string;
  /** What stands there in the made-up world; `good`, unless told otherwise. */
  readonly from?: string;
  /** What has to be otherwise in the made-up world for the passage to matter. */
  readonly given?: readonly Edit[];
  /** What has to be otherwise for the bad passage to break this rule alone. */
  readonly givenBad?: readonly Edit[];
}

/** Where the seed of another entry of the same facts lies. */
interface Placement {
  readonly copyOf: string;
  readonly bad: string;
  readonly good: string;
}
