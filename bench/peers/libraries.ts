/** A typed data library, and how a program uses it. */
export interface Library {
  readonly name: string;
  /** What it holds, for the reader of a table. */
  readonly holds: string;
  /** Brings one entry under the name `entry`, by the way that its documents recommend. */
  readonly one: string;
  /** A text in the entry, and a type that a program without the library would write for it. */
  readonly text: string;
  readonly type: string;
  /** With what it is imported. */
  readonly attributes?: string;
  /** Brings all entries, as an object or a list, under the name `all`. */
  readonly all: string;
  /** Brings `keys`, a list of them, and `get`, which finds an entry by its key. */
  readonly lookUp: string;
}

/** This library and those of the same kind: data of the world, for programs, from npm. */
export const libraries: readonly Library[] = [
  {
    name: "resupply",
    holds: "cargo flights",
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
    holds: "icons of brands",
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
    holds: "features of the web",
    one: 'import { features } from "web-features"; const entry = features.grid;',
    text: "entry.kind",
    type: "{ kind: string }",
    all: 'import { features as all } from "web-features";',
    lookUp:
      'import { features } from "web-features"; const keys = Object.keys(features), get = (key) => features[key];',
  },
  {
    name: "@mdn/browser-compat-data",
    holds: "compatibility of browsers",
    attributes: '{ type: "json" }',
    one: 'import data from "@mdn/browser-compat-data" with { type: "json" }; const entry = data.css.properties.grid;',
    text: 'entry?.__compat?.mdn_url ?? ""',
    type: "{ __compat?: { mdn_url?: string } } | undefined",
    all: 'import all from "@mdn/browser-compat-data" with { type: "json" };',
    lookUp:
      'import data from "@mdn/browser-compat-data" with { type: "json" }; const keys = Object.keys(data.api), get = (key) => data.api[key];',
  },
];
