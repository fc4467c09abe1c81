import { headerFields } from "../../fields/index.ts";
import { missionFields } from "../../fields/mission.ts";
import { nearEnough } from "./nearest.ts";

/** What a label that is met in the wild stands for. */
export type Meaning =
  | { readonly is: "field"; readonly path: string }
  | { readonly is: "aliases"; readonly kind?: string }
  | { readonly is: "sequence" | "outcome" | "fate" | "stay" | "class" | "payload" | "name" }
  /** Understood, but the record has no place for it. */
  | { readonly is: "note"; readonly name: string };

/** Other labels for what a canonical label says, each as somebody wrote it. */
const FIELDS: Readonly<Record<string, string>> = {
  "launch.time":
    "launch date, launch time, launch date and time, launched, launch, date of launch, liftoff, lift off, launched on, date, start date, start, startdatum, startzeit, date de lancement, fecha de lanzamiento, data di lancio, дата запуска, дата старта, запуск, 打上げ日, 打ち上げ日, 发射日期",
  "launch.vehicle":
    "launch vehicle, rocket, launcher, carrier rocket, carrier, launch rocket, booster, launched by, launched with, launched aboard, launch system, trägerrakete, lanceur, cohete, vettore, ракета-носитель, ракета, 打上げロケット, 运载火箭",
  "launch.vehicleSerial": "launch vehicle serial, rocket serial, rocket serial number",
  "launch.site":
    "launch site, launch location, launch pad, pad, launch complex, launched from, spaceport, cosmodrome, place of launch, launch place, startplatz, startort, site de lancement, lugar de lanzamiento, место запуска, стартовая площадка, космодром, 打上げ場所, 发射场",
  "launch.mass":
    "launch mass, mass, mass at launch, liftoff mass, gross mass, start mass, startmasse, стартовая масса, масса",
  previous:
    "preceded by, follows, previous, previous mission, previous flight, predecessor, preceding mission, prior mission, after, preceding, previous spacecraft, previous craft, vorgänger, vorheriger flug, vorherige mission, précédé par, anterior, предыдущий, предыдущий полёт",
  next: "followed by, succeeded by, next, next mission, next flight, successor, succeeding mission, subsequent mission, precedes, before, follow up, next spacecraft, next craft, nachfolger, nächster flug, nachfolgende mission, suivi par, siguiente, следующий, следующий полёт",
  series: "series, spacecraft series, mission series, programme, program",
  operator:
    "operator, operators, operated by, agency, space agency, operating agency, betreiber, opérateur, operador, оператор",
  destination:
    "destination, station, space station, target, target station, visited station, ziel, destino, назначение, станция",
  serial:
    "serial number, serial, spacecraft serial, spacecraft serial number, spacecraft number, manufacturer serial, серийный номер",
  flightNumber: "flight number",
  module: "module delivered",
  "identifiers.cospar":
    "cospar designator, cospar id, cospar, cospar number, international designator, intl designator, international id, nssdc id, nssdca id, nssdc",
  "identifiers.satcat":
    "satcat number, satcat, satcat no, satcat id, scn, norad, norad id, norad number, norad catalog number, norad catalogue number, norad cat id, satellite catalog number, satellite catalogue number, catalog number, catalogue number",
  "identifiers.wikidata": "wikidata, wikidata id, wikidata item, qid, викиданные",
  "identifiers.wikipedia": "wikipedia, wikipedia article, english wikipedia, википедия",
  published: "source, published, published at, quelle, fuente, источник, 出典",
  "cargo.total":
    "cargo mass, total cargo, cargo total, payload mass, mass of cargo, cargo weight, payload total, total payload, upmass, cargo up, payload up",
  "cargo.dry": "dry cargo, dry goods",
  "cargo.propellant": "propellant, fuel, refuelling propellant, propellants",
  "cargo.water": "water",
  "cargo.gas": "gas, gases, oxygen, air, oxygen and air, compressed gases",
  "failure.phase": "failure phase, phase of failure",
  "failure.time": "failure time, time of failure, failure date, date of failure",
  "failure.cause": "failure cause, cause of failure, cause, reason for failure, reason of failure",
  "end.burn": "deorbit burn, deorbit burn date, deorbit manoeuvre, deorbit maneuver, de-orbit burn",
  "end.reentry":
    "re-entry, reentry, atmospheric entry, atmospheric re-entry, atmospheric reentry, orbit decay, orbital decay, decay date, decay, decayed, date of decay, re entered, reentered, destructive re entry, destructive reentry, burn up, re-entry date, reentry date, deorbited, deorbit, deorbit date, deorbited on, destroyed, burned up, wiedereintritt, rentrée atmosphérique, reentrada, сход с орбиты, вход в атмосферу",
  "end.impact": "debris impact, impact",
  "end.landing": "landing, landed, landing date, splashdown, splashdown date, return to earth",
  "end.capsule": "capsule landing, capsule landed, capsule recovery, capsule return",
  "end.place":
    "end place, landing site, landing place, impact site, re-entry location, crash site, place of re-entry",
};

const OTHERS: readonly (readonly [labels: string, meaning: Meaning])[] = [
  [
    "aliases, alias, also known as, aka, a k a, other names, other name, alternative names, alternative name, alternate names, also called, known as, names, name variants, aliasnamen, alias(es), псевдонимы, другие названия, 別名",
    { is: "aliases" },
  ],
  [
    "native name, native names, russian name, chinese name, japanese name, original name, name in russian, name in chinese, name in japanese, название",
    { is: "aliases", kind: "native" },
  ],
  [
    "agency number, nasa number, nasa designation, iss flight number, iss designation, nasa name, iss mission number",
    { is: "aliases", kind: "agency-number" },
  ],
  [
    "ship's name, ship name, ship, named after, named for, name of the ship",
    { is: "aliases", kind: "ship-name" },
  ],
  [
    "mission sequence, sequence, order, chronology, mission order, position in sequence",
    { is: "sequence" },
  ],
  [
    "outcome, mission outcome, result, mission result, status, mission status, launch outcome, launch result, success, ergebnis, résultat, resultado, итог, результат",
    { is: "outcome" },
  ],
  ["end, fate, disposal, end of mission, final fate, disposition, mission end", { is: "fate" }],
  [
    "docked, docking, docking date, docked on, docking time, date of docking, undocked, undocking, undocking date, date of undocking, undocked on, docking port, port, docked to, docked at, berthed, berthing, berthing date, berthing port, unberthed, unberthing, unberthing date, captured, capture, captured by canadarm2, grappled, released, release, release from station, arrival, arrived, departure, departed, kopplung, angedockt, ankopplung, abkopplung, abgedockt, amarrage, стыковка, расстыковка",
    { is: "stay" },
  ],
  [
    "spacecraft class, spacecraft, spacecraft type, class, craft, vehicle, vehicle type, spacecraft model, ship type, instance of, is a, subclass of, raumschiff, vaisseau, nave, космический корабль, корабль, тип корабля",
    { is: "class" },
  ],
  ["cargo, payload, cargo delivered, fracht, charge utile, carga, груз", { is: "payload" }],
  [
    "type, mission type, type of mission, flight type, kind, entity type, missionstyp, type de mission, tipo, тип",
    { is: "note", name: "type" },
  ],
  ["country, country of origin, nation, страна, land, pays", { is: "note", name: "country" }],
  [
    "manufacturer, maker, builder, built by, contractor, prime contractor, hersteller, constructeur, производитель",
    { is: "note", name: "manufacturer" },
  ],
  [
    "orbit, orbit type, reference system, regime, periapsis, apoapsis, perigee, apogee, inclination, period, epoch, orbital regime",
    { is: "note", name: "orbit" },
  ],
  [
    "duration, mission duration, flight duration, dauer, длительность",
    { is: "note", name: "duration" },
  ],
  [
    "cargo down, payload down, downmass, cargo returned, returned cargo",
    { is: "note", name: "returned cargo" },
  ],
  ["payload capacity, cargo capacity, capacity", { is: "note", name: "capacity" }],
  [
    "name, full name, official name, spacecraft name, mission name, entity name, bezeichnung",
    { is: "name" },
  ],
  [
    "crew, crew size, power, dimensions, length, diameter, bus, website",
    { is: "note", name: "description" },
  ],
];

/** A label without what makes no difference: case, marks, hyphens, text in brackets. */
export function labelKey(label: string): string {
  return label
    .slice(0, 100)
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/\([^()]*\)/g, " ")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const meanings = new Map<string, Meaning>();
const add = (labels: string, meaning: Meaning) => {
  for (const label of labels.split(", ")) meanings.set(labelKey(label), meaning);
};
for (const [labels, meaning] of OTHERS) add(labels, meaning);
for (const [path, labels] of Object.entries(FIELDS)) add(labels, { is: "field", path });

/** Labels to suggest: those of the record. */
const canonical = [...missionFields, ...headerFields].map(({ label }) => label);

/** Words around a label that make no other label of it. */
const BEFORE = /^(?:actual|official|exact|controlled|final|primary|spacecraft|mission|the) /;
const BEHIND_TIME = / (?:date and time|date|time|timestamp|utc|gmt|on|at)$/;
const BEHIND_IDENTIFIER = / (?:identifier|id|number|numbers|no|code|entry|article|page|link|item)$/;

/** What a label stands for, if it is a known one, in these words or with more around it. */
export function meaningOf(label: string): Meaning | undefined {
  let key = labelKey(label);
  for (let words = 0; words < 4; words++) {
    const known = meanings.get(key);
    if (known !== undefined) return known;
    const [bare, isOfTime] = BEHIND_TIME.test(key)
      ? [key.replace(BEHIND_TIME, ""), true]
      : [key.replace(BEHIND_IDENTIFIER, ""), false];
    const meant = meanings.get(bare);
    if (meant !== undefined && bare !== key && (isOfTime ? isTime(meant) : isIdentifier(meant))) {
      return meant;
    }
    const shorter = BEFORE.test(key) ? key.replace(BEFORE, "") : bare;
    if (shorter === key) return undefined;
    key = shorter;
  }
  return undefined;
}

/** Whether a label is about a moment, so that a date can stand behind it without a colon. */
export function isTime(meaning: Meaning): boolean {
  if (meaning.is !== "field") return meaning.is === "stay" || meaning.is === "fate";
  return missionFields.find(({ path }) => path === meaning.path)?.type.is === "time";
}

const isIdentifier = (meaning: Meaning) =>
  meaning.is === "field" && /^identifiers\.|^serial$|Number$/.test(meaning.path);

/** The label of the record that is nearest to one that nobody knows; nothing, where none is near. */
export function nearestLabel(label: string): string {
  const key = labelKey(label);
  const [near] = nearEnough(key, [...meanings.keys(), ...canonical.map(labelKey)], 1);
  if (near === undefined) return "";
  const meaning = meanings.get(near);
  const path = meaning?.is === "field" ? meaning.path : undefined;
  const field = [...missionFields, ...headerFields].find((known) =>
    path === undefined ? labelKey(known.label) === near : known.path === path,
  );
  return field?.label ?? `${near.charAt(0).toUpperCase()}${near.slice(1)}`;
}
