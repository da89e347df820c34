/** What can be done from the palette. */

import * as vscode from "vscode";
import { LANGUAGE } from "./drafts";
import { exportDocument } from "./export";
import type { Preview } from "./preview";
import type { Session } from "./session";
import { counted } from "./summary";

/** Registers the commands. */
export function commands(session: Session, preview: Preview): vscode.Disposable[] {
  const all: Record<string, () => unknown> = {
    "resolint.restart": () => session.restart(),
    "resolint.showLog": () => session.log.show(),
    "resolint.openPathSetting": () =>
      vscode.commands.executeCommand("workbench.action.openSettings", "resolint.server.path"),
    "resolint.openPreview": () => preview.open(vscode.ViewColumn.Active),
    "resolint.openPreviewToSide": () => preview.open(vscode.ViewColumn.Beside),
    "resolint.newDraft": newDraft,
    "resolint.fixDocument": () => onDraft((draft) => edit(session, "resolint.fixAll", draft.document, [])),
    "resolint.renumberDocument": () =>
      onDraft(({ document, selection }) => {
        const { line, character } = selection.active;
        return edit(session, "resolint.renumber", document, [{ line, character }]);
      }),
    "resolint.exportDocument": () => onDraft(({ document }) => exportDocument(session, document)),
    "resolint.checkFolder": () => checkFolder(session),
  };
  return Object.entries(all).map(([name, run]) =>
    vscode.commands.registerCommand(name, async () => {
      try {
        await run();
      } catch (error) {
        void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
      }
    }),
  );
}

async function onDraft(run: (editor: vscode.TextEditor) => Promise<void>): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) {
    throw new Error("Open a draft first: a file that ends in .unres or .resolution.md.");
  }
  await run(editor);
}

async function edit(session: Session, command: string, document: vscode.TextDocument, args: unknown[]): Promise<void> {
  const { edits } = await session.command<{ edits: number }>(command, session.uri(document), ...args);
  const words = edits === 0 ? "Nothing had to be changed." : `${counted(edits, "place")} changed.`;
  vscode.window.setStatusBarMessage(`$(law) ${words}`, 5000);
}

async function checkFolder(session: Session): Promise<void> {
  const result = await session.command<{ files: number; findings: number; cancelled: boolean }>(
    "resolint.checkWorkspace",
  );
  const scope = `${counted(result.files, "file")} checked`;
  const words = `${scope}, ${counted(result.findings, "finding")}${result.cancelled ? "; not all files, as you stopped it" : ""}.`;
  const chosen = await vscode.window.showInformationMessage(words, "Show Problems");
  if (chosen) {
    await vscode.commands.executeCommand("workbench.actions.view.problems");
  }
}

/** A draft to begin with; what to fill in is numbered for the Tab key. */
async function newDraft(): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: LANGUAGE, content: "" });
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand("editor.action.insertSnippet", { langId: LANGUAGE, name: "Whole resolution" });
}
