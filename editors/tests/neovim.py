"""Neovim 0.11 with the plug-in installed as its README says, in a terminal, by keys."""

import json
from pathlib import Path

import drafts
import tools
from terminal import Terminal

# Shows the findings of a line under the cursor, as the README recommends.
INIT = """\
vim.api.nvim_create_autocmd('CursorHold', {
  callback = function()
    vim.diagnostic.open_float({ focusable = false })
  end,
})
vim.o.updatetime = 300
"""


class Neovim(Terminal):
    """A Neovim with a draft open."""

    def __init__(self, test, text=drafts.SEMICOLON, name="harbours.resolution.md", init=INIT, served=True, **size):
        versions = [version for version in test.neovims if version >= (0, 11)]
        if not versions:
            raise tools.Skip("there is no Neovim 0.11 (editors/test --setup installs one; NVIM may name it)")
        self.nvim = test.neovims[max(versions)]
        self.folder = test.folder / "drafts"
        self.folder.mkdir()
        (self.folder / name).write_text(text)
        self.environment = tools.environment(test.folder, test.resolint if served else None)
        install(self.environment, init)
        self.socket = str(test.folder / "socket")
        super().__init__([self.nvim, "--listen", self.socket, name], self.folder, self.environment, **size)
        tools.until("Neovim answers", lambda: Path(self.socket).exists())
        if served:
            tools.until("the server is attached", lambda: self.lua("#vim.lsp.get_clients({ bufnr = 0 })"))

    def expr(self, expression):
        """The value of an expression of Vim script."""
        done = tools.run(self.nvim, "--server", self.socket, "--remote-expr", f"json_encode({expression})")
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    def lua(self, expression):
        """The value of an expression of Lua."""
        quoted = expression.replace("'", "''")
        return self.expr(f"luaeval('{quoted}')")

    def lines(self):
        """The text of the draft."""
        return self.expr("getline(1, '$')")

    def rules(self):
        """The names of the rules that are broken, in the order of the findings."""
        found = "vim.tbl_map(function(d) return { d.lnum, d.code } end, vim.diagnostic.get(0))"
        return [rule for _, rule in sorted(self.lua(found))]

    def shows(self, *rules):
        """Waits until these rules, and no others, are shown as broken."""
        try:
            tools.until(f"{rules} are shown", lambda: self.rules() == list(rules))
        except AssertionError as error:
            raise AssertionError(f"{error}; they are {self.rules()}") from None

    def group(self, line, column):
        """The highlight group at a place, both from 1."""
        return self.expr(f"synIDattr(synID({line}, {column}, 0), 'name')")


def install(environment, init):
    """The two steps of the README: the folder among the packages, and one's own init.lua."""
    start = Path(environment["XDG_DATA_HOME"]) / "nvim/site/pack/drafts/start"
    config = Path(environment["XDG_CONFIG_HOME"]) / "nvim"
    for made in (start, config):
        made.mkdir(parents=True)
    (start / "resolint").symlink_to(tools.EDITORS / "neovim")
    (config / "init.lua").write_text(init)


def test_findings_appear_with_their_words(test):
    with Neovim(test, rows=20) as nvim:
        nvim.shows("preamble-ending")
        nvim.keys("]d")
        nvim.sees("a preambular paragraph ends in a comma: write “,” for “;”")
        before = drafts.SEMICOLON.splitlines()[6].removesuffix(";")
        tools.equal(nvim.expr("getpos('.')[1:2]"), [7, len(before.encode()) + 1], "the place of the finding, in bytes")
        nvim.picture(test.pictures / "neovim/images/finding.png")


def test_findings_follow_the_typing(test):
    with Neovim(test) as nvim:
        nvim.shows("preamble-ending")
        nvim.keys("7G$r,")
        nvim.shows()
        nvim.keys("u")
        nvim.shows("preamble-ending")


def test_quick_fix_is_applied(test):
    with Neovim(test, rows=20) as nvim:
        nvim.shows("preamble-ending")
        nvim.keys("]dgra")
        nvim.sees("Code actions: 1: End with “,”")
        nvim.picture(test.pictures / "neovim/images/quick-fix.png")
        nvim.keys("1\r")
        tools.until("the comma is there", lambda: nvim.lines()[6].endswith("of the archipelago,"))
        nvim.shows()


def test_completion_writes_the_form_that_is_due(test):
    with Neovim(test, rows=24) as nvim:
        nvim.keys("5Go\r*Rec")
        nvim.sees("Recalling also Keyword after “Recalling”")
        tools.equal(nvim.lines()[6], "*Rec", "what is written before anyone chose")
        nvim.picture(test.pictures / "neovim/images/completion.png")
        # The first stands selected; Ctrl-Y takes it, and the cursor stands before the comma.
        nvim.keys("\x19")
        tools.until("italics and comma", lambda: nvim.lines()[6] == "*Recalling also* ,")
        nvim.keys("the Charter of Harbours\x1b")
        wanted = "*Recalling also* the Charter of Harbours,"
        tools.until(wanted, lambda: nvim.lines()[6] == wanted)


def test_completion_numbers_an_operative_paragraph(test):
    with Neovim(test, text=drafts.SEMICOLON.replace("above.", "above;")) as nvim:
        nvim.keys("Go\r\x15Requests")
        nvim.keys("\x18\x0f")
        nvim.sees("Also requests Keyword for the Secretary-General again")
        nvim.keys("\x19")
        wanted = "3. *Also requests* ;"
        tools.until(wanted, lambda: nvim.lines()[-1] == wanted)


def test_rename_of_a_number_takes_its_references_along(test):
    with Neovim(test, text=drafts.GAP) as nvim:
        nvim.shows("number-sequence")
        nvim.keys("11Ggrn")
        nvim.sees("New Name: 4")
        nvim.keys("\x08" + "3\r")
        tools.until("the paragraph is 3", lambda: nvim.lines()[10].startswith("3. *Invites*"))
        tools.equal(nvim.lines()[12], "5. *Decides* to review the use described in paragraph 3 above.", "the reference")


def test_commands_renumber_and_fix(test):
    with Neovim(test, text=drafts.GAP.replace("2006,", "2006;")) as nvim:
        nvim.shows("preamble-ending", "number-sequence")
        nvim.keys("7G:ResolintRenumber\r")
        nvim.sees("Workspace edit Renumber")
        tools.equal(nvim.lines()[12], "4. *Decides* to review the use described in paragraph 3 above.", "the last one")
        nvim.keys(":ResolintFixAll\r")
        nvim.sees("Workspace edit Fix all")
        nvim.shows()
        nvim.keys(":ResolintFixAll\r")
        nvim.sees("nothing that can be repaired")


def test_drafts_that_are_not_open_are_checked_too(test):
    with Neovim(test) as nvim:
        (nvim.folder / "tides.unres").write_text(drafts.GAP)
        nvim.shows("preamble-ending")
        nvim.keys(":ResolintCheckWorkspace\r")
        listed = "map(getqflist(), {_, entry -> bufname(entry.bufnr) . ':' . entry.lnum})"
        tools.until("both are listed", lambda: nvim.expr(listed) == ["harbours.resolution.md:7", "tides.unres:11"])


def test_export_writes_the_file_or_says_why_not(test):
    with Neovim(test) as nvim:
        nvim.keys(":ResolintExport harbours.html\r")
        if tools.run(test.resolint, "export", "--help").returncode == 0:
            nvim.sees("written to harbours.html")
            assert "archipelago" in (nvim.folder / "harbours.html").read_text()
        else:
            nvim.sees("resolint: error: unrecognized subcommand 'export'")


def test_other_rules_are_in_force_as_soon_as_they_are_saved(test):
    with Neovim(test) as nvim:
        nvim.shows("preamble-ending")
        nvim.keys(":split lint-rules.toml\r")
        nvim.keys("i[rules]\rpreamble-ending = \"off\"\x1b:w\r\x17p")
        nvim.shows()
        nvim.keys("\x17pGccpreamble-endin = \"off\"\x1b:w\r")
        # The mistake stands in the file itself, and the last good rules stay.
        tools.until("the mistake is shown", lambda: nvim.lua("#vim.diagnostic.get(vim.fn.bufnr('lint-rules.toml'))"))
        nvim.keys("]d")
        nvim.sees("preamble-endin")
        nvim.sees("did you mean “preamble-ending”")
        nvim.keys("\x17p")
        nvim.shows()


def test_checkhealth_tells_that_all_is_well(test):
    with Neovim(test) as nvim:
        (nvim.folder / "lint-rules.toml").write_text('[rules]\npreamble-ending = "warning"\n')
        nvim.shows("preamble-ending")
        nvim.keys(":checkhealth resolint\r")
        for words in ("version: resolint", "the server runs for harbours.resolution.md", "OK lint-rules.toml: "):
            nvim.sees(words)
        assert "ERROR" not in nvim.text() and "WARNING" not in nvim.text(), nvim.text()
        (nvim.folder / "lint-rules.toml").write_text('[rules]\npreamble-ending = "loud"\n')
        nvim.keys(":bdelete\r:checkhealth resolint\r")
        nvim.sees("lint-rules.toml has a mistake")


def test_a_missing_program_is_said_once(test):
    with Neovim(test, init="vim.g.resolint_path = 'no-such-resolint'", served=False) as nvim:
        nvim.sees("there is no program “no-such-resolint”")
        nvim.keys("\r:edit other.unres\r")
        tools.until("the other draft is open", lambda: nvim.expr("&filetype . bufname()") == "un-resolutionother.unres")
        tools.equal(nvim.expr("count(execute('messages'), 'there is no program')"), 1, "how often it is said")
        nvim.keys(":checkhealth resolint\r")
        nvim.sees("ERROR there is no program “no-such-resolint”")


def test_a_server_that_ends_is_started_again(test):
    with Neovim(test) as nvim:
        nvim.shows("preamble-ending")
        client = "vim.lsp.get_clients({ bufnr = 0 })[1].id"
        first = nvim.lua(client)
        nvim.lua("vim.uv.kill(vim.api.nvim_get_proc_children(vim.fn.getpid())[1], 'sigkill')")
        nvim.sees("Client resolint quit")
        nvim.keys("\r")
        other = f"#vim.lsp.get_clients({{ bufnr = 0 }}) > 0 and {client} ~= {first}"
        tools.until("another server", lambda: nvim.lua(other))
        nvim.keys("7G$r,")
        nvim.shows()
        nvim.keys("u")
        nvim.shows("preamble-ending")


def test_other_files_are_left_alone(test):
    with Neovim(test) as nvim:
        nvim.shows("preamble-ending")
        for name, filetype in (("notes.md", "markdown"), ("other.toml", "toml")):
            nvim.keys(f":edit {name}\r")
            tools.until(filetype, lambda: nvim.expr("&filetype") == filetype)
            tools.equal(nvim.lua("#vim.lsp.get_clients({ bufnr = 0 })"), 0, f"the clients of {name}")


def test_each_thing_has_its_colour(test):
    with Neovim(test, text=drafts.COLOURS, rows=30) as nvim:
        nvim.shows()
        tools.equal(nvim.expr("[&filetype, b:current_syntax]"), ["un-resolution", "un-resolution"], "the file type")
        check_colours(nvim.group)
        # What the server says of a word has the colour of the syntax file too.
        tools.until("numbers are coloured", lambda: nvim.cell("2. *").fg != nvim.cell("school").fg)
        tools.equal(nvim.cell("61/5").fg, nvim.cell("20 Oct").fg, "the colour of the number and of the date")
        assert nvim.cell("Recalling*").bold, "an opening is drawn bold"
        nvim.picture(test.pictures / "neovim/images/colours.png")


def check_colours(group):
    """The groups at sample places of the draft; Vim has the same."""
    for number, words, name in (
        (2, "symbol", "unresKey"),
        (6, "Charts", "unresHeading"),
        (8, "The", "unresOrgan"),
        (10, "Recalling", "unresPreambular"),
        (10, "61/5", "unresCitation"),
        (10, "[^1]", "unresFootnote"),
        (12, "also", "unresPreambular"),
        (12, "A/79", "unresSymbol"),
        (16, "resolint", "unresDirective"),
        (18, "2.", "unresNumber"),
        (18, "Welcomes", "unresOperative"),
        (18, "school", ""),
        (22, "(a)", "unresSubparagraph"),
        (24, "paragraph", "unresReference"),
        (26, "[^1]:", "unresFootnoteLabel"),
    ):
        line = drafts.COLOURS.splitlines()[number - 1]
        tools.equal(group(number, line.index(words) + 1), name, f"the colour of “{words}” in line {number}")
