import { flightEntryPoints, otherEntryPoints } from "./entry-points.ts";

const declarations = (source: string, extension: "ts" | "cts") =>
  source.replace(/^src\/(.*)\.ts$/, `./dist/types/$1.d.${extension}`);

/**
 * Bundlers take the form that they can take apart; Node, Bun and Deno the dense one, which loads faster.
 * A browser or a tool that knows neither condition takes the first.
 */
function flightEntryPoint([name, source]: readonly [string, string]) {
  return {
    import: {
      types: declarations(source, "ts"),
      module: `./dist/${name}.js`,
      node: `./dist/dense/${name}.js`,
      default: `./dist/${name}.js`,
    },
    require: { types: declarations(source, "cts"), default: `./dist/dense/${name}.cjs` },
  };
}

function otherEntryPoint([name, source]: readonly [string, string]) {
  return {
    import: { types: declarations(source, "ts"), default: `./dist/${name}.js` },
    require: { types: declarations(source, "cts"), default: `./dist/${name}.cjs` },
  };
}

const json = ["missions.json", "missions.schema.json"];

const subpath = (name: string) => (name === "index" ? "." : `./${name}`);

/** `exports` of package.json: an entry for each entry point, none for a flight. */
export const packageExports: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(
    Object.entries(flightEntryPoints).map((entry) => [subpath(entry[0]), flightEntryPoint(entry)]),
  ),
  ...Object.fromEntries(
    Object.entries(otherEntryPoints).map((entry) => [subpath(entry[0]), otherEntryPoint(entry)]),
  ),
  ...Object.fromEntries(json.map((name) => [`./${name}`, `./dist/${name}`])),
  "./package.json": "./package.json",
};

/** `typesVersions` of package.json, for compilers that don't know `exports`. */
export const typesVersions = {
  "*": Object.fromEntries([
    ...Object.entries({ ...flightEntryPoints, ...otherEntryPoints })
      .filter(([name]) => name !== "index")
      .map(([name, source]) => [name, [declarations(source, "cts")]]),
    ...json.map((name) => [name, [`./dist/${name}`]]),
  ]),
};
