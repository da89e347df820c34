" Vim compiler file: :make checks the draft and fills the quickfix list.
if exists('current_compiler')
  finish
endif
let current_compiler = 'resolint'

let s:program = get(g:, 'resolint_path', 'resolint')
execute 'CompilerSet makeprg=' . escape(shellescape(s:program) . ' check --format concise --no-progress %:S', ' \|"')
" resolint counts columns in characters: %v comes nearest, since %c would count bytes. The name of the rule stays in the
" message.
CompilerSet errorformat=%f:%l:%v:\ %t%*[a-z]%m,%-G%.%#
