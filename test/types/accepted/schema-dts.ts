import {
  type JsonLdEvent,
  type JsonLdGraph,
  type JsonLdThing,
  type Mission,
  missions,
  progressMs04,
  progressMs05,
  toJsonLd,
  toJsonLdGraph,
  toJsonLdScript,
} from "resupply";
import { progressMs04Article, toFaqJsonLd } from "resupply/articles";
import type { Event, FAQPage, Graph, Thing, WithContext } from "schema-dts";

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function holds<_Claim extends true>(): void {}

// Each form has its exact type.
const thing = toJsonLd(progressMs04);
holds<Equal<typeof thing, JsonLdThing>>();
const asThing = toJsonLd(progressMs04, { as: "thing" });
holds<Equal<typeof asThing, JsonLdThing>>();
const event = toJsonLd(progressMs04, { as: "event" });
holds<Equal<typeof event, JsonLdEvent>>();
function either(mission: Mission, as: "thing" | "event"): JsonLdThing | JsonLdEvent {
  return toJsonLd(mission, { as });
}
const graph = toJsonLdGraph(missions);
holds<Equal<typeof graph, JsonLdGraph>>();
const things = toJsonLdGraph([progressMs04, progressMs05], { as: "thing" });
holds<Equal<(typeof things)["@graph"][number]["@type"], "Thing">>();
const events = toJsonLdGraph(missions, { as: "event" });
const page = toFaqJsonLd(progressMs04Article);

// The vocabulary in the types of schema-dts takes all of them.
const schemaThing: WithContext<Thing> = thing;
const schemaEvent: WithContext<Event> = event;
const schemaEither: WithContext<Thing> = either(progressMs04, "event");
const schemaPage: WithContext<FAQPage> = page;
const schemaGraphs: Graph[] = [graph, things, events];

// What is in them is known to the compiler.
const start: string = event.startDate;
const country: string = event.location.address.addressCountry;
const latitude: number | undefined = event.location.geo?.latitude;
const station: string = event.about[3].name;
const language: string | undefined = thing.alternateName?.[0]?.inLanguage;

const scripts: string[] = [
  toJsonLdScript(progressMs04),
  toJsonLdScript(progressMs04, { as: "event" }),
  toJsonLdScript(thing),
  toJsonLdScript(event),
  toJsonLdScript(graph),
  toJsonLdScript(page),
];

export {
  country,
  language,
  latitude,
  schemaEither,
  schemaEvent,
  schemaGraphs,
  schemaPage,
  schemaThing,
  scripts,
  start,
  station,
};
