import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/compiler/compile.ts";
import { constantName, typeName } from "../../src/compiler/emit/names.ts";
import { docComment, literal, Name } from "../../src/compiler/emit/source-text.ts";
import { generatedSeeds } from "../support/generated.ts";
import { compileInvented, inventedSeeds } from "../support/invented.ts";

describe("emitting the invented world", () => {
  it("gives these files and no others", async () => {
    const { files } = compileInvented();
    for (const { path, content } of files) {
      await expect(content).toMatchFileSnapshot(`snapshots/${path}.txt`);
    }
    const snapshots = await readdir(join(import.meta.dirname, "snapshots"), { recursive: true });
    const paths = snapshots
      .filter((path) => path.endsWith(".txt"))
      .map((path) => path.slice(0, -4));
    expect(paths.toSorted()).toEqual(files.map(({ path }) => path).toSorted());
  });

  it("gives the same files whatever the order of the seeds", () => {
    expect(compile(inventedSeeds().toReversed()).files).toEqual(compileInvented().files);
  });

  it("gives no file where there is a finding", () => {
    const { files, findings } = compileInvented({
      path: "missions/mule/mule-2.md",
      replace: "[Carriers]",
      by: "[Carrier]",
    });
    expect(findings).toHaveLength(1);
    expect(files).toEqual([]);
  });
});

describe("the types of a series", () => {
  const [types = ""] = compile(generatedSeeds(6))
    .files.filter(({ path }) => path === "missions/mule.ts")
    .map(({ content }) => content);

  it("say once what most of its flights have in common", () => {
    // Once for all that have two neighbours; the first and the last flight have one.
    expect(types.match(/"cart-2-1"/g)).toHaveLength(3);
    expect(types).toContain(
      'type Usual<Id extends string, Previous extends string, Next extends string, Ids extends Identifiers = Documented, Stays extends readonly Stay[] = [FullStay], Load extends Cargo = FullCargo> = Flown<SuccessfulMission<Id, "mule", "cart-2-1", "meadow-1", "barn", Ids, Stays, "cargo">, Load, Deorbited, Previous, Next>;',
    );
    expect(types).toContain('export type Mule3 = Usual<"mule-3", "mule-2", "mule-4">;');
  });
});

describe("names", () => {
  it.each([
    ["progress-ms-04", "progressMs04", "ProgressMs04"],
    ["soyuz-u", "soyuzU", "SoyuzU"],
    ["soyuz-2-1a", "soyuz2_1a", "Soyuz2_1a"],
    ["baikonur-site-1-5", "baikonurSite1_5", "BaikonurSite1_5"],
    ["a-1-2-3", "a1_2_3", "A1_2_3"],
  ])("%s is %s", (id, constant, type) => {
    expect(constantName(id)).toBe(constant);
    expect(typeName(id)).toBe(type);
  });
});

describe("literals", () => {
  it("hold text as text, whatever it is", () => {
    const data = {
      text: ['"\\`$', "{1}\u2028</script>"].join(""),
      "key-1": [1.5, true],
      none: undefined,
    };
    expect(new Function(`return ${literal(data)}`)()).toEqual({
      text: data.text,
      "key-1": [1.5, true],
    });
  });

  it("hold names as they are", () => {
    expect(literal({ vehicle: new Name("soyuzU") })).toBe("{ vehicle: soyuzU }");
  });

  it("keep text inside a doc comment", () => {
    expect(docComment("a */ b")).toBe("/** a *\\/ b */");
  });
});
