-- Starts the language server for drafts. `let g:resolint_enabled = v:false` before this leaves it to you.
if vim.g.loaded_resolint then
  return
end
vim.g.loaded_resolint = true
if vim.g.resolint_enabled ~= false and vim.fn.has('nvim-0.7') == 1 then
  require('resolint.start').enable()
end
