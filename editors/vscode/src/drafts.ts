/** Which documents are drafts. */

import * as vscode from "vscode";
import type { DocumentFilter } from "vscode-languageclient/node";

/** The language of drafts. */
export const LANGUAGE = "un-resolution";

/** Where a draft may live. What an editor compares with (`git:`) is not being drafted. */
const SCHEMES = ["file", "untitled", "vscode-vfs"];

/** The rules of a house, which the server explains too. */
const RULES = "lint-rules.toml";

/** How many folders with rules have their Markdown checked. */
const MOST_FOLDERS = 200;

/** Where rules lie. */
export const RULES_GLOB = `**/${RULES}`;

/** What the server is shown. */
export async function selector(): Promise<DocumentFilter[]> {
  const drafts = SCHEMES.map((scheme) => ({ language: LANGUAGE, scheme }));
  const rules = [{ scheme: "file", pattern: RULES_GLOB }];
  return [...drafts, ...rules, ...(await markdown())];
}

/** Markdown beside or below a `lint-rules.toml`, where the user wants it checked. */
async function markdown(): Promise<DocumentFilter[]> {
  if (vscode.workspace.getConfiguration("resolint").get("markdown") !== "withRules") {
    return [];
  }
  const files = await vscode.workspace.findFiles(RULES_GLOB, "**/node_modules/**", MOST_FOLDERS);
  return files.map((file) => {
    const folder = vscode.Uri.joinPath(file, "..");
    const pattern = { baseUri: folder.toString(), pattern: "**/*.md" };
    return { language: "markdown", scheme: "file", pattern };
  });
}

/** Whether a document holds rules and no draft. */
export function isRules(uri: vscode.Uri): boolean {
  return uri.path.endsWith(`/${RULES}`);
}
