import { fact, linkTo, text, time } from "../flight/fact.ts";
import { portsOf, stations } from "../lib/stations.ts";
import { period, timelineOf } from "../timeline/model.ts";
import { counted, type KindOfThing, type Thing } from "./thing.ts";

const ports: readonly Thing[] = stations.flatMap((station) => {
  const { bars, rows } = timelineOf(station);
  return portsOf(station).map((port): Thing => {
    const stays = bars.filter(({ row }) => rows[row]?.id === port.id);
    const taken = port.taken && `${time(port.taken.from)} to ${time(port.taken.to)}`;
    return {
      kind: "port",
      id: port.id,
      name: port.name,
      description: `${counted(stays.length, "stay")} at the port ${port.name} of ${station.name}.`,
      facts: [
        ...fact("Station", linkTo("station", station)),
        ...fact("Module", text(port.module)),
        ...fact("Position", text(port.position)),
        ...fact("Open from", time(port.from)),
        ...fact("Open to", time(port.to)),
        ...fact("Blocked", taken),
      ],
      columns: ["At the port"],
      rows: stays.map((bar) => ({ mission: bar.mission, cells: [period(bar)] })),
      lists: [],
    };
  });
});

export const portKinds: readonly KindOfThing[] = [
  {
    kind: "port",
    title: "Ports",
    description: "The ports of all stations, and who was there.",
    things: ports,
    column: {
      title: "Station",
      of: (thing) => thing.facts.find(({ name }) => name === "Station")?.html ?? "",
    },
  },
];
