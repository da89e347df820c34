" set, not setfiletype: *.resolution.md has been taken for Markdown before.
autocmd BufNewFile,BufRead *.unres,*.resolution.md set filetype=un-resolution
