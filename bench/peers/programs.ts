import type { Library } from "./libraries.ts";

// Programs that measure in a process of their own, and print one number.

/** Milliseconds that an import takes. */
export const importing = ({ all }: Library): string =>
  `const start = performance.now(); ${dynamic(all)}; console.log(performance.now() - start);`;

/** Milliseconds that it takes to read and parse a file of JSON. */
export const parsing = (path: string): string =>
  `import { readFileSync } from "node:fs"; const start = performance.now(); JSON.parse(readFileSync(${JSON.stringify(path)}, "utf8")); console.log(performance.now() - start);`;

const heap = (statement: string): string =>
  `import { readFileSync } from "node:fs"; gc(); const before = process.memoryUsage().heapUsed; const kept = ${statement}; gc(); console.log(process.memoryUsage().heapUsed - before, kept === 0);`;

/** Bytes of the heap that an import takes. */
export const heapOfImport = ({ all }: Library): string => heap(dynamic(all));

/** Bytes of the heap that the same facts take, parsed from a file of JSON. */
export const heapOfParsing = (path: string): string =>
  heap(`JSON.parse(readFileSync(${JSON.stringify(path)}, "utf8"))`);

/** How many times as long it takes to find each entry by its key as in a Map. */
export const lookingUp = ({ lookUp }: Library): string => `${lookUp}
const map = new Map(keys.map((key) => [key, get(key)]));
let found;
const measured = (task) => { const start = performance.now(); task(); return performance.now() - start; };
const rounds = Math.ceil(20_000 / keys.length);
const ours = () => { for (let i = 0; i < rounds; i++) for (const key of keys) found = get(key); };
const bare = () => { for (let i = 0; i < rounds; i++) for (const key of keys) found = map.get(key); };
const ratios = [];
for (let i = 0; i < 300; i++) { const [a, b] = [measured(ours), measured(bare)]; if (i >= 100) ratios.push(a / b); }
if (found === undefined) throw new Error("nothing was found");
console.log(ratios.sort((a, b) => a - b)[100]);`;

/** `import x from "y";` as an expression that imports when it is evaluated. */
function dynamic(statement: string): string {
  const [, name, attributes] = /from ("[^"]+")(?: (with \{[^}]*\}))?/.exec(statement) ?? [];
  return `await import(${name}${attributes === undefined ? "" : `, { ${attributes.replace("with", "with:")} }`})`;
}
