import {
  commonJsEntryPoints,
  denseEntryPoints,
  entryPoints,
  otherEntryPoints,
} from "./entry-points.ts";

const declarations = (source: string, form: "import" | "require") =>
  source.replace(
    /^src\/(.*)\.ts$/,
    `./dist/${form === "import" ? "types" : "commonjs/types"}/$1.d.ts`,
  );

/** The name of an entry point, its source, and the form that Node has of it as an ES module. */
interface EntryPoint {
  readonly name: string;
  readonly source: string;
  readonly node: string;
}

/**
 * Every flight, by one pattern: an entry for each would freeze the completion of editors. For a pattern
 * with one star, they would open the declarations of all flights to complete any import.
 */
const flight: EntryPoint = {
  name: "missions/*",
  source: "src/missions/*/*.ts",
  node: "./dist/dense/missions/*.js",
};

const all: readonly EntryPoint[] = [
  ...Object.entries(entryPoints).map(([name, source]) => ({
    name,
    source,
    node: name in otherEntryPoints ? `./dist/${name}.js` : `./dist/dense/${name}.js`,
  })),
  flight,
];

/** Whether Node has a form of an entry point of its own. */
const isDense = (name: string) => name in denseEntryPoints || name.startsWith("missions/");

/** The form for tools that take modules of CommonJS and drop nothing of them. */
const commonJs = (name: string) =>
  commonJsEntryPoints.includes(name) || name.startsWith("missions/")
    ? `./dist/commonjs/${name}.js`
    : `./dist/dense/${name}.cjs`;

/**
 * Bundlers take the form that they can take apart, by import and by require; Node, Bun and Deno the
 * dense one, which loads faster. What can require an ES module gets the one that import
 * gives, and so the same objects; an older Node and Jest get CommonJS. For Node and Bun, Bun's bundler
 * has no condition that Bun itself has not, but "development", unless it builds with --production.
 * React Native requires what it imports, and so does Jest with its preset, which needs CommonJS.
 */
function conditions({ name, source, node }: EntryPoint) {
  const modules = `./dist/${name}.js`;
  return {
    import: {
      types: declarations(source, "import"),
      "react-native": modules,
      module: modules,
      "module-sync": node,
      development: modules,
      node,
      default: modules,
    },
    require: {
      types: declarations(source, "require"),
      "react-native": commonJs(name),
      module: modules,
      bun: { development: modules, default: node },
      "module-sync": node,
      default: isDense(name) ? `./dist/dense/${name}.cjs` : commonJs(name),
    },
  };
}

const subpath = (name: string) => (name === "index" ? "." : `./${name}`);

/** `exports` of package.json: an entry for each entry point, and one for all flights. */
export const packageExports: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(all.map((one) => [subpath(one.name), conditions(one)])),
  "./missions.json": {
    import: { types: "./dist/commonjs/types/missions-json.d.ts", default: "./missions.json" },
    require: { types: "./dist/commonjs/types/missions-json.d.ts", default: "./missions.json" },
  },
  "./missions.schema.json": "./missions.schema.json",
  "./package.json": "./package.json",
};

/** `typesVersions` of package.json, for compilers that don't know `exports`. */
export const typesVersions = {
  "*": Object.fromEntries(
    all
      .filter(({ name }) => name !== "index")
      .map(({ name, source }) => [name, [declarations(source, "require")]]),
  ),
};

/** What a folder of the package says to tools that don't know `exports`: where its entry point is. */
export function folderManifest(name: string): object {
  const up = name.replaceAll(/[^/]+/g, "..");
  const modules = `${up}/dist/${name}.js`;
  const source =
    entryPoints[name] ?? flight.source.replaceAll("*", name.replace(/^missions\//, ""));
  return {
    main: commonJs(name).replace(".", up),
    module: modules,
    "react-native": modules,
    types: declarations(source, "require").replace(".", up),
    sideEffects: false,
  };
}
