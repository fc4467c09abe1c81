import type { Scope, ValueResult } from "./value-result.ts";

/** A value for a field that holds a whole number, at least 1. */
export function numberValue({ written: { text } }: Scope, path: string): ValueResult {
  const found = /(?<![\d.,-])0*([1-9]\d{0,8})(?![\d,]|\.\d)/.exec(text);
  if (found === null) return { unreadable: "write a whole number" };
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
  return { facts: [{ path, value: found[1] as string }], rest: /\d/.test(rest) ? [rest] : [] };
}
