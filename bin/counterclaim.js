#!/usr/bin/env node
// The package carries dist/; in a checkout, the first run after `npm ci` builds it.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const pathOf = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** What `npm run build` runs, without asking npm. */
const steps = [
  ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"],
  ["node_modules/typescript/bin/tsc", "-p", "tsconfig.made-files.json"],
  ["dist-tools/build/made-files.js"],
];

// What the last step makes.
if (!existsSync(pathOf("dist/embedded-seed-postgresql-18.tar.gz"))) {
  process.stderr.write("counterclaim: the first run in this checkout builds dist/ …\n");
  for (const [script, ...options] of steps) {
    // Standard output belongs to what the command itself prints.
    const { status } = spawnSync(process.execPath, [pathOf(script), ...options], {
      cwd: pathOf("."),
      stdio: ["ignore", 2, 2],
    });
    if (status !== 0) {
      process.stderr.write("counterclaim: dist/ could not be built. Run npm ci, then npm run build, to see why.\n");
      process.exit(1);
    }
  }
}

await import("../dist/views/cli/main.js");
