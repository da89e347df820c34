/** Finding the server's program and asking it what it is. */

import { execFile } from "node:child_process";
import { access, constants } from "node:fs/promises";
import { homedir } from "node:os";
import { delimiter, isAbsolute, join } from "node:path";

/** A program that can serve. */
export interface Found {
  /** Its file. */
  command: string;
  /** Its version, as `resolint --version` tells it. */
  version: string;
}

/** Why there is none: a sentence, and whether a setting is to blame. */
export interface Fault {
  /** What is wrong and where. */
  fault: string;
  /** Whether `resolint.server.path` names the file that is wrong. */
  configured: boolean;
}

/** Where a program is looked for. */
export interface Places {
  /** `resolint.server.path`, if it is set. */
  configured: string | undefined;
  /** The folder of the workspace, for `${workspaceFolder}`. */
  folder: string | undefined;
  /** The folder of the extension. */
  extension: string;
  /** `PATH`. */
  path: string | undefined;
}

/** How long a program may take to tell its version, in milliseconds. */
const PATIENCE = 20_000;

/** The name of the program's file. */
export const PROGRAM: string = process.platform === "win32" ? "resolint.exe" : "resolint";

/** The file that a setting names: `~` and `${workspaceFolder}` stand for folders. */
export function expand(path: string, folder: string | undefined, home: string = homedir()): string {
  const spelled = path.trim().replaceAll("${workspaceFolder}", folder ?? ".");
  return spelled === "~" || spelled.startsWith("~/") || spelled.startsWith("~\\") ? home + spelled.slice(1) : spelled;
}

/** The files to try, the first that exists being it: what is set, what the extension brings, what is on the PATH. */
export function candidates(places: Places): string[] {
  if (places.configured) {
    return [expand(places.configured, places.folder)];
  }
  const onPath = (places.path ?? "").split(delimiter).filter(isAbsolute);
  return [join(places.extension, "server", PROGRAM), ...onPath.map((folder) => join(folder, PROGRAM))];
}

/** The version in the output of `resolint --version`; `undefined` where something else answered. */
export function versionIn(output: string): string | undefined {
  return /^resolint (\d+\.\d+\.\d+\S*)(?: \([0-9a-f]+\))?\s*$/.exec(output)?.[1];
}

/** Whether a server of one version speaks with an extension of another: alike up to the part that breaks. */
export function fits(server: string, extension: string): boolean {
  const [major, minor] = extension.split(".");
  const [itsMajor, itsMinor] = server.split(".");
  return major === itsMajor && (major !== "0" || minor === itsMinor);
}

/** Finds the program. */
export async function find(places: Places): Promise<Found | Fault> {
  const configured = Boolean(places.configured);
  const files = candidates(places);
  for (const file of files) {
    if (!(await exists(file))) {
      continue;
    }
    const answer = await ask(file);
    const version = "output" in answer ? versionIn(answer.output) : undefined;
    if (version) {
      return { command: file, version };
    }
    const reason = "output" in answer ? "it is another program" : answer.reason;
    return { fault: `${file} cannot be used: ${reason}.`, configured };
  }
  const fault = configured
    ? `There is no file ${files[0]}, which the setting resolint.server.path names.`
    : "The program resolint is neither in this extension nor on the PATH.";
  return { fault, configured };
}

async function exists(file: string): Promise<boolean> {
  return access(file, constants.F_OK).then(
    () => true,
    () => false,
  );
}

function ask(file: string): Promise<{ output: string } | { reason: string }> {
  return new Promise((resolve) => {
    execFile(file, ["--version"], { timeout: PATIENCE, windowsHide: true }, (error, output) => {
      resolve(error ? { reason: reason(error) } : { output });
    });
  });
}

/** Why a program did not start, in words. */
export function reason(error: { code?: string | number | null | undefined; killed?: boolean | undefined }): string {
  if (error.killed) {
    return `it did not answer within ${PATIENCE / 1000} seconds`;
  }
  switch (error.code) {
    case "EACCES":
      return "it may not be executed, or is a folder";
    case "ENOEXEC":
    case "UNKNOWN":
    case "EFTYPE":
      return "it is no program for this computer";
    default:
      return `asked for its version, it ended with ${error.code ?? "a fault"}`;
  }
}
