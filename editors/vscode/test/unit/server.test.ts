import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { candidates, expand, find, fits, PROGRAM, reason, versionIn } from "../../src/server";

const folder = mkdtempSync(join(tmpdir(), "resolint-server-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const places = { configured: undefined, folder: undefined, extension: join(folder, "extension"), path: "" };
const scripts = { skip: process.platform === "win32" ? "needs a Unix shell" : false };

function script(name: string, text: string, mode = 0o755): string {
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${text}\n`, { mode });
  return file;
}

test("a setting may begin with the home folder or the workspace", () => {
  assert.equal(expand("~/bin/resolint", undefined, "/home/keeper"), "/home/keeper/bin/resolint");
  assert.equal(expand(" ${workspaceFolder}/resolint ", "/charts", "/home/keeper"), "/charts/resolint");
  assert.equal(expand("~keeper/resolint", undefined, "/home/keeper"), "~keeper/resolint");
});

test("the setting is the only candidate; else the extension comes before the PATH", () => {
  assert.deepEqual(candidates({ ...places, configured: "/opt/resolint" }), ["/opt/resolint"]);
  const found = candidates({ ...places, path: "/usr/bin" });
  assert.deepEqual(found, [join(places.extension, "server", PROGRAM), join("/usr/bin", PROGRAM)]);
});

test("a relative folder on the PATH is not searched", () => {
  assert.equal(candidates({ ...places, path: ".:bin" }).length, 1);
});

test("only resolint has a version of resolint", () => {
  assert.equal(versionIn("resolint 0.1.0\n"), "0.1.0");
  assert.equal(versionIn("resolint 1.2.3-beta.1"), "1.2.3-beta.1");
  assert.equal(versionIn("lighthouse 0.1.0\n"), undefined);
});

test("versions fit up to the part that breaks", () => {
  assert.ok(fits("0.1.7", "0.1.0"));
  assert.ok(!fits("0.2.0", "0.1.0"));
  assert.ok(fits("1.4.0", "1.2.0"));
  assert.ok(!fits("2.0.0", "1.9.0"));
});

test("a missing program is named with the setting", async () => {
  const file = join(folder, "nowhere");
  assert.deepEqual(await find({ ...places, configured: file }), {
    fault: `There is no file ${file}, which the setting resolint.server.path names.`,
    configured: true,
  });
  const none = await find(places);
  assert.ok("fault" in none && none.fault.includes("neither in this extension nor on the PATH"));
});

test("a program is asked who it is", scripts, async () => {
  const good = script("good", "echo resolint 0.1.0");
  assert.deepEqual(await find({ ...places, configured: good }), { command: good, version: "0.1.0" });
  const other = await find({ ...places, configured: script("other", "echo a tide table") });
  assert.ok("fault" in other && other.fault.endsWith("it is another program."));
  const failing = await find({ ...places, configured: script("failing", "exit 3") });
  assert.ok("fault" in failing && failing.fault.includes("it ended with 3"));
  const closed = await find({ ...places, configured: script("closed", "", 0o644) });
  assert.ok("fault" in closed && closed.fault.includes("may not be executed"));
});

test("reasons are words", () => {
  assert.ok(reason({ killed: true }).includes("20 seconds"));
  assert.equal(reason({ code: "ENOEXEC" }), "it is no program for this computer");
});
