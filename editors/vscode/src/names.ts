/** Names of files. */

/** The name of an exported file beside its draft. */
export function exportedName(draft: string, ending: string): string {
  return `${draft.replace(/(\.resolution)?\.(md|unres|txt)$/i, "")}.${ending}`;
}
