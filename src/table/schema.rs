//! The JSON Schema of `lint-rules.toml`, for editors that complete TOML.

use serde_json::{Map, Value, json};

use crate::registry::Registry;
use crate::syntax::Organ;

use super::{Level, PhraseScope, Profile, RuleTable};

/// What the name of a phrase looks like.
const NAME: &str = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";

/// The JSON Schema of `lint-rules.toml`. It knows the built-in rules by name, and that a phrase may have another one.
pub fn schema() -> Value {
    let table = RuleTable::builtin();
    let names: Vec<&str> = table.names().collect();
    let rules: Map<String, Value> =
        names.iter().map(|&name| (name.to_owned(), json!({ "$ref": "#/$defs/levels" }))).collect();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": RuleTable::FILE,
        "description": "What resolint checks in drafts of resolutions, and how serious it is.",
        "type": "object",
        "additionalProperties": false,
        "properties": {
            "extends": {
                "description": "A file, or files, that this one is laid over; paths start from the folder of this file.",
                "anyOf": [{ "$ref": "#/$defs/words" }, { "type": "array", "items": { "$ref": "#/$defs/words" } }],
            },
            "profile": {
                "description": "Whose drafting practice the texts follow.",
                "enum": Profile::ALL.map(Profile::name),
            },
            "negotiation": {
                "description": "Whether texts are under negotiation: square brackets, “bis” and “alt” are then right.",
                "type": "boolean",
            },
            "include": list("Globs, as in .gitignore, of files to check besides *.resolution.md and *.unres."),
            "exclude": list("Globs, as in .gitignore, of files and folders not to check."),
            "rules": {
                "description": "The level of each rule.",
                "type": "object",
                "properties": rules,
                "patternProperties": { NAME: { "$ref": "#/$defs/levels" } },
                "additionalProperties": false,
            },
            "words": {
                "description": "Words of your own, added to the built-in lists.",
                "type": "object",
                "additionalProperties": false,
                "properties": {
                    "preambular": list("Phrases that open preambular paragraphs, as “Contemplating”."),
                    "operative": list("Phrases that open operative paragraphs, as “Bestows”."),
                },
            },
            "registry": {
                "description": "Resolutions of your own, added to those that resolint knows.",
                "type": "object",
                "additionalProperties": false,
                "properties": {
                    "files": list(
                        "Files of rows: organ (GA, SC, HRC or ECOSOC), number, date and title, with tabs between; paths \
                         start from the folder of this file.",
                    ),
                    "resolutions": {
                        "description": "Resolutions, one by one.",
                        "type": "array",
                        "items": resolution(),
                    },
                },
            },
            "phrase": {
                "description": "Rules of your own: an expression, and what to say where it matches.",
                "type": "array",
                "items": phrase(&names),
            },
            "suppress": {
                "description": "Findings that are not reported.",
                "type": "array",
                "items": suppress(&names),
            },
        },
        "$defs": {
            "words": { "type": "string", "minLength": 1 },
            "level": { "description": "How serious a finding is.", "enum": Level::ALL.map(Level::name) },
            "levels": { "anyOf": [{ "$ref": "#/$defs/level" }, levels()] },
        },
    })
}

fn list(description: &str) -> Value {
    json!({ "description": description, "type": "array", "items": { "$ref": "#/$defs/words" } })
}

fn levels() -> Value {
    let profiles = ["level"].into_iter().chain(Profile::ALL.map(Profile::name));
    let properties: Map<String, Value> =
        profiles.map(|key| (key.to_owned(), json!({ "$ref": "#/$defs/level" }))).collect();
    json!({
        "description": "A level for single profiles; “level” is that of all others.",
        "type": "object",
        "additionalProperties": false,
        "properties": properties,
    })
}

fn phrase(names: &[&str]) -> Value {
    json!({
        "type": "object",
        "additionalProperties": false,
        "required": ["name", "match", "message"],
        "properties": {
            "name": {
                "description": "The name of the rule: lower-case words joined by hyphens.",
                "type": "string",
                "pattern": NAME,
                "not": { "enum": names },
            },
            "match": {
                "description": "A regular expression; (?i) at its beginning makes case indifferent.",
                "type": "string",
                "minLength": 1,
                "format": "regex",
            },
            "message": {
                "description": "What to say; {match} is the words matched, {1} or {name} a group.",
                "type": "string",
                "minLength": 1,
            },
            "replace": { "description": "What to write instead; $1 or ${name} is a group.", "type": "string" },
            "scope": {
                "description": "Where to look.",
                "enum": PhraseScope::ALL.map(PhraseScope::name),
                "default": PhraseScope::default().name(),
            },
            "level": { "$ref": "#/$defs/levels", "default": "warning" },
            "safe": {
                "description": "Whether --fix may write the replacement without being told to.",
                "type": "boolean",
                "default": false,
            },
        },
    })
}

fn resolution() -> Value {
    json!({
        "type": "object",
        "additionalProperties": false,
        "required": ["organ", "number", "date"],
        "properties": {
            "organ": { "description": "Who adopted it.", "enum": Registry::ORGANS.map(Organ::code) },
            "number": { "description": "Its number, as “67/190” or “1373 (2001)”.", "type": "string", "minLength": 1 },
            "date": { "description": "When it was adopted, as “2012-12-20”.", "type": "string", "minLength": 1 },
            "title": { "description": "Its title.", "type": "string" },
        },
    })
}

fn suppress(names: &[&str]) -> Value {
    json!({
        "type": "object",
        "additionalProperties": false,
        "required": ["path", "rule"],
        "properties": {
            "path": {
                "description": "A glob, as in .gitignore, from the folder of the lint-rules.toml in force.",
                "type": "string",
                "minLength": 1,
            },
            "rule": {
                "description": "The rule that is silent.",
                "anyOf": [{ "enum": names }, { "type": "string", "pattern": NAME }],
            },
            "words": {
                "description": "Only findings whose words at fault contain these.",
                "type": "string",
                "minLength": 1,
            },
        },
    })
}
