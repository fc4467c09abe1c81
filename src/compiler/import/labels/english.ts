/** What entries in English call the fields of the record, by path, and the other things that they state. */
// biome-ignore format: as lines of words; the formatter would write each word on a line of its own
export const englishLabels = {
  "launch.time": [
    "launch date", "launch time", "launch date and time", "launched", "launch", "date of launch",
    "liftoff", "lift off", "launched on", "date", "start date", "start",
  ],
  "launch.vehicle": [
    "launch vehicle", "rocket", "launcher", "carrier rocket", "carrier", "launch rocket", "booster",
    "launched by", "launched with", "launched aboard", "launch system",
  ],
  "launch.vehicleSerial": ["launch vehicle serial", "rocket serial", "rocket serial number"],
  "launch.site": [
    "launch site", "launch location", "launch pad", "pad", "launch complex", "launched from",
    "spaceport", "cosmodrome", "place of launch", "launch place",
  ],
  "launch.mass": [
    "launch mass", "mass", "mass at launch", "liftoff mass", "gross mass", "start mass",
  ],
  previous: [
    "preceded by", "follows", "previous", "previous mission", "previous flight", "predecessor",
    "preceding mission", "prior mission", "after", "preceding", "previous spacecraft",
    "previous craft",
  ],
  next: [
    "followed by", "succeeded by", "next", "next mission", "next flight", "successor",
    "succeeding mission", "subsequent mission", "precedes", "before", "follow up",
    "next spacecraft", "next craft",
  ],
  series: ["series", "spacecraft series", "mission series", "programme", "program"],
  operator: ["operator", "operators", "operated by", "agency", "space agency", "operating agency"],
  destination: [
    "destination", "station", "space station", "target", "target station", "visited station",
  ],
  serial: [
    "serial number", "serial", "spacecraft serial", "spacecraft serial number", "spacecraft number",
    "manufacturer serial",
  ],
  flightNumber: ["flight number"],
  module: ["module delivered"],
  "identifiers.cospar": [
    "cospar designator", "cospar id", "cospar", "cospar number", "international designator",
    "intl designator", "international id", "nssdc id", "nssdca id", "nssdc",
  ],
  "identifiers.satcat": [
    "satcat number", "satcat", "satcat no", "satcat id", "scn", "norad", "norad id", "norad number",
    "norad catalog number", "norad catalogue number", "norad cat id", "satellite catalog number",
    "satellite catalogue number", "catalog number", "catalogue number",
  ],
  "identifiers.wikidata": ["wikidata", "wikidata id", "wikidata item", "qid"],
  "identifiers.wikipedia": ["wikipedia", "wikipedia article", "english wikipedia"],
  published: ["source", "published", "published at"],
  "cargo.total": [
    "cargo mass", "total cargo", "cargo total", "payload mass", "mass of cargo", "cargo weight",
    "payload total", "total payload", "upmass", "cargo up", "payload up",
  ],
  "cargo.withPackaging": ["with packaging", "including packaging"],
  "cargo.pressurised": ["pressurised cargo", "pressurized cargo", "cargo pressurised"],
  "cargo.unpressurised": [
    "unpressurised cargo", "unpressurized cargo", "cargo unpressurised", "trunk cargo",
  ],
  "cargo.crewSupplies": ["crew supplies"],
  "cargo.science": ["science investigations", "science cargo", "utilization", "science"],
  "cargo.spacewalk": ["spacewalk equipment", "eva equipment"],
  "cargo.hardware": ["vehicle hardware", "station hardware"],
  "cargo.computer": ["computer resources", "computer equipment"],
  "cargo.returned": ["cargo down", "payload down", "downmass", "cargo returned", "returned cargo"],
  "cargo.disposed": ["disposed cargo", "cargo disposed"],
  "cargo.dry": ["dry cargo", "dry goods"],
  "cargo.propellant": ["propellant", "fuel", "refuelling propellant", "propellants"],
  "cargo.water": ["water"],
  "cargo.gas": ["gas", "gases", "oxygen", "air", "oxygen and air", "compressed gases"],
  "failure.phase": ["failure phase", "phase of failure"],
  "failure.time": ["failure time", "time of failure", "failure date", "date of failure"],
  "failure.cause": [
    "failure cause", "cause of failure", "cause", "reason for failure", "reason of failure",
  ],
  "end.burn": [
    "deorbit burn", "deorbit burn date", "deorbit manoeuvre", "deorbit maneuver", "de-orbit burn",
  ],
  "end.reentry": [
    "re-entry", "reentry", "atmospheric entry", "atmospheric re-entry", "atmospheric reentry",
    "orbit decay", "orbital decay", "decay date", "decay", "decayed", "date of decay", "re entered",
    "reentered", "destructive re entry", "destructive reentry", "burn up", "re-entry date",
    "reentry date", "deorbited", "deorbit", "deorbit date", "deorbited on", "destroyed",
    "burned up",
  ],
  "end.impact": ["debris impact", "impact"],
  "end.landing": [
    "landing", "landed", "landing date", "splashdown", "splashdown date", "return to earth",
  ],
  "end.capsule": ["capsule landing", "capsule landed", "capsule recovery", "capsule return"],
  "end.place": [
    "end place", "landing site", "landing place", "impact site", "re-entry location", "crash site",
    "place of re-entry",
  ],
  aliases: [
    "aliases", "alias", "also known as", "aka", "a k a", "other names", "other name",
    "alternative names", "alternative name", "alternate names", "alternate name", "also called", "known as", "names",
    "name variants", "alias(es)",
  ],
  native: [
    "native name", "native names", "russian name", "chinese name", "japanese name", "original name",
    "name in russian", "name in chinese", "name in japanese", "korean name", "name in korean",
    "ukrainian name", "native spelling", "name in native language",
    "cyrillic name", "name in cyrillic", "name in kanji", "hangul", "hanzi", "kanji",
  ],
  "agency-number": [
    "agency number", "nasa number", "nasa designation", "iss flight number", "iss designation",
    "nasa name", "iss mission number",
  ],
  "ship-name": ["ship's name", "ship name", "ship", "named after", "named for", "name of the ship"],
  sequence: [
    "mission sequence", "sequence", "order", "chronology", "mission order", "position in sequence",
  ],
  outcome: [
    "outcome", "mission outcome", "result", "mission result", "status", "mission status",
    "launch outcome", "launch result", "success",
  ],
  end: ["end", "fate", "disposal", "end of mission", "final fate", "disposition", "mission end"],
  stay: [
    "docked", "docking", "docking date", "docked on", "docking time", "date of docking", "undocked",
    "undocking", "undocking date", "date of undocking", "undocked on", "docking port", "port",
    "docked to", "docked at", "berthed", "berthing", "berthing date", "berthing port", "unberthed",
    "unberthing", "unberthing date", "captured", "capture", "captured by canadarm2", "grappled",
    "docking target", "docking station", "docked with", "docking with", "berthing target",
    "berthed to", "berthed at", "berthing location", "docking location", "docking module",
    "released", "release", "release from station", "arrival", "arrived", "departure", "departed",
  ],
  class: [
    "spacecraft class", "spacecraft", "spacecraft type", "class", "craft", "vehicle",
    "vehicle type", "spacecraft model", "ship type", "instance of", "is a", "subclass of",
  ],
  payload: ["cargo", "payload", "cargo delivered"],
  type: ["type", "mission type", "type of mission", "flight type", "kind", "entity type"],
  country: ["country", "country of origin", "nation"],
  manufacturer: ["manufacturer", "maker", "builder", "built by", "contractor", "prime contractor"],
  orbit: [
    "orbit", "orbit type", "reference system", "regime", "periapsis", "apoapsis", "perigee",
    "apogee", "inclination", "period", "epoch", "orbital regime",
  ],
  duration: ["duration", "mission duration", "flight duration"],
  capacity: ["payload capacity", "cargo capacity", "capacity"],
  name: ["name", "full name", "official name", "spacecraft name", "mission name", "entity name"],
  crew: ["crew", "crew members", "crew launched", "crew at landing", "members of the crew"],
  description: ["crew size", "power", "dimensions", "length", "diameter", "bus", "website"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type EnglishLabels = typeof englishLabels;
