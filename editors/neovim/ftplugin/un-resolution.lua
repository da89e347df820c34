if vim.b.did_ftplugin then
  return
end
vim.b.did_ftplugin = 1

-- A paragraph is one long line: show it wrapped at words, and let comments be those of Markdown.
vim.bo.commentstring = '<!-- %s -->'
vim.bo.comments = ''
vim.bo.textwidth = 0
vim.opt_local.wrap = true
vim.opt_local.linebreak = true
vim.opt_local.breakindent = true

vim.cmd('compiler resolint')
require('resolint.commands').create(0)

vim.b.undo_ftplugin = 'setlocal commentstring< comments< textwidth< wrap< linebreak< breakindent< makeprg< errorformat<'
  .. ' | lua require("resolint.commands").delete(0)'
