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
  toJsonLdText,
} from "resupply";
import { articles, progressMs04Article, toFaqJsonLd } from "resupply/articles";
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
const pages = articles.map(toFaqJsonLd);

// Addresses are your own where you say so.
const base = "https://example.org/missions/";
const atBase = toJsonLd(progressMs04, { base });
holds<Equal<typeof atBase, JsonLdThing>>();
const eventAtBase = toJsonLd(progressMs04, {
  as: "event",
  base: ({ id, name }, kind) => (kind === "mission" ? base + id : `${base}${kind}/${name}`),
});
holds<Equal<typeof eventAtBase, JsonLdEvent>>();
const pageAtBase = toFaqJsonLd(progressMs04Article, { base });

// The vocabulary in the types of schema-dts takes all of them.
const schemaThing: WithContext<Thing> = thing;
const schemaEvent: WithContext<Event> = event;
const schemaEither: WithContext<Thing> = either(progressMs04, "event");
const schemaPage: WithContext<FAQPage> = page;
const schemaGraphs: Graph[] = [graph, things, events, toJsonLdGraph(missions, { base })];
const schemaAtBase: [WithContext<Thing>, WithContext<Event>, WithContext<FAQPage>] = [
  atBase,
  eventAtBase,
  pageAtBase,
];
const schemaPages: WithContext<FAQPage>[] = pages;

// What is in them is known to the compiler.
const start: string = event.startDate;
const country: string = event.location.address.addressCountry;
const latitude: number | undefined = event.location.geo?.latitude;
const station: string = event.about[3].name;
const people: string[] | undefined = event.attendee?.map(({ name }) => name);
const nationality: "Country" | undefined = event.attendee?.[0]?.nationality[0]?.["@type"];
const language: string | undefined = thing.alternateName?.[0]?.inLanguage;

const scripts: string[] = [
  toJsonLdScript(progressMs04),
  toJsonLdScript(progressMs04, { as: "event" }),
  toJsonLdScript(thing),
  toJsonLdScript(event),
  toJsonLdScript(graph),
  toJsonLdScript(page),
  toJsonLdText(progressMs04),
  toJsonLdText(progressMs04, { as: "event", base }),
  toJsonLdText(graph),
];

export {
  country,
  language,
  latitude,
  nationality,
  people,
  schemaAtBase,
  schemaEither,
  schemaEvent,
  schemaGraphs,
  schemaPage,
  schemaPages,
  schemaThing,
  scripts,
  start,
  station,
};
