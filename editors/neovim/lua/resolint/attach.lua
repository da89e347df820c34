--- What is set up in a buffer when the server is there.
local M = {}

--- Whether another plug-in shows completions already.
local function other_completion()
  return package.loaded['cmp'] ~= nil or package.loaded['blink.cmp'] ~= nil or package.loaded['coq'] ~= nil
end

---@param client table
---@param bufnr integer
function M.on_attach(client, bufnr)
  if vim.bo[bufnr].filetype ~= 'un-resolution' then
    return
  end
  -- Neovim 0.11 completes by itself, snippets included; the server names the characters that open the list.
  if vim.lsp.completion and vim.g.resolint_completion ~= false and not other_completion() then
    vim.lsp.completion.enable(true, client.id, bufnr, { autotrigger = true })
  elseif vim.bo[bufnr].omnifunc == '' then
    vim.bo[bufnr].omnifunc = 'v:lua.vim.lsp.omnifunc'
  end
end

return M
