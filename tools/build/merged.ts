import { posix } from "node:path";
import { inParts } from "../../src/compiler/emit/in-parts.ts";

/**
 * Files of declarations, each with the modules that it holds: to open a small file takes TypeScript
 * longer than to read it, and every program that imports the library opens all of them.
 */
const files: Readonly<Record<string, RegExp>> = {
  "generated/missions/index.ts": /^generated\/missions\//,
  "generated/entities/index.ts": /^generated\/entities\/(?!ids\.)/,
  "generated/ids.ts": /^generated\/(?:entities\/)?(?!missions?-)[\w-]+\.ts$/,
  "library/types.ts": /^library\/types\//,
  "library/parts.ts": /^library\/(?!types\/).+\//,
};

/** How long a file may be for the compression of a tarball to see that the next one repeats it, in bytes. */
export const LONGEST = 24_000;

const FROM = /^(import|export) (type )?(\*(?: as \w+)?|\{[^}]*\}) from "(\.[^"]+)";\n/gm;
const DECLARED =
  /^(export )?(?:declare )?(const|function|type|interface|class) ([A-Za-z_$][\w$]*)/gm;
const CONSTANT = /^((?:\/\*\*.*\*\/\n)?)export declare const (.+);\n/gm;

/** Declarations by module as fewer files: the modules in `together` are merged, and the others refer to these. */
export function merged(
  modules: ReadonlyMap<string, string>,
  together: ReadonlySet<string>,
): Map<string, string> {
  const homes = new Map([...modules.keys()].map((module) => [module, wholeFileOf(module)]));
  const parts = new Map<string, string[]>();
  for (const [file, members] of Map.groupBy(homes.keys(), fileOf)) splitUp(file, members);
  const groups = Map.groupBy(modules.keys(), fileOf);
  return new Map(
    [...groups].map(([file, members]) => [
      file,
      parts
        .get(file)
        ?.map((part) => `export * from "${relative(file, part)}";\n`)
        .join("") ?? written(file, members),
    ]),
  );

  function fileOf(module: string): string {
    return homes.get(module) ?? module;
  }

  function wholeFileOf(module: string): string {
    if (!together.has(module)) return module;
    return Object.keys(files).find((file) => files[file]?.test(module)) ?? module;
  }

  /** Puts the modules of a file that only hands them on, and is too long, into parts of it. */
  function splitUp(file: string, members: readonly string[]): void {
    const others = members.filter((module) => module !== file);
    const isBarrel = /^(?:(?:\/\/|export \*).*\n)+$/.test(modules.get(file) ?? "");
    const sizeOf = (module: string) => modules.get(module)?.length ?? 0;
    if (!isBarrel || others.reduce((sum, module) => sum + sizeOf(module), 0) <= LONGEST) return;
    const made = inParts(others, LONGEST, sizeOf).map((inPart, at) => {
      const part = file.replace(/index\.ts$/, `part-${at + 1}.ts`);
      for (const module of inPart) homes.set(module, part);
      return part;
    });
    parts.set(file, made);
  }

  function written(file: string, members: readonly string[]): string {
    const lists = new Map<string, Set<string>>();
    const bodies = members.map((module, place) =>
      ownNames(modules.get(module) ?? "", place).replaceAll(
        FROM,
        (_, verb: string, type: string | undefined, given: string, from: string) => {
          const target = posix.join(posix.dirname(module), from);
          const home = fileOf(target);
          if (home === file) return "";
          const isWhole = given.startsWith("*") && (verb === "import" || home === target);
          const kind = verb === "import" ? "type " : (type ?? "");
          const key = `${verb} ${kind}${isWhole ? given : "{}"} from "${relative(file, home)}";\n`;
          const names = given === "*" ? exportsOf(target) : namesIn(given);
          const known = lists.get(key) ?? new Set();
          lists.set(key, known);
          if (!isWhole)
            for (const name of names) known.add(kind ? name.replace("type ", "") : name);
          return "";
        },
      ),
    );
    const lines = [...lists].map(([key, names]) => key.replace("{}", `{ ${[...names].join()} }`));
    const [head = ""] = /^\/\*\* @module .*\*\/\n/.exec(bodies[0] ?? "") ?? [];
    const body = bodies.join("").slice(head.length).replaceAll("export {};\n", "");
    const isMixed = [...body.matchAll(DECLARED)].some(([, exported]) => exported === undefined);
    // Without an export of this form, declarations hand on all that they declare, but beside "export =" it is wrong.
    return `${head}${lines.join("")}${members.length > 1 ? statement(body) : body}${isMixed && !body.includes("export =") ? "export {};\n" : ""}`;

    /** A module's text, in which the aliases of a series have names that no other series has. */
    function ownNames(text: string, place: number): string {
      return members.length > 1 ? text.replaceAll(/\bUsual(?=\d*<)/g, `Usual${place}_`) : text;
    }
  }

  /** The names that a module exports, those of types with `type` before them. */
  function exportsOf(module: string): string[] {
    const text = modules.get(module) ?? "";
    const own = [...text.matchAll(DECLARED)].filter(([, exported]) => exported !== undefined);
    const values = new Set(own.flatMap(([, , kind, name = ""]) => (isType(kind) ? [] : [name])));
    const types = own.flatMap(([, , kind, name = ""]) =>
      isType(kind) && !values.has(name) ? [`type ${name}`] : [],
    );
    const handedOn = [...text.matchAll(FROM)].flatMap(([, verb, type, given = "", from = ""]) => {
      if (verb === "import") return [];
      const target = posix.join(posix.dirname(module), from);
      const names = given === "*" ? exportsOf(target) : namesIn(given);
      return names.map((name) =>
        type === undefined || name.startsWith("type ") ? name : `type ${name}`,
      );
    });
    return [...values, ...types, ...handedOn];
  }
}

const isType = (kind: string | undefined) => kind === "type" || kind === "interface";

const namesIn = (list: string) =>
  list.startsWith("{")
    ? list
        .slice(1, -1)
        .split(",")
        .map((name) => name.trim())
        .filter((name) => name !== "")
    : [];

/** The path of a file as another one imports it. */
function relative(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to);
  return path.startsWith(".") ? path : `./${path}`;
}

/** All constants on one line each in one statement, which is less text to read than a statement for each. */
function statement(text: string): string {
  const constants: string[] = [];
  const rest = text.replaceAll(CONSTANT, (_, doc: string, constant: string) => {
    constants.push(`${doc}${constant}`);
    return "";
  });
  return constants.length === 0 ? rest : `${rest}export declare const\n${constants.join(",\n")};\n`;
}
