import type { RootContent } from "mdast";
import { append } from "../append.ts";
import { startOf } from "../read/inline.ts";
import { textIn } from "./document/line.ts";
import { addFact, type Reading } from "./entry-draft.ts";
import { tell } from "./rules.ts";
import { proseOf } from "./sections/prose.ts";
import { interpret } from "./values/interpret.ts";

/** Makes facts of all that sections state, in order; what the record has no place for goes to the body. */
export function settle(reading: Reading): void {
  for (const statement of reading.statements.splice(0)) {
    if ("fact" in statement) addFact(reading, statement.fact);
    else if ("unread" in statement) keep(reading, statement.unread);
    else {
      const { meaning, written, isProse, block } = statement;
      const { facts, keep: isKept } = interpret(reading, meaning, written, isProse);
      for (const fact of facts) addFact(reading, fact);
      if (isKept && block !== undefined) keep(reading, block);
    }
  }
}

/** What was not understood goes to the body, as it stands. */
function keep(reading: Reading, node: RootContent): void {
  const made = proseOf(reading, [node]);
  if (made.length > 0) append(reading.kept, made);
  else if (textIn(node) !== "") {
    tell(reading.file, startOf(node), "markup", "nothing of this can be kept in a seed");
  }
}
