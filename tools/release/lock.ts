// A part of npm run release:version: writes the new version into both lock files, that of the package and that
// of the site, which links to it. Nothing is installed.
import { spawnSync } from "node:child_process";

for (const folder of [".", "site"]) {
  const { status } = spawnSync(
    "npm",
    // biome-ignore format: one line of options
    ["install", "--package-lock-only", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund", "--silent"],
    { cwd: folder, stdio: "inherit" },
  );
  if (status !== 0) process.exit(status ?? 1);
}
