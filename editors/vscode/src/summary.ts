/** What the status bar says. */

/** What the server does. */
export type Phase = "off" | "starting" | "running" | "waiting" | "failed";

/** The findings of a document by severity. */
export interface Counts {
  errors: number;
  warnings: number;
  others: number;
}

/** What there is to say. */
export interface Facts {
  phase: Phase;
  /** Whether the document was checked. */
  checked: boolean;
  counts: Counts;
  /** `resolint.maxFindings`: as many findings may be more. */
  most: number;
  /** How many places of `lint-rules.toml` are wrong. */
  badRules: number;
  /** Whether the editor gives documents of this size to no extension. */
  huge: boolean;
  /** What went wrong, where the phase is `failed`. */
  fault: string | undefined;
}

/** What is shown. */
export interface Summary {
  text: string;
  tooltip: string;
  /** How urgent it is. */
  tone: "plain" | "warning" | "error";
}

/** `1 error`, `2 errors`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

const CHECKING: Summary = { text: "$(sync~spin) checking", tooltip: "The draft is being checked.", tone: "plain" };

/** The words for the status bar. */
export function summary(facts: Facts): Summary {
  if (facts.huge) {
    const way = "`resolint check` on the command line reads files of any size.";
    const tooltip = `Visual Studio Code shows this file to no extension, since it is over 50 MB. ${way}`;
    return { text: "$(law) too large", tooltip, tone: "warning" };
  }
  switch (facts.phase) {
    case "off":
      return { text: "$(law) off", tooltip: "Checking is switched off: resolint.enable.", tone: "plain" };
    case "starting":
      return { text: "$(sync~spin) resolint", tooltip: "The server is starting.", tone: "plain" };
    case "waiting":
      return { text: "$(sync~spin) resolint", tooltip: "The server stopped and is started again.", tone: "warning" };
    case "failed":
      return {
        text: "$(error) resolint",
        tooltip: `${facts.fault ?? "The server stopped."} Click to start it.`,
        tone: "error",
      };
    case "running":
      return facts.checked ? running(facts) : CHECKING;
  }
}

function running({ counts, most, badRules }: Facts): Summary {
  const all = counts.errors + counts.warnings + counts.others;
  const more = all >= most ? "+" : "";
  const text = all === 0 ? "$(law) no findings" : `$(law) ${all}${more} ${all === 1 ? "finding" : "findings"}`;
  const parts = [
    counts.errors > 0 && counted(counts.errors, "error"),
    counts.warnings > 0 && counted(counts.warnings, "warning"),
    counts.others > 0 && counted(counts.others, "hint"),
  ].filter((part) => part !== false);
  let tooltip =
    all === 0 ? "Nothing was found in this draft." : `${parts.join(", ")} in this draft. Click for the list.`;
  if (more) {
    tooltip += ` There may be more: no more than ${most} are shown (resolint.maxFindings).`;
  }
  if (badRules > 0) {
    const wrong = `lint-rules.toml is wrong in ${counted(badRules, "place")}; its last good state is in force.`;
    return { text: `${text} $(warning)`, tooltip: `${tooltip} ${wrong}`, tone: "warning" };
  }
  return { text, tooltip, tone: "plain" };
}
