/** The programs that the tests need, and what to say where they are missing. */

import { accessSync, constants, readdirSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the extension. */
export const HERE: string = fileURLToPath(new URL("../../", import.meta.url));

/** Where the programs are. */
export interface Tools {
  codeServer: string;
  chromium: string;
  vsix: string;
}

function runs(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function program(variable: string, names: string[]): string | undefined {
  const named = process.env[variable];
  if (named) {
    return runs(named) ? named : undefined;
  }
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(runs);
}

/** The tools, or a sentence about the first that is missing. */
export function tools(): Tools | string {
  const codeServer = program("RESOLINT_CODE_SERVER", ["code-server"]);
  if (!codeServer) {
    return "code-server is not on the PATH; the environment variable RESOLINT_CODE_SERVER can name it.";
  }
  const chromium = program("RESOLINT_CHROMIUM", ["chromium", "chromium-browser", "google-chrome"]);
  if (!chromium) {
    return "Chromium is not on the PATH; the environment variable RESOLINT_CHROMIUM can name it.";
  }
  const packages = readdirSync(HERE).filter((name) => name.endsWith(".vsix"));
  const newest = packages.map((name) => join(HERE, name)).sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0];
  if (!newest) {
    return "There is no VSIX: `npm run package` builds it.";
  }
  return { codeServer, chromium, vsix: newest };
}
