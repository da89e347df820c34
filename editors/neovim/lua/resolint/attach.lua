--- What is set up in a buffer when the server is there.
local M = {}

--- Whether another plug-in shows completions already.
local function other_completion()
  return package.loaded['cmp'] ~= nil or package.loaded['blink.cmp'] ~= nil or package.loaded['coq'] ~= nil
end

-- The server knows more than the syntax file does and says it in words that fit programs; here they get the colours of
-- the syntax file, so that both agree in every colour scheme.
local COLOURS = {
  namespace = 'unresOrgan',
  keyword = 'unresOperative',
  number = 'unresNumber',
  macro = 'unresFootnote',
  type = 'unresCitation',
  variable = 'unresReference',
  class = 'unresHeading',
}

---@param client table
---@param bufnr integer
function M.on_attach(client, bufnr)
  if vim.bo[bufnr].filetype ~= 'un-resolution' then
    return
  end
  for kind, group in pairs(COLOURS) do
    vim.api.nvim_set_hl(0, '@lsp.type.' .. kind .. '.un-resolution', { link = group, default = true })
  end
  -- Neovim 0.11 completes by itself, snippets included; the server names the characters that open the list.
  if vim.lsp.completion and vim.g.resolint_completion ~= false and not other_completion() then
    if not vim.api.nvim_get_option_info2('completeopt', {}).was_set then
      -- By default the first phrase would be written before anyone chose it.
      vim.bo[bufnr].completeopt = 'menuone,noinsert,popup'
    end
    vim.lsp.completion.enable(true, client.id, bufnr, { autotrigger = true })
  elseif vim.bo[bufnr].omnifunc == '' then
    vim.bo[bufnr].omnifunc = 'v:lua.vim.lsp.omnifunc'
  end
end

return M
