//! Files of rules, the lists that name them, and `lint-rules.toml` agree. The lists mend themselves: the test writes
//! what is missing and asks for another run.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use resolint::rules::RULES;
use resolint::table::RuleTable;

#[test]
fn families_list_their_files() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rules");
    let mut stale = Vec::new();
    for entry in fs::read_dir(&folder).expect("src/rules") {
        let family = entry.expect("an entry").path();
        if !family.is_dir() {
            continue;
        }
        let mut names: Vec<String> = fs::read_dir(&family)
            .expect("a family")
            .filter_map(|file| file.ok()?.file_name().into_string().ok()?.strip_suffix(".rs").map(str::to_owned))
            .filter(|name| name != "mod")
            .collect();
        names.sort();
        let path = family.join("mod.rs");
        let old = fs::read_to_string(&path).unwrap_or_else(|_| panic!("{} is missing", path.display()));
        let rule_files: Vec<&String> = names
            .iter()
            .filter(|name| {
                fs::read_to_string(family.join(format!("{name}.rs"))).is_ok_and(|text| text.contains("rule! {"))
            })
            .collect();
        let head: String =
            old.lines().take_while(|line| line.starts_with("//!")).map(|line| format!("{line}\n")).collect();
        let mods: String = names.iter().map(|name| format!("mod {name};\n")).collect();
        let list: Vec<String> = rule_files.iter().map(|name| format!("&{name}::RULE")).collect();
        let packed = format!("&[{}];", list.join(", "));
        let name = "pub static RULES: &[&RuleDef] =";
        let rules = if name.len() + 1 + packed.len() <= 120 {
            format!("{name} {packed}")
        } else if 4 + packed.len() <= 120 {
            format!("{name}\n    {packed}")
        } else {
            format!("{name} &[\n{}];", list.iter().map(|one| format!("    {one},\n")).collect::<String>())
        };
        let new = format!("{head}\nuse crate::rule::RuleDef;\n\n{mods}\n/// The rules of this family.\n{rules}\n");
        if new != old {
            fs::write(&path, new).expect("the list can be written");
            stale.push(path.display().to_string());
        }
    }
    assert!(
        stale.is_empty(),
        "these lists were out of date and have been written anew, run the tests again: {stale:?}"
    );
}

#[test]
fn every_rule_has_its_line_in_the_table() {
    let table = RuleTable::builtin();
    let listed: BTreeSet<&str> = table.rules().map(|(name, _)| name).collect();
    let built: BTreeSet<&str> = RULES.iter().map(|rule| rule.name).collect();
    let missing: Vec<_> = built.difference(&listed).collect();
    assert!(missing.is_empty(), "rules without a line in lint-rules.toml: {missing:?}");
    let idle: Vec<_> = listed.difference(&built).collect();
    assert!(idle.is_empty(), "lines of lint-rules.toml without a rule: {idle:?}");
}

#[test]
fn names_are_kebab_case_and_stand_once() {
    let mut seen = BTreeSet::new();
    for rule in RULES.iter() {
        assert!(rule.name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'), "{}", rule.name);
        assert!(seen.insert(rule.name), "{} stands twice", rule.name);
    }
}
