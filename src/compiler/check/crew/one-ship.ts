import type { Rule } from "../rule.ts";
import { journeysOf } from "./journeys.ts";

export const oneShip: Rule = {
  id: "one-ship",
  description: "Nobody is launched again before landing.",
  why: "A person in two places means a wrong list, a wrong date, or two people under one name.",
  example: {
    path: "missions/mule/mule-1.md",
    from: "- **Cargo**: 1000 kg",
    bad: "- **Crew at landing**: none ([Almanac](https://almanac.example/1))\n- **Cargo**: 1000 kg",
    good: "- **Crew at landing**: [Ada North](../../people/ada-north.md) ([Almanac](https://almanac.example/1))\n- **Cargo**: 1000 kg",
    given: [
      {
        path: "missions/mule/mule-1.md",
        replace: "- **Series**",
        by: "- **Kind**: crewed\n- **Crew**: [Ada North](../../people/ada-north.md) ([Almanac](https://almanac.example/1))\n- **Series**",
      },
      {
        path: "missions/mule/mule-3.md",
        replace: "- **Series**",
        by: "- **Kind**: crewed\n- **Crew**: [Ada North](../../people/ada-north.md) ([Almanac](https://almanac.example/3))\n- **Series**",
      },
    ],
  },
  check(catalog, report) {
    for (const [person, steps] of journeysOf(catalog)) {
      const name = catalog.find("people", person)?.record.name ?? person;
      for (const { is, mission, field, under } of steps) {
        if (is === "landing" || under === undefined) continue;
        report(
          mission,
          field,
          `${name} was launched in ${under.record.name} and had not landed yet; one of the two is wrong`,
        );
      }
    }
  },
};
