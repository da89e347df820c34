--- `:checkhealth resolint`
local M = {}

local health = vim.health or require('health')
local start = health.start or health.report_start
local ok = health.ok or health.report_ok
local info = health.info or health.report_info
local warn = health.warn or health.report_warn
local fail = health.error or health.report_error

--- The version of Neovim, and how the server is started by it.
local function neovim()
  if vim.fn.has('nvim-0.11') == 1 then
    ok('Neovim 0.11 or later: vim.lsp.enable() starts the server')
  elseif vim.fn.has('nvim-0.7') == 1 then
    ok('Neovim 0.7 to 0.10: the plug-in starts the server itself')
  else
    fail('Neovim is older than 0.7', { 'Use :compiler resolint and :make, or a newer Neovim' })
  end
end

--- The program; its path, if it can be run.
local function binary()
  local program = vim.g.resolint_path or 'resolint'
  if vim.fn.executable(program) == 0 then
    fail(('there is no program “%s”'):format(program), {
      'Install it: cargo install --path . in a copy of the repository',
      'or say where it is: let g:resolint_path = "/path/to/resolint"',
    })
    return nil
  end
  ok('program: ' .. vim.fn.exepath(program))
  local version = vim.trim(vim.fn.system({ program, '--version' }))
  if vim.v.shell_error == 0 and version:find('^resolint %d') then
    ok('version: ' .. version)
    return program
  end
  fail(('“%s --version” does not answer as resolint does: %s'):format(program, version), {
    'Another program may have the same name: set g:resolint_path',
  })
end

--- The drafts that are open, and whether the server runs for each.
local function drafts()
  local count = 0
  for _, bufnr in ipairs(vim.api.nvim_list_bufs()) do
    if vim.api.nvim_buf_is_loaded(bufnr) and vim.bo[bufnr].filetype == 'un-resolution' then
      count = count + 1
      local name = vim.fn.fnamemodify(vim.api.nvim_buf_get_name(bufnr), ':~:.')
      local client = require('resolint.commands').client(bufnr)
      if client then
        ok(('the server runs for %s, folder %s'):format(name, client.config.root_dir or '(none)'))
      else
        warn('the server does not run for ' .. name, { 'Reopen it with :edit', ':messages and :LspLog may tell why' })
      end
    end
  end
  if count == 0 then
    info('no draft is open; open a *.resolution.md or *.unres file and check again')
  end
end

--- The lint-rules.toml in force, and whether it can be read.
local function configuration(program)
  local near = vim.fn.bufname('#') ~= '' and vim.fn.expand('#:p:h') or vim.fn.getcwd()
  local file = vim.fn.findfile('lint-rules.toml', near .. ';')
  if file == '' then
    info('no lint-rules.toml above ' .. near .. ': the built-in rules are in force')
    return
  end
  file = vim.fn.fnamemodify(file, ':p')
  local said = vim.fn.system({ program, 'config', 'check', file })
  if vim.v.shell_error == 0 then
    ok('lint-rules.toml: ' .. file)
  else
    fail('lint-rules.toml has a mistake: ' .. vim.trim(said))
  end
end

function M.check()
  start('resolint')
  neovim()
  local program = binary()
  drafts()
  if program then
    configuration(program)
  end
end

return M
