/** The server's life: started, watched, started again, stopped. */

import * as vscode from "vscode";
import { CloseAction, ErrorAction, LanguageClient, type LanguageClientOptions } from "vscode-languageclient/node";
import { Backoff } from "./backoff";
import { isRules, selector } from "./drafts";
import { compare, complain, offer } from "./say";
import { find } from "./server";
import type { Phase } from "./summary";

/** A client that writes its faults to the log: what the user has to know is said here, and once. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

/** One server at a time. */
export class Session implements vscode.Disposable {
  readonly log = vscode.window.createOutputChannel("resolint", { log: true });
  readonly #changed = new vscode.EventEmitter<Phase>();
  /** Tells of a new phase. */
  readonly onDidChange = this.#changed.event;
  readonly #backoff = new Backoff();
  readonly #context: vscode.ExtensionContext;
  #client: LanguageClient | undefined;
  #selector: vscode.DocumentSelector = [];
  #phase: Phase = "off";
  #fault: string | undefined;
  #again: NodeJS.Timeout | undefined;
  /** The documents that the server has checked. */
  readonly #checked = new Set<string>();
  /** Starts and stops happen one after the other. */
  #queue: Promise<void> = Promise.resolve();

  constructor(context: vscode.ExtensionContext) {
    this.#context = context;
    const forget = (document: vscode.TextDocument) => this.#checked.delete(document.uri.toString());
    context.subscriptions.push(vscode.workspace.onDidCloseTextDocument(forget));
  }

  get phase(): Phase {
    return this.#phase;
  }

  /** What went wrong, where the phase is `failed`. */
  get fault(): string | undefined {
    return this.#fault;
  }

  /** Whether a document is one that the server reads as a draft. */
  reads(document: vscode.TextDocument): boolean {
    return !isRules(document.uri) && vscode.languages.match(this.#selector, document) > 0;
  }

  /** Whether the server has told what it found in a document. */
  hasChecked(document: vscode.TextDocument): boolean {
    return this.#checked.has(document.uri.toString());
  }

  /** Starts the server, or starts it anew. */
  restart(): Promise<void> {
    this.#backoff.reset();
    return this.#line(() => this.#begin());
  }

  /** Has the server do something. Fails with a sentence. */
  async command<T>(command: string, ...args: unknown[]): Promise<T> {
    if (!this.#client || this.#phase !== "running") {
      throw new Error("The server of resolint is not running. “UN Resolution: Restart Server” starts it.");
    }
    return this.#client.sendRequest<T>("workspace/executeCommand", { command, arguments: args });
  }

  /** The name of a document in the words of the protocol. */
  uri(document: vscode.TextDocument): string {
    return this.#client?.code2ProtocolConverter.asUri(document.uri) ?? document.uri.toString();
  }

  /** Ends the server. */
  stop(): Promise<void> {
    return this.#line(() => this.#end());
  }

  dispose(): void {
    clearTimeout(this.#again);
    this.#changed.dispose();
    this.log.dispose();
  }

  #check(uri: vscode.Uri): void {
    const name = uri.toString();
    if (!this.#checked.has(name)) {
      this.#checked.add(name);
      this.#changed.fire(this.#phase);
    }
  }

  #line(step: () => Promise<void>): Promise<void> {
    clearTimeout(this.#again);
    this.#queue = this.#queue.then(step).catch((error) => this.log.error(String(error)));
    return this.#queue;
  }

  #enter(phase: Phase, fault?: string): void {
    this.#phase = phase;
    this.#fault = fault;
    this.#changed.fire(phase);
  }

  async #begin(): Promise<void> {
    await this.#end();
    const settings = vscode.workspace.getConfiguration("resolint");
    if (!settings.get<boolean>("enable", true)) {
      return;
    }
    this.#enter("starting");
    const server = await find({
      configured: settings.get<string | null>("server.path") ?? undefined,
      folder: vscode.workspace.workspaceFolders?.[0]?.uri.fsPath,
      extension: this.#context.extensionPath,
      path: process.env.PATH,
    });
    if ("fault" in server) {
      this.#enter("failed", server.fault);
      complain(server);
      return;
    }
    this.log.info(`${server.command} is resolint ${server.version}`);
    compare(server, String(this.#context.extension.packageJSON.version));
    const filters = await selector();
    const options: LanguageClientOptions = {
      documentSelector: filters,
      outputChannel: this.log,
      initializationOptions: settings,
      diagnosticPullOptions: { onChange: true, onSave: true },
      middleware: {
        workspace: {
          // A server that is being replaced reads its settings when it starts.
          didChangeConfiguration: (sections, next) => next(sections).catch((error) => this.log.debug(String(error))),
        },
        provideDiagnostics: async (document, previous, token, next) => {
          const report = await next(document, previous, token);
          this.#check("uri" in document ? document.uri : document);
          return report;
        },
        handleDiagnostics: (uri, diagnostics, next) => {
          next(uri, diagnostics);
          this.#check(uri);
        },
      },
      initializationFailedHandler: () => false,
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => {
          this.#stopped();
          return { action: CloseAction.DoNotRestart, handled: true };
        },
      },
    };
    const client = new QuietClient("resolint", "resolint", { command: server.command, args: ["lsp"] }, options);
    this.#selector = client.protocol2CodeConverter.asDocumentSelector(filters);
    this.#client = client;
    try {
      await client.start();
    } catch (error) {
      this.log.error(`The server did not start: ${error}`);
      if (this.#client === client && this.#phase === "starting") {
        this.#stopped();
      }
      return;
    }
    if (client.isRunning()) {
      this.#backoff.started(Date.now());
      this.#enter("running");
    }
  }

  async #end(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    this.#checked.clear();
    this.#enter("off");
    await client?.dispose().catch(() => undefined);
  }

  /** The server ended, and nobody asked it to. */
  #stopped(): void {
    if (this.#phase === "waiting" || this.#phase === "off") {
      return;
    }
    const { wait, tell } = this.#backoff.stopped(Date.now());
    if (wait === undefined) {
      const fault = "The server of resolint stopped again and again and is not started any more.";
      this.#enter("failed", fault);
      offer("error", fault, { "Start Again": "resolint.restart" });
      return;
    }
    this.log.warn(`the server stopped; it is started again in ${wait / 1000} s`);
    this.#enter("waiting");
    this.#again = setTimeout(() => void this.#line(() => this.#begin()), wait);
    if (tell) {
      const words = "The server of resolint stopped and is being started again. Your text is untouched.";
      offer("warning", words, {});
    }
  }
}
