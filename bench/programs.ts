// Programs that measure in a process of their own, and print one number.

const read = 'import { readFileSync } from "node:fs";';

/** A file of JSON, read and parsed, as an expression. */
export const parsed = (path: string): string =>
  `JSON.parse(readFileSync(${JSON.stringify(path)}, "utf8"))`;

/** What a module exports, as an expression: `imported("resupply")`. */
export const imported = (name: string, attributes?: string): string =>
  `await import(${JSON.stringify(name)}${attributes === undefined ? "" : `, { with: ${attributes} }`})`;

/** Milliseconds that an expression takes. */
export const timeOf = (expression: string): string =>
  `${read} const start = performance.now(); ${expression}; console.log(performance.now() - start);`;

/** Bytes of the heap that what an expression gives takes, once all else is gone. */
export const heapOf = (expression: string): string => `${read}
const collected = async () => {
  for (let turn = 0; turn < 3; turn++) { await new Promise(setImmediate); gc(); }
  return process.memoryUsage().heapUsed;
};
const before = await collected();
const kept = [${expression}];
const after = await collected();
console.log(kept.length * (after - before));`;

/** How many times as long `get` takes for each of `keys` as a Map, after what brings both. */
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
