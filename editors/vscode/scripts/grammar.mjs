/** Writes the TextMate grammars. The opening phrases are those that the server completes: there is one list of them. */

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../", import.meta.url);
const openings = new URL("../../src/ide/data/openings.tsv", root);

/** How often a phrase must stand in adopted texts to be known without its italics. */
const COMMON = 20;

const months = "January|February|March|April|May|June|July|August|September|October|November|December";
const organs = "General Assembly|Security Council|Economic and Social Council|Human Rights Council|Trusteeship Council";
const bodies = "A|S|E|T|ST|CCPR|CEDAW|CERD|CRC|CRPD|CAT|CMW|CED|DP|FCCC|HRI|HSP|TD|UNEP|UNW|EB|CBD|GC|L";
const quote = '[“"„«]?';
const sub = "\\((?:[a-z]{1,2}|[ivxlc]+)\\)|[a-z]\\.|[ivxlc]+\\.";
const suffix = "un-resolution";

/** The rows of the list: part, phrase with `~` where *also* stands, uses by body. */
function rows() {
  const lines = readFileSync(openings, "utf8").split(/\r?\n/);
  const fields = lines.filter((line) => line && !line.startsWith("#")).map((line) => line.split("\t"));
  return fields
    .filter(([, phrase]) => phrase)
    .map(([part, phrase, , , , ...uses]) => ({ part, phrase, uses: uses.reduce((sum, use) => sum + Number(use), 0) }));
}

const escaped = (words) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const either = (all) => [...new Set(all)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join("|");
const capital = (words) => words.replace(/^./, (first) => first.toUpperCase());

/** The pattern of a phrase: *also* and *further* before it, within it, or not at all. */
function form(phrase) {
  const words = escaped(phrase.replace(/^~ /, ""));
  const inner = words.replace(/ ~/g, "(?: also| further)?");
  return phrase.startsWith("~ ") ? `(?:${capital(inner)}|(?:Also|Further) ${inner})` : capital(inner);
}

/** The phrases that are known as they stand, without italics. */
function bare(part) {
  const common = rows().filter((row) => row.part === part && row.uses >= COMMON);
  return `(?:${either(common.map(({ phrase }) => form(phrase)))})`;
}

/** The words that italics at the beginning of a paragraph open with, if they are an opening and not a title. */
function firstWords() {
  const words = rows().map(({ phrase }) => capital(escaped(phrase.replace(/^~ /, "").split(" ")[0])));
  return `(?:${either([...words, "Also", "Further"])})`;
}

const name = (scopes) => ({
  name: scopes
    .split(" ")
    .map((scope) => `${scope}.${suffix}`)
    .join(" "),
});

function repository() {
  const italic = `([*_])(${firstWords()}\\b[^*_]*)(\\2)`;
  const opening = {
    2: name("punctuation.definition.italic"),
    3: name("markup.italic keyword.control.opening"),
    4: name("punctuation.definition.italic"),
  };
  const shifted = {
    4: name("punctuation.definition.italic"),
    5: name("markup.italic keyword.control.opening"),
    6: name("punctuation.definition.italic"),
  };
  return {
    "front-matter": {
      begin: "\\A(---)\\s*$",
      end: "^(---|\\.\\.\\.)\\s*$",
      ...name("meta.front-matter"),
      captures: { 1: name("punctuation.definition.front-matter") },
      patterns: [
        {
          match: "^([A-Za-z_]+)(:)\\s*(.*)$",
          captures: {
            1: name("entity.name.tag.front-matter"),
            2: name("punctuation.separator.key-value"),
            3: {
              patterns: [
                { include: "#symbol" },
                { match: "\"[^\"]*\"|'[^']*'|\\S+", ...name("string.unquoted.front-matter") },
              ],
            },
          },
        },
      ],
    },
    comment: {
      begin: "<!--",
      end: "-->",
      ...name("comment.block"),
      patterns: [
        {
          match: "\\b(resolint-(?:disable-next-line|disable-file|disable|enable))((?:\\s+[a-z][a-z0-9-]*)*)",
          captures: { 1: name("keyword.control.suppression"), 2: name("constant.other.rule") },
        },
      ],
    },
    heading: {
      patterns: [
        {
          match: "^\\s{0,3}(#{1,6})\\s+(.*)$",
          ...name("markup.heading"),
          captures: { 1: name("punctuation.definition.heading") },
        },
        {
          match: `^\\s*${quote}(?:Draft (?:resolution|decision)(?: [IVXLC]+)?|Annex(?: [IVXLC]+| [A-Z])?|[IVXLC]+|[A-Z]\\. [A-Z].*)\\s*$`,
          ...name("markup.heading"),
        },
      ],
    },
    organ: {
      match: `^\\s*${quote}[*_]?(The (?:${organs}))[*_]?,?[*_]?\\s*$`,
      captures: { 1: name("markup.italic entity.name.type.organ") },
    },
    operative: {
      patterns: [
        {
          match: `^(\\s*${quote})(\\d+)(\\.)\\s+${italic.replace("\\2", "\\4")}`,
          captures: { 2: name("constant.numeric.paragraph"), 3: name("punctuation.separator.paragraph"), ...shifted },
        },
        {
          match: `^(\\s*${quote})(\\d+)(\\.)\\s+(${bare("o")})\\b`,
          captures: {
            2: name("constant.numeric.paragraph"),
            3: name("punctuation.separator.paragraph"),
            4: name("keyword.control.opening"),
          },
        },
        {
          match: `^(\\s*${quote})(\\d+)(\\.)(?=\\s)`,
          captures: { 2: name("constant.numeric.paragraph"), 3: name("punctuation.separator.paragraph") },
        },
      ],
    },
    subparagraph: {
      match: `^\\s*(?:[-+*]\\s+)?${quote}(${sub})(?=\\s)`,
      captures: { 1: name("constant.numeric.subparagraph") },
    },
    preambular: {
      patterns: [
        { match: `^(\\s*${quote})${italic}`, captures: opening },
        { match: `^(\\s*${quote})(${bare("p")})\\b`, captures: { 2: name("keyword.control.opening") } },
      ],
    },
    footnote: {
      patterns: [
        { match: "^\\s*(\\[\\^[^\\]\\s]+\\]:)", captures: { 1: name("constant.other.footnote.definition") } },
        { match: "\\[\\^[^\\]\\s]+\\]|\\^\\{[\\d, ]+\\}|\\^\\d+\\^|[⁰¹²³⁴-⁹]+", ...name("constant.other.footnote") },
      ],
    },
    citation: {
      patterns: [
        {
          match: `\\b((?:resolutions?|decisions?)\\s+\\d+(?:/\\d+| \\(\\d{4}\\)| [A-Z]\\b| \\([IVXLC-]+\\))*)(?:(,? of )(\\d{1,2} (?:${months}) \\d{4}))?`,
          captures: { 1: name("entity.name.type.citation"), 3: name("constant.numeric.date") },
        },
        {
          match: `\\b(\\d{1,2}/\\d{1,3}(?: [A-Z]\\b)?|\\d{3,4} \\((?:19|20)\\d{2}\\)|\\d{1,4} [A-Z]? ?\\([IVXLC-]+\\))(?:(,? of )(\\d{1,2} (?:${months}) \\d{4}))?`,
          captures: { 1: name("entity.name.type.citation"), 3: name("constant.numeric.date") },
        },
      ],
    },
    reference: {
      match:
        "\\b(?:sub)?paragraphs? \\d+(?: \\([a-z]+\\))*(?:(?:,| and| or| to) \\d+(?: \\([a-z]+\\))*)*(?: (?:above|below))?|\\bsub-?paragraphs? \\([a-z]+\\)(?: (?:above|below))?",
      ...name("variable.other.reference"),
    },
    symbol: {
      match: `(?<![\\w/])(?:${bodies})/(?:[A-Za-z0-9][A-Za-z0-9.\\-]*(?:\\([IVXLC]+\\))?/)*(?=[A-Za-z.\\-]*\\d|PV\\.)[A-Za-z0-9][A-Za-z0-9.\\-]*(?<![.\\-])(?: ?\\((?:[IVXLC]+|\\d{4})\\))?`,
      ...name("constant.other.symbol markup.underline.link"),
    },
    emphasis: {
      patterns: [
        { match: "(\\*\\*)(?=\\S)(.+?)(?<=\\S)(\\1)", ...name("markup.bold") },
        { match: "(\\*)(?=\\S)([^*]+)(?<=\\S)(\\1)", ...name("markup.italic") },
        { match: "(?<!\\w)(_)(?=\\S)([^_]+)(?<=\\S)(\\1)(?!\\w)", ...name("markup.italic") },
        { match: "(<u>)(.*?)(</u>)", ...name("markup.underline") },
      ],
    },
    link: {
      match: "(\\[)([^\\]^][^\\]]*)(\\])(\\()([^)\\s]+)(\\))",
      captures: { 2: { patterns: [{ include: "#symbol" }] }, 5: name("markup.underline.link") },
    },
  };
}

const inline = ["footnote", "link", "symbol", "citation", "reference", "emphasis"];
const blocks = ["front-matter", "comment", "heading", "organ", "operative", "subparagraph", "preambular"];
const include = (names) => names.map((one) => ({ include: `#${one}` }));

function draft() {
  return {
    name: "UN Resolution",
    scopeName: "text.un-resolution",
    patterns: include([...blocks, ...inline]),
    repository: repository(),
  };
}

/** What Markdown gains: the marks of a resolution in its paragraphs, and drafts between fences. */
function injection() {
  const outside = "L:text.html.markdown - (comment, markup.fenced_code, markup.raw, meta.embedded, string.other.link)";
  const all = repository();
  const italic = `([*_])(${firstWords()}\\b[^*_]*)(\\1)`;
  return {
    name: "UN Resolution in Markdown",
    scopeName: "markdown.un-resolution.injection",
    injectionSelector: outside,
    patterns: include(["fence", "opening", "symbol", "citation", "reference"]),
    repository: {
      fence: {
        begin: "(^|\\G)(\\s*)(`{3,}|~{3,})\\s*(?i:(un-resolution|unres|resolution))\\s*$",
        end: "(^|\\G)(\\2|\\s{0,3})(\\3)\\s*$",
        name: "markup.fenced_code.block.markdown",
        beginCaptures: { 3: { name: "punctuation.definition.markdown" }, 4: { name: "fenced_code.block.language" } },
        endCaptures: { 3: { name: "punctuation.definition.markdown" } },
        contentName: "meta.embedded.block.un-resolution",
        patterns: [{ include: "text.un-resolution" }],
      },
      opening: {
        match: `(?:(?<=^|^\\d\\. |^\\d\\d\\. ))${italic}`,
        captures: {
          1: name("punctuation.definition.italic"),
          2: name("markup.italic keyword.control.opening"),
          3: name("punctuation.definition.italic"),
        },
      },
      symbol: all.symbol,
      citation: all.citation,
      reference: all.reference,
    },
  };
}

/** The grammars by file, as text. */
export function grammars() {
  const text = (grammar) => `${JSON.stringify(grammar, null, 2)}\n`;
  return {
    "syntaxes/un-resolution.tmLanguage.json": text(draft()),
    "syntaxes/markdown-injection.tmLanguage.json": text(injection()),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of Object.entries(grammars())) {
    writeFileSync(new URL(file, root), text);
  }
}
