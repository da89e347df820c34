/** Writing a draft out in other formats. */

import { basename } from "node:path";
import * as vscode from "vscode";
import { exportedName } from "./names";
import type { Session } from "./session";

/** A format: its name for the server, its name for people, the ending of its files. */
const FORMATS = [
  { to: "html", label: "Web page", ending: "html" },
  { to: "docx", label: "Word document", ending: "docx" },
  { to: "akn", label: "Akoma Ntoso", ending: "xml" },
] as const;

/** Asks for a format and a place, and has the server write the draft there. */
export async function exportDocument(session: Session, document: vscode.TextDocument): Promise<void> {
  const items = FORMATS.map((format) => ({ label: format.label, description: `.${format.ending}`, format }));
  const chosen = await vscode.window.showQuickPick(items, { title: "Export the Draft", placeHolder: "As what?" });
  if (!chosen) {
    return;
  }
  const { to, label, ending } = chosen.format;
  const name = exportedName(basename(document.uri.path), ending);
  const proposed =
    document.uri.scheme === "untitled"
      ? vscode.Uri.joinPath(vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file("/"), name)
      : vscode.Uri.joinPath(document.uri, "..", name);
  const target = await vscode.window.showSaveDialog({ defaultUri: proposed, filters: { [label]: [ending] } });
  if (!target) {
    return;
  }
  if (to === "html") {
    const { html } = await session.command<{ html: string }>("resolint.export", { uri: session.uri(document), to });
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(html));
  } else {
    await session.command("resolint.export", { uri: session.uri(document), to, output: target.fsPath });
  }
  const open = await vscode.window.showInformationMessage(`The draft was written to ${target.fsPath}.`, "Open");
  if (open) {
    await vscode.env.openExternal(target);
  }
}
