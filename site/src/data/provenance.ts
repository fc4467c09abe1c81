import type { Mission } from "resupply";
import type { Citation, MissionProvenance, Source } from "resupply/provenance";
import { type Column, tableOf } from "./table.ts";

const sourceColumns: readonly Column<Source>[] = [
  {
    name: "id",
    type: "string",
    required: true,
    description: "The id of the source.",
    of: ({ id }) => id,
  },
  {
    name: "name",
    type: "string",
    required: true,
    description: "Its name.",
    of: ({ name }) => name,
  },
  {
    name: "kind",
    type: "string",
    required: true,
    description: "What it is: an agency, a catalog, the press, …",
    of: ({ kind }) => kind,
  },
  {
    name: "address",
    type: "address",
    required: true,
    description: "Cited addresses begin with this one.",
    of: ({ address }) => address,
  },
  {
    name: "publisher",
    type: "string",
    description: "Who publishes it.",
    of: ({ publisher }) => publisher,
  },
  {
    name: "copy_of",
    type: "string",
    description: "The id of the source whose text it repeats.",
    of: ({ copyOf }) => copyOf,
  },
  {
    name: "licence",
    type: "string",
    description: "The licence of what it publishes.",
    of: ({ licence }) => licence,
  },
];

/** One row for each source. */
export const sourcesTable = (sources: readonly Source[]) =>
  tableOf(
    {
      name: "sources",
      title: "Sources",
      description: "One row for each source of facts.",
      key: ["id"],
      references: [{ column: "copy_of", table: "", to: "id" }],
    },
    sourceColumns,
    sources,
  );

interface Statement {
  readonly mission: Mission;
  readonly field: string;
  readonly statement: number;
  readonly status: "stated" | "disputed" | "assumed";
  readonly value?: string | number;
  readonly reason?: string;
  readonly citation?: Citation;
}

const provenanceColumns: readonly Column<Statement>[] = [
  {
    name: "mission",
    type: "string",
    required: true,
    description: "The id of the flight.",
    of: ({ mission }) => mission.id,
  },
  {
    name: "field",
    type: "string",
    required: true,
    description: "The field of the flight: launch.time, stays[0].from.",
    of: ({ field }) => field,
  },
  {
    name: "statement",
    type: "integer",
    required: true,
    description: "Which statement about the field, from 1; the strongest source comes first.",
    of: ({ statement }) => statement,
  },
  {
    name: "status",
    type: "string",
    required: true,
    values: ["stated", "disputed", "assumed"],
    description:
      "Whether the source states the value of the record, another value, or no source states it.",
    of: ({ status }) => status,
  },
  {
    name: "value",
    type: "string",
    description: "The other value, if it is disputed.",
    of: ({ value }) => (value === undefined ? undefined : String(value)),
  },
  {
    name: "reason",
    type: "string",
    description: "Why the record uses its own value, or why it was assumed.",
    of: ({ reason }) => reason,
  },
  {
    name: "source",
    type: "string",
    description: "The id of the source.",
    of: ({ citation }) => citation?.source.id,
  },
  {
    name: "address",
    type: "address",
    description: "Where the source states it.",
    of: ({ citation }) => citation?.address,
  },
];

/** What sources say about one flight. */
function statementsOf(mission: Mission, provenance: MissionProvenance): readonly Statement[] {
  return Object.entries(provenance).flatMap(([field, about]) => {
    const { sources = [], assumed, disputed = [] } = about ?? {};
    const made: Omit<Statement, "mission" | "field" | "statement">[] = [
      ...sources.map((citation) => ({ status: "stated" as const, citation })),
      ...(assumed === undefined ? [] : [{ status: "assumed" as const, reason: assumed }]),
      ...disputed.flatMap(({ value, reason, sources: others }) =>
        others.map((citation) => ({ status: "disputed" as const, value, reason, citation })),
      ),
    ];
    return made.map((one, at) => ({ ...one, mission, field, statement: at + 1 }));
  });
}

/** One row for each place in a source that states or disputes a fact. */
export const provenanceTable = (
  missions: readonly Mission[],
  provenanceOf: (mission: Mission) => MissionProvenance,
) =>
  tableOf(
    {
      name: "provenance",
      title: "Where facts come from",
      description:
        "One row for each place in a source that states a fact of a flight or disputes it, and for each value that was assumed.",
      key: ["mission", "field", "statement"],
      references: [
        { column: "mission", table: "missions", to: "id" },
        { column: "source", table: "sources", to: "id" },
      ],
    },
    provenanceColumns,
    missions.flatMap((mission) => statementsOf(mission, provenanceOf(mission))),
  );
