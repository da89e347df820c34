/** Bundles the extension into `dist/extension.js`. */

import { build } from "esbuild";

await build({
  entryPoints: ["src/extension.ts"],
  outfile: "dist/extension.js",
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  external: ["vscode"],
  minify: true,
  // The script of the preview is sent as text: names and helpers of the bundler have no place in it.
  keepNames: false,
  legalComments: "linked",
  logLevel: "warning",
});
