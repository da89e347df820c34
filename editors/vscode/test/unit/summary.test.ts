import assert from "node:assert/strict";
import { test } from "node:test";
import { type Facts, summary } from "../../src/summary";

const facts: Facts = {
  phase: "running",
  checked: true,
  counts: { errors: 0, warnings: 0, others: 0 },
  most: 1000,
  badRules: 0,
  huge: false,
  fault: undefined,
};

test("says how many findings there are, and of what kind", () => {
  assert.equal(summary(facts).text, "$(law) no findings");
  const one = summary({ ...facts, counts: { errors: 1, warnings: 0, others: 0 } });
  assert.equal(one.text, "$(law) 1 finding");
  const some = summary({ ...facts, counts: { errors: 2, warnings: 1, others: 3 } });
  assert.equal(some.text, "$(law) 6 findings");
  assert.ok(some.tooltip.startsWith("2 errors, 1 warning, 3 hints"));
});

test("does not say that nothing was found before it was looked for", () => {
  assert.equal(summary({ ...facts, checked: false }).text, "$(sync~spin) checking");
});

test("says where there may be more", () => {
  const full = summary({ ...facts, most: 5, counts: { errors: 5, warnings: 0, others: 0 } });
  assert.equal(full.text, "$(law) 5+ findings");
  assert.ok(full.tooltip.includes("resolint.maxFindings"));
});

test("wrong rules are not passed over", () => {
  const said = summary({ ...facts, badRules: 2 });
  assert.equal(said.tone, "warning");
  assert.ok(said.tooltip.includes("lint-rules.toml is wrong in 2 places"));
});

test("every other state has its words", () => {
  assert.equal(summary({ ...facts, phase: "failed", fault: "There is no server." }).tone, "error");
  assert.ok(
    summary({ ...facts, phase: "failed", fault: "There is no server." }).tooltip.startsWith("There is no server."),
  );
  assert.equal(summary({ ...facts, phase: "waiting" }).tone, "warning");
  assert.ok(summary({ ...facts, phase: "off" }).tooltip.includes("resolint.enable"));
  assert.ok(summary({ ...facts, huge: true }).tooltip.includes("50 MB"));
  assert.ok(summary({ ...facts, phase: "starting" }).text.includes("sync~spin"));
});
