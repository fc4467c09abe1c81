/** How a command ends. */
export const status = {
  /** All is well. */
  fine: 0,
  /** There are errors among the findings, or nothing was found. */
  findings: 1,
  /** The command was not understood, or a file can't be read or written. */
  usage: 2,
  /** The command line itself is at fault. */
  fault: 3,
} as const;

export const statusHelp = `
Exit status:
  0  all is well
  1  there are errors among the findings, or nothing was found
  2  wrong usage, or a file that can't be read or written
  3  a fault of resupply itself`;

/** What ends a command, told in one line. */
export class CommandError extends Error {
  readonly status: number;
  constructor(message: string, code: number = status.usage) {
    super(message);
    this.status = code;
  }
}
