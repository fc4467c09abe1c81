import type { Entry } from "../../model/entry.ts";
import type { Rule } from "../rule.ts";
import { journeysOf } from "./journeys.ts";

export const crewReturn: Rule = {
  id: "crew-return",
  description:
    "Everyone who lands was launched earlier, and anyone who lands in another ship was at a station with it.",
  why: "If someone lands without a launch, the name is a mistake, or another spelling of a person who already has an entry.",
  example: {
    path: "missions/mule/mule-1.md",
    from: "- **Cargo**: 1000 kg",
    bad: "- **Crew at landing**: [Ben South](../../people/ben-south.md) ([Almanac](https://almanac.example/1))\n- **Cargo**: 1000 kg",
    good: "- **Crew at landing**: [Ada North](../../people/ada-north.md) ([Almanac](https://almanac.example/1))\n- **Cargo**: 1000 kg",
    given: [
      {
        path: "missions/mule/mule-1.md",
        replace: "- **Series**",
        by: "- **Kind**: crewed\n- **Crew**: [Ada North](../../people/ada-north.md) ([Almanac](https://almanac.example/1))\n- **Series**",
      },
    ],
  },
  check(catalog, report) {
    for (const [person, steps] of journeysOf(catalog)) {
      const name = catalog.find("people", person)?.record.name ?? person;
      for (const { is, mission, field, under } of steps) {
        if (is === "launch" || under === mission) continue;
        if (under === undefined) {
          report(
            mission,
            field,
            `${name} landed here, but was not in space: no flight launched ${name} before`,
          );
          continue;
        }
        const stations = stationsOf(mission);
        if (stationsOf(under).some((station) => stations.includes(station))) continue;
        report(
          mission,
          field,
          `${name} was launched in ${under.record.name}, which was never at a station with this ship`,
        );
      }
    }

    /** The stations that a flight was at. */
    function stationsOf({ record: { stays, destination } }: Entry<"missions">): string[] {
      return stays.map(({ port, station }) => {
        const ofPort = port === undefined ? undefined : catalog.ports.get(port)?.record.station;
        return ofPort ?? station ?? destination;
      });
    }
  },
};
