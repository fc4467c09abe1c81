// Loaded before a program, with --import: its clock goes ten years ahead.
const ahead = 10 * 365 * 24 * 60 * 60 * 1000;
const now = Date.now.bind(Date);
globalThis.Date = class extends Date {
  constructor(...args) {
    if (args.length === 0) super(now() + ahead);
    else super(...args);
  }
  static now() {
    return now() + ahead;
  }
};
