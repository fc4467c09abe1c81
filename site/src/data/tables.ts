import { missions } from "resupply";
import { people } from "resupply/people";
import { provenance, sources } from "resupply/provenance";
import { cargoTable, payloadsTable } from "./cargo.ts";
import { missionsTable } from "./missions.ts";
import { crewTable, peopleTable } from "./people.ts";
import { provenanceTable, sourcesTable } from "./provenance.ts";
import { attemptsTable, staysTable } from "./stays.ts";
import type { Table } from "./table.ts";

/** The whole record as flat tables. */
export const tables: readonly Table[] = [
  missionsTable(missions),
  staysTable(missions),
  attemptsTable(missions),
  cargoTable(missions),
  payloadsTable(missions),
  crewTable(missions),
  peopleTable(people),
  sourcesTable(sources),
  provenanceTable(missions, ({ id }) => provenance(id)),
];
