/** A typed data library and how to use it. */
export interface Library {
  readonly name: string;
  /** What data it has, for the note below the table. */
  readonly holds: string;
  /** Imports one entry as `entry`, in the way that its documentation recommends. */
  readonly one: string;
  /** An expression for a text in the entry, and the type that a program would declare without the library. */
  readonly text: string;
  readonly type: string;
  /** Import attributes. */
  readonly attributes?: string;
  /** Imports all entries, an object or a list, as `all`. */
  readonly all: string;
  /** Imports the list `keys`, and `get`, which finds an entry by its key. */
  readonly lookUp: string;
}

/** This library and similar ones from npm. */
export const libraries: readonly Library[] = [
  {
    name: "resupply",
    holds: "flights to space stations",
    one: 'import { progressMs04 as entry } from "resupply";',
    text: "entry.name",
    type: "{ name: string }",
    all: 'import { missions as all } from "resupply";',
    lookUp: 'import { getMission as get, missionIds as keys } from "resupply";',
  },
  {
    name: "linguist-languages",
    holds: "programming languages",
    one: 'import { TypeScript as entry } from "linguist-languages";',
    text: "entry.name",
    type: "{ name: string }",
    all: 'import * as all from "linguist-languages";',
    lookUp:
      'import * as all from "linguist-languages"; const keys = Object.keys(all), get = (key) => all[key];',
  },
  {
    name: "simple-icons",
    holds: "brand icons",
    one: 'import { siTypescript as entry } from "simple-icons";',
    text: "entry.title",
    type: "{ title: string }",
    all: 'import * as all from "simple-icons";',
    lookUp:
      'import * as all from "simple-icons"; const keys = Object.keys(all), get = (key) => all[key];',
  },
  {
    name: "countries-list",
    holds: "countries",
    one: 'import { countries } from "countries-list"; const entry = countries.CH;',
    text: "entry.name",
    type: "{ name: string }",
    all: 'import { countries as all } from "countries-list";',
    lookUp:
      'import { countries, getCountryData as get } from "countries-list"; const keys = Object.keys(countries);',
  },
  {
    name: "web-features",
    holds: "web features",
    one: 'import { features } from "web-features"; const entry = features.grid;',
    text: "entry.kind",
    type: "{ kind: string }",
    all: 'import { features as all } from "web-features";',
    lookUp:
      'import { features } from "web-features"; const keys = Object.keys(features), get = (key) => features[key];',
  },
  {
    name: "@mdn/browser-compat-data",
    holds: "browser compatibility",
    attributes: '{ type: "json" }',
    one: 'import data from "@mdn/browser-compat-data" with { type: "json" }; const entry = data.css.properties.grid;',
    text: 'entry?.__compat?.mdn_url ?? ""',
    type: "{ __compat?: { mdn_url?: string } } | undefined",
    all: 'import all from "@mdn/browser-compat-data" with { type: "json" };',
    lookUp:
      'import data from "@mdn/browser-compat-data" with { type: "json" }; const keys = Object.keys(data.api), get = (key) => data.api[key];',
  },
];
