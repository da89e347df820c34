/** The draft laid out as a document, beside the text. */

import { randomBytes } from "node:crypto";
import { basename } from "node:path";
import * as vscode from "vscode";
import { page } from "./page";
import type { Session } from "./session";

/** What the editor calls the panel. */
const VIEW = "resolint.preview";

/** How long a pause in typing must be at least before the draft is laid out anew, in milliseconds. */
const PAUSE = 150;

/** How much of a page is shown in a millisecond, in characters: for longer ones the pause must be longer. */
const SPEED = 5000;

/** One panel, which shows the draft that was in front last. */
export class Preview implements vscode.Disposable, vscode.WebviewPanelSerializer {
  readonly #session: Session;
  readonly #extension: vscode.Uri;
  readonly #subscriptions: vscode.Disposable[];
  #panel: vscode.WebviewPanel | undefined;
  #uri: vscode.Uri | undefined;
  #due: NodeJS.Timeout | undefined;
  /** How long the page shown last was, in characters. */
  #length = 0;
  /** Whether the page listens. */
  #ready = false;

  constructor(session: Session, extension: vscode.Uri) {
    this.#session = session;
    this.#extension = extension;
    this.#subscriptions = [
      vscode.window.registerWebviewPanelSerializer(VIEW, this),
      session.onDidChange((phase) => phase === "running" && this.#soon()),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#shows(document) && this.#soon()),
      vscode.window.onDidChangeActiveTextEditor((editor) => editor && this.#follow(editor)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (this.#shows(textEditor.document)) {
          this.#cursor(textEditor);
        }
      }),
    ];
  }

  /** Opens the panel, or shows it if it is open, for the draft in front. */
  open(column: vscode.ViewColumn): void {
    const editor = vscode.window.activeTextEditor;
    if (!editor || !this.#session.reads(editor.document)) {
      throw new Error("There is a preview of drafts: open a file that ends in .unres or .resolution.md.");
    }
    this.#uri = editor.document.uri;
    if (this.#panel) {
      this.#panel.reveal(undefined, true);
      this.#soon(0);
      return;
    }
    const place = { viewColumn: column, preserveFocus: column === vscode.ViewColumn.Beside };
    this.#adopt(
      vscode.window.createWebviewPanel(VIEW, "Preview", place, { enableScripts: true, localResourceRoots: [] }),
    );
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: { uri?: string } | undefined): Promise<void> {
    if (!state?.uri || this.#panel) {
      panel.dispose();
      return;
    }
    this.#uri = vscode.Uri.parse(state.uri);
    this.#adopt(panel);
  }

  dispose(): void {
    clearTimeout(this.#due);
    this.#panel?.dispose();
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #adopt(panel: vscode.WebviewPanel): void {
    this.#panel = panel;
    this.#ready = false;
    panel.iconPath = {
      light: vscode.Uri.joinPath(this.#extension, "images", "file-light.svg"),
      dark: vscode.Uri.joinPath(this.#extension, "images", "file-dark.svg"),
    };
    panel.onDidDispose(() => {
      this.#panel = undefined;
      clearTimeout(this.#due);
    });
    panel.webview.onDidReceiveMessage((message: { type: string; line?: number }) => {
      if (message.type === "ready") {
        this.#ready = true;
        this.#soon(0);
      } else if (message.type === "reveal" && message.line) {
        void this.#reveal(message.line - 1);
      }
    });
    panel.webview.html = page(randomBytes(16).toString("base64url"));
  }

  #shows(document: vscode.TextDocument): boolean {
    return this.#panel !== undefined && document.uri.toString() === this.#uri?.toString();
  }

  #follow(editor: vscode.TextEditor): void {
    if (this.#panel && this.#session.reads(editor.document) && !this.#shows(editor.document)) {
      this.#uri = editor.document.uri;
      this.#soon(0);
    }
  }

  /** Lays the draft out after a pause. */
  #soon(pause = Math.max(PAUSE, this.#length / SPEED)): void {
    clearTimeout(this.#due);
    this.#due = setTimeout(() => void this.#show(), pause);
  }

  async #show(): Promise<void> {
    const uri = this.#uri;
    if (!this.#panel || !this.#ready || !uri) {
      return;
    }
    const name = basename(uri.path);
    this.#panel.title = `Preview ${name}`;
    const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
    if (!document) {
      this.#post({ type: "notice", words: `${name} is not open any more.` });
      return;
    }
    try {
      const argument = { uri: this.#session.uri(document), to: "html" };
      const { html } = await this.#session.command<{ html: string }>("resolint.export", argument);
      this.#length = html.length;
      this.#post({ type: "draft", html, uri: uri.toString() });
      const editor = vscode.window.visibleTextEditors.find((one) => one.document === document);
      if (editor) {
        this.#cursor(editor);
      }
    } catch (error) {
      this.#post({ type: "notice", words: error instanceof Error ? error.message : String(error) });
    }
  }

  #cursor(editor: vscode.TextEditor): void {
    const follows = vscode.workspace.getConfiguration("resolint").get("preview.followCursor", true);
    this.#post({ type: "cursor", line: editor.selection.active.line + 1, follows });
  }

  #post(message: unknown): void {
    void this.#panel?.webview.postMessage(message);
  }

  async #reveal(line: number): Promise<void> {
    const shown = vscode.window.visibleTextEditors.find((editor) => this.#shows(editor.document));
    const uri = this.#uri;
    if (!uri) {
      return;
    }
    const column = shown?.viewColumn ?? vscode.ViewColumn.One;
    const editor = await vscode.window.showTextDocument(uri, { viewColumn: column });
    const at = new vscode.Position(Math.min(line, editor.document.lineCount - 1), 0);
    editor.selection = new vscode.Selection(at, at);
    editor.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }
}
