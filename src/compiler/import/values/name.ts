import { lookUpKey } from "../../../library/text/look-up-key.ts";
import { aliasesValue } from "./aliases.ts";
import type { Scope, ValueResult } from "./value-result.ts";

/** What the flight is called, where the entry has no title; otherwise another name of it. */
export function nameValue(scope: Scope): ValueResult {
  const { name, written } = scope;
  if (name === undefined) return { facts: [], called: written.text };
  return lookUpKey(name) === lookUpKey(written.text) ? { facts: [] } : aliasesValue(scope);
}
