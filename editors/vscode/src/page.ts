/** The page around the preview: what the server lays out is put into it, again and again, without a flicker. */

/** The page, with what may run and be shown in it. */
export function page(nonce: string): string {
  const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'nonce-${nonce}'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Preview</title>
<style>
  html { background: #fff; color: #111; color-scheme: light; scroll-padding-block: 30vh; }
  body { padding: 0; }
  #notice { padding: 1em; font: 13px sans-serif; }
  #notice:empty { display: none; }
  [data-line]:hover { cursor: text; }
  .at-cursor { box-shadow: -4px 0 0 0 #1f4e79; }
  @media (prefers-reduced-motion: no-preference) { .at-cursor { transition: box-shadow 120ms; } }
</style>
</head>
<body>
<div id="notice" role="status"></div>
<div id="draft"></div>
<script nonce="${nonce}">(${script})();</script>
</body>
</html>`;
}

/** What runs in the page. It stands on nothing outside itself, since its text is what is sent there. */
function script(): void {
  // @ts-expect-error: given by the editor inside a webview.
  const editor = acquireVsCodeApi();
  const notice = document.getElementById("notice") as HTMLElement;
  const draft = document.getElementById("draft") as HTMLElement;
  let line = 1;
  let follows = true;

  const atCursor = (): HTMLElement | undefined => {
    let best: HTMLElement | undefined;
    let bestLine = 0;
    for (const block of draft.querySelectorAll<HTMLElement>("[data-line]")) {
      const its = Number(block.dataset.line);
      if (its <= line && its >= bestLine) {
        best = block;
        bestLine = its;
      }
    }
    return best;
  };
  const follow = () => {
    const block = atCursor();
    for (const old of draft.querySelectorAll(".at-cursor")) {
      old.classList.toggle("at-cursor", old === block);
    }
    block?.classList.add("at-cursor");
    if (block && follows) {
      const { top, bottom } = block.getBoundingClientRect();
      if (top < 0 || bottom > window.innerHeight) {
        block.scrollIntoView({ block: top < 0 || bottom - top > window.innerHeight ? "start" : "center" });
      }
    }
  };

  window.addEventListener("message", ({ data }) => {
    if (data.type === "draft") {
      const parsed = new DOMParser().parseFromString(data.html, "text/html");
      notice.textContent = "";
      document.documentElement.lang = parsed.documentElement.lang || "en";
      draft.replaceChildren(...parsed.querySelectorAll("style"), ...parsed.body.childNodes);
      draft.className = parsed.body.className;
      editor.setState({ uri: data.uri });
    } else if (data.type === "cursor") {
      line = data.line;
      follows = data.follows;
    } else {
      notice.textContent = data.words;
    }
    follow();
  });
  draft.addEventListener("dblclick", (event) => {
    const block = (event.target as Element).closest<HTMLElement>("[data-line]");
    if (block) {
      editor.postMessage({ type: "reveal", line: Number(block.dataset.line) });
    }
  });
  // Links within the document are followed; there is nowhere else to go from here.
  draft.addEventListener("click", (event) => {
    const target = (event.target as Element).closest("a")?.getAttribute("href");
    if (target?.startsWith("#")) {
      event.preventDefault();
      document.getElementById(decodeURIComponent(target.slice(1)))?.scrollIntoView({ block: "center" });
    }
  });
  editor.postMessage({ type: "ready" });
}
