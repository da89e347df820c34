#!/usr/bin/env node
// Starts the program that the package for this platform holds.
"use strict";
const { spawnSync } = require("node:child_process");

const platform = `@resolint/${process.platform}-${process.arch}`;
let program;
try {
  program = require.resolve(`${platform}/bin/resolint${process.platform === "win32" ? ".exe" : ""}`);
} catch {
  console.error(`error: there is no ${platform}; install resolint another way, or without --omit=optional`);
  process.exit(2);
}
const run = spawnSync(program, process.argv.slice(2), { stdio: "inherit" });
if (run.error) {
  console.error(`error: cannot start ${program}: ${run.error.message}`);
  process.exit(2);
}
process.exit(run.signal ? 2 : run.status);
