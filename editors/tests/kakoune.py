"""Kakoune in a terminal: colours, and findings through :lint."""

import drafts
import tools
from terminal import Terminal


def kakoune(test, text, rows=36):
    """Kakoune with the draft open, set up as the README says."""
    program = tools.program("kak")
    environment = tools.environment(test.folder, test.resolint)
    config = test.folder / "home/config/kak"
    config.mkdir(parents=True)
    (config / "kakrc").write_text(f'source "{tools.EDITORS}/kakoune/resolint.kak"\n')
    (test.folder / "harbours.resolution.md").write_text(text)
    return Terminal([program, "harbours.resolution.md"], test.folder, environment, rows=rows)


def test_lint_marks_the_findings(test):
    with kakoune(test, drafts.SEMICOLON, rows=20) as kak:
        kak.sees("Deeply concerned")
        kak.keys(":lint\r")
        kak.sees("linting results: 1 error(s) 0 warning(s)")
        kak.keys(":lint-next-message\r")
        kak.sees("a preambular paragraph ends in a comma: write “,” for “;”")
        kak.picture(test.pictures / "kakoune/images/lint.png")


def test_each_thing_has_its_colour(test):
    with kakoune(test, drafts.COLOURS) as kak:
        kak.sees("[^1]: Resolution")
        plain = kak.cell("school").fg
        openings, others = ("Recalling*", "Requests*"), ("The General", "61/5", "[^1]", "A/79", "<!--", "2. *W", "(a) To")
        for words in (*openings, *others, "paragraph 1"):
            assert kak.cell(words).fg != plain, f"“{words}” has no colour:\n{kak.text()}"
        assert kak.cell("Recalling*").italics, "an opening is drawn in italics"
        tools.equal(kak.cell("pilots").fg, plain, "the colour of other words")
