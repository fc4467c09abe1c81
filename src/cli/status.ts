/** Exit statuses. */
export const status = {
  /** Success. */
  fine: 0,
  /** The findings include errors, or nothing was found. */
  findings: 1,
  /** Invalid usage, or a file can't be read or written. */
  usage: 2,
  /** A bug in resupply. */
  fault: 3,
} as const;

export const statusHelp = `
Exit status:
  0  success
  1  the findings include errors, or nothing was found
  2  invalid usage, or a file that can't be read or written
  3  internal error in resupply, please report it`;

/** Ends a command with a message and an exit status. */
export class CommandError extends Error {
  readonly status: number;
  constructor(message: string, code: number = status.usage) {
    super(message);
    this.status = code;
  }
}
