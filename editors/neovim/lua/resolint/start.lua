--- Starts the language server, by whatever way this version of Neovim has.
local M = {}

--- The folder that a draft belongs to: that of the nearest lint-rules.toml, or else of the nearest .git, or else its
--- own. Nothing for a buffer that is neither a draft nor lint-rules.toml.
---@param bufnr integer
---@return string?
function M.root(bufnr)
  local path = vim.api.nvim_buf_get_name(bufnr)
  local rules = vim.fn.fnamemodify(path, ':t') == 'lint-rules.toml'
  if not rules and vim.bo[bufnr].filetype ~= 'un-resolution' then
    return nil
  end
  -- A buffer without a name, or of a plug-in that shows other things (`fugitive://…`), has no folder of its own.
  if path == '' or path:find('^%w+://') then
    return vim.fn.getcwd()
  end
  local folder = vim.fn.fnamemodify(path, ':p:h')
  for _, marker in ipairs({ 'lint-rules.toml', '.git' }) do
    -- In a work tree of its own, .git is a file.
    local file = vim.fn.findfile(marker, folder .. ';')
    if file ~= '' then
      return vim.fn.fnamemodify(file, ':p:h')
    end
    local inside = vim.fn.finddir(marker, folder .. ';')
    if inside ~= '' then
      return vim.fn.fnamemodify(inside, ':p:h:h')
    end
  end
  return folder
end

--- The configuration in lsp/resolint.lua.
---@return table
function M.config()
  local file = vim.api.nvim_get_runtime_file('lsp/resolint.lua', false)[1]
  return vim.tbl_extend('force', dofile(file), { name = 'resolint' })
end

-- The clients of Neovim 0.7 by root folder: that version finds no running client itself.
local clients = {}

--- Starts the server for a buffer, or takes the one that runs for its folder. For Neovim 0.7 to 0.10; 0.11 has
--- `vim.lsp.enable()`.
---@param bufnr integer
function M.start(bufnr)
  local root = M.root(bufnr)
  if not root then
    return
  end
  local config = M.config()
  config.root_dir = root
  if not M.can_run(config.cmd) then
    return
  end
  if vim.lsp.start then
    vim.lsp.start(config, { bufnr = bufnr })
    return
  end
  config.on_exit = function(code, signal)
    clients[root] = nil
    M.on_exit(code, signal)
  end
  clients[root] = clients[root] or vim.lsp.start_client(config)
  if clients[root] then
    vim.lsp.buf_attach_client(bufnr, clients[root])
  end
end

local told = false

--- Whether the program is there; if not, says so once.
---@param cmd string[]|function
---@return boolean
function M.can_run(cmd)
  local program = type(cmd) == 'table' and cmd[1]
  if not program or vim.fn.executable(program) == 1 then
    return true
  end
  if not told then
    told = true
    vim.schedule(function()
      local way = 'Install it (cargo install --path .) or set g:resolint_path; :checkhealth resolint tells more.'
      vim.notify(('resolint: there is no program “%s”. %s'):format(program, way), vim.log.levels.WARN)
    end)
  end
  return false
end

-- How often the server may end by itself; a draft that ends it again and again would do so for ever.
local MOST_RESTARTS = 4
local restarts = 0

--- Starts the server again when it has ended by itself, a little later each time.
---@param code integer
---@param signal integer
function M.on_exit(code, signal)
  if code == 0 and signal == 0 or vim.v.exiting ~= vim.NIL then
    return
  end
  restarts = restarts + 1
  -- That it ended Neovim says itself.
  if restarts > MOST_RESTARTS then
    vim.schedule(function()
      local way = ':edit starts it, :help resolint-trouble tells more.'
      vim.notify('resolint: the server ended again and is not started any more; ' .. way, vim.log.levels.WARN)
    end)
    return
  end
  vim.defer_fn(function()
    if vim.fn.has('nvim-0.11') == 1 then
      vim.lsp.enable('resolint')
      return
    end
    for _, bufnr in ipairs(vim.api.nvim_list_bufs()) do
      if vim.api.nvim_buf_is_loaded(bufnr) then
        M.start(bufnr)
      end
    end
  end, 250 * 2 ^ restarts)
end

--- Starts the server for every draft from now on.
function M.enable()
  local modern = vim.fn.has('nvim-0.11') == 1
  if modern then
    vim.lsp.enable('resolint')
  end
  vim.api.nvim_create_autocmd('FileType', {
    group = vim.api.nvim_create_augroup('resolint', { clear = true }),
    pattern = { 'un-resolution', 'toml' },
    callback = function(event)
      if not modern then
        M.start(event.buf)
      elseif M.root(event.buf) then
        -- Neovim 0.11 passes over a program that is not there without a word.
        M.can_run(vim.lsp.config.resolint.cmd)
      end
    end,
  })
end

return M
