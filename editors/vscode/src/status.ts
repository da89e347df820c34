/** The item in the status bar. */

import * as vscode from "vscode";
import { isRules, LANGUAGE } from "./drafts";
import type { Session } from "./session";
import { type Counts, summary } from "./summary";

/** From how many bytes on the editor shows a file to no extension. */
const HUGE = 50 * 1024 * 1024;

/** Shows the number of findings of the draft in front. */
export class Status implements vscode.Disposable {
  readonly #session: Session;
  readonly #item = vscode.window.createStatusBarItem("resolint.findings", vscode.StatusBarAlignment.Left, 10);
  readonly #subscriptions: vscode.Disposable[];
  /** How often it was looked what to show. */
  #looks = 0;

  constructor(session: Session) {
    this.#session = session;
    this.#item.name = "UN Resolutions: Findings";
    const update = () => void this.#update();
    this.#subscriptions = [
      this.#item,
      session.onDidChange(update),
      vscode.window.onDidChangeActiveTextEditor(update),
      vscode.window.tabGroups.onDidChangeTabs(update),
      vscode.workspace.onDidChangeConfiguration(update),
      vscode.languages.onDidChangeDiagnostics(update),
    ];
    update();
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  async #update(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    const isDraft = document && (document.languageId === LANGUAGE || this.#session.reads(document));
    this.#looks += 1;
    const look = this.#looks;
    const huge = !document && (await hugeDraft());
    if (look !== this.#looks) {
      // Another tab came to the front meanwhile.
      return;
    }
    if (!isDraft && !huge) {
      this.#item.hide();
      return;
    }
    const said = summary({
      phase: this.#session.phase,
      checked: document !== undefined && this.#session.hasChecked(document),
      counts: count(document ? vscode.languages.getDiagnostics(document.uri) : []),
      most: vscode.workspace.getConfiguration("resolint").get("maxFindings", 1000),
      badRules: badRules(),
      huge: Boolean(huge),
      fault: this.#session.fault,
    });
    this.#item.text = said.text;
    this.#item.tooltip = said.tooltip;
    this.#item.accessibilityInformation = { label: `${said.text.replace(/\$\([^)]*\)/g, "").trim()}. ${said.tooltip}` };
    this.#item.backgroundColor =
      said.tone === "plain" ? undefined : new vscode.ThemeColor(`statusBarItem.${said.tone}Background`);
    this.#item.command = this.#session.phase === "failed" ? "resolint.restart" : "workbench.actions.view.problems";
    this.#item.show();
  }
}

function count(diagnostics: readonly vscode.Diagnostic[]): Counts {
  const counts = { errors: 0, warnings: 0, others: 0 };
  for (const { severity, source } of diagnostics) {
    if (source !== "resolint") {
      continue;
    }
    if (severity === vscode.DiagnosticSeverity.Error) {
      counts.errors += 1;
    } else if (severity === vscode.DiagnosticSeverity.Warning) {
      counts.warnings += 1;
    } else {
      counts.others += 1;
    }
  }
  return counts;
}

/** How many places of any `lint-rules.toml` are wrong. */
function badRules(): number {
  const rules = vscode.languages.getDiagnostics().filter(([uri]) => isRules(uri));
  return rules.reduce((sum, [, diagnostics]) => sum + count(diagnostics).errors, 0);
}

/** Whether the tab in front is a draft that the editor keeps to itself. */
async function hugeDraft(): Promise<boolean> {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  if (!(input instanceof vscode.TabInputText) || !/\.(unres|resolution\.md)$/.test(input.uri.path)) {
    return false;
  }
  const size = await vscode.workspace.fs.stat(input.uri).then(
    (file) => file.size,
    () => 0,
  );
  return size > HUGE;
}
