"use strict";
(() => {
  const form = document.getElementById("filter");
  const findings = [...document.querySelectorAll(".finding")];
  const drafts = [...document.querySelectorAll(".draft")];
  const rows = new Map([...document.querySelectorAll("tr[data-draft]")].map((row) => [row.dataset.draft, row]));
  const update = () => {
    const levels = new Set([...form.querySelectorAll("[name=level]:checked")].map((box) => box.value));
    const all = levels.size === form.querySelectorAll("[name=level]").length;
    const words = form.elements.words.value.trim().toLowerCase();
    const verdict = form.elements.verdict.value;
    let shown = 0;
    for (const finding of findings) {
      const draft = finding.closest(".draft");
      const about = words === "" || finding.textContent.toLowerCase().includes(words) || draft.id.includes(words);
      finding.hidden = !levels.has(finding.dataset.level) || !about;
    }
    for (const draft of drafts) {
      const left = draft.querySelectorAll(".finding:not([hidden])").length;
      draft.hidden = (verdict !== "" && draft.dataset.verdict !== verdict) || (left === 0 && !(all && words === ""));
      rows.get(draft.id).hidden = draft.hidden;
      shown += draft.hidden ? 0 : left;
    }
    form.elements.shown.value = `${shown} of ${findings.length} findings shown`;
  };
  form.addEventListener("input", update);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  update();
})();
