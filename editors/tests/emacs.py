"""Emacs with Eglot: findings, completion, quick fixes, renaming, colours and compilation."""

import drafts
import tools
from terminal import Terminal

EGLOT = ["--eval", "(package-initialize)", "--eval", "(require 'eglot nil t)"]


def prepared(test, text):
    """An Emacs with Eglot, its environment, and the draft."""
    program = tools.program("emacs", "emacs-nox")
    environment = tools.environment(test.folder, test.resolint)
    (test.folder / "harbours.resolution.md").write_text(text)
    if tools.run(program, "-q", "--batch", *EGLOT, "--eval", "(kill-emacs (if (featurep 'eglot) 0 1))").returncode:
        raise tools.Skip("this Emacs has no Eglot (built in from Emacs 29; the package eglot before)")
    return program, environment


def emacs(test, script, text=drafts.SEMICOLON):
    """Opens a draft in Emacs and runs what emacs.el calls SCRIPT."""
    program, environment = prepared(test, text)
    mode, tests = tools.EDITORS / "emacs/resolint-mode.el", tools.EDITORS / "tests/emacs.el"
    done = tools.run(
        program, "-q", "--batch", *EGLOT, "-l", mode, "-l", tests, "-f", f"draft-{script}",
        cwd=test.folder, env=environment,
    )
    assert done.returncode == 0, (done.stdout + done.stderr)[-2000:]


def test_a_finding_is_seen_at_its_place(test):
    program, environment = prepared(test, drafts.SEMICOLON)
    mode = tools.EDITORS / "emacs/resolint-mode.el"
    dark = ["--eval", "(setq frame-background-mode 'dark)", "--eval", "(frame-set-background-mode nil)"]
    command = [program, "-nw", "-q", *dark, *EGLOT, "-l", mode, "harbours.resolution.md"]
    with Terminal(command, test.folder, environment, rows=22) as screen:
        screen.sees("Flymake[1 0]")
        screen.keys("\x1bxflymake-goto-next-error\r")
        screen.sees("preambular paragraph ends in a comma: write “,” for “;”")
        assert screen.cell(";", 0).underscore or screen.cell(";", 0).fg != screen.cell("archipelago").fg
        screen.picture(test.pictures / "emacs/images/finding.png")


def test_findings_are_shown_and_fixed(test):
    emacs(test, "findings")


def test_completion_writes_the_form_that_is_due(test):
    emacs(test, "completion")


def test_commands_renumber_and_fix(test):
    emacs(test, "commands", drafts.GAP)


def test_rename_of_a_number_takes_its_references_along(test):
    emacs(test, "rename", drafts.GAP)


def test_compilation_lists_the_findings(test):
    emacs(test, "compilation")


def test_each_thing_has_its_colour(test):
    emacs(test, "colours", drafts.COLOURS)


def test_the_mode_compiles_without_a_warning(test):
    program = tools.program("emacs", "emacs-nox")
    copy = test.folder / "resolint-mode.el"
    copy.write_text((tools.EDITORS / "emacs/resolint-mode.el").read_text())
    done = tools.run(
        program, "-Q", "--batch", "--eval", "(setq byte-compile-error-on-warn t)", "-f", "batch-byte-compile", copy
    )
    assert done.returncode == 0, done.stderr
