if exists('b:did_ftplugin')
  finish
endif
let b:did_ftplugin = 1

" A paragraph is one long line: show it wrapped at words, and let comments be those of Markdown.
setlocal commentstring=<!--\ %s\ --> comments= textwidth=0 wrap linebreak
compiler resolint

let b:undo_ftplugin = 'setlocal commentstring< comments< textwidth< wrap< linebreak< makeprg< errorformat<'
