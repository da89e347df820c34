"""Emacs with Eglot: findings, completion, quick fixes, renaming, colours and compilation."""

import drafts
import tools


def emacs(test, script, text=drafts.SEMICOLON):
    """Opens a draft in Emacs and runs what emacs.el calls SCRIPT."""
    program = tools.program("emacs", "emacs-nox")
    environment = tools.environment(test.folder, test.resolint)
    (test.folder / "harbours.resolution.md").write_text(text)
    eglot = ["--eval", "(package-initialize)", "--eval", "(require 'eglot nil t)"]
    if tools.run(program, "-q", "--batch", *eglot, "--eval", "(kill-emacs (if (featurep 'eglot) 0 1))").returncode:
        raise tools.Skip("this Emacs has no Eglot (built in from Emacs 29; the package eglot before)")
    mode, tests = tools.EDITORS / "emacs/resolint-mode.el", tools.EDITORS / "tests/emacs.el"
    done = tools.run(
        program, "-q", "--batch", *eglot, "-l", mode, "-l", tests, "-f", f"draft-{script}",
        cwd=test.folder, env=environment,
    )
    assert done.returncode == 0, (done.stdout + done.stderr)[-2000:]


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
