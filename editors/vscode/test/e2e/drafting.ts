/** What a drafter sees while all is well. */

import assert from "node:assert/strict";
import { keyToSquiggle } from "./typing";
import { seen, until, type World } from "./world";

/** Registers the tests. */
export function drafting(world: World, skip: string | false): void {
  seen(world, skip, "findings are underlined, listed under Problems and counted in the status bar", async () => {
    const { window } = world;
    await window.file("harbours.resolution.md");
    await window.squiggles().first().waitFor();
    assert.equal(await window.says(/findings/), "4 findings");
    await window.findings().click();
    const row = window.problems().filter({ hasText: "number-sequence" });
    await row.first().waitFor();
    assert.match(await row.first().innerText(), /paragraph 4 follows paragraph 2: number it 3/);
    await world.picture("findings");
    await window.command("View: Toggle Problems");
  });

  seen(world, skip, "a quick fix repairs the place and the finding goes", async () => {
    const { window } = world;
    await window.file("harbours.resolution.md");
    await window.line(20, 51);
    await window.page.keyboard.press("Control+.");
    const action = window.actions().filter({ hasText: /;/ }).first();
    await action.waitFor();
    await world.picture("quick-fix");
    await action.click();
    assert.equal(await window.says(/3 findings/), "3 findings");
    assert.match(await window.text(), /share tide tables;/);
  });

  seen(world, skip, "the preview shows the draft and follows the cursor and the text", async () => {
    const { window } = world;
    await window.file("harbours.resolution.md");
    await window.command("View: Toggle Primary Side Bar Visibility");
    await window.line(12);
    await window.command("UN Resolution: Open Preview to the Side");
    const preview = window.preview();
    const marked = preview.locator("#draft .at-cursor");
    await marked.filter({ hasText: "charts of shoals and reefs" }).waitFor();
    assert.equal(await preview.locator("#draft em", { hasText: "Recalling" }).count(), 1);
    await window.line(26);
    await marked.filter({ hasText: "lights, wrecks and tides" }).waitFor();
    await window.line(18, 76);
    await window.page.keyboard.type(", with thanks");
    await preview.locator("#draft", { hasText: "Secretary-General, with thanks;" }).waitFor();
    await world.picture("preview");
    await window.command("View: Toggle Primary Side Bar Visibility");
    await preview.locator("[data-line]", { hasText: "share tide tables" }).first().dblclick();
    await marked.filter({ hasText: "share tide tables" }).waitFor();
    await window.page.locator(".line-numbers.active-line-number", { hasText: "20" }).waitFor();
    await window.page.locator('.tab[data-resource-name^="webview-"]').click({ button: "middle" });
    await window.page.locator("iframe.webview").waitFor({ state: "detached" });
  });

  seen(world, skip, "fix all repairs what is safe", async () => {
    const { window } = world;
    await window.file("harbours.resolution.md");
    await window.command("UN Resolution: Fix All That Can Be Fixed Safely");
    await window.says(/no findings/);
    assert.match(await window.text(), /\*Deeply concerned\* about/);
    await window.save();
  });

  seen(world, skip, "openings are completed where a paragraph begins", async () => {
    const { window } = world;
    await window.file("begun.unres");
    await window.line(9);
    await window.page.keyboard.type("Req");
    const requests = window.suggestions().filter({ hasText: "Requests" }).first();
    await requests.waitFor();
    await world.picture("completion");
    await requests.click();
    await window.page.keyboard.type("the keepers of lights to report on tides");
    await until(
      async () => /2\. \*Requests\* the keepers of lights to report on tides;/.test(await window.flow()),
      "the paragraph is there",
    );
  });

  seen(world, skip, "renumbering keeps numbers in order", async () => {
    const { window } = world;
    await window.line(9);
    await window.page.keyboard.press("Control+Delete");
    await window.page.keyboard.type("7");
    await window.says(/findings?/);
    await window.command("UN Resolution: Renumber Paragraphs and References");
    await until(async () => /^2\. \*Requests\*/m.test(await window.text()), "the paragraph is number 2");
  });

  seen(world, skip, "Markdown is checked by setting, beside rules", async () => {
    const { window, editor } = world;
    await window.file("notes.md");
    assert.equal(await window.findings().count(), 0);
    editor.write("lint-rules.toml", "");
    editor.set({ "resolint.markdown": "withRules" });
    assert.equal(await window.says(/findings/), "4 findings");
    editor.set({});
    await window.findings().waitFor({ state: "detached" });
    editor.remove("lint-rules.toml");
  });

  seen(world, skip, "a draft is exported as a web page", async () => {
    const { window, editor } = world;
    await window.file("harbours.resolution.md");
    await window.command("UN Resolution: Export…");
    await window.choice("Web page").click();
    const name = `${editor.folder}/harbours.html`;
    await until(async () => (await window.input().inputValue()) === name, "a name is proposed");
    await window.page.keyboard.press("Enter");
    await window.notifications().filter({ hasText: "The draft was written to" }).waitFor();
    assert.match(editor.read("harbours.html"), /^<!doctype html>[\s\S]*<em>Recalling<\/em>/i);
    await window.command("Notifications: Clear All Notifications");
  });

  seen(world, skip, "all resolutions of the folder are checked on demand", async () => {
    const { window } = world;
    await window.command("UN Resolution: Check All Resolutions of the Workspace");
    await window
      .notifications()
      .filter({ hasText: /files? checked, \d+ findings?/ })
      .waitFor();
    await window.command("Notifications: Clear All Notifications");
  });

  seen(world, skip, "a new draft has its parts", async () => {
    const { window } = world;
    await window.command("UN Resolution: New Draft");
    await until(
      async () => /\*The General Assembly\*, \*Recalling\* .* 1\. \*Welcomes\*/.test(await window.flow()),
      "it is there",
    );
    await window.says(/findings?/);
    await window.page.keyboard.press("Escape");
    await window.command("View: Revert and Close Editor");
  });

  seen(world, skip, "typing in a long report is answered", async (context) => {
    const { window } = world;
    await window.file("report.unres");
    await window.says(/finding/);
    const times = await keyToSquiggle(window, world.reportLine, 25);
    context.diagnostic(
      `from key to squiggle: median ${times.median.toFixed(0)} ms, worst ${times.worst.toFixed(0)} ms`,
    );
  });
}
