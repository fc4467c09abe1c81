// npm run mutation: changes the rules of the compiler and the library in a copy, one place at a time, and
// tells which changes no test notices. Arguments go to Stryker: npm run mutation -- --mutate src/library/find.ts
import { runInCopy } from "./run-in-copy.ts";

await runInCopy("mutation", ["stryker", "run", ...process.argv.slice(2)], "reports");
