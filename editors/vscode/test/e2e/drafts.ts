/** The texts that the tests open, all invented. */

/** A draft with slips. */
export const HARBOURS = `---
symbol: "A/C.2/79/L.12"
session: "Seventy-ninth session"
agenda_item: 18
title: "Lighting of harbours in small island developing States"
---

# Lighting of harbours in small island developing States

*The General Assembly*,

*Recalling* its resolution 67/190 of 20 December 2012 on charts of shoals and reefs,[^1]

*Deeply* concerned about the number of vessels lost in unlit channels;

*Noting* the work of pilots and of keepers of lights,

1. *Welcomes* the atlas of harbour lights prepared by the Secretary-General;

2. *Encourages* Member States to share tide tables,

4. *Requests* the Secretary-General:

    (a) To publish the atlas in all official languages;

    (b) To report at the eightieth session on lights, wrecks and tides.

[^1]: Resolution 67/190.
`;

/** The beginning of a draft: what comes next is due. */
export const BEGUN = `# Charts of river mouths

*The General Assembly*,

*Recalling* the atlas of tides,

1. *Welcomes* the charts of river mouths;

`;

/** Rules with a mistake. */
export const BAD_RULES = `[rules]
final-full-stob = "off"
`;

/** A long report, of about this many bytes. */
export function report(bytes: number): string {
  const parts: string[] = [];
  let size = 0;
  for (let draft = 1; size < bytes; draft += 1) {
    const paragraphs = Array.from({ length: 12 }, (_, at) => {
      const words = `the keepers of light ${draft}-${at} to chart the shoals, the reefs and the tides of their harbours, to share tide tables with pilots, and to keep the lamps of every channel lit through the winter`;
      return `${at + 1}. *Invites* ${words}${at === 11 ? "." : ";"}`;
    });
    const text = [
      `# Lights of harbour ${draft}`,
      "*The General Assembly*,",
      "*Noting* the atlas of harbour lights,",
      ...paragraphs,
    ].join("\n\n");
    parts.push(text);
    size += text.length + 2;
  }
  return `${parts.join("\n\n")}\n`;
}
