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


def test_findings_commands_and_health(test):
    old = [version for version in test.neovims if (0, 7) <= version < (0, 11)]
    if not old:
        raise tools.Skip("there is no Neovim of the versions 0.7 to 0.10")
    environment = tools.environment(test.folder, test.resolint)
    neovim.install(environment, "")
    (test.folder / "harbours.resolution.md").write_text(drafts.SEMICOLON)
    (test.folder / "script.lua").write_text(SCRIPT)
    command = [test.neovims[max(old)], "--headless", "-c", "luafile script.lua"]
    done = tools.run(*command, cwd=test.folder, env=environment)
    result = test.folder / "result"
    assert result.exists(), done.stderr
    tools.equal(result.read_text().strip(), "all is well", "what the script says")
