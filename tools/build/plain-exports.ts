/** How esbuild gives what a module of CommonJS exports: a getter for each name, then all names again for Node. */
const GETTERS =
  /^var (\w+) = \{\};\n__export\(\1, \{\n([^}]*)\n\}\);\nmodule\.exports = __toCommonJS\(\1\);\n/m;
const NAMED = /^ {2}(\w+): \(\) => (\w+)$/;
const REEXPORT = /^__reExport\(\w+, (require\("[^"]+"\)), module\.exports\);\n/gm;
const ANNOTATION = /^\/\/ Annotate .*\n0 && \(module\.exports = \{[^}]*\}\);\n/m;
const HELPERS = /^(?:var __\w+ = [\s\S]*?;\n(?=var __|\n))+/m;

/** What tells tools that a module of CommonJS was written as an ES module. */
export const ES_MODULE = 'Object.defineProperty(module.exports, "__esModule", { value: true });\n';

/**
 * Gives the exports of a module as one object with plain values, which is there once instead of three times.
 * Each is whole when it is required, as there are no cycles. With a name, the module exports that object alone.
 */
export function plainExports(text: string, name?: string): string {
  const [, , getters] = GETTERS.exec(text) ?? [];
  if (getters === undefined || !ANNOTATION.test(text)) return text;
  const required = new Set([...text.matchAll(REEXPORT)].map(([, call]) => `...${call}`));
  // Node finds the names in an object up to the first value that is not a name itself.
  if (!getters.split(",\n").every((getter) => NAMED.test(getter))) return text;
  const members = getters
    .split(",\n")
    .map((getter) =>
      getter.replace(NAMED, (_, name, of) => (name === of ? name : `${name}: ${of}`)),
    );
  return withoutUnused(
    text
      .replace(GETTERS, "")
      .replaceAll(REEXPORT, "")
      .replace(
        ANNOTATION,
        name === undefined
          ? `module.exports = {\n${[...members, ...required].join(",\n")}\n};\n${ES_MODULE}`
          : `exports.${name} = {\n${[...members, ...required].join(",\n")}\n};\n`,
      ),
  );
}

/** The text without those helpers at its beginning that nothing calls any more. */
function withoutUnused(text: string): string {
  const [helpers = ""] = HELPERS.exec(text) ?? [];
  const kept = helpers.split(/^(?=var __)/m).filter((helper) => {
    const [, name = ""] = /^var (\w+)/.exec(helper) ?? [];
    return text.split(new RegExp(`\\b${name}\\b`)).length > 2;
  });
  const left = text.replace(helpers, kept.join(""));
  return left === text ? text : withoutUnused(left);
}
