"""Vim, with the folder among its packages: file type, colours, and :make."""

import json

import drafts
import neovim
import tools
from terminal import Terminal


VIMRC = """\
set nocompatible shortmess+=A background=dark
filetype plugin on
syntax on
"""


def prepared(test, text):
    """A Vim with the folder among its packages, its environment, and the draft."""
    environment = tools.environment(test.folder, test.resolint)
    packages = test.folder / "home/.vim/pack/drafts/start"
    packages.mkdir(parents=True)
    (packages / "resolint").symlink_to(tools.EDITORS / "vim")
    (test.folder / "home/.vimrc").write_text(VIMRC)
    (test.folder / "harbours.resolution.md").write_text(text)
    program = tools.program("vim", "vim.basic", "vim.nox")
    if "+syntax" not in tools.run(program, "--version").stdout:
        raise tools.Skip("this Vim is built without syntax colours")
    return program, environment


def vim(test, text, *commands):
    """Opens a draft in Vim, runs commands that leave their answer in g:answer, and gives it."""
    program, environment = prepared(test, text)
    script = [*commands, "call writefile([json_encode(g:answer)], 'answer')", "qall!"]
    (test.folder / "script.vim").write_text("\n".join(script) + "\n")
    done = tools.run(program, "-n", "-S", "script.vim", "harbours.resolution.md", cwd=test.folder, env=environment)
    answer = test.folder / "answer"
    assert answer.exists(), done.stdout + done.stderr
    return json.loads(answer.read_text())


def test_make_fills_the_quickfix_list(test):
    found = vim(
        test,
        drafts.SEMICOLON.replace("2. *Requests*", "3. *Requests*"),
        "silent make",
        "let g:answer = map(getqflist(), {_, entry -> [entry.lnum, entry.col, entry.vcol, entry.type, entry.text]})",
    )
    # The column counts characters, with two curly quotation marks before it.
    column = drafts.SEMICOLON.splitlines()[6].index(";") + 1
    wanted = [
        [7, column, 1, "e", "[preamble-ending] a preambular paragraph ends in a comma: write “,” for “;”"],
        [11, 1, 1, "e", "[number-sequence] paragraph 3 follows paragraph 1: number it 2"],
    ]
    tools.equal(found, wanted, "the quickfix list")


def test_each_thing_has_its_colour(test):
    groups = vim(
        test,
        drafts.COLOURS,
        "let g:answer = [&filetype]",
        "for g:line in range(1, line('$'))",
        "  let columns = range(1, max([1, len(getline(g:line))]))",
        "  call add(g:answer, map(columns, {_, column -> synIDattr(synID(g:line, column, 0), 'name')}))",
        "endfor",
    )
    tools.equal(groups[0], "un-resolution", "the file type")
    neovim.check_colours(lambda line, column: groups[line][column - 1])


def test_the_quickfix_list_is_seen(test):
    program, environment = prepared(test, drafts.SEMICOLON)
    with Terminal([program, "-n", "harbours.resolution.md"], test.folder, environment, rows=24) as screen:
        screen.sees("of the archipelago;")
        screen.keys(":silent make | redraw! | copen 4\r")
        screen.sees("harbours.resolution.md|7 col 64 error| [preamble-ending] a preambular paragraph ends in a comma")
        screen.picture(test.pictures / "vim/images/quickfix.png")
