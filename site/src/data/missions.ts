import type { Mission } from "resupply";
import { endColumns } from "./ends.ts";
import { earliest, latest } from "./spans.ts";
import { type Column, tableOf } from "./table.ts";

const columns: readonly Column<Mission>[] = [
  {
    name: "id",
    type: "string",
    required: true,
    description: "The id of the flight.",
    of: (m) => m.id,
  },
  { name: "name", type: "string", required: true, description: "Its name.", of: (m) => m.name },
  {
    name: "native_name",
    type: "string",
    description: "Its name in the language of its country.",
    of: (m) => m.aliases.find(({ kind }) => kind === "native")?.name,
  },
  {
    name: "description",
    type: "string",
    required: true,
    description: "The flight in one line.",
    of: (m) => m.description,
  },
  {
    name: "kind",
    type: "string",
    required: true,
    values: ["cargo", "crewed", "uncrewed", "module"],
    description: "What it was for; uncrewed is a crewed type of ship, flown without a crew.",
    of: (m) => m.kind,
  },
  {
    name: "series",
    type: "string",
    required: true,
    description: "The id of its series.",
    of: (m) => m.series.id,
  },
  {
    name: "series_name",
    type: "string",
    required: true,
    description: "The name of its series.",
    of: (m) => m.series.name,
  },
  {
    name: "programme",
    type: "string",
    required: true,
    description: "Its programme: previous and next stay within it.",
    of: (m) => m.series.programme,
  },
  {
    name: "spacecraft",
    type: "string",
    required: true,
    description: "The class of spacecraft.",
    of: (m) => m.spacecraft.name,
  },
  {
    name: "operator",
    type: "string",
    required: true,
    description: "The agency or company that flew it.",
    of: (m) => m.operator.name,
  },
  {
    name: "serial",
    type: "string",
    description: "The maker's serial number.",
    of: (m) => m.serial,
  },
  {
    name: "flight_number",
    type: "integer",
    description: "For a reused craft, which of its flights this is.",
    of: (m) => m.flightNumber,
  },
  {
    name: "module",
    type: "string",
    description: "The station module it delivered.",
    of: (m) => m.module,
  },
  {
    name: "destination",
    type: "string",
    required: true,
    description: "The id of the station it set out for.",
    of: (m) => m.destination.id,
  },
  {
    name: "destination_name",
    type: "string",
    required: true,
    description: "The name of that station.",
    of: (m) => m.destination.name,
  },
  {
    name: "wikidata",
    type: "string",
    description: "Wikidata item.",
    of: (m) => m.identifiers.wikidata,
  },
  {
    name: "wikipedia",
    type: "string",
    description: "English Wikipedia title, as in its URL.",
    of: (m) => m.identifiers.wikipedia,
  },
  {
    name: "cospar",
    type: "string",
    description: "COSPAR designator.",
    of: (m) => m.identifiers.cospar,
  },
  {
    name: "satcat",
    type: "integer",
    description: "NORAD catalogue number.",
    of: (m) => m.identifiers.satcat,
  },
  {
    name: "launch_time",
    type: "time",
    required: true,
    description: "Launch, in UTC, as precise as its source.",
    of: (m) => m.launch.time,
  },
  {
    name: "launch_earliest",
    type: "instant",
    required: true,
    description: "The first second that the launch time may mean.",
    of: (m) => earliest(m.launch.time),
  },
  {
    name: "launch_latest",
    type: "instant",
    required: true,
    description: "The last second that the launch time may mean.",
    of: (m) => latest(m.launch.time),
  },
  {
    name: "launch_vehicle",
    type: "string",
    required: true,
    description: "The type of rocket.",
    of: (m) => m.launch.vehicle.name,
  },
  {
    name: "launch_vehicle_serial",
    type: "string",
    description: "Serial number of the rocket.",
    of: (m) => m.launch.vehicleSerial,
  },
  {
    name: "launch_site",
    type: "string",
    required: true,
    description: "The launch pad, or the spaceport if the pad is unknown.",
    of: (m) => m.launch.site.name,
  },
  {
    name: "launch_mass_kg",
    type: "number",
    description: "Spacecraft mass at launch, in kilograms.",
    of: (m) => m.launch.mass,
  },
  {
    name: "outcome",
    type: "string",
    required: true,
    values: ["success", "partial", "failure", "in-flight"],
    description: "How it went, so far as the record knows.",
    of: (m) => m.outcome,
  },
  ...endColumns,
  {
    name: "previous",
    type: "string",
    description: "The previous flight of the programme, in launch order.",
    of: (m) => m.previous,
  },
  {
    name: "next",
    type: "string",
    description: "The next flight of the programme, in launch order.",
    of: (m) => m.next,
  },
];

/** One row for each flight, in launch order. */
export const missionsTable = (missions: readonly Mission[]) =>
  tableOf(
    {
      name: "missions",
      title: "Flights",
      description: "One row for each flight, in launch order.",
      key: ["id"],
      references: [
        { column: "previous", table: "", to: "id" },
        { column: "next", table: "", to: "id" },
      ],
    },
    columns,
    missions,
  );
