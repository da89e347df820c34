"""The syntax for Sublime Text, drawn by bat, whose engine reads the same files."""

import re

import drafts
import tools


def test_each_thing_has_its_colour(test):
    bat = tools.program("batcat", "bat")
    environment = tools.environment(test.folder, test.resolint)
    syntaxes = test.folder / "source/syntaxes"
    syntaxes.mkdir(parents=True)
    syntax = tools.EDITORS / "sublime/UN-Resolution.sublime-syntax"
    (syntaxes / syntax.name).write_text(syntax.read_text())
    cache = test.folder / "cache"
    built = tools.run(
        bat, "cache", "--build", "--source", test.folder / "source", "--target", cache, env=environment
    )
    assert built.returncode == 0 and "rror" not in built.stderr, built.stdout + built.stderr
    environment["BAT_CACHE_PATH"] = str(cache)
    (test.folder / "charts.unres").write_text(drafts.COLOURS)
    drawn = tools.run(
        bat, "--color=always", "--plain", "--theme=Monokai Extended", "charts.unres", cwd=test.folder, env=environment
    )
    assert drawn.returncode == 0, drawn.stderr
    colours = {}
    for line in drawn.stdout.splitlines():
        for colour, words in re.findall(r"\x1b\[([0-9;]*)m([^\x1b]*)", line):
            colours[words.strip()] = colour
    plain = colours["the offer of a school of pilots;"]
    for words in ("*The General Assembly*,", "*Recalling*", "61/5", "[^1]", "A/79/214", "2", "*Requests*", "(a)"):
        found = [colour for text, colour in colours.items() if text.startswith(words)]
        assert found and plain not in found, f"“{words}” has no colour of its own: {colours}"
