// Programs that measure something in a separate process, and print one number.

const read = 'import { readFileSync } from "node:fs";';

/** An expression that reads and parses a JSON file. */
export const parsed = (path: string): string =>
  `JSON.parse(readFileSync(${JSON.stringify(path)}, "utf8"))`;

/** An expression that imports a module: `imported("resupply")`. */
export const imported = (name: string, attributes?: string): string =>
  `await import(${JSON.stringify(name)}${attributes === undefined ? "" : `, { with: ${attributes} }`})`;

/** A program that measures how many milliseconds an expression takes. */
export const timeOf = (expression: string): string =>
  `${read} const start = performance.now(); ${expression}; console.log(performance.now() - start);`;

/** A program that measures how many bytes of heap the value of an expression keeps in use. */
export const heapOf = (expression: string): string => `${read}
const collected = async () => {
  for (let turn = 0; turn < 3; turn++) { await new Promise(setImmediate); gc(); }
  return process.memoryUsage().heapUsed;
};
const before = await collected();
const kept = [${expression}];
const after = await collected();
console.log(kept.length * (after - before));`;

/** A program that compares `get` with a Map for all `keys`; `bringing` imports both. */
export const lookUpsOverMap = (bringing: string): string => `${bringing}
const map = new Map(keys.map((key) => [key, get(key)]));
let found;
const measured = (task) => { const start = performance.now(); task(); return performance.now() - start; };
const rounds = Math.ceil(20_000 / keys.length);
const looked = () => { for (let i = 0; i < rounds; i++) for (const key of keys) found = get(key); };
const bare = () => { for (let i = 0; i < rounds; i++) for (const key of keys) found = map.get(key); };
const ratios = [];
for (let i = 0; i < 300; i++) { const [a, b] = [measured(looked), measured(bare)]; if (i >= 100) ratios.push(a / b); }
if (found === undefined) throw new Error("nothing was found");
console.log(ratios.sort((a, b) => a - b)[100]);`;
