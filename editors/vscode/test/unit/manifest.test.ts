import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { grammars } from "../../scripts/grammar.mjs";
import { exportedName } from "../../src/names";
import { page } from "../../src/page";

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");
const manifest = JSON.parse(read("package.json"));
const { configuration, commands, problemMatchers, menus, keybindings, walkthroughs } = manifest.contributes;

/** Settings of the extension itself. */
const OWN = ["enable", "markdown", "preview.followCursor", "server.path", "trace.server"];

/** The settings of the server with their defaults, read in its source. */
function serverSettings(): Map<string, string> {
  const source = read("../../src/lsp/settings.rs");
  const camel = (name: string) => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  const fields = [...source.matchAll(/^ {4}pub (\w+): /gm)].map(([, name]) => camel(name ?? ""));
  const defaults = /Self \{ ([^}]*) \}/.exec(source)?.[1] ?? "";
  const values = new Map(defaults.split(", ").map((pair) => pair.split(": ") as [string, string]));
  return new Map(
    fields.map((field) => [field, values.get([...values.keys()].find((key) => camel(key) === field) ?? "") ?? ""]),
  );
}

test("extension and server name the same settings with the same defaults", () => {
  const server = serverSettings();
  assert.ok(server.size >= 4, "the settings of the server were read");
  const named = Object.keys(configuration.properties).map((key) => key.replace(/^resolint\./, ""));
  assert.deepEqual(named.filter((name) => !OWN.includes(name)).sort(), [...server.keys()].sort());
  for (const [name, value] of server) {
    assert.equal(String(configuration.properties[`resolint.${name}`].default), value, name);
  }
});

test("every setting is described", () => {
  for (const [name, setting] of Object.entries<Record<string, unknown>>(configuration.properties)) {
    assert.ok(setting.description ?? setting.markdownDescription, name);
    assert.ok("default" in setting, name);
  }
});

test("extension and server have the same version", () => {
  const version = /^version = "([^"]+)"/m.exec(read("../../Cargo.toml"))?.[1];
  assert.equal(manifest.version, version);
});

test("every command of the manifest is registered, and no other is shown", () => {
  const source = read("src/commands.ts");
  const registered = [...source.matchAll(/"(resolint\.\w+)": ?(?:\(|\w)/g)].map(([, name]) => name);
  const named: string[] = commands.map(({ command }: { command: string }) => command);
  assert.deepEqual(
    named.filter((name) => !registered.includes(name)),
    [],
  );
  const used = [...Object.values<{ command: string }[]>(menus).flat(), ...keybindings].map(({ command }) => command);
  assert.deepEqual(
    used.filter((name) => !named.includes(name)),
    [],
  );
  const linked = JSON.stringify(walkthroughs).matchAll(/command:(resolint\.\w+)/g);
  assert.deepEqual(
    [...linked].map(([, name]) => name ?? "").filter((name) => !named.includes(name)),
    [],
  );
});

test("no command has the name of one of the server, which the client registers itself", () => {
  const source = read("../../src/lsp/handlers/commands.rs");
  const servers = [...source.matchAll(/"(resolint\.\w+)"/g)].map(([, name]) => name);
  assert.ok(servers.length >= 3);
  assert.deepEqual(
    commands.filter(({ command }: { command: string }) => servers.includes(command)),
    [],
  );
});

test("the problem matcher reads lines of the concise format", () => {
  const { pattern } = problemMatchers[0];
  const line = "drafts/reefs.resolution.md:12:5: error[footnote-undefined] footnote mark 4 has no footnote";
  const match = new RegExp(pattern.regexp).exec(line);
  assert.equal(match?.[pattern.file], "drafts/reefs.resolution.md");
  assert.equal(match?.[pattern.line], "12");
  assert.equal(match?.[pattern.column], "5");
  assert.equal(match?.[pattern.severity], "error");
  assert.equal(match?.[pattern.code], "footnote-undefined");
  assert.equal(match?.[pattern.message], "footnote mark 4 has no footnote");
});

test("files that the manifest names are there", () => {
  const paths = [
    ...JSON.stringify(manifest.contributes).matchAll(/"\.?\/?((?:images|syntaxes|snippets|walkthrough)\/[^"]+)"/g),
  ];
  assert.ok(paths.length >= 8);
  for (const [, path] of paths) {
    assert.ok(read(path ?? "").length > 0, path);
  }
});

test("the grammars are what the list of openings makes them", () => {
  for (const [file, text] of Object.entries(grammars())) {
    assert.equal(read(file), text, `${file} is out of date: npm run grammar`);
  }
});

test("no host of a registry is in the lock file", () => {
  assert.ok(!read("package-lock.json").includes('"resolved"'));
});

test("the page of the preview runs its own script only", () => {
  const html = page("tide");
  assert.ok(html.includes("default-src 'none'"));
  assert.ok(html.includes("script-src 'nonce-tide'"));
  assert.equal(html.match(/<script/g)?.length, 1);
});

test("an exported file stands beside its draft", () => {
  assert.equal(exportedName("reefs.resolution.md", "docx"), "reefs.docx");
  assert.equal(exportedName("reefs.unres", "html"), "reefs.html");
  assert.equal(exportedName("Untitled-1", "xml"), "Untitled-1.xml");
});
