import { craftKinds } from "./craft.ts";
import { peopleKinds } from "./people.ts";
import { portKinds } from "./ports.ts";
import type { KindOfThing } from "./thing.ts";

/** All kinds of things that have pages like one another. */
export const kinds: readonly KindOfThing[] = [...craftKinds, ...portKinds, ...peopleKinds];
