/**
 * Builds `resolint-TARGET-VERSION.vsix` with the server inside.
 *
 * The server is built by cargo for this computer, unless RESOLINT_BINARY names one that is built already;
 * RESOLINT_TARGET then names its platform in the words of vsce, if that is not this one.
 */

import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createVSIX } from "@vscode/vsce";

const here = dirname(dirname(fileURLToPath(import.meta.url)));
const repository = join(here, "..", "..");
const target = process.env.RESOLINT_TARGET ?? ownTarget();
const program = target.startsWith("win32") ? "resolint.exe" : "resolint";

function ownTarget() {
  const system = existsSync("/etc/alpine-release") ? "alpine" : process.platform;
  return `${system}-${process.arch === "arm" ? "armhf" : process.arch}`;
}

function stop(words) {
  console.error(words);
  process.exit(1);
}

function built() {
  const cargo = (args, stdout) =>
    execFileSync("cargo", args, { cwd: repository, stdio: ["ignore", stdout, "inherit"] });
  try {
    cargo(["build", "--release", "--locked", "--bin", "resolint"], "inherit");
    const metadata = JSON.parse(cargo(["metadata", "--no-deps", "--format-version", "1"], "pipe").toString());
    return join(metadata.target_directory, "release", program);
  } catch (error) {
    const way = "Install Rust, or name a built resolint in the environment variable RESOLINT_BINARY.";
    return stop(`The server could not be built with cargo (${error.message}). ${way}`);
  }
}

const binary = process.env.RESOLINT_BINARY ?? built();
if (!existsSync(binary)) {
  stop(`There is no file ${binary}, which RESOLINT_BINARY names.`);
}

rmSync(join(here, "server"), { recursive: true, force: true });
mkdirSync(join(here, "server"));
const server = join(here, "server", program);
copyFileSync(binary, server);
chmodSync(server, 0o755);
copyFileSync(join(repository, "LICENSE-MIT"), join(here, "LICENSE.txt"));

await import("./bundle.mjs");

const { version } = JSON.parse(readFileSync(join(here, "package.json"), "utf8"));
const packagePath = join(here, `resolint-${target}-${version}.vsix`);
await createVSIX({
  cwd: here,
  target,
  packagePath,
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
