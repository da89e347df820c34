"""Neovim before 0.11: the plug-in starts the server itself, as far back as 0.7."""

import drafts
import neovim
import tools

SCRIPT = """
local function until_true(what, ask)
  assert(vim.wait(40000, ask, 50), 'it did not happen: ' .. what)
end
local function rules()
  return vim.tbl_map(function(found) return found.code end, vim.diagnostic.get(0))
end
local ok, problem = pcall(function()
  vim.cmd('edit harbours.resolution.md')
  assert(vim.bo.filetype == 'un-resolution', vim.bo.filetype)
  until_true('one finding', function() return vim.deep_equal(rules(), { 'preamble-ending' }) end)
  vim.cmd('ResolintFixAll')
  until_true('the comma', function() return vim.fn.getline(7):find('archipelago,$') end)
  until_true('no finding', function() return #rules() == 0 end)
  vim.cmd('edit! second.unres')
  vim.fn.setline(1, vim.fn.readfile('harbours.resolution.md'))
  until_true('findings in the second draft', function() return #rules() == 1 end)
  vim.cmd('checkhealth resolint')
  local page = table.concat(vim.fn.getline(1, '$'), '\\n')
  assert(page:find('the server runs for second.unres'), page)
  assert(not page:find('ERROR'), page)
end)
vim.fn.writefile({ ok and 'all is well' or tostring(problem) }, 'result')
vim.cmd('qall!')
"""


# What the help says is enough without the plug-in.
SHORT = """
local ok, problem = pcall(function()
  vim.cmd('edit harbours.resolution.md')
  local function found() return #vim.diagnostic.get(0) == 1 end
  assert(vim.wait(40000, found, 50), 'no finding')
end)
vim.fn.writefile({ ok and 'all is well' or tostring(problem) }, 'result')
vim.cmd('qall!')
"""


def chosen(test, first, end):
    """The newest Neovim from a version on and before another."""
    fitting = [version for version in test.neovims if first <= version < end]
    if not fitting:
        raise tools.Skip(f"there is no Neovim from 0.{first[1]} on and before 0.{end[1]}")
    return test.neovims[max(fitting)]


def runs_well(test, program, script, *arguments):
    """Runs a script in a Neovim, which says that all is well."""
    environment = tools.environment(test.folder, test.resolint)
    neovim.install(environment, "")
    (test.folder / "harbours.resolution.md").write_text(drafts.SEMICOLON)
    (test.folder / "script.lua").write_text(script)
    command = [program, *arguments, "--headless", "-c", "luafile script.lua"]
    done = tools.run(*command, cwd=test.folder, env=environment)
    result = test.folder / "result"
    assert result.exists(), done.stderr
    tools.equal(result.read_text().strip(), "all is well", "what the script says")


def short_start(before):
    """The Lua that stands after these words in the help."""
    page = (tools.EDITORS / "neovim/doc/resolint.txt").read_text()
    return page.split(f"{before}: >lua\n")[1].split("\n<\n")[0] + "\n" + SHORT


def test_findings_commands_and_health(test):
    runs_well(test, chosen(test, (0, 7), (0, 11)), SCRIPT)


def test_the_short_start_for_0_7_is_enough(test):
    runs_well(test, chosen(test, (0, 7), (0, 11)), short_start("and in 0.7"), "--clean")


def test_the_short_start_for_0_8_is_enough(test):
    runs_well(test, chosen(test, (0, 8), (0, 99)), short_start("that works in 0.8 to 0.10"), "--clean")
