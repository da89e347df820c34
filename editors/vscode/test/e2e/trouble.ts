/** What a drafter sees when something is wrong. */

import assert from "node:assert/strict";
import { BAD_RULES } from "./drafts";
import { PATIENCE, seen, until, type World } from "./world";

/** From how many bytes on the editor shows a file to no extension. */
const HUGE = 51 * 1024 * 1024;

/** How long the extension waits between starts before it gives up, all in all, in milliseconds. */
const WAITS = 31_000;

/** Registers the tests. */
export function trouble(world: World, skip: string | false): void {
  seen(world, skip, "a mistake in lint-rules.toml is underlined there, and the status bar tells", async () => {
    const { window, editor } = world;
    editor.write("lint-rules.toml", BAD_RULES);
    await window.file("begun.unres");
    await window.file("lint-rules.toml");
    await window.squiggles().first().waitFor();
    await window.line(2, 3);
    await window.command("Show or Focus Hover");
    await window.page.locator(".monaco-hover", { hasText: "did you mean" }).first().waitFor();
    await world.picture("rules");
    await window.command("View: Close Editor");
    await window.file("begun.unres");
    await window.findings().locator(".codicon-warning").waitFor();
    assert.match((await window.findings().getAttribute("aria-label")) ?? "", /lint-rules.toml is wrong in 1 place/);
    editor.remove("lint-rules.toml");
    await window.findings().locator(".codicon-warning").waitFor({ state: "detached" });
  });

  seen(world, skip, "a server that stops is started again, and that is said once", async () => {
    const { window, editor } = world;
    const stopped = window.notifications().filter({ hasText: "is being started again" });
    for (let stops = 0; stops < 2; stops += 1) {
      const [server] = editor.servers();
      assert.ok(server, "a server runs");
      process.kill(server, "SIGKILL");
      await until(() => editor.servers().some((one) => one !== server), "another server runs");
      await window.says(/findings?$/);
    }
    assert.equal(await stopped.count(), 1);
    await window.command("Notifications: Clear All Notifications");
  });

  seen(world, skip, "a missing server is named, with the way out", async () => {
    const { window, editor } = world;
    editor.set({ "resolint.server.path": "/nowhere/resolint" });
    const said = window.notifications().filter({ hasText: "There is no file /nowhere/resolint" });
    await said.waitFor();
    assert.match(await said.innerText(), /resolint\.server\.path.*Correct the setting/);
    await window.findings().locator(".codicon-error").waitFor();
    await world.picture("missing-server");
    editor.set({});
    await window.says(/findings?$/);
    await window.command("Notifications: Clear All Notifications");
  });

  seen(world, skip, "a server of another version is named, and works as far as it can", async () => {
    const { window, editor } = world;
    const other = editor.program("other", '[ "$1" = --version ] && echo resolint 9.0.0 && exit\nexec "$SERVER" "$@"');
    editor.set({ "resolint.server.path": other });
    await window.notifications().filter({ hasText: "is resolint 9.0.0 and this extension is" }).waitFor();
    await window.says(/findings?$/);
    editor.set({});
    await window.command("Notifications: Clear All Notifications");
  });

  seen(world, skip, "a server that stops at once is given up after a few times", async () => {
    const { window, editor } = world;
    editor.set({
      "resolint.server.path": editor.program("mortal", '[ "$1" = --version ] && echo resolint 0.1.0 && exit\nexit 3'),
    });
    await window
      .notifications()
      .filter({ hasText: "stopped again and again" })
      .waitFor({ timeout: PATIENCE + WAITS });
    await window.findings().locator(".codicon-error").waitFor();
    const shown = await window.notifications().allInnerTexts();
    assert.equal(shown.filter((words) => !/stopped/.test(words)).length, 0, shown.join("; "));
    editor.set({});
    await window.says(/findings?$/);
    await window.command("Notifications: Clear All Notifications");
  });

  seen(world, skip, "of a file too large for extensions, the status bar says so", async () => {
    const { window, editor } = world;
    editor.write("huge.unres", "*Noting* the tides,\n\n".repeat(HUGE / 21));
    await window.page.locator(".explorer-folders-view .monaco-list-row", { hasText: "huge.unres" }).dblclick();
    assert.equal(await window.says(/too large/), "too large");
  });
}
