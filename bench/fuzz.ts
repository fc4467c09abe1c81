// npm run fuzz [cases] [seed] [kind…]: damages texts of four kinds, and checks what must hold for any text.
import { spawnSync } from "node:child_process";
import { kinds } from "../test/support/fuzz/kinds.ts";

const [cases = "100000", seed = String(Date.now() % 1_000_000_000), ...named] =
  process.argv.slice(2);
const names = named.length > 0 ? named : Object.keys(kinds);
const each = Math.ceil(Number(cases) / names.length);
for (const name of names) {
  // The peak of the memory is that of a process: each kind gets one of its own.
  const { status } = spawnSync(process.execPath, ["bench/fuzz-kind.ts", name, String(each), seed], {
    stdio: "inherit",
  });
  if (status !== 0) process.exitCode = 1;
}
