import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(await readFile("package-lock.json", "utf8")) as {
  readonly name: string;
  readonly version: string;
  readonly packages: Readonly<Record<string, Locked>>;
};
const manifest = JSON.parse(await readFile("package.json", "utf8"));
const { "": root, ...packages } = lock.packages;

describe("package-lock.json", () => {
  it("matches the manifest", () => {
    const { name, version, license, devDependencies, engines, peerDependencies } = manifest;
    const { peerDependenciesMeta } = manifest;
    expect(root).toMatchObject({
      ...{ name, version, license, devDependencies, engines, peerDependencies },
      peerDependenciesMeta,
    });
  });

  it("pins each package to a version and a hash, without download addresses", () => {
    const loose = Object.entries(packages).filter(
      ([, { version, integrity, resolved }]) =>
        !/^\d+\.\d+\.\d+/.test(version ?? "") ||
        !integrity?.startsWith("sha512-") ||
        resolved !== undefined,
    );
    expect(loose).toEqual([]);
    expect(Object.keys(packages).length).toBeGreaterThan(100);
  });

  it("has an entry for every optional package, for all platforms", () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter(
          (name) =>
            !(`${path}/node_modules/${name}` in packages) && !(`node_modules/${name}` in packages),
        )
        .map((name) => `${path}: ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it.each(["linux-x64", "darwin-arm64", "win32-x64"])("can be installed on %s", (platform) => {
    expect(Object.keys(packages)).toEqual(
      expect.arrayContaining([
        `node_modules/@biomejs/cli-${platform}`,
        `node_modules/@esbuild/${platform}`,
      ]),
    );
  });
});

describe("site/package-lock.json", () => {
  it("links to this package as it is", async () => {
    const site = JSON.parse(await readFile("site/package-lock.json", "utf8"));
    const { version, devDependencies } = site.packages[".."];
    expect(version).toBe(manifest.version);
    expect(devDependencies).toEqual(manifest.devDependencies);
  });
});
