/**
 * Installs the VSIX that `npm run package` built, into the first editor found, or into the one that RESOLINT_CODE names.
 */

import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(dirname(fileURLToPath(import.meta.url)));
const editors = process.env.RESOLINT_CODE
  ? [process.env.RESOLINT_CODE]
  : ["code", "codium", "code-insiders", "cursor", "code-server"];

const built = readdirSync(here)
  .filter((name) => name.endsWith(".vsix"))
  .map((name) => join(here, name))
  .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0];
if (!built) {
  console.error("There is no VSIX here yet: `npm run package` builds it.");
  process.exit(1);
}

for (const editor of editors) {
  // On Windows editors are started by a script, which only a shell runs.
  const shell = process.platform === "win32";
  const { status, error } = spawnSync(editor, ["--install-extension", built, "--force"], { stdio: "inherit", shell });
  if (!error && !(shell && status === 1 && editors.length > 1)) {
    process.exit(status ?? 1);
  }
}
console.error(
  `None of ${editors.join(", ")} is on the PATH. Name yours in RESOLINT_CODE, or use “Install from VSIX…” in its menu for ${built}.`,
);
process.exit(1);
