import assert from "node:assert/strict";
import { test } from "node:test";
import { Backoff } from "../../src/backoff";

test("waits longer from stop to stop, tells once, and gives up telling so", () => {
  const backoff = new Backoff();
  const verdicts = Array.from({ length: 6 }, (_, index) => {
    backoff.started(index * 1000 + 1);
    return backoff.stopped(index * 1000 + 10);
  });
  assert.deepEqual(
    verdicts.map(({ wait }) => wait),
    [1000, 2000, 4000, 8000, 16000, undefined],
  );
  assert.deepEqual(
    verdicts.map(({ tell }) => tell),
    [true, false, false, false, false, true],
  );
});

test("a server that ran well for long begins anew", () => {
  const backoff = new Backoff();
  backoff.started(1);
  backoff.stopped(2);
  backoff.started(3);
  assert.deepEqual(backoff.stopped(200_000), { wait: 1000, tell: true });
});

test("a server that never started counts too, until the user starts it", () => {
  const backoff = new Backoff();
  backoff.stopped(1_000_000);
  assert.equal(backoff.stopped(2_000_000).wait, 2000);
  backoff.reset();
  assert.equal(backoff.stopped(3_000_000).wait, 1000);
});
