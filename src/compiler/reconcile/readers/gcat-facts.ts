import type { Place } from "../../markdown/position.ts";
import type { InputProblem, TheirFact } from "../model.ts";
import { vagueDate } from "./vague-date.ts";

/** A row of a table of GCAT. */
export interface GcatRow {
  readonly line: number;
  /** The text of a column; nothing where the table lacks it, or where it says `-`. */
  text(column: string): string | undefined;
  placeOf(column: string): Place;
}

/** What a row says, as facts; a value that is not of the form of its column is a problem. */
export function factsOf(row: GcatRow): { facts: TheirFact[]; problems: InputProblem[] } {
  const facts: TheirFact[] = [];
  const problems: InputProblem[] = [];
  const add = (field: string, column: string, value: string | number, isVague = false) =>
    facts.push({ field, value, place: row.placeOf(column), ...(isVague ? { isVague } : {}) });
  const addTime = (field: string | undefined, column: string) => {
    const text = row.text(column);
    if (text === undefined) return;
    const date = vagueDate(text);
    if (date === "malformed" || (date !== "none" && !isTime(date.time))) {
      const message = `"${text}" is not a date of GCAT; ${column} is written like 2017 Feb 22 0558:33`;
      problems.push({ place: row.placeOf(column), message });
    } else if (date !== "none" && field !== undefined) add(field, column, date.time, date.isVague);
  };
  const cospar = cosparIn(row.text("Piece"));
  if (cospar !== undefined) add("identifiers.cospar", "Piece", cospar);
  const satcat = satcatIn(row.text("JCAT"));
  if (satcat !== undefined) add("identifiers.satcat", "JCAT", satcat);
  const serial = serialIn(row.text("PLName"));
  if (serial !== undefined) add("serial", "PLName", ...unmarked(serial));
  addTime("launch.time", row.text("Launch_Date") === undefined ? "LDate" : "Launch_Date");
  const vehicle = row.text("LV_Type");
  if (vehicle !== undefined) {
    add("launch.vehicle", "LV_Type", vehicle.replace(/^Chang Zheng/, "Long March"));
  }
  // What a flight of the Shuttle has there is its own number.
  const flightId = vehicle === "Space Shuttle" ? undefined : row.text("Flight_ID");
  const vehicleSerial = vehicleSerialIn(flightId);
  if (vehicleSerial !== undefined) {
    // The mark belongs to the number here, as the record keeps it.
    add("launch.vehicleSerial", "Flight_ID", vehicleSerial, vehicleSerial.includes("?"));
  }
  const pad = row.text("Launch_Pad");
  if (pad !== undefined) {
    const [name, isVague] = unmarked(pad);
    const site = row.text("Launch_Site") ?? "";
    add("launch.site", "Launch_Pad", `${spaceports[site] ?? site} ${name}`.trim(), isVague);
  }
  if (row.text("Launch_Code")?.startsWith("OF")) add("outcome", "Launch_Code", "failure");
  const mass = row.text("TotMass");
  if (mass !== undefined) {
    const value = Number(mass);
    if (!/^\d+(?:\.\d+)?$/.test(mass)) {
      const message = `"${mass}" is not a mass; TotMass is a number of kilograms`;
      problems.push({ place: row.placeOf("TotMass"), message });
    } else if (value > 0) add("launch.mass", "TotMass", value, row.text("TotFlag") === "?");
  }
  addTime(endOf(row.text("Status") ?? ""), "DDate");
  addTime("end", "TDate");
  return { facts, problems };
}

/** Whether the parts of a time are those of one that exists. */
function isTime(time: string): boolean {
  const day = time.slice(0, 10);
  return day.length < 10 || new Date(`${day}T00:00Z`).toJSON()?.startsWith(day) === true;
}

/** What ended, by the status of an object: its orbit, or a phase of its flight. */
function endOf(status: string): string | undefined {
  if (/^A?[RD]$/.test(status)) return "end.reentry";
  if (/^A?L$/.test(status)) return "end.landing";
  if (status === "DK") return "stays[0].from";
  return status === "GRP" ? "stays[0].captured" : undefined;
}

/** A designator of today's form. */
export function cosparIn(piece: string | undefined): string | undefined {
  return piece !== undefined && /^\d{4}-\d{3}[A-Z]{1,3}$/.test(piece) ? piece : undefined;
}

/** The catalogue number of an object that the US Space Force tracks. */
export function satcatIn(jcat: string | undefined): number | undefined {
  const digits = /^S(\d+)$/.exec(jcat ?? "")?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The number of a ship: `Progress 7K-TGM No. 435`, `Dragon C112`. */
function serialIn(name: string | undefined): string | undefined {
  const found = /(?:No\. *|\bDragon (?=C))([\w-]+\??)$|\b(OV-\d{3})\b/.exec(name ?? "");
  return found?.[1] ?? found?.[2];
}

/** The number of a rocket: `T 15000-145`, or that of the stage in `032/B1031    F031`. */
function vehicleSerialIn(flight: string | undefined): string | undefined {
  const stage = /\bB\d{4}(?:\.\d+)?\??/.exec(flight ?? "")?.[0];
  // A number alone is that of the launch: the ninth of a Falcon 9.
  if (/^\d{3}$/.test(flight ?? "")) return undefined;
  return stage ?? flight?.replace(/^([A-Z][a-z]{0,2}) (?=\d)/, "$1").replaceAll(/ +/g, " ");
}

/** A value without the mark of doubt, and whether it had one. */
function unmarked(text: string): [value: string, isVague: boolean] {
  return [text.replace(/\?$/, ""), text.endsWith("?")];
}

/** Spaceports by their codes in GCAT, under the names by which the record knows their pads. */
const spaceports: Readonly<Record<string, string>> = {
  "NIIP-5": "Baikonur",
  "GIK-5": "Baikonur",
  CC: "Cape Canaveral",
  KSC: "Kennedy",
  CSG: "Guiana",
  JQ: "Jiuquan",
  TNSC: "Tanegashima",
};
