/** What a test has at hand. */

import { type TestContext, test } from "node:test";
import type { Editor } from "./editor";
import type { Window } from "./window";

export interface World {
  readonly editor: Editor;
  readonly window: Window;
  /** A line of the long report, in its middle, on which a numbered paragraph begins; counted from 1. */
  readonly reportLine: number;
  /** Leaves a picture of the window. */
  picture(name: string): Promise<void>;
  /** Leaves a picture of what was to be seen when a test failed. */
  failure(name: string): Promise<void>;
}

/** How long anything may take, in milliseconds: other work may go on on the machine. RESOLINT_PATIENCE tells otherwise. */
export const PATIENCE = Number(process.env.RESOLINT_PATIENCE ?? 60_000);

/** Waits until something holds, looking again and again. */
export async function until(
  holds: () => boolean | Promise<boolean>,
  words: string,
  patience = PATIENCE,
): Promise<void> {
  const end = Date.now() + patience;
  while (!(await holds())) {
    if (Date.now() > end) {
      throw new Error(`In vain was waited until ${words}.`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Registers a test, which leaves a picture of what was to be seen when it failed. */
export function seen(
  world: World,
  skip: string | false,
  name: string,
  see: (context: TestContext) => Promise<void>,
): void {
  test(name, { skip }, async (context) => {
    try {
      await see(context);
    } catch (error) {
      await world.failure(name.replaceAll(/\W+/g, "-")).catch(() => undefined);
      throw error;
    }
  });
}
