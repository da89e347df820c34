if vim.fn.has('nvim-0.8') == 1 then
  vim.filetype.add({
    extension = { unres = 'un-resolution' },
    -- Before Markdown, which a draft is as well.
    pattern = { ['.*%.resolution%.md'] = { 'un-resolution', { priority = 10 } } },
  })
else
  vim.cmd('autocmd BufNewFile,BufRead *.unres,*.resolution.md set filetype=un-resolution')
end
