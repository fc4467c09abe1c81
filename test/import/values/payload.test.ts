import { describe, expect, it } from "vitest";
import { readEntry, recordOf } from "../../../src/compiler/import/index.ts";
import { inventedSeeds } from "../../support/invented.ts";

const record = recordOf(inventedSeeds());
const findingsOf = (cargo: string) =>
  readEntry("a.md", `# Mule 3\n\n## Key Facts\n\n- **Payload**: ${cargo}\n`, record)
    .findings.filter(({ line }) => line === 5)
    .map(({ severity, message, rule }) => `${severity} ${message} (${rule})`);

const payloadsIn = (cargo: string) =>
  readEntry("a.md", `# Mule 3\n\n## Key Facts\n\n- **Payload**: ${cargo}\n`, record)
    .stated.filter(({ field }) => field.path === "payloads")
    .map(({ value }) => value);

describe("the cargo of an entry", () => {
  it("without a unit is not said to have no field", () => {
    expect(findingsOf("2442")).toEqual([
      'warning Payload is "2442"; it has no unit; write 2442 kg (unreadable-value)',
    ]);
  });

  it.each(["2 442,5", "2,4 tt kg"])("that is no mass has a finding: %s", (cargo) => {
    expect(findingsOf(cargo)).not.toEqual([]);
  });

  it.each(["2,4 t", "2442 kgs", "2 442,5 kg", "0 kg", "2442"])(
    "that is meant as a mass is never said to have no field: %s",
    (cargo) => {
      expect(findingsOf(cargo).join()).not.toContain("no-field");
    },
  );

  it.each(["SAGE III", "286K binocular radiometer", "four Lemur-2 satellites"])(
    "that is a thing is a payload: %s",
    (payload) => {
      expect(payloadsIn(payload)).toEqual([payload]);
      expect(findingsOf(payload)).toEqual([]);
    },
  );
});
