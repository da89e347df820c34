/** How long it takes from a key to the squiggle. */

import type { Window } from "./window";

/** Times in milliseconds. */
export interface Times {
  median: number;
  worst: number;
}

const SQUIGGLES = ".squiggly-error, .squiggly-warning, .squiggly-info";

/**
 * Breaks the numbering of the paragraph at a line again and again, by typing a digit before its number, and measures in
 * the page how long it takes from the key to one more squiggle in view; then takes the digit away.
 */
export async function keyToSquiggle(window: Window, line: number, tries: number): Promise<Times> {
  const { page } = window;
  const times: number[] = [];
  await page.evaluate(() => {
    document.addEventListener("keydown", () => document.body.setAttribute("data-key", String(performance.now())), true);
  });
  for (let index = 0; index < tries; index += 1) {
    await window.line(line);
    const before = await window.squiggles().count();
    await page.keyboard.press("9");
    const time = await page.waitForFunction(
      ([squiggles, count]) =>
        document.querySelectorAll(squiggles).length > count &&
        performance.now() - Number(document.body.getAttribute("data-key")),
      [SQUIGGLES, before] as const,
      { polling: "raf" },
    );
    times.push(Number(await time.jsonValue()));
    await page.keyboard.press("Control+Z");
    await page.waitForFunction(([squiggles, count]) => document.querySelectorAll(squiggles).length <= count, [
      SQUIGGLES,
      before,
    ] as const);
  }
  times.sort((a, b) => a - b);
  return { median: times[Math.floor(times.length / 2)] ?? Number.NaN, worst: times.at(-1) ?? Number.NaN };
}
