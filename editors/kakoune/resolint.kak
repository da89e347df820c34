# Drafts of United Nations resolutions in Kakoune: colours, findings through :lint, and the language server through
# kakoune-lsp where that is installed.

declare-option -docstring 'the program resolint, or its path' str resolint_program resolint

hook global BufCreate .*\.(unres|resolution\.md) %{
    set-option buffer filetype un-resolution
}

hook global WinSetOption filetype=un-resolution %{
    add-highlighter window/un-resolution ref un-resolution
    add-highlighter window/un-resolution-wrap wrap -word -indent
    # :lint checks a copy elsewhere, so the name is told; it wants “file:line:column: error: words”, and knows errors and
    # warnings only.
    set-option window lintcmd "resolint_lint() { %opt{resolint_program} check --format concise --no-progress --stdin-filename ""$kak_buffile"" - <""$1"" | sed -E 's/: (error|warning)\[/: \1: [/; s/: (info|hint)\[/: warning: [/'; }; resolint_lint"
    hook -once -always window WinSetOption filetype=.* %{
        remove-highlighter window/un-resolution
        remove-highlighter window/un-resolution-wrap
        unset-option window lintcmd
    }
}

# kakoune-lsp 18 and later read this option; the shell variable of kakoune-lsp decides nothing.
hook -group lsp-filetype-resolint global BufSetOption filetype=un-resolution %{
    try %{
        set-option buffer lsp_servers %sh{
            printf '[resolint]\nroot_globs = ["lint-rules.toml", ".git"]\ncommand = "%s"\nargs = ["lsp"]\n' "$kak_opt_resolint_program"
        }
        set-option buffer lsp_language_id un-resolution
    }
}

add-highlighter shared/un-resolution regions
add-highlighter shared/un-resolution/text default-region group
add-highlighter shared/un-resolution/comment region '<!--' '-->' fill comment
add-highlighter shared/un-resolution/front region '\A---$' '^---$' fill comment
add-highlighter shared/un-resolution/text/ regex '^#{1,6} [^\n]*' 0:title
add-highlighter shared/un-resolution/text/ regex '^(?:Draft (?:resolution|decision)|Annex)(?: [IVXLC]+)?$' 0:title
add-highlighter shared/un-resolution/text/ regex '\*[^*\n]+\*|\b_[^_\n]+_\b' 0:+i
add-highlighter shared/un-resolution/text/ regex '^[“"]?[*_]([A-Z][^*_\n]+)[*_]' 1:keyword
add-highlighter shared/un-resolution/text/ regex '^[“"]?[*_]?(The [A-Z][^*_\n]*?),?[*_]?,?$' 1:type
add-highlighter shared/un-resolution/text/ regex '^\h*[“"]?(\d{1,3}\.)\h' 1:value
add-highlighter shared/un-resolution/text/ regex '^\h*[“"]?\d{1,3}\.\h+(?:[*_]([^*_\n]+)[*_]|((?:Also |Further )?[A-Za-z]+s)\b)' 1:keyword 2:keyword
add-highlighter shared/un-resolution/text/ regex '^\h*(?:[-*+]\h+)?[“"]?(\([a-z]{1,5}\))\h' 1:value
add-highlighter shared/un-resolution/text/ regex '\[\^[^\]\s]+\]:?|\^\{[\d, ]+\}|[¹²³⁰⁴-⁹]+' 0:meta
add-highlighter shared/un-resolution/text/ regex '\b(?:[Ss]ub)?[Pp]aragraphs?\h\d+(?:\h?\([a-z]+\))*(?:\h(?:above|below)\b)?' 0:variable
add-highlighter shared/un-resolution/text/ regex '\b\d{1,3}/\d{1,3}\b(?: [A-Z]\b)?|\b\d{1,4}(?: [A-Z])? \((?:\d{4}|[IVXLC]+)\)' 0:variable
add-highlighter shared/un-resolution/text/ regex '\b[A-Z]{1,6}/[A-Za-z0-9./-]*[A-Za-z0-9]' 0:link
