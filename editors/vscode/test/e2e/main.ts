/**
 * The extension in a real window of Visual Studio Code: what a person sees.
 *
 * Needs code-server and Chromium; without them nothing is tested, and it says so. Pictures are left in `out`, or, with the
 * argument `pictures`, in the folder of the README's. RESOLINT_REPORT can name a long report to type in.
 */

import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before } from "node:test";
import { drafting } from "./drafting";
import { BEGUN, HARBOURS, report } from "./drafts";
import { Editor } from "./editor";
import { HERE, tools } from "./tools";
import { trouble } from "./trouble";
import { Window } from "./window";
import type { World } from "./world";

const found = tools();
const skip = typeof found === "string" ? `Nothing was tested in a real window: ${found}` : false;
const out = join(HERE, "test", "e2e", "out");
const pictures = process.argv.includes("pictures") ? join(HERE, "images") : out;
const long = process.env.RESOLINT_REPORT ? readFileSync(process.env.RESOLINT_REPORT, "utf8") : report(268_000);
const opened: { editor?: Editor; window?: Window } = {};
const world: World = {
  get editor() {
    return must(opened.editor);
  },
  get window() {
    return must(opened.window);
  },
  reportLine: middle(long.split("\n")),
  picture: (name) => must(opened.window).picture(join(pictures, `${name}.png`)),
  failure: (name) => must(opened.window).picture(join(out, `failed-${name}.png`)),
};

/** The first line after the middle that begins a numbered paragraph, counted from 1. */
function middle(lines: string[]): number {
  const half = Math.floor(lines.length / 2);
  return half + lines.slice(half).findIndex((line) => /^[“"]?\d+\.\s/.test(line)) + 1;
}

function must<T>(part: T | undefined): T {
  if (!part) {
    throw new Error("The window did not open.");
  }
  return part;
}

before(async () => {
  if (typeof found === "string") {
    console.log(skip);
    return;
  }
  mkdirSync(out, { recursive: true });
  const editor = await Editor.start(found, {
    "begun.unres": BEGUN,
    "harbours.resolution.md": HARBOURS,
    "notes.md": HARBOURS,
    "report.unres": long,
  });
  opened.editor = editor;
  opened.window = await Window.open(found.chromium, editor.address);
});

after(async () => {
  await opened.window?.close();
  await opened.editor?.stop();
});

drafting(world, skip);
trouble(world, skip);
