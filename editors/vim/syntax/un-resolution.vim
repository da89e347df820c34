" Vim syntax file
" Language: drafts of United Nations resolutions in Resolution Markdown
"
" What the language server knows better (openings without italics, references) it colours itself where the editor asks
" for semantic tokens; this file is what shows without it.
if exists('b:current_syntax')
  finish
endif
syntax case match
syntax sync minlines=60
syntax spell toplevel

" Anywhere in a paragraph.
syntax region unresItalic matchgroup=unresMark start=/\*\ze[^* ]/ end=/\*/ oneline concealends contains=@unresInline
syntax region unresItalic matchgroup=unresMark start=/\<_\ze[^_ ]/ end=/_\>/ oneline concealends contains=@unresInline
syntax region unresBold matchgroup=unresMark start=/\*\*\ze[^* ]/ end=/\*\*/ oneline concealends contains=@unresInline
syntax match unresReference /\<\%([Ss]ub\)\=[Pp]aragraphs\=[  ]\d\+\%([  ]\=(\l\+)\)*\%([  ]\%(above\|below\)\>\)\=/
syntax match unresReference /\<annex\%([  ][IVX]\+\)\=\>/ contained
syntax match unresCitation /\<\d\{1,3}\/\d\{1,3}\%([  ][A-Z]\>\)\=\%([  ]of[  ]\d\{1,2}[  ]\u\l\+[  ]\d\{4}\)\=/
syntax match unresCitation /\<\d\{1,4}\%([  ][A-Z]\)\=[  ](\%(\d\{4}\|[IVXLC]\+\|S-[IVXLC]\+\))/
syntax match unresCitation /\<[SEA]\=S-\d\{1,2}\/\d\{1,3}\>/
" The symbol of a document: A/C.3/68/L.17/Rev.1, S/2019/104, UNEP/EA.4/Res.3.
syntax match unresSymbol /\<[A-Z]\{1,6}\/[A-Za-z0-9.()-]*[0-9A-Za-z]\%(\/[A-Za-z0-9.()-]*[0-9A-Za-z]\)*/
syntax match unresFootnote /\[^[^\] ]\+\]/
syntax match unresFootnote /\^{[0-9, ]\+}\|\^\d\+^\|[¹²³⁰⁴-⁹]\+/
syntax region unresComment start=/<!--/ end=/-->/ contains=unresDirective,@Spell
syntax match unresDirective /resolint-\%(disable-next-line\|disable-file\|disable\|enable\)\>/ contained
syntax cluster unresInline contains=unresReference,unresCitation,unresSymbol,unresFootnote,@Spell

" How a paragraph begins. Of two items that start at the same place the later one wins.
syntax match unresPreambular /\%(^\n\)\@2<=\%(United\>\)\@!\u\l\+\%(ing\|ed\)\>\%( also\| further\)\=/
syntax match unresOperative /\%(^\s*["“]\=\d\{1,3}\.\s\+\)\@24<=\%(\%(Also\|Further\) \l\+s\|\u\l\+s\)\>\%( upon\>\)\=/
syntax region unresPreambular matchgroup=unresMark start=/\%(^["“]\=\)\@4<=\*\ze[^* ]/ end=/\*/ oneline concealends
syntax region unresPreambular matchgroup=unresMark start=/\%(^["“]\=\)\@4<=_\ze[^_ ]/ end=/_/ oneline concealends
syntax region unresOperative matchgroup=unresMark start=/\%(^\s*["“]\=\d\{1,3}\.\s\+\)\@24<=\*\ze[^* ]/ end=/\*/ oneline concealends
syntax region unresOperative matchgroup=unresMark start=/\%(^\s*["“]\=\d\{1,3}\.\s\+\)\@24<=_\ze[^_ ]/ end=/_/ oneline concealends
syntax match unresOrgan /^["“]\=\([*_]\)The \u[^*_]*\1,\=\s*$/
syntax match unresOrgan /^["“]\=The \%(General Assembly\|Security Council\|Human Rights Council\),\=\s*$/
syntax match unresOrgan /^["“]\=The Economic and Social Council,\=\s*$/
syntax match unresNumber /^\s*["“]\=\zs\d\{1,3}\.\ze\s/
syntax match unresSubparagraph /^\s*\%([-*+]\s\+\)\=["“]\=\zs(\%(\l\{1,2}\|[ivxl]\+\|\d\{1,2}\))\ze\s/
syntax match unresSubparagraph /^\s\+["“]\=\zs\%(\l\|[ivx]\+\)\.\ze\s/
syntax match unresFootnoteLabel /^\[^[^\] ]\+\]:/
syntax match unresHeading /^#\{1,6}\s.*$/ contains=@unresInline
syntax match unresHeading /^\%(Draft \%(resolution\|decision\)\|Annex\)\%( [IVXLC]\+\)\=\s*$/
syntax region unresFrontMatter start=/\%^---\s*$/ end=/^---\s*$/ keepend contains=unresKey
syntax match unresKey /^\w\+\ze:/ contained

highlight default link unresOrgan Type
highlight default link unresPreambular Statement
highlight default link unresOperative Keyword
highlight default link unresNumber Special
highlight default link unresSubparagraph Special
highlight default link unresFootnote Special
highlight default link unresFootnoteLabel Special
highlight default link unresCitation Identifier
highlight default link unresSymbol Underlined
highlight default link unresReference Identifier
highlight default link unresHeading Title
highlight default link unresComment Comment
highlight default link unresDirective PreProc
highlight default link unresFrontMatter Comment
highlight default link unresKey PreProc
highlight default link unresMark Delimiter
highlight default unresItalic term=italic cterm=italic gui=italic
highlight default unresBold term=bold cterm=bold gui=bold

let b:current_syntax = 'un-resolution'
