import { describe, expect, it } from "vitest";
import { endIn } from "../../../src/compiler/import/values/end.ts";
import { outcomeIn, phaseIn } from "../../../src/compiler/import/values/outcome.ts";

describe("an outcome", () => {
  it.each([
    ["success", "success"],
    ["Success", "success"],
    ["completed nominally", "success"],
    ["Success (one engine lost)", "success"],
    ["Successful, without any loss", "success"],
    ["partial success", "partial"],
    ["not fully successful", "partial"],
    ["failure", "failure"],
    ["Failure (launch vehicle explosion)", "failure"],
    ["unsuccessful", "failure"],
    ["no success", "failure"],
    ["not a success", "failure"],
    ["lost during ascent", "failure"],
    ["in-flight", "in-flight"],
    ["currently docked", "in-flight"],
    ["ongoing", "in-flight"],
    ["success after a failed approach", undefined],
    ["without any failures", undefined],
    ["hay", undefined],
    ["", undefined],
  ])("%s is %s", (text, outcome) => {
    expect(outcomeIn(text)).toBe(outcome);
  });

  it.each([
    ["Launch failure", "launch"],
    ["lost during ascent", "launch"],
    ["failed to reach orbit", "launch"],
    ["docking failure", "docking"],
    ["failed to dock", "docking"],
    ["failure", undefined],
  ])("of %s is in the phase %s", (text, phase) => {
    expect(phaseIn(text)).toBe(phase);
  });
});

describe("an end", () => {
  it.each([
    ["deorbited", { kind: "deorbited", index: 0 }],
    ["It was de-orbited on 1 May 2017", { kind: "deorbited", index: 7 }],
    ["splashed down", { kind: "splashdown", index: 0 }],
    ["landed in Kazakhstan", { kind: "landed", index: 0 }],
    ["decayed naturally", { kind: "decayed", index: 0 }],
    ["failed to reach orbit", { kind: "failed-to-orbit", index: 0 }],
    ["destroyed during launch", { kind: "failed-to-orbit", index: 0 }],
    ["Destructive re-entry", { index: 12 }],
    ["will be deorbited", undefined],
    ["hay", undefined],
  ])("%s", (text, end) => {
    expect(endIn(text)).toStrictEqual(end);
  });
});
