--- The commands of a draft: :ResolintFixAll, :ResolintRenumber, :ResolintExport, :ResolintCheckWorkspace.
local M = {}

local function tell(message, level)
  vim.notify('resolint: ' .. message, level or vim.log.levels.INFO)
end

--- The server's client of a buffer.
---@param bufnr integer
---@return table?
function M.client(bufnr)
  if vim.lsp.get_clients then
    return vim.lsp.get_clients({ bufnr = bufnr, name = 'resolint' })[1]
  end
  for _, client in pairs(vim.lsp.buf_get_clients(bufnr)) do
    if client.name == 'resolint' then
      return client
    end
  end
end

--- Sends a command to the server; `done` gets its answer.
local function execute(command, arguments, done)
  local bufnr = vim.api.nvim_get_current_buf()
  local client = M.client(bufnr)
  if not client then
    tell('the server does not run for this buffer; :checkhealth resolint tells why.', vim.log.levels.WARN)
    return
  end
  local params = { command = command, arguments = arguments }
  local function answer(err, result)
    if err then
      tell(err.message, vim.log.levels.ERROR)
    else
      done(result)
    end
  end
  if vim.fn.has('nvim-0.11') == 1 then
    client:request('workspace/executeCommand', params, answer, bufnr)
  else
    client.request('workspace/executeCommand', params, answer, bufnr)
  end
end

local function uri()
  return vim.uri_from_bufnr(0)
end

-- Of an edit Neovim tells itself (“Workspace edit Renumber”).
local function tell_if_none(result, words)
  if not result or result.edits == 0 then
    tell(words)
  end
end

--- Repairs what no drafter could object to.
function M.fix_all()
  execute('resolint.fixAll', { uri() }, function(result)
    tell_if_none(result, 'nothing that can be repaired without a look.')
  end)
end

--- Numbers the paragraphs of the text at the cursor anew; references follow.
function M.renumber()
  local line = vim.api.nvim_win_get_cursor(0)[1] - 1
  execute('resolint.renumber', { uri(), { line = line, character = 0 } }, function(result)
    tell_if_none(result, 'the numbers are in order.')
  end)
end

--- Checks every draft below the folder, also those that are not open, and lists what is found.
function M.check_workspace()
  execute('resolint.checkWorkspace', {}, function(result)
    tell(('other drafts checked: %d; findings in them: %d'):format(result.files, result.findings))
    -- The findings travel on a way of their own and may arrive a little after the answer.
    vim.defer_fn(function()
      vim.diagnostic.setqflist({ title = 'resolint' })
    end, 200)
  end)
end

--- Writes the draft to another format, beside it or to `file`, by the program's own `export`.
---@param file string
function M.export(file)
  local draft = vim.api.nvim_buf_get_name(0)
  if draft == '' then
    tell('save the draft first; it is exported from its file.', vim.log.levels.WARN)
    return
  end
  if vim.bo.modified then
    vim.cmd('write')
  end
  if file == '' then
    file = draft:gsub('%.resolution%.md$', ''):gsub('%.unres$', '') .. '.docx'
  end
  local program = vim.g.resolint_path or 'resolint'
  if not require('resolint.start').can_run({ program }) then
    return
  end
  local said = vim.fn.system({ program, 'export', draft, '--output', file })
  if vim.v.shell_error ~= 0 then
    tell(vim.trim(said), vim.log.levels.ERROR)
  else
    tell('written to ' .. vim.fn.fnamemodify(file, ':~:.'))
  end
end

--- Gives a buffer its commands.
---@param bufnr integer
function M.create(bufnr)
  local function command(name, run, options)
    vim.api.nvim_buf_create_user_command(bufnr, name, run, options)
  end
  command('ResolintFixAll', M.fix_all, { desc = 'Repair what no drafter could object to' })
  command('ResolintRenumber', M.renumber, { desc = 'Renumber the paragraphs, references included' })
  command('ResolintCheckWorkspace', M.check_workspace, { desc = 'Check every draft of the folder' })
  command('ResolintExport', function(call)
    M.export(call.args)
  end, { nargs = '?', complete = 'file', desc = 'Write the draft as .docx or .html' })
end

--- Takes the commands away again.
---@param bufnr integer
function M.delete(bufnr)
  for _, name in ipairs({ 'FixAll', 'Renumber', 'CheckWorkspace', 'Export' }) do
    pcall(vim.api.nvim_buf_del_user_command, bufnr, 'Resolint' .. name)
  end
end

return M
