;;; emacs.el --- What the tests in emacs.py do in Emacs  -*- lexical-binding: t; -*-

(require 'seq)
(require 'flymake)

;; A command asks nobody here.
(defvar eglot-confirm-server-initiated-edits nil)
(setq eglot-confirm-server-initiated-edits nil)

(defmacro draft-until (what &rest body)
  "Wait until BODY gives something; WHAT says what is waited for."
  (declare (indent 1))
  `(let ((end (time-add nil 40)) answer)
     (while (not (setq answer (progn ,@body)))
       ;; Eglot tells of changes when nobody types; here nobody ever does.
       (eglot--signal-textDocument/didChange)
       (when (time-less-p end nil)
         (error "In 40 s it did not happen: %s" ,what))
       (accept-process-output nil 0.05))
     answer))

(defun draft-equal (got wanted what)
  "Fail unless GOT is WANTED."
  (unless (equal got wanted)
    (error "%s: wanted %S, got %S" what wanted got)))

(defun draft-open ()
  "Open the draft and wait for the server."
  (find-file "harbours.resolution.md")
  (draft-equal major-mode 'resolint-mode "the mode")
  ;; What `eglot-ensure' put off until the command is over.
  (run-hooks 'post-command-hook)
  (draft-until "the server runs" (eglot-current-server))
  (flymake-start))

(defun draft-messages ()
  "The words of the findings."
  (mapcar #'flymake-diagnostic-text (flymake-diagnostics)))

(defun draft-line (number)
  "The text of a line."
  (save-excursion
    (goto-char (point-min))
    (forward-line (1- number))
    (buffer-substring-no-properties (line-beginning-position) (line-end-position))))

(defun draft-go (words)
  "Go to the first character of WORDS."
  (goto-char (point-min))
  (search-forward words)
  (goto-char (match-beginning 0)))

(defun draft-findings ()
  "A finding appears with its words, at its place; its quick fix takes it away."
  (draft-open)
  (draft-until "the finding" (draft-messages))
  (draft-equal (length (draft-messages)) 1 "the findings")
  (unless (string-match-p "a preambular paragraph ends in a comma: write “,” for “;”" (car (draft-messages)))
    (error "The words are %S" (draft-messages)))
  (draft-go ";\n\n1.")
  (draft-equal (flymake-diagnostic-beg (car (flymake-diagnostics))) (point) "the place")
  (draft-until "a quick fix" (ignore-errors (eglot-code-actions (point) (1+ (point)) "quickfix")))
  (let ((last-nonmenu-event nil)
        (action (seq-find (lambda (one) (string-prefix-p "End with" (plist-get one :title)))
                          (append (eglot-code-actions (point) (1+ (point)) "quickfix") nil))))
    (eglot--apply-workspace-edit (plist-get action :edit)))
  (draft-equal (char-after (point)) ?, "the sign at the end")
  (draft-until "no finding" (null (draft-messages))))

(defun draft-completion ()
  "The list has the form that is due, and what is taken from it is in italics and ends in a comma."
  (draft-open)
  (draft-go "*Deeply")
  (insert "*Rec\n\n")
  (forward-char -2)
  (let* ((eglot-stay-out-of nil)
         (table (run-hook-with-args-until-success 'completion-at-point-functions))
         (start (nth 0 table)) (end (nth 1 table)) (collection (nth 2 table)) (plist (nthcdr 3 table))
         (all (all-completions (buffer-substring-no-properties start end) collection))
         (found (seq-find (lambda (one) (string-prefix-p "Recalling also" one)) all)))
    (unless found
      (error "The list is %S" all))
    (delete-region start end)
    (insert found)
    (funcall (plist-get plist :exit-function) found 'finished))
  (unless (string-prefix-p "*Recalling also*" (draft-line 7))
    (error "The line is %S" (draft-line 7))))

(defun draft-commands ()
  "Renumbering takes the reference along; fixing all leaves nothing that can be fixed."
  (draft-open)
  (draft-until "the finding" (draft-messages))
  (draft-go "4. *Invites*")
  (resolint-renumber)
  (draft-until "the reference" (string-suffix-p "paragraph 3 above." (draft-line 13)))
  (draft-until "no finding" (null (draft-messages)))
  (draft-go "2006,")
  (search-forward ",")
  (replace-match ";")
  (draft-until "the finding" (draft-messages))
  (resolint-fix-all)
  (draft-until "the comma" (string-suffix-p "2006," (draft-line 5))))

(defun draft-rename ()
  "A number is renamed, and what refers to it."
  (draft-open)
  (draft-until "the finding" (draft-messages))
  (draft-go "4. *Invites*")
  (eglot-rename "3")
  (draft-until "the number" (string-prefix-p "3. *Invites*" (draft-line 11)))
  (draft-until "the reference" (string-suffix-p "paragraph 3 above." (draft-line 13))))

(defun draft-compilation ()
  "`M-x compile' finds the place."
  (let ((resolint-use-eglot nil))
    (find-file "harbours.resolution.md"))
  (compile compile-command)
  (draft-until "the end" (not (get-buffer-process "*compilation*")))
  (let ((next-error-last-buffer (get-buffer "*compilation*")))
    (next-error))
  (draft-equal (buffer-name) "harbours.resolution.md" "the buffer")
  (draft-equal (char-after) ?\; "the sign at the place"))

(defun draft-colours ()
  "Sample places have their faces."
  (let ((resolint-use-eglot nil))
    (find-file "harbours.resolution.md"))
  (font-lock-ensure)
  (pcase-dolist (`(,words ,face)
                 '(("# Charts" resolint-heading) ("The General" resolint-organ) ("Recalling*" resolint-opening)
                   ("Recalling also" resolint-opening) ("61/5" resolint-citation) ("[^1]" resolint-footnote)
                   ("A/79/214" resolint-symbol) ("<!--" font-lock-comment-face) ("2. *W" resolint-number)
                   ("Requests*" resolint-opening) ("(a) To" resolint-number) ("paragraph 1" resolint-citation)
                   ("school" nil)))
    (draft-go words)
    (draft-equal (get-text-property (point) 'face) face words)))

;;; emacs.el ends here
