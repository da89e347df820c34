//! `lint-rules.toml`: layers, errors at their places, and what the command line does to the table.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use resolint::syntax::Organ;
use resolint::table::{House, Level, Phrase, PhraseScope, Profile, RuleTable, STARTER, schema};

const FILE: &str = "/house/lint-rules.toml";
/// Model United Nations, of no house in particular.
const MUN: Profile = Profile::Mun(House::Any);

fn layered(source: &str) -> RuleTable {
    match RuleTable::builtin().layered(source, Path::new(FILE)) {
        Ok(table) => table,
        Err(errors) => panic!("{errors:#?}"),
    }
}

/// All errors of a text, as they are printed, without the folder.
fn errors(source: &str) -> Vec<String> {
    let Err(errors) = RuleTable::builtin().layered(source, Path::new("lint-rules.toml")) else { return Vec::new() };
    for error in &errors {
        assert!(source.get(error.span.clone()).is_some(), "{error}: the span is not in the text");
    }
    errors.iter().map(|error| error.to_string().replacen("lint-rules.toml:", "", 1)).collect()
}

/// Reads from a list of files instead of the disk.
fn load(files: &[(&str, &str)]) -> Result<RuleTable, Vec<String>> {
    let files: BTreeMap<_, _> = files.iter().map(|(path, text)| (Path::new(*path), *text)).collect();
    let read = |path: &Path| files.get(path).map(|text| text.to_string()).ok_or(io::ErrorKind::NotFound.into());
    RuleTable::load_with(Path::new(FILE), &read).map_err(|errors| errors.iter().map(ToString::to_string).collect())
}

fn levels(table: &RuleTable, rule: &str) -> Vec<Level> {
    let own = Profile::ALL.into_iter().filter(|profile| profile.parent().is_none());
    own.map(|profile| table.level(rule, profile)).collect()
}

fn running(table: &RuleTable, profile: Profile) -> Vec<&str> {
    table.rules().map(|(name, _)| name).filter(|name| table.level(name, profile) != Level::Off).collect()
}

#[test]
fn the_embedded_table_is_right() {
    let source = include_str!("../../lint-rules.toml");
    assert_eq!(errors(source), [""; 0]);
    let table = RuleTable::builtin();
    assert_eq!(
        table.rules().count(),
        source
            .lines()
            .skip_while(|line| *line != "[rules]")
            .take_while(|line| *line != "[words]")
            .filter(|line| line.contains(" = "))
            .count()
    );
    assert_eq!(table.rules().next().map(|(name, _)| name), Some("organ-line-missing"));
    for (name, levels) in table.rules() {
        assert_ne!(levels.highest(), Level::Off, "{name} never runs");
    }
    assert_eq!(table.level("footnote-undefined", MUN), Level::Error);
    assert_eq!(table.level("acting-not-last", Profile::Ga), Level::Off);
    assert_eq!(table.level("acting-not-last", Profile::Sc), Level::Warning);
    assert_eq!(table.level("no-such-rule", Profile::Ga), Level::Off);
}

#[test]
fn a_string_sets_all_profiles_and_a_table_those_it_names() {
    use Level::{Error, Hint, Info, Off, Warning};
    let table = layered(
        "[rules]\n\
         title-missing = 'off'\n\
         organ-line-committee = { hrc = 'hint' }\n\
         preamble-action = { level = 'info', mun = 'error' }\n",
    );
    assert_eq!(levels(&table, "title-missing"), [Off; 6]);
    assert_eq!(levels(&table, "organ-line-committee"), [Error, Error, Hint, Error, Off, Warning]);
    assert_eq!(levels(&table, "preamble-action"), [Info, Info, Info, Info, Info, Error]);
    assert_eq!(table.rules().count(), RuleTable::builtin().rules().count());
}

#[test]
fn words_are_added_once() {
    let table = layered("[words]\npreambular = ['Contemplating', 'Contemplating']\noperative = ['Bestows']\n");
    let table = table.layered("[words]\npreambular = ['Pondering', 'Contemplating']", Path::new(FILE)).unwrap();
    assert_eq!(table.words().preambular, ["Contemplating", "Pondering"]);
    assert_eq!(table.words().operative, ["Bestows"]);
    assert_eq!(table.settings(Profile::Sc).words, table.words);
}

#[test]
fn later_layers_replace_single_settings() {
    let table = layered("profile = 'hrc'\nnegotiation = true\n");
    assert_eq!((table.profile(), table.negotiation()), (Some(Profile::Hrc), true));
    let mut later = table.layered("profile = 'mun'\n", Path::new(FILE)).unwrap();
    assert_eq!((later.profile(), later.negotiation()), (Some(MUN), true));
    later.set_negotiation(false);
    assert!(!later.settings(MUN).negotiation);
    assert_eq!(RuleTable::builtin().profile(), None);
}

const UTILIZE: &str = r#"
[rules]
no-utilize = { sc = "off" }

[[phrase]]
name = "no-utilize"
match = '\b(?<first>[Uu])tiliz(e[sd]?)\b'
message = "write “use” for “{match}” {here}, {1}{2}{first}"
replace = "${first}s$2"
scope = "operative"
level = { level = "error", mun = "hint" }
safe = true
"#;

#[test]
fn a_phrase_says_and_replaces() {
    let table = layered(&UTILIZE.replace(" {here}", ""));
    let [phrase] = table.phrases() else { panic!("one phrase") };
    let found = phrase.pattern.captures("Utilized").unwrap();
    assert_eq!(phrase.message(&found), "write “use” for “Utilized”, UedU");
    assert_eq!(phrase.replacement(&found).as_deref(), Some("Used"));
    assert_eq!((phrase.scope, phrase.safe), (PhraseScope::Operative, true));
    // [rules] may stand above the phrase it is about, and has the last word.
    assert_eq!(table.level("no-utilize", Profile::Ga), Level::Error);
    assert_eq!(table.level("no-utilize", MUN), Level::Hint);
}

#[test]
fn a_phrase_has_defaults_and_may_be_replaced_by_a_later_layer() {
    let table = layered("[[phrase]]\nname = 'plain'\nmatch = 'x+'\nmessage = '{ } {not a name} {match}'\n");
    let [Phrase { replace: None, scope: PhraseScope::All, safe: false, .. }] = table.phrases() else {
        panic!("{:?}", table.phrases())
    };
    assert_eq!(levels(&table, "plain"), [Level::Warning; 6]);
    let found = table.phrases()[0].pattern.captures("axxb").unwrap();
    assert_eq!(table.phrases()[0].message(&found), "{ } {not a name} xx");
    assert_eq!(table.phrases()[0].replacement(&found), None);

    let later = "[[phrase]]\nname = 'plain'\nmatch = 'y'\nmessage = 'y'\nreplace = ''\nlevel = 'info'\n";
    let table = table.layered(later, Path::new(FILE)).unwrap();
    let [phrase] = table.phrases() else { panic!("{:?}", table.phrases()) };
    assert_eq!((phrase.pattern.as_str(), phrase.replace.as_deref()), ("y", Some("")));
    assert_eq!(levels(&table, "plain"), [Level::Info; 6]);
}

#[test]
fn names_that_nothing_has() {
    let source = "\
        profil = 'ga'\n\
        colour = true\n\
        [rules]\n\
        footnote-undefind = 'off'\n\
        zebra = 'off'\n\
        title-missing = { sk = 'off', zebra = 'off', level = 'off' }\n\
        profile = 'ga'\n\
        [words]\n\
        operatives = []\n\
        verbs = []\n\
        negotiation = true\n\
        [[suppress]]\n\
        path = 'a'\n\
        rule = 'footnote-ordre'\n\
        rules = []\n";
    assert_eq!(
        errors(source),
        [
            "1:1: unknown key “profil” here; did you mean “profile”?",
            "2:1: unknown key “colour” here; write “extends”, “profile”, “negotiation”, “include”, “exclude”, “rules”, \
             “words”, “registry”, “phrase” or “suppress”",
            "4:1: unknown rule “footnote-undefind”; did you mean “footnote-undefined”?",
            "5:1: unknown rule “zebra”; “resolint rules” lists all of them",
            "6:19: unknown profile “sk”; did you mean “sc”?",
            "6:31: unknown profile “zebra”; write “level”, “ga”, “sc”, “hrc”, “ecosoc”, “conference”, “mun”, “mun-un4mun”, “mun-thimun”, “mun-nmun”, “mun-hmun” or “mun-una”",
            "7:1: unknown rule “profile”; “profile” stands above the first line in square brackets",
            "9:1: unknown key “operatives” in [words]; did you mean “operative”?",
            "10:1: unknown key “verbs” in [words]; write “preambular” or “operative”",
            "11:1: unknown key “negotiation” in [words]; “negotiation” stands above the first line in square brackets",
            "14:8: unknown rule “footnote-ordre”; did you mean “footnote-order”?",
            "15:1: unknown key “rules” in [[suppress]]; did you mean “rule”?",
        ]
    );
}

#[test]
fn values_of_the_wrong_type() {
    let source = "\
        extends = 1\n\
        profile = ['ga']\n\
        negotiation = 'yes'\n\
        include = 'drafts'\n\
        exclude = ['a', 2, '']\n\
        words = 1.5\n\
        phrase = 2020-01-01\n\
        suppress = ['a']\n\
        [rules]\n\
        title-missing = true\n\
        footnote-order = { ga = 3 }\n";
    assert_eq!(
        errors(source),
        [
            "1:11: “extends” takes a path or a list of paths, not an integer",
            "2:11: “profile” takes a profile, not a list",
            "3:15: “negotiation” takes true or false, not a string",
            "4:11: “include” takes a list of strings, not a string",
            "5:17: “exclude” takes a list of strings, not an integer",
            "5:20: “exclude” holds an empty string",
            "6:9: “words” takes a table, not a number",
            "7:10: “phrase” takes a list of tables, not a date",
            "8:13: “suppress” takes a list of tables, not a string",
            "10:17: “title-missing” takes a level, not true or false",
            "11:25: “ga” takes a level, not an integer",
        ]
    );
    assert_eq!(errors("rules = []"), ["1:9: “rules” takes a table, not a list"]);
    assert_eq!(
        errors("[phrase]\nname = 'x'"),
        ["1:1: “phrase” takes a list of tables, not a table; write [[phrase]], in double brackets"]
    );
}

#[test]
fn levels_and_profiles_of_other_names() {
    assert_eq!(
        errors("profile = 'un'\n[rules]\ntitle-missing = 'warn'\nfootnote-order = 'fatal'\n"),
        [
            "1:11: unknown profile “un”; did you mean “mun”?",
            "3:17: unknown level “warn”; did you mean “warning”?",
            "4:18: unknown level “fatal”; write “off”, “hint”, “info”, “warning” or “error”",
        ]
    );
}

#[test]
fn phrases_that_are_wrong() {
    assert_eq!(
        errors("[[phrase]]\n[[phrase]]\nname = 'x'\nmatch = 'x'\n"),
        [
            "1:1: [[phrase]] has no “name”",
            "1:1: [[phrase]] has no “match”",
            "1:1: [[phrase]] has no “message”",
            "2:1: [[phrase]] has no “message”",
        ]
    );
    let phrase = |lines: &str| errors(&format!("[[phrase]]\nmessage = 'm'\n{lines}"));
    let named = |name: &str| phrase(&format!("match = 'x'\nname = '{name}'"));
    assert_eq!(
        named("No_Use"),
        ["4:8: “No_Use” is not a name for a rule; write lower-case words joined by hyphens, as “no-utilize”"]
    );
    assert_eq!(
        named("footnote-order"),
        ["4:8: “footnote-order” is already the name of a built-in rule; give the phrase another name"]
    );
    assert_eq!(named("all"), ["4:8: “all” is already the name of a built-in rule; give the phrase another name"]);
    assert_eq!(named(""), ["4:8: “name” is empty"]);
    let twice = "[[phrase]]\nname = 'a'\nmatch = 'x'\nmessage = 'm'\n".repeat(2);
    assert_eq!(errors(&twice), ["6:8: there are two phrases named “a”; give one of them another name"]);
    assert_eq!(
        phrase("name = 'x'\nmatch = 'x'\nscope = 'operativ'\nlevel = 'no'\nsafe = 1\nmach = ''"),
        [
            "5:9: unknown scope “operativ”; did you mean “operative”?",
            "6:9: unknown level “no”; write “off”, “hint”, “info”, “warning” or “error”",
            "7:8: “safe” takes true or false, not an integer",
            "8:1: unknown key “mach” in [[phrase]]; did you mean “match”?",
        ]
    );
}

#[test]
fn expressions_that_are_wrong() {
    let pattern = |value: &str| errors(&format!("[[phrase]]\nname = 'x'\nmessage = 'm'\nmatch = {value}"));
    assert_eq!(pattern("'é(b'"), ["4:11: “é(b” is not a regular expression: unclosed group"]);
    // With an escape in it, the string is not the expression letter by letter: the error is at the string.
    assert_eq!(pattern(r#""\\w(""#), [r"4:9: “\w(” is not a regular expression: unclosed group"]);
    assert_eq!(
        pattern("'a(?=b)'"),
        [
            "4:11: “a(?=b)” is not a regular expression: look-around, including look-ahead and look-behind, is not supported"
        ]
    );
    assert_eq!(
        pattern(r"'(\w{500}){500}'"),
        [r"4:9: “(\w{500}){500}” is not a regular expression: it is too large once compiled"]
    );
    assert_eq!(
        pattern("'x*'"),
        ["4:9: “x*” is not a regular expression: it matches the empty text, which stands everywhere"]
    );
    assert_eq!(pattern("''"), ["4:9: “match” is empty"]);
}

#[test]
fn groups_that_the_expression_does_not_have() {
    assert_eq!(
        errors(UTILIZE),
        [
            "8:11: the message names the group “here”, which “match” does not have; write {match} for the words matched, \
          {1} or {name} for a group of “match”"
        ]
    );
    let replace =
        |to: &str| errors(&format!("[[phrase]]\nname = 'x'\nmessage = '{{1}}'\nmatch = '(?<a>x)'\nreplace = '{to}'"));
    assert_eq!(replace("$1 ${a} $$ $a $ $. ${1}b"), [""; 0]);
    assert_eq!(
        replace("$1b"),
        [
            "5:11: the replacement names the group “1b”, which “match” does not have; write ${1}b for the group followed \
          by “b”"
        ]
    );
    assert_eq!(
        replace("5 $US"),
        ["5:11: the replacement names the group “US”, which “match” does not have; write $$ for a dollar sign"]
    );
}

#[test]
fn globs_that_are_wrong() {
    assert_eq!(
        errors("include = ['[a', '!b', ' ']\n[[suppress]]\npath = 'a{b'\nrule = 'footnote-order'\nwords = ''\n"),
        [
            "1:12: “[a” is not a glob: unclosed character class; missing ']'",
            "1:18: “!b” is not a glob: it begins with “!”",
            "1:24: “ ” is not a glob: it is empty",
            "3:8: “a{b” is not a glob: unclosed alternate group; missing '}' (maybe escape '{' with '[{]'?)",
            "5:9: “words” is empty",
        ]
    );
    assert_eq!(
        errors("[[suppress]]\nwords = 'x'\n"),
        ["1:1: [[suppress]] has no “path”", "1:1: [[suppress]] has no “rule”"]
    );
}

#[test]
fn text_that_is_not_toml() {
    assert_eq!(errors("é = 'x'\n[rules\n").len(), 2);
    let found = errors("profile = 'ga\n[rules]\ntitle-missing = off\n");
    assert!(found[0].starts_with("1:14: this is not TOML: "), "{found:?}");
    assert!(found[1].starts_with("3:17: this is not TOML: "), "{found:?}");
    assert!(!errors(&"[".repeat(100_000)).is_empty());
    assert!(!errors(&format!("x = {}", "[".repeat(100_000))).is_empty());
}

#[test]
fn a_text_that_breaks_off_anywhere_is_read() {
    let whole = UTILIZE.to_owned() + "[[suppress]]\npath = 'é/{a,b}/[x]'\nrule = 'no-utilize'\n";
    for (at, _) in whole.char_indices() {
        errors(&whole[..at]);
        errors(&whole[at..]);
    }
}

#[test]
fn columns_count_characters_in_every_kind_of_file() {
    assert_eq!(errors("\u{feff}zebra = 1\n").len(), 1);
    assert!(errors("\u{feff}zebra = 1\n")[0].starts_with("1:1: unknown key"), "{:?}", errors("\u{feff}zebra = 1\n"));
    assert!(
        errors("[rules]\r\n# é\r\n\"zebré\" = {ga='off'}\r\ntitle-missing = { ga = 'off', 'é' = 'off'}\r\n")[1]
            .starts_with("4:31: ")
    );
}

#[test]
fn extended_files_lie_below() {
    let table = load(&[
        (FILE, "extends = ['shared/a.toml', 'b.toml']\n[rules]\ntitle-missing = 'hint'\nno-x = 'off'\n"),
        ("/house/shared/a.toml", "extends = '../c.toml'\nprofile = 'hrc'\n[rules]\ntitle-missing = 'error'\n"),
        ("/house/b.toml", "extends = 'c.toml'\nexclude = ['old']\n[rules]\nfootnote-order = 'info'\n"),
        // Extended twice, and once in the table: below both.
        ("/house/c.toml", "[rules]\nfootnote-order = 'hint'\n[[phrase]]\nname = 'no-x'\nmatch = 'x'\nmessage = 'x'\n"),
    ])
    .unwrap();
    assert_eq!(levels(&table, "title-missing"), [Level::Hint; 6]);
    assert_eq!(levels(&table, "footnote-order"), [Level::Info; 6]);
    assert_eq!(levels(&table, "no-x"), [Level::Off; 6]);
    assert_eq!(table.profile(), Some(Profile::Hrc));
    assert!(table.excludes(Path::new("/house/old"), true));
}

#[test]
fn globs_start_from_the_folder_of_the_last_layer() {
    let table = load(&[
        (FILE, "extends = '../shared.toml'\n"),
        ("/shared.toml", "exclude = ['/old']\n[[suppress]]\npath = 'a/*.md'\nrule = 'footnote-order'\n"),
    ])
    .unwrap();
    assert!(table.excludes(Path::new("/house/old/a.unres"), false));
    assert!(!table.excludes(Path::new("/old/a.unres"), false));
    assert!(table.suppressions()[0].covers(Path::new("/house/a/x.md"), "footnote-order", "3"));
}

#[test]
fn extends_that_leads_nowhere_or_back() {
    assert_eq!(
        load(&[(FILE, "extends = ['none.toml', '']\n[rules]\nno-x = 'off'\n")]).unwrap_err(),
        [
            "/house/lint-rules.toml:1:12: “none.toml” cannot be read: there is no such file; a path in “extends” starts \
             from the folder of the file it stands in",
            "/house/lint-rules.toml:1:25: “extends” holds an empty string",
        ]
    );
    assert_eq!(
        load(&[(FILE, "extends = 'a.toml'\n"), ("/house/a.toml", "extends = './lint-rules.toml'\n")]).unwrap_err(),
        ["/house/a.toml:1:11: this file is extended by “./lint-rules.toml” and cannot extend it; take one of the two \
          “extends” out"]
    );
    assert_eq!(load(&[]).unwrap_err(), ["/house/lint-rules.toml:1:1: cannot be read: there is no such file"]);
    // What is wrong below does not hide what is wrong above.
    assert_eq!(
        load(&[(FILE, "extends = 'a.toml'\nprofile = 1\n"), ("/house/a.toml", "zebra = 1\nprofile = ''")])
            .unwrap_err()
            .len(),
        3
    );
    let chain = |path: &Path| {
        let number: u32 = path.file_stem().and_then(|stem| stem.to_str()?.parse().ok()).unwrap_or(0);
        Ok(format!("extends = '{}.toml'", number + 1))
    };
    let errors = RuleTable::load_with(Path::new(FILE), &chain).unwrap_err();
    assert_eq!(errors[0].to_string(), "/house/31.toml:1:11: more than 32 files extend one another");
}

#[test]
fn the_first_file_upwards_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let inner = folder.path().join("drafts/new");
    std::fs::create_dir_all(&inner).unwrap();
    let file = folder.path().join("lint-rules.toml");
    std::fs::write(&file, "profile = 'sc'\n").unwrap();
    assert_eq!(RuleTable::discover(&inner.join("a.unres")), Some(file.clone()));
    assert_eq!(RuleTable::discover(folder.path()), Some(file.clone()));
    assert_eq!(RuleTable::load(&file).unwrap().profile(), Some(Profile::Sc));
    // A folder of that name is no file.
    std::fs::create_dir(inner.join("lint-rules.toml")).unwrap();
    assert_eq!(RuleTable::discover(&inner), Some(file));
}

#[test]
fn suppressions_cover_paths_rules_and_words() {
    let table = layered(
        "[[suppress]]\npath = 'old/**'\nrule = 'footnote-order'\n\
         [[suppress]]\npath = '*.md'\nrule = 'number-sequence'\nwords = '4 bis'\n",
    );
    let [old, bis] = table.suppressions() else { panic!("two") };
    assert_eq!((old.path(), old.rule(), old.words()), ("old/**", "footnote-order", None));
    let covers =
        |path: &str, rule, words| (old.covers(Path::new(path), rule, words), bis.covers(Path::new(path), rule, words));
    assert_eq!(covers("/house/old/a/b.md", "footnote-order", "3"), (true, false));
    assert_eq!(covers("/house/old/../new/b.md", "footnote-order", "3"), (false, false));
    assert_eq!(covers("/house/new/old/b.md", "footnote-order", "3"), (false, false));
    assert_eq!(covers("/elsewhere/old/b.md", "footnote-order", "3"), (false, false));
    assert_eq!(covers("/house/new/b.md", "number-sequence", "4 bis."), (false, true));
    assert_eq!(covers("/house/new/b.md", "number-sequence", "4."), (false, false));
    assert_eq!(covers("", "footnote-order", ""), (false, false));
}

#[test]
fn a_walk_takes_resolutions_and_what_is_included() {
    let table = layered("include = ['drafts/*.md', '#1.txt']\nexclude = ['old/', 'drafts/b.md']\n");
    let picks = |path: &str| table.picks(Path::new(path));
    assert!(picks("/house/a.resolution.md") && picks("/house/A.UNRES") && picks("/elsewhere/a.unres"));
    assert!(picks("/house/drafts/a.md") && picks("/house/x/#1.txt"));
    assert!(!picks("/house/a.md") && !picks("/house/drafts/b.md") && !picks("/house/drafts/c/a.md"));
    assert!(!picks("/house/x/old/a.unres") && !picks("") && !picks("/"));
    assert!(table.excludes(Path::new("/house/x/old"), true) && !table.excludes(Path::new("/house/x/old"), false));
    assert!(RuleTable::builtin().picks(Path::new("a.unres")) && !RuleTable::builtin().picks(Path::new("a.md")));
}

#[test]
fn select_and_ignore() {
    let restricted = |select: &[&str], ignore: &[&str]| {
        let mut table = RuleTable::builtin();
        let owned = |names: &[&str]| names.iter().map(|name| name.to_string()).collect::<Vec<_>>();
        table.restrict(&owned(select), &owned(ignore)).map(|()| table)
    };
    let table = restricted(&["quote-*", "final-full-stop"], &["quote-unclosed"]).unwrap();
    assert_eq!(
        running(&table, Profile::Ga),
        ["final-full-stop", "quote-mark-missing", "quote-inner-double", "quote-marks-mixed", "quote-comma-inside"]
    );
    assert_eq!(table.level("quote-mark-missing", Profile::Ga), Level::Warning);
    let all = running(&RuleTable::builtin(), Profile::Sc).len();
    assert_eq!(running(&restricted(&[], &[]).unwrap(), Profile::Sc).len(), all);
    assert_eq!(running(&restricted(&["all"], &["title-full-stop"]).unwrap(), Profile::Sc).len(), all - 1);
    assert_eq!(running(&restricted(&[], &["all"]).unwrap(), Profile::Sc), [""; 0]);
    // A rule asked for by name runs; a family asked for runs as far as the profile has it.
    let table = restricted(&["acting-not-last", "also-*"], &[]).unwrap();
    assert_eq!(running(&table, MUN), ["acting-not-last"]);

    let error = |name: &str| restricted(&[name], &[]).unwrap_err().to_string();
    assert_eq!(error("quote-unclose"), "unknown rule “quote-unclose”; did you mean “quote-unclosed”?");
    assert_eq!(error("zebra-*"), "unknown rule “zebra-*”; “resolint rules” lists all of them");
    assert_eq!(error(""), "unknown rule “”; “resolint rules” lists all of them");
}

#[test]
fn what_is_shown_can_be_read_back() {
    let table = layered(
        &("profile = 'mun'\nnegotiation = false\ninclude = ['drafts/**']\nexclude = [\"o'ld\"]\n\
           words = { preambular = ['Contemplating'], operative = ['Says \"yes\"'] }\n"
            .to_owned()
            + &UTILIZE.replace(" {here}", "")
            + "[[suppress]]\npath = 'a'\nrule = 'no-utilize'\nwords = 'x\\y'\n\
               [[suppress]]\npath = 'b'\nrule = 'footnote-order'\n"),
    );
    let shown = table.show();
    assert_eq!(layered(&shown).show(), shown);
    for line in [
        "profile = \"mun\"",
        "negotiation = false",
        "organ-line-committee = { level = \"error\", conference = \"off\", mun = \"warning\", mun-thimun = \"off\", mun-nmun = \"off\" }",
        "footnote-order = \"error\"",
        "preambular = [\"Contemplating\"]",
        "scope = \"operative\"",
        "level = { level = \"error\", sc = \"off\", mun = \"hint\" }",
        "words = 'x\\y'",
    ] {
        assert!(shown.lines().any(|shown| shown == line), "{line} is not in\n{shown}");
    }
    let builtin = RuleTable::builtin().show();
    assert_eq!(layered(&builtin).show(), builtin);
}

#[test]
fn the_starter_is_right_as_it_is_and_with_every_line_taken() {
    assert_eq!(layered(STARTER).show(), RuleTable::builtin().show());
    let uncommented: String = STARTER
        .lines()
        .map(|line| match line.strip_prefix('#') {
            Some(setting) if !setting.starts_with(' ') => format!("{setting}\n"),
            _ => format!("{line}\n"),
        })
        .collect();
    let table = layered(&uncommented);
    assert_eq!(table.profile(), Some(Profile::Ga));
    assert_eq!(table.level("number-sequence", Profile::Sc), Level::Warning);
    assert_eq!(table.level("title-missing", Profile::Hrc), Level::Hint);
    assert_eq!(table.suppressions().len(), 1);
    let phrase = &table.phrases()[0];
    let found = phrase.pattern.captures("to utilize").unwrap();
    assert_eq!(phrase.replacement(&found).as_deref(), Some("use"));
}

#[test]
fn resolutions_of_ones_own() {
    let own = "[registry]\nfiles = ['ours.tsv']\n\
        resolutions = [{ organ = 'GA', number = '67/190', date = 2012-12-21, title = 'Tides' }]\n";
    let table = load(&[(FILE, own), ("/house/ours.tsv", "organ\tnumber\tdate\ttitle\nHRC\t90/2\t2045-04-01\tBuoys\n")])
        .expect("a right table");
    let find = |table: &RuleTable, organ, number: &str| {
        let registry = table.registry();
        let found = registry.find(organ, number.parse().expect("a number")).expect("a resolution");
        (found.date, registry.title(&found).map(str::to_owned))
    };
    assert_eq!(find(&table, Organ::GeneralAssembly, "67/190"), ((2012, 12, 21), Some("Tides".to_owned())));
    assert_eq!(find(&table, Organ::HumanRightsCouncil, "90/2"), ((2045, 4, 1), Some("Buoys".to_owned())));
    assert_eq!(find(&RuleTable::builtin(), Organ::GeneralAssembly, "67/190").0, (2012, 12, 20));
    let again = RuleTable::builtin().layered(&table.show(), Path::new(FILE)).expect("the table as shown");
    assert_eq!(again.registry(), table.registry());
}

#[test]
fn resolutions_of_ones_own_that_are_wrong() {
    let own = "[registry]\nfiles = ['none.tsv', 'bad.tsv', 3]\nzebra = 1\n\
        resolutions = [{ organ = 'XX', number = '67/190', date = '2012-12-20' }, { organ = 'GA', date = '2012-12-20' }]\n";
    assert_eq!(
        load(&[(FILE, own), ("/house/bad.tsv", "GA\t67/190\t2012-12-20\nGA\t67\n")]).unwrap_err(),
        [
            "/house/lint-rules.toml:2:10: “none.tsv” cannot be read: there is no such file; a path in “files” starts \
             from the folder of the file it stands in",
            "/house/lint-rules.toml:2:22: “bad.tsv”, line 2: a row is an organ, a number and a date, and may have a \
             title, with tabs between",
            "/house/lint-rules.toml:2:33: “files” takes a list of strings, not an integer",
            "/house/lint-rules.toml:3:1: unknown key “zebra” in [registry]; write “files” or “resolutions”",
            "/house/lint-rules.toml:4:16: “XX” is not an organ: write “GA”, “SC”, “HRC” or “ECOSOC”",
            "/house/lint-rules.toml:4:74: the resolution has no “number”",
        ]
    );
}

#[test]
fn the_schema_knows_every_key() {
    let schema = schema();
    let keys = |value: &serde_json::Value| -> Vec<String> {
        value.as_object().map(|object| object.keys().cloned().collect()).unwrap_or_default()
    };
    let document: toml::Table = include_str!("../../lint-rules.toml").parse().unwrap();
    for (key, value) in &document {
        let properties = keys(&schema["properties"][key]["properties"]);
        for inner in value.as_table().unwrap().keys() {
            assert!(properties.contains(inner), "{key}.{inner} is not in the schema");
        }
    }
    // Each key of the schema is one that the reader knows, and no other.
    let unknown =
        |place: &str, key: &str| errors(&format!("{place}{key} = 1")).iter().any(|error| error.contains("unknown key"));
    for key in keys(&schema["properties"]) {
        assert!(!unknown("", &key), "{key}");
    }
    for (place, properties) in [
        ("[words]\n", &schema["properties"]["words"]["properties"]),
        ("[registry]\n", &schema["properties"]["registry"]["properties"]),
        ("[[phrase]]\n", &schema["properties"]["phrase"]["items"]["properties"]),
        ("[[suppress]]\n", &schema["properties"]["suppress"]["items"]["properties"]),
    ] {
        assert!(!keys(properties).is_empty());
        for key in keys(properties) {
            assert!(!unknown(place, &key), "{place}{key}");
        }
        assert!(unknown(place, "zebra"));
    }
}

#[test]
fn houses_are_at_the_level_of_mun_unless_they_are_given_one() {
    let thimun = Profile::Mun(House::Thimun);
    let table = layered(
        "[rules]\nitem-ending = { mun-thimun = 'error', mun = 'hint', level = 'info' }\ntitle-full-stop = { mun = 'warning' }\n",
    );
    assert_eq!(table.level("item-ending", thimun), Level::Error);
    assert_eq!(table.level("item-ending", Profile::Mun(House::Una)), Level::Hint);
    assert_eq!(table.level("item-ending", Profile::Ga), Level::Info);
    assert_eq!(table.level("title-full-stop", thimun), Level::Warning);
    assert_eq!(table.level("also-misplaced", Profile::Mun(House::Un4mun)), table.level("also-misplaced", Profile::Ga));
    assert_eq!("mun-thimun".parse(), Ok(thimun));
}
