(atx_heading) @title
(list_marker_dot) @number
(html_block) @comment
