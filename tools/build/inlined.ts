import { posix } from "node:path";

const HANDED_ON = /^export \{ (\w+) \} from "(\.[^"]+\.ts)";\n/gm;
const IMPORT = /^import type (\{[^}]+\}) from "([^"]+)";\n/gm;

/** Modules of one constant each: as declarations they would be hundreds of files to open. */
const small = /^generated\/(?:flights|lists|articles|entities\/[\w-]+)\/[\w-]+\.ts$/;

/** The declarations of a module, those of the modules of one constant that it hands on among them. */
export async function inlined(
  module: string,
  textOf: (module: string) => Promise<string>,
): Promise<string> {
  const folder = posix.dirname(module);
  const imports = new Set<string>();
  let text = "";
  let end = 0;
  const own = await textOf(module);
  for (const { 0: line, 1: name = "", 2: from = "", index } of own.matchAll(HANDED_ON)) {
    const target = posix.join(folder, from);
    if (!small.test(target)) continue;
    const constant = await textOf(target);
    for (const [, names, path = ""] of constant.matchAll(IMPORT)) {
      const imported = posix.join(posix.dirname(target), path);
      if (imported === module) continue;
      imports.add(`import type ${names} from "${specifierOf(folder, imported)}";\n`);
    }
    text += own.slice(end, index) + declarationOf(name, constant);
    end = index + line.length;
  }
  const whole = [...imports].join("") + text + own.slice(end);
  // Without an export of this form, declarations hand on all that they declare.
  return /^(?:type|interface|declare) /m.test(whole) && !/^export \{/m.test(whole)
    ? `${whole}export {};\n`
    : whole;
}

/** How modules of a folder import another: a path without dots would be a package. */
function specifierOf(folder: string, module: string): string {
  const path = posix.relative(folder, module);
  return path.startsWith(".") ? path : `./${path}`;
}

function declarationOf(name: string, text: string): string {
  const [declaration] =
    new RegExp(`^(?:/\\*\\*.*\\*/\n)?export declare const ${name}:.*\n`, "m").exec(text) ?? [];
  if (declaration === undefined) throw new Error(`${name} is not declared on one line`);
  return declaration;
}
