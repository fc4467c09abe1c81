import type { Rule } from "./rule.ts";

export const cargoSum: Rule = {
  id: "cargo-sum",
  description:
    "The parts of the cargo add up to its total, or their sum is given after the total as disputed.",
  why: "Sources round and count differently. If the sum differs, readers should see that it was noticed.",
  example: {
    path: "missions/mule/mule-1.md",
    bad: "- **Cargo**: 990 kg ([Gazette](https://gazette.example/1))",
    good: "- **Cargo**: 990 kg ([Gazette](https://gazette.example/1)) (disputed: 1000 kg, [Gazette](https://gazette.example/1); sum of the parts)",
    from: "- **Cargo**: 1000 kg ([Gazette](https://gazette.example/1))",
  },
  check(catalog, report) {
    for (const mission of catalog.entries("missions")) {
      const { total, dry, propellant, water, gas } = mission.record.cargo ?? {};
      if (total === undefined) continue;
      const parts = [dry, propellant, water, gas].filter((part) => part !== undefined);
      const sum = Math.round(parts.reduce((all, part) => all + part, 0) * 10) / 10;
      if (parts.length < 4 ? sum <= total : sum === total) continue;
      const isStated = mission.provenance.some(
        ({ field, disputes }) =>
          field === "cargo.total" && disputes.some(({ value }) => value === sum),
      );
      if (isStated) continue;
      report(
        mission,
        "cargo.total",
        `the parts add up to ${sum} kg, not ${total} kg; state the sum as (disputed: ${sum} kg, [Source](…); sum of the parts)`,
      );
    }
  },
};
