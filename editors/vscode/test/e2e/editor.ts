/** A code-server of its own, with the extension installed, on a folder of its own. */

import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Tools } from "./tools";
import { PATIENCE } from "./world";

/** What would move, ask or shine while pictures are taken. */
const SETTINGS = {
  "chat.commandCenter.enabled": false,
  "chat.disableAIFeatures": true,
  "editor.minimap.enabled": false,
  "editor.lightbulb.enabled": "on",
  "extensions.ignoreRecommendations": true,
  "git.enabled": false,
  "telemetry.telemetryLevel": "off",
  "window.commandCenter": false,
  "window.menuBarVisibility": "compact",
  "workbench.colorTheme": "Default Light Modern",
  "workbench.layoutControl.enabled": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
};

/** The editor's server. */
export class Editor {
  readonly #process: ChildProcess;
  readonly #root: string;
  readonly folder: string;
  readonly address: string;

  private constructor(process: ChildProcess, root: string, folder: string, port: number) {
    this.#process = process;
    this.#root = root;
    this.folder = folder;
    this.address = `http://127.0.0.1:${port}/?folder=${folder}`;
  }

  /** Installs the extension and starts the editor on a folder with these files. */
  static async start(tools: Tools, files: Record<string, string>): Promise<Editor> {
    const root = mkdtempSync(join(tmpdir(), "resolint-editor-"));
    const folder = join(root, "drafts");
    const [user, extensions] = [join(root, "user"), join(root, "extensions")];
    mkdirSync(join(user, "User"), { recursive: true });
    mkdirSync(extensions);
    mkdirSync(folder);
    writeFileSync(join(user, "User", "settings.json"), JSON.stringify(SETTINGS));
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(join(folder, name), text);
    }
    const own = ["--user-data-dir", user, "--extensions-dir", extensions];
    execFileSync(tools.codeServer, [...own, "--install-extension", tools.vsix], {
      stdio: "pipe",
      timeout: 4 * PATIENCE,
    });
    const port = await freePort();
    const quiet = ["--auth", "none", "--disable-telemetry", "--disable-update-check", "--disable-workspace-trust"];
    const args = [...own, ...quiet, "--bind-addr", `127.0.0.1:${port}`, folder];
    const child = spawn(tools.codeServer, args, { stdio: "ignore", env: { ...process.env, PORT: undefined } });
    const editor = new Editor(child, root, folder, port);
    await editor.#answers();
    return editor;
  }

  /** Gives the folder these settings and no others. */
  set(settings: Record<string, unknown>): void {
    mkdirSync(join(this.folder, ".vscode"), { recursive: true });
    this.write(join(".vscode", "settings.json"), JSON.stringify(settings));
  }

  /** Writes a file of the folder. */
  write(name: string, text: string): void {
    writeFileSync(join(this.folder, name), text);
  }

  /** The text of a file of the folder. */
  read(name: string): string {
    return readFileSync(join(this.folder, name), "utf8");
  }

  /** Removes a file of the folder. */
  remove(name: string): void {
    rmSync(join(this.folder, name));
  }

  /** Writes a program in the words of the shell, which finds the extension's server as `$SERVER`, and gives its file. */
  program(name: string, words: string): string {
    const file = join(this.#root, name);
    const extensions = join(this.#root, "extensions");
    const own = readdirSync(extensions).find((folder) => folder.startsWith("resolint.resolint-")) ?? "";
    const server = join(extensions, own, "server", "resolint");
    writeFileSync(file, `#!/bin/sh\nSERVER='${server}'\n${words}\n`, { mode: 0o755 });
    return file;
  }

  /** The processes of our server under this editor. */
  servers(): number[] {
    const lines = execFileSync("ps", ["-eo", "pid=,args="], { encoding: "utf8" }).split("\n");
    const own = lines.filter((line) => line.includes(this.#root) && /\/server\/resolint lsp/.test(line));
    return own.map((line) => Number.parseInt(line, 10));
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once("exit", resolve));
    this.#process.kill();
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 10_000))]);
    rmSync(this.#root, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 });
  }

  async #answers(): Promise<void> {
    const end = Date.now() + PATIENCE;
    while (Date.now() < end) {
      const answered = await fetch(this.address).then(
        (response) => response.ok,
        () => false,
      );
      if (answered) {
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    await this.stop();
    throw new Error(`code-server did not answer at ${this.address}`);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}
