import { excerpt } from "../compiler/model/finding.ts";
import { nearest } from "../library/text/nearest.ts";
import { CommandError } from "./status.ts";
import { plainText } from "./terminal.ts";

/** Checks an id that may be given in an option; `option` is the name of the option. */
export function knownId(option: string, id: string | undefined, ids: ReadonlySet<string>): void {
  if (id === undefined || ids.has(id)) return;
  throw new CommandError(
    `there is no ${option} "${plainText(excerpt(id))}"; the nearest are ${nearest(id, ids).join(", ")}`,
  );
}
