-- How Neovim 0.11 starts the language server. lua/resolint/start.lua reads the same table on older versions.

---@type vim.lsp.Config
return {
  cmd = { vim.g.resolint_path or 'resolint', 'lsp' },
  -- lint-rules.toml is shown its own mistakes; other TOML files are left alone by root_dir.
  filetypes = { 'un-resolution', 'toml' },
  root_dir = function(bufnr, on_dir)
    local root = require('resolint.start').root(bufnr)
    if root then
      on_dir(root)
    end
  end,
  get_language_id = function(_, filetype)
    return filetype
  end,
  settings = { resolint = {} },
  on_exit = function(code, signal)
    require('resolint.start').on_exit(code, signal)
  end,
  on_attach = function(client, bufnr)
    require('resolint.attach').on_attach(client, bufnr)
  end,
}
