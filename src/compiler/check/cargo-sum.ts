import type { MissionRecord } from "../../schema/index.ts";
import type { Rule } from "./rule.ts";

type CargoPart = Exclude<keyof NonNullable<MissionRecord["cargo"]>, "total" | "withPackaging">;

/** The ways in which cargo is counted, and whether the parts are all that there is. */
export const cargoWays: readonly {
  readonly keys: readonly CargoPart[];
  readonly areAll: boolean;
}[] = [
  { keys: ["dry", "propellant", "water", "gas"], areAll: true },
  { keys: ["pressurised", "unpressurised"], areAll: true },
  { keys: ["crewSupplies", "science", "spacewalk", "hardware", "computer"], areAll: false },
];

export const cargoSum: Rule = {
  id: "cargo-sum",
  description:
    "The parts of the cargo, counted in one way, add up to its total, or their sum is given after the total as disputed.",
  why: "Sources round and count differently. If the sum differs, readers should see that it was noticed.",
  example: {
    path: "missions/mule/mule-1.md",
    bad: "- **Cargo**: 990 kg ([Gazette](https://gazette.example/1))",
    good: "- **Cargo**: 990 kg ([Gazette](https://gazette.example/1)) (disputed: 1000 kg, [Gazette](https://gazette.example/1); sum of the parts)",
    from: "- **Cargo**: 1000 kg ([Gazette](https://gazette.example/1))",
  },
  check(catalog, report) {
    for (const mission of catalog.entries("missions")) {
      const { cargo } = mission.record;
      if (cargo?.total === undefined) continue;
      for (const { keys, areAll } of cargoWays) {
        const parts = keys.flatMap((key) => cargo[key] ?? []);
        const sum = Math.round(parts.reduce((all, part) => all + part, 0) * 10) / 10;
        const isWhole = areAll && parts.length === keys.length;
        if (isWhole ? sum === cargo.total : sum <= cargo.total) continue;
        const isStated = mission.provenance.some(
          ({ field, disputes }) =>
            field === "cargo.total" && disputes.some(({ value }) => value === sum),
        );
        if (isStated) continue;
        report(
          mission,
          "cargo.total",
          `the parts add up to ${sum} kg, not ${cargo.total} kg; state the sum as (disputed: ${sum} kg, [Source](…); sum of the parts)`,
        );
      }
    }
  },
};
