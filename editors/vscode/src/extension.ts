/** The extension: a thin coat around `resolint lsp`. */

import * as vscode from "vscode";
import { commands } from "./commands";
import { RULES_GLOB } from "./drafts";
import { Preview } from "./preview";
import { Session } from "./session";
import { Status } from "./status";

let session: Session | undefined;

/** Settings that the server cannot take while it runs. */
const NEEDS_RESTART = ["resolint.enable", "resolint.server.path", "resolint.markdown"];

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  session = new Session(context);
  const current = session;
  const preview = new Preview(current, context.extensionUri);
  const rules = vscode.workspace.createFileSystemWatcher(RULES_GLOB, false, true, false);
  // Which Markdown is checked hangs on where rules lie.
  const rulesMoved = () => {
    if (vscode.workspace.getConfiguration("resolint").get("markdown") === "withRules") {
      void current.restart();
    }
  };
  context.subscriptions.push(
    current,
    preview,
    new Status(current),
    ...commands(current, preview),
    rules,
    rules.onDidCreate(rulesMoved),
    rules.onDidDelete(rulesMoved),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (NEEDS_RESTART.some((setting) => change.affectsConfiguration(setting))) {
        void current.restart();
      }
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(() => void current.restart()),
  );
  await current.restart();
}

export async function deactivate(): Promise<void> {
  await session?.stop();
}
