/** What is said about the server, with the way out. */

import * as vscode from "vscode";
import { type Fault, type Found, fits } from "./server";

const OPEN_SETTING = { "Open Setting": "resolint.openPathSetting" };

/** Says that there is no server, and what to do. */
export function complain({ fault, configured }: Fault): void {
  const way = configured
    ? "Correct the setting, or empty it to use the server in the extension."
    : "Install the extension for this kind of computer, or set resolint.server.path.";
  offer("error", `${fault} ${way}`, OPEN_SETTING);
}

/** Warns where extension and server are of versions that do not fit. */
export function compare({ version, command }: Found, own: string): void {
  if (!fits(version, own)) {
    const words = `${command} is resolint ${version} and this extension is ${own}: some of it may not work.`;
    offer("warning", `${words} Use the same version of both, or empty resolint.server.path.`, OPEN_SETTING);
  }
}

/** Shows a message with buttons that run commands; the log is always among them. */
export function offer(tone: "error" | "warning", words: string, buttons: Record<string, string>): void {
  const all: Record<string, string> = { ...buttons, "Show Log": "resolint.showLog" };
  const show = tone === "error" ? vscode.window.showErrorMessage : vscode.window.showWarningMessage;
  void show(words, ...Object.keys(all)).then((chosen) => {
    const command = chosen && all[chosen];
    return command && vscode.commands.executeCommand(command);
  });
}
