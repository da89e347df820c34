//! The real binary in folders of its own.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, SystemTime};

use resolint::cli::save;
use serde_json::Value;
use tempfile::TempDir;

const RESOLUTION: &str = "*The General Assembly*,\n\n*Recalling* its decisions,\n\n*Requests* a report.\n";
/// The one finding that needs no rule: a byte that is not UTF-8.
const NOT_UTF8: &[u8] = b"*The General Assembly*,\n\n*Recalling* caf\xE9s,\n\n*Requests* a report.\n";

struct Run {
    status: i32,
    out: String,
    err: String,
}

fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    folder
}

fn command(folder: &Path, arguments: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_resolint"));
    command.current_dir(folder).args(arguments.split_whitespace());
    for name in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"] {
        command.env_remove(name);
    }
    command.stdin(Stdio::null());
    command
}

fn run(folder: &TempDir, arguments: &str) -> Run {
    finish(command(folder.path(), arguments))
}

fn finish(mut command: Command) -> Run {
    let output = command.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Run { status: output.status.code().unwrap(), out: text(output.stdout), err: text(output.stderr) }
}

fn piped(folder: &TempDir, arguments: &str, input: &[u8]) -> (i32, Vec<u8>, String) {
    let mut command = command(folder.path(), arguments);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    let output = child.wait_with_output().unwrap();
    (output.status.code().unwrap(), output.stdout, String::from_utf8(output.stderr).unwrap())
}

#[test]
fn without_a_command_there_is_help() {
    let run = run(&folder(&[]), "");
    assert_eq!((run.status, run.out.as_str()), (2, ""));
    assert!(run.err.contains("Usage: resolint") && run.err.contains("check"), "{}", run.err);
}

#[test]
fn the_version_and_the_help_are_no_failure() {
    let folder = folder(&[]);
    // A release adds the commit.
    let version = run(&folder, "--version").out;
    assert!(
        version.trim_end().split(" (").next() == Some(concat!("resolint ", env!("CARGO_PKG_VERSION"))),
        "{version}"
    );
    assert_eq!(run(&folder, "check --help").status, 0);
    assert_eq!(run(&folder, "check --nonsense").status, 2);
}

#[test]
fn a_clean_run_says_so_on_standard_error() {
    let folder = folder(&[("a.unres", b""), ("deep/er/b.resolution.md", b""), ("notes.md", NOT_UTF8)]);
    let run = run(&folder, "check");
    assert_eq!((run.status, run.out.as_str(), run.err.as_str()), (0, "", "No mistakes found in 2 files.\n"));
}

#[test]
fn the_exit_status_is_what_the_options_say() {
    let folder = folder(&[("a.unres", NOT_UTF8)]);
    for (arguments, status) in [
        ("check", 1),
        ("check --exit-zero", 0),
        ("check --fail-on never", 0),
        ("check --fail-on hint", 1),
        ("check missing.md", 2),
        ("check missing.md --exit-zero", 2),
        ("check --select no-such-rule", 2),
        ("check --unsafe-fixes", 2),
        ("check - a.unres", 2),
    ] {
        assert_eq!(run(&folder, arguments).status, status, "{arguments}");
    }
}

#[test]
fn findings_come_in_every_format() {
    let folder = folder(&[("b/x.unres", NOT_UTF8), ("a.unres", NOT_UTF8)]);
    let concise = run(&folder, "check --format concise");
    assert_eq!(
        concise.out,
        "a.unres:3:16: error[invalid-utf8] byte 40 is not UTF-8; save the file as UTF-8\n\
         b/x.unres:3:16: error[invalid-utf8] byte 40 is not UTF-8; save the file as UTF-8\n"
    );
    assert_eq!((concise.status, concise.err.as_str()), (1, ""));

    let full = run(&folder, "check");
    assert!(full.out.contains(" --> a.unres:3:16\n"), "{}", full.out);
    assert!(full.out.ends_with("\n\n2 errors in 2 files\n"), "{}", full.out);

    let array: Vec<Value> = serde_json::from_str(&run(&folder, "check --format json").out).unwrap();
    let lines: Vec<Value> =
        run(&folder, "check --format jsonl").out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(array, lines);
    assert_eq!(lines[1]["path"], "b/x.unres");
    assert_eq!(lines[1]["range"]["end"], serde_json::json!({ "line": 3, "column": 17, "offset": 41 }));

    let statistics = run(&folder, "check --statistics");
    assert!(statistics.out.ends_with("\ninvalid-utf8  error         2        0\n"), "{}", statistics.out);
    assert_eq!(run(&folder, "check --statistics --format jsonl").out.lines().count(), 1);
}

#[test]
fn output_goes_to_a_file() {
    let folder = folder(&[("a.unres", NOT_UTF8)]);
    let to_file = run(&folder, "check --format concise --output found.txt");
    assert_eq!((to_file.status, to_file.out.as_str()), (1, ""));
    assert!(fs::read_to_string(folder.path().join("found.txt")).unwrap().starts_with("a.unres:3:16: error"));
    let nowhere = run(&folder, "check --output no/such/folder.txt");
    assert_eq!(
        (nowhere.status, nowhere.err.as_str()),
        (2, "error: cannot write no/such/folder.txt: there is no such file\n")
    );
}

#[test]
fn what_is_not_a_text_is_refused_and_the_rest_checked() {
    let folder = folder(&[
        ("a.unres", b""),
        ("draft.docx", b"PK\x03\x04..."),
        ("draft.pdf", b"%PDF-1.7"),
        ("draft.xml", b"<akomaNtoso/>"),
        ("utf16.md", b"\xFF\xFEa\0"),
        ("z.md", NOT_UTF8),
    ]);
    let run = run(&folder, "check a.unres draft.docx draft.pdf draft.xml missing.md utf16.md z.md --format concise");
    assert_eq!(run.status, 2);
    assert!(run.out.starts_with("z.md:3:16: error"), "{}", run.out);
    let errors: Vec<&str> = run.err.lines().collect();
    assert_eq!(errors.len(), 5, "{}", run.err);
    assert!(errors[0].starts_with("error: cannot read draft.docx: its zip archive is broken"), "{errors:?}");
    assert_eq!(errors[3], "error: cannot read missing.md: there is no such file");
    assert_eq!(errors[4], "error: cannot read utf16.md: it is encoded in UTF-16; save it as UTF-8");
}

#[test]
fn a_folder_without_files_names_what_is_picked_up() {
    let run = run(&folder(&[("notes.md", b"")]), "check");
    assert_eq!(run.status, 2);
    assert!(run.err.contains("*.resolution.md") && run.err.contains("*.unres"), "{}", run.err);
}

#[test]
fn folders_are_walked_as_git_and_the_configuration_say() {
    let folder = folder(&[
        (".gitignore", b"build/\n"),
        ("lint-rules.toml", b"include = [\"drafts/*.md\"]\nexclude = [\"old\"]\n"),
        ("build/a.unres", NOT_UTF8),
        ("drafts/b.md", NOT_UTF8),
        ("old/c.unres", NOT_UTF8),
        ("d.unres", NOT_UTF8),
    ]);
    let paths = |arguments: &str| {
        let out = run(&folder, arguments).out;
        out.lines().map(|line| line.split(':').next().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(paths("check --format concise"), ["d.unres", "drafts/b.md"]);
    assert_eq!(paths("check --format concise --jobs 1 ./drafts d.unres ./d.unres drafts/b.md").len(), 2);
    assert_eq!(paths("check --format concise --isolated"), ["d.unres", "old/c.unres"]);
    assert_eq!(paths("check --format concise build/a.unres old"), ["build/a.unres"]);
}

#[test]
fn standard_input_is_a_file_like_any_other() {
    let folder = folder(&[]);
    let (status, out, err) = piped(&folder, "check - --format concise --stdin-filename drafts/a.unres", NOT_UTF8);
    assert_eq!(status, 1, "{err}");
    assert!(out.starts_with(b"drafts/a.unres:3:16: error"));
    let (status, out, _) = piped(&folder, "check - --format concise", NOT_UTF8);
    assert_eq!((status, out.starts_with(b"-:3:16: error")), (1, true));
    assert_eq!(piped(&folder, "check -", RESOLUTION.as_bytes()).0, 0);
    assert_eq!(piped(&folder, "check -", b"%PDF-1.4").0, 2);
}

#[test]
fn a_filter_passes_on_what_it_does_not_fix() {
    let folder = folder(&[]);
    let (status, out, err) = piped(&folder, "check - --fix", b"\xEF\xBB\xBFx\r\n");
    assert_eq!(
        (status, out.as_slice(), err.as_str()),
        (0, b"\xEF\xBB\xBFx\r\n".as_slice(), "No mistakes found in 1 file.\n")
    );
    let (status, out, err) = piped(&folder, "check - --fix --format concise", NOT_UTF8);
    assert_eq!((status, out.as_slice()), (2, NOT_UTF8));
    assert!(err.contains("-:3:16: error[invalid-utf8]") && err.contains("cannot fix -: byte 40 is not UTF-8"), "{err}");
}

#[test]
fn a_file_with_nothing_to_fix_is_not_touched() {
    let folder = folder(&[("a.unres", RESOLUTION.as_bytes()), ("b.unres", NOT_UTF8)]);
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    for name in ["a.unres", "b.unres"] {
        fs::File::options().write(true).open(folder.path().join(name)).unwrap().set_modified(long_ago).unwrap();
    }
    assert_eq!(run(&folder, "check --fix a.unres").status, 0);
    assert_eq!(run(&folder, "check --fix b.unres").status, 2);
    for name in ["a.unres", "b.unres"] {
        assert_eq!(fs::metadata(folder.path().join(name)).unwrap().modified().unwrap(), long_ago);
    }
    let dry = run(&folder, "check --diff a.unres");
    assert_eq!((dry.status, dry.out.as_str(), dry.err.as_str()), (0, "", "nothing to fix\n"));
}

#[test]
fn writing_replaces_the_text_and_nothing_else() {
    let folder = folder(&[("a.unres", b"old")]);
    let path = folder.path().join("a.unres");
    save::replace(&path, b"new").unwrap();
    assert_eq!(fs::read(&path).unwrap(), b"new");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "no temporary file stays behind");
    assert!(save::replace(&folder.path().join("missing"), b"x").is_err());
    assert!(save::replace(folder.path(), b"x").is_err());
}

#[cfg(unix)]
#[test]
fn writing_follows_links_and_keeps_permissions() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = folder(&[("real/a.unres", b"old")]);
    let real = folder.path().join("real/a.unres");
    fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).unwrap();
    let link = folder.path().join("link.unres");
    symlink("real/a.unres", &link).unwrap();
    save::replace(&link, b"new").unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(fs::read(&real).unwrap(), b"new");
    assert_eq!(fs::metadata(&real).unwrap().permissions().mode() & 0o777, 0o640);
}

#[test]
fn a_closed_pipe_ends_quietly() {
    let folder = folder(&[]);
    for index in 0..3000 {
        fs::write(folder.path().join(format!("{index}.unres")), NOT_UTF8).unwrap();
    }
    let mut child = command(folder.path(), "check").stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut first = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut first).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(first.starts_with("error[invalid-utf8]"), "{first}");
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(1), b"".as_slice()));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_complained_of_once() {
    let folder = folder(&[]);
    for index in 0..1000 {
        fs::write(folder.path().join(format!("{index}.unres")), NOT_UTF8).unwrap();
    }
    for arguments in ["check 1.unres", "check"] {
        let full = fs::File::options().write(true).open("/dev/full").unwrap();
        let output = command(folder.path(), arguments).stdout(full).stderr(Stdio::piped()).output().unwrap();
        let err = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2));
        assert_eq!(err, "error: cannot write the output: no space left on device\n", "{arguments}");
    }
}

#[test]
fn colours_are_for_terminals_and_those_who_ask() {
    let folder = folder(&[("a.unres", NOT_UTF8)]);
    let colored = |arguments: &str, variable: Option<(&str, &str)>| {
        let mut command = command(folder.path(), arguments);
        command.envs(variable);
        finish(command).out.contains('\u{1B}')
    };
    assert!(!colored("check", None));
    assert!(colored("check --color always", None));
    assert!(colored("check", Some(("CLICOLOR_FORCE", "1"))));
    assert!(!colored("check --color never", Some(("CLICOLOR_FORCE", "1"))));
    assert!(colored("check --color always", Some(("NO_COLOR", "1"))));
    assert!(!colored("check --color always --format json", None));
}

#[test]
fn a_broken_configuration_is_told_once_and_ends_in_2() {
    let folder = folder(&[
        ("lint-rules.toml", b"profle = \"ga\"\n"),
        ("a.unres", b""),
        ("b.unres", b""),
        ("other/lint-rules.toml", b""),
        ("other/c.unres", NOT_UTF8),
    ]);
    let broken = run(&folder, "check --format concise");
    assert_eq!(broken.status, 2);
    assert_eq!(broken.err.matches("lint-rules.toml:1:1").count(), 1, "{}", broken.err);
    assert!(broken.err.contains("profile"), "{}", broken.err);
    assert!(broken.out.starts_with("other/c.unres:"), "{}", broken.out);
    assert_eq!(run(&folder, "check a.unres --isolated").status, 0);
    assert_eq!(run(&folder, "check a.unres --config other/lint-rules.toml").status, 0);
    assert_eq!(run(&folder, "check a.unres --config missing.toml").status, 2);
    assert_eq!(run(&folder, "config check").status, 2);
    assert_eq!(run(&folder, "config check other/lint-rules.toml").status, 0);
}

#[test]
fn what_is_about_bytes_obeys_the_table_too() {
    let folder = folder(&[("lint-rules.toml", b"[rules]\ninvalid-utf8 = \"off\"\n"), ("a.unres", NOT_UTF8)]);
    assert_eq!(run(&folder, "check").status, 0);
    assert_eq!(run(&folder, "check --isolated").status, 1);
}

#[test]
fn config_init_writes_once() {
    let folder = folder(&[]);
    assert_eq!(run(&folder, "config check").status, 2);
    assert_eq!(run(&folder, "config init").status, 0);
    let path = folder.path().join("lint-rules.toml");
    let first = fs::read(&path).unwrap();
    assert_eq!(run(&folder, "config check").status, 0);
    fs::write(&path, "# mine\n").unwrap();
    let again = run(&folder, "config init");
    assert_eq!(again.status, 2);
    assert!(again.err.contains("there is a lint-rules.toml here already"), "{}", again.err);
    assert_eq!(fs::read(&path).unwrap(), b"# mine\n");
    assert!(!first.is_empty());
}

#[test]
fn config_show_and_schema_are_what_they_say() {
    let folder = folder(&[]);
    let shown = run(&folder, "config show");
    assert!(shown.out.contains("[rules]"), "{}", shown.out);
    fs::write(folder.path().join("lint-rules.toml"), &shown.out).unwrap();
    assert_eq!(run(&folder, "config show").out, shown.out, "what is shown can be read back");
    let schema: Value = serde_json::from_str(&run(&folder, "config schema").out).unwrap();
    assert!(schema["properties"]["rules"].is_object());
}

#[test]
fn a_phrase_is_listed_and_explained_like_a_rule() {
    let folder = folder(&[(
        "lint-rules.toml",
        b"[[phrase]]\nname = \"no-utilize\"\nmatch = 'utilize'\nmessage = \"write \xE2\x80\x9Cuse\xE2\x80\x9D\"\nreplace = \"use\"\nlevel = \"info\"\n",
    )]);
    let listed = run(&folder, "rules").out;
    assert!(listed.contains("no-utilize: info (--fix"), "{listed}");
    let rules: Vec<Value> = serde_json::from_str(&run(&folder, "rules --format json").out).unwrap();
    let phrase = rules.iter().find(|rule| rule["name"] == "no-utilize").unwrap();
    assert_eq!(phrase["levels"]["mun"], "info");
    assert!(run(&folder, "rules --format markdown").out.contains("| `no-utilize` | info | info |"));
    let explained = run(&folder, "explain no-utilize --color always").out;
    assert!(explained.contains("\u{1B}[1mno-utilize\u{1B}[0m"), "{explained}");
    assert!(explained.contains("    utilize\n") && explained.contains("--ignore no-utilize"), "{explained}");
    let unknown = run(&folder, "explain no-utilise");
    assert_eq!((unknown.status, unknown.out.as_str()), (2, ""));
    assert!(unknown.err.contains("did you mean “no-utilize”?"), "{}", unknown.err);
}

#[test]
fn parse_prints_json() {
    let folder = folder(&[("a.unres", RESOLUTION.as_bytes())]);
    let parsed: Value = serde_json::from_str(&run(&folder, "parse a.unres --format json").out).unwrap();
    assert_eq!(parsed["path"], "a.unres");
    assert!(parsed["texts"].is_array());
    assert_eq!(run(&folder, "parse a.unres").status, 0);
    assert_eq!(run(&folder, "parse missing.md").status, 2);
}

#[test]
fn completions_for_every_shell_and_a_manual_page() {
    let folder = folder(&[]);
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let run = run(&folder, &format!("completions {shell}"));
        assert!(run.status == 0 && run.out.contains("unsafe-fixes"), "{shell}");
    }
    assert_eq!(run(&folder, "completions nosuch").status, 2);
    let man = run(&folder, "man").out;
    for part in [".TH resolint 1", ".TH resolint-check 1", ".TH resolint-config-init 1", "\\-\\-stdin\\-filename"] {
        assert!(man.contains(part), "{part}");
    }
}

/// Two phrases with a fix, one of them to be looked at.
const PHRASES: &[u8] = b"[[phrase]]\nname = \"no-utilize\"\nmatch = 'utilize'\nmessage = \"write \xE2\x80\x9Cuse\xE2\x80\x9D\"\n\
replace = \"use\"\nsafe = true\nlevel = \"error\"\n[[phrase]]\nname = \"no-very\"\nmatch = 'very '\nmessage = \"say how much\"\n\
replace = \"\"\nsafe = false\nlevel = \"warning\"\n";
const WORDY: &str =
    "*The General Assembly*,\r\n\r\n*Recalling* its very decisions,\r\n\r\n1. *Decides* to utilize it.\r\n";

#[test]
fn fixes_are_made_counted_and_made_once() {
    let folder = folder(&[("lint-rules.toml", PHRASES), ("a.unres", WORDY.as_bytes()), ("b.unres", b"")]);
    let path = folder.path().join("a.unres");
    let only = "--select no-utilize,no-very";
    let found = run(&folder, &format!("check {only}"));
    assert_eq!(found.status, 1);
    assert!(found.out.contains("= help: write “use” (resolint check --fix)\n"), "{}", found.out);
    assert!(
        found.out.ends_with("1 error, 1 warning in 1 file (1 fixable with --fix, 1 more with --unsafe-fixes)\n"),
        "{}",
        found.out
    );

    let dry = run(&folder, &format!("check --diff {only}"));
    assert_eq!((dry.status, dry.err.as_str()), (1, "would fix 1 mistake in 1 file\n"));
    assert!(dry.out.starts_with("--- a.unres\n+++ a.unres\n@@"), "{}", dry.out);
    assert!(dry.out.contains("\n-1. *Decides* to utilize it.\r\n+1. *Decides* to use it.\r\n"), "{:?}", dry.out);
    assert_eq!(fs::read_to_string(&path).unwrap(), WORDY);

    let safe = run(&folder, &format!("check --fix {only}"));
    assert_eq!((safe.status, safe.err.as_str()), (0, "fixed 1 mistake in 1 file\n"));
    assert!(safe.out.contains("warning[no-very]"), "{}", safe.out);
    assert_eq!(fs::read_to_string(&path).unwrap(), WORDY.replace("utilize", "use"));

    let all = run(&folder, &format!("check --fix --unsafe-fixes {only}"));
    assert_eq!((all.status, all.err.as_str()), (0, "fixed 1 mistake in 1 file\nNo mistakes found in 2 files.\n"));
    assert_eq!(fs::read_to_string(&path).unwrap(), WORDY.replace("utilize", "use").replace("very ", ""));
    assert_eq!(run(&folder, &format!("check --diff --unsafe-fixes {only}")).status, 0);
}

#[test]
fn a_filter_gives_the_fixed_text() {
    let folder = folder(&[("lint-rules.toml", PHRASES)]);
    let (status, out, err) =
        piped(&folder, "check - --fix --format concise --select no-utilize,no-very", WORDY.as_bytes());
    assert_eq!((status, String::from_utf8(out).unwrap()), (0, WORDY.replace("utilize", "use")));
    assert_eq!(err, "-:3:17: warning[no-very] say how much\nfixed 1 mistake in 1 file\n");
}

#[test]
fn the_least_serious_are_hidden_but_counted_where_they_fail_the_run() {
    let folder =
        folder(&[("lint-rules.toml", PHRASES), ("a.unres", b"*The General Assembly*,\n\nvery\xC2\xA0very good\n")]);
    let hidden = run(&folder, "check --select no-very --severity error --fail-on warning");
    assert_eq!((hidden.status, hidden.out.as_str()), (1, ""));
    assert_eq!(hidden.err, "the run fails on 1 finding that --severity error does not show\n");
    assert_eq!(run(&folder, "check --select no-very").status, 0);
    assert_eq!(run(&folder, "check --ignore no-very --fail-on hint --select no-*").status, 0);
}

#[test]
fn suppressed_findings_are_neither_shown_nor_fixed() {
    let table = [PHRASES, b"[[suppress]]\npath = \"old/**\"\nrule = \"no-utilize\"\n"].concat();
    let folder =
        folder(&[("lint-rules.toml", &table), ("old/a.unres", WORDY.as_bytes()), ("b.unres", WORDY.as_bytes())]);
    let fixed = run(&folder, "check --fix --select no-utilize");
    assert_eq!((fixed.status, fixed.err.as_str()), (0, "fixed 1 mistake in 1 file\nNo mistakes found in 2 files.\n"));
    assert_eq!(fs::read_to_string(folder.path().join("old/a.unres")).unwrap(), WORDY);
}

#[cfg(unix)]
#[test]
fn a_file_that_cannot_be_written_is_reported_with_its_findings() {
    use std::os::unix::fs::symlink;
    let folder = folder(&[("lint-rules.toml", PHRASES)]);
    symlink("/dev/stdin", folder.path().join("a.unres")).unwrap();
    let (status, out, err) =
        piped(&folder, "check --fix a.unres --format concise --select no-utilize", WORDY.as_bytes());
    assert_eq!(status, 2);
    assert!(out.starts_with(b"a.unres:5:17: error[no-utilize]"), "{err}");
    assert!(err.contains("cannot write a.unres: it is not a regular file"), "{err}");
}

#[test]
fn references_are_told() {
    let folder = folder(&[]);
    let told = run(&folder, "cite --isolated 67/190");
    assert_eq!(told.status, 0);
    assert!(told.out.starts_with("Resolution 67/190 of the General Assembly\n    session    sixty-seventh session"));
    assert!(told.out.contains("    adopted    20 December 2012\n"), "{}", told.out);
    assert!(told.out.ends_with("    document   https://docs.un.org/en/A/RES/67/190\n"), "{}", told.out);
    let cases = [
        ("1373 (2001)", "Resolution 1373 (2001) of the Security Council\n"),
        ("1373", "Resolution 1373 (2001) of the Security Council\n"),
        ("HRC 16/21", "Resolution 16/21 of the Human Rights Council\n"),
        ("A/RES/67/190", "Resolution 67/190 of the General Assembly\n"),
        ("A/C.3/68/L.17/Rev.1", "A/C.3/68/L.17/Rev.1: draft of the Third Committee"),
    ];
    for (reference, beginning) in cases {
        let told = run(&folder, &format!("cite --isolated {reference}"));
        assert!(told.status == 0 && told.out.starts_with(beginning), "{reference}: {}{}", told.out, told.err);
    }
    let both = run(&folder, "cite --isolated 55/2").out;
    assert!(both.contains("General Assembly") && both.contains("The same number may also be meant as"), "{both}");
    let json: serde_json::Value =
        serde_json::from_str(&run(&folder, "cite --isolated --format json 67/190").out).expect("JSON");
    assert_eq!(json["resolutions"][0]["date"], "2012-12-20");
    assert_eq!(json["resolutions"][0]["confidence"], "good");
}

#[test]
fn unknown_references_end_in_1() {
    let folder = folder(&[
        ("lint-rules.toml", b"[registry]\nfiles = ['ours.tsv']\n"),
        ("ours.tsv", b"GA\t67/999\t2013-08-01\tTides\n"),
    ]);
    let unknown = run(&folder, "cite --isolated 67/999");
    assert_eq!(unknown.status, 1);
    assert!(unknown.err.contains("does not know resolution 67/999 of the General Assembly"), "{}", unknown.err);
    let odd = run(&folder, "cite --isolated lighthouse");
    assert!(odd.status == 1 && odd.err.contains("“lighthouse” is no number or symbol"), "{}", odd.err);
    let own = run(&folder, "cite 67/999");
    assert!(own.status == 0 && own.out.contains("title      Tides"), "{}{}", own.out, own.err);
}
