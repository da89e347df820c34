;;; resolint-mode.el --- Drafts of United Nations resolutions  -*- lexical-binding: t; -*-

;; Version: 0.1.0
;; Package-Requires: ((emacs "27.1"))
;; Keywords: languages, wp
;; SPDX-License-Identifier: MIT OR Apache-2.0

;;; Commentary:

;; A major mode for `*.unres' and `*.resolution.md' that starts the language server of resolint through Eglot (built in
;; from Emacs 29, the package `eglot' before), so that findings appear through Flymake while you type.

;;; Code:

(require 'compile)

(defgroup resolint nil
  "Drafts of United Nations resolutions."
  :group 'text
  :prefix "resolint-")

(defcustom resolint-program "resolint"
  "The program, or its path."
  :type 'string)

(defcustom resolint-use-eglot t
  "Whether a draft starts the language server when it is opened."
  :type 'boolean)

(defface resolint-opening '((t :inherit font-lock-keyword-face :slant italic))
  "The opening phrase of a paragraph.")

(defface resolint-number '((t :inherit font-lock-constant-face))
  "The number or letter of a paragraph.")

(defface resolint-organ '((t :inherit font-lock-type-face :slant italic))
  "The line that names the organ.")

(defface resolint-footnote '((t :inherit font-lock-builtin-face))
  "A footnote mark or the label of a footnote.")

(defface resolint-citation '((t :inherit font-lock-variable-name-face))
  "A resolution or decision that is cited, or a paragraph referred to.")

(defface resolint-symbol '((t :inherit link))
  "The symbol of a document.")

(defface resolint-heading '((t :inherit font-lock-function-name-face :weight bold))
  "A heading.")

(defconst resolint-font-lock-keywords
  `(("<!--[^>]*-->" (0 font-lock-comment-face t))
    ("^#\\{1,6\\} .*$" (0 'resolint-heading))
    ("^\\(?:Draft \\(?:resolution\\|decision\\)\\|Annex\\)\\(?: [IVXLC]+\\)?$" (0 'resolint-heading))
    ("^[“\"]?\\([*_]\\)The [[:upper:]][^*_\n]*,?\\1,?$" (0 'resolint-organ))
    ("^The \\(?:General Assembly\\|Security Council\\|Human Rights Council\\|Economic and Social Council\\),?$"
     (0 'resolint-organ))
    ;; 1. *Requests* or 1. Requests
    ("^[ \t]*[“\"]?\\([0-9]\\{1,3\\}\\.\\)[ \t]" (1 'resolint-number))
    ("^[ \t]*[“\"]?[0-9]\\{1,3\\}\\.[ \t]+\\([*_][^*_\n]+[*_]\\)" (1 'resolint-opening))
    ("^[ \t]*[“\"]?[0-9]\\{1,3\\}\\.[ \t]+\\(\\(?:Also \\|Further \\)?[[:alpha:]]+s\\)\\_>" (1 'resolint-opening))
    ;; *Recalling also* or Recalling
    ("^[“\"]?\\([*_][[:upper:]][^*_\n]+[*_]\\)" (1 'resolint-opening))
    ("^\\([[:upper:]][[:lower:]]+ing\\(?: also\\| further\\)?\\)\\_>" (1 'resolint-opening))
    ("^[ \t]*\\(?:[-*+][ \t]+\\)?[“\"]?\\(([a-z]\\{1,5\\})\\)[ \t]" (1 'resolint-number))
    ("\\[^[^] \n]+\\]:?\\|\\^{[0-9, ]+}\\|[¹²³⁰⁴-⁹]+" (0 'resolint-footnote))
    (,(concat "\\_<\\(?:[Ss]ub\\)?[Pp]aragraphs?[  ][0-9]+\\(?:[  ]?([a-z]+)\\)*"
              "\\(?:[  ]\\(?:above\\|below\\)\\_>\\)?")
     (0 'resolint-citation))
    ("\\_<[0-9]\\{1,3\\}/[0-9]\\{1,3\\}\\_>\\(?:[  ][A-Z]\\_>\\)?" (0 'resolint-citation))
    ("\\_<[0-9]\\{1,4\\}\\(?:[  ][A-Z]\\)?[  ](\\(?:[0-9]\\{4\\}\\|[IVXLC]+\\))" (0 'resolint-citation))
    ("\\_<[A-Z]\\{1,6\\}/[A-Za-z0-9./-]*[A-Za-z0-9]" (0 'resolint-symbol)))
  "What a draft shows without the language server.")

;;;###autoload
(define-derived-mode resolint-mode text-mode "Resolution"
  "Major mode for drafts of United Nations resolutions."
  (setq-local comment-start "<!-- "
              comment-end " -->"
              comment-start-skip "<!--[ \t]*"
              paragraph-start "[ \t]*$"
              paragraph-separate "[ \t]*$"
              font-lock-defaults '(resolint-font-lock-keywords t)
              compile-command (format "%s check --format concise --no-progress %s"
                                      (shell-quote-argument resolint-program)
                                      (if buffer-file-name
                                          (shell-quote-argument (file-name-nondirectory buffer-file-name))
                                        ".")))
  (visual-line-mode 1)
  (when (and resolint-use-eglot (fboundp 'eglot-ensure))
    (if (executable-find resolint-program)
        (eglot-ensure)
      (message "There is no program “%s”: install resolint or set resolint-program" resolint-program))))

(defun resolint--contact (&rest _)
  "The command line of the language server."
  (list resolint-program "lsp"))

(defvar eglot-server-programs)
(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs '((resolint-mode :language-id "un-resolution") . resolint--contact)))

(add-to-list 'compilation-error-regexp-alist 'resolint)
(add-to-list 'compilation-error-regexp-alist-alist
             '(resolint "^\\([^:\n]+\\):\\([0-9]+\\):\\([0-9]+\\): \\(?:error\\|\\(warning\\)\\|\\(info\\|hint\\)\\)\\["
                        1 2 3 (4 . 5)))

(declare-function eglot-current-server "eglot")
(declare-function jsonrpc-async-request "jsonrpc")
(declare-function eglot--TextDocumentIdentifier "eglot")

(defun resolint--execute (command nothing &rest more)
  "Have the language server run COMMAND on this draft, with the arguments MORE.
Say NOTHING when there was nothing to do."
  (let ((server (and (fboundp 'eglot-current-server) (eglot-current-server))))
    (unless server
      (user-error "The language server does not run here; start it with M-x eglot"))
    (let ((uri (plist-get (eglot--TextDocumentIdentifier) :uri)))
      ;; Whoever waits for the answer in Emacs 28 loses the edit that comes with it.
      (jsonrpc-async-request
       server :workspace/executeCommand (list :command command :arguments (vconcat (list uri) more))
       ;; Not before the server knows what was typed last.
       :deferred 'resolint
       :success-fn (lambda (result)
                     (when (eq 0 (plist-get result :edits))
                       (message "%s" nothing)))
       :error-fn (lambda (problem)
                   (message "resolint: %s" (plist-get problem :message)))))))

(defun resolint-fix-all ()
  "Repair what no drafter could object to."
  (interactive)
  (resolint--execute "resolint.fixAll" "Nothing can be repaired without a look"))

(defun resolint-renumber ()
  "Number the paragraphs of the text at point anew; references follow."
  (interactive)
  (resolint--execute "resolint.renumber" "The numbers are in order"
                     (list :line (1- (line-number-at-pos nil t)) :character 0)))

(defun resolint-export (file)
  "Write the draft to FILE: as Word or HTML, by its ending."
  (interactive (list (read-file-name "Export to: " nil nil nil
                                     (concat (file-name-base (or buffer-file-name "draft")) ".docx"))))
  (unless buffer-file-name
    (user-error "Save the draft first; it is exported from its file"))
  (save-buffer)
  (let ((draft buffer-file-name)
        (target (expand-file-name file)))
    (with-temp-buffer
      (if (eq 0 (call-process resolint-program nil t nil "export" draft "--output" target))
          (message "Written to %s" (abbreviate-file-name target))
        (user-error "%s" (string-trim (buffer-string)))))))

;; Before Emacs 30 text mode keeps this key for the dictionary.
(define-key resolint-mode-map (kbd "C-M-i") #'completion-at-point)
(define-key resolint-mode-map (kbd "C-c C-f") #'resolint-fix-all)
(define-key resolint-mode-map (kbd "C-c C-n") #'resolint-renumber)
(define-key resolint-mode-map (kbd "C-c C-e") #'resolint-export)

;;;###autoload
(add-to-list 'auto-mode-alist '("\\.\\(?:unres\\|resolution\\.md\\)\\'" . resolint-mode))

(provide 'resolint-mode)
;;; resolint-mode.el ends here
