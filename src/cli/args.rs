//! The arguments.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

use super::render::Format;
use crate::formats;
use crate::table::{Level, Profile};

/// Checks United Nations resolutions against the drafting conventions.
#[derive(Debug, Parser)]
#[command(name = "resolint", version = env!("RESOLINT_VERSION"), disable_help_subcommand = true, max_term_width = 100)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    pub(super) command: Command,
    /// Whether to use colours
    #[arg(long, value_enum, default_value_t = Color::Auto, global = true, value_name = "WHEN")]
    pub(super) color: Color,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Check files, and fix them if asked to
    Check(Box<Check>),
    /// Print the structure of a file
    Parse(Parse),
    /// Print a Word or Akoma Ntoso file as Resolution Markdown
    Import(Import),
    /// Lay a draft out for reading and signing
    Export(Export),
    /// List every rule
    Rules(Rules),
    /// Print the manual page of a rule
    Explain(Explain),
    /// Tell what a resolution or document is, and when it was adopted
    Cite(Cite),
    /// Count what the rules say of a folder of adopted texts
    #[command(hide = true)]
    Evidence {
        /// The folder
        folder: PathBuf,
    },
    /// Work with lint-rules.toml
    Config(Config),
    /// Serve an editor over the Language Server Protocol
    Lsp(Lsp),
    /// Print the completions of a shell
    Completions {
        /// The shell
        shell: Shell,
    },
    /// Print the manual page of resolint in roff
    Man,
}

/// When to use colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// On a terminal, unless NO_COLOR is set; anywhere if CLICOLOR_FORCE is
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// Which lint-rules.toml is in force.
#[derive(Clone, Debug, Default, clap::Args)]
pub(super) struct TableOptions {
    /// Use this lint-rules.toml instead of the nearest one above each file
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Use the built-in rules only and look for no lint-rules.toml
    #[arg(long, conflicts_with = "config")]
    pub isolated: bool,
}

/// `resolint check`.
#[derive(Debug, clap::Args)]
#[command(group(clap::ArgGroup::new("fixing").args(["fix", "diff"]).multiple(true)))]
pub(super) struct Check {
    /// Files and folders, or - for standard input
    #[arg(value_name = "PATHS", default_value = ".", hide_default_value = true)]
    pub paths: Vec<PathBuf>,
    /// How to print what is found
    #[arg(long, value_enum, default_value_t = Format::Full)]
    pub format: Format,
    /// Print to this file instead of standard output
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Repair what no drafter could object to
    #[arg(long)]
    pub fix: bool,
    /// With --fix or --diff: repair also what wants a look afterwards
    #[arg(long, requires = "fixing")]
    pub unsafe_fixes: bool,
    /// Print what --fix would change and write nothing
    #[arg(long)]
    pub diff: bool,
    /// Whose practice the texts follow, whatever they say themselves
    #[arg(long, value_parser = profile())]
    pub profile: Option<Profile>,
    /// The texts are under negotiation: brackets, `PP3 bis` and `4 alt` are allowed
    #[arg(long)]
    pub negotiation: bool,
    /// Run only these rules
    #[arg(long, value_name = "RULES", value_delimiter = ',')]
    pub select: Vec<String>,
    /// Do not run these rules
    #[arg(long, value_name = "RULES", value_delimiter = ',')]
    pub ignore: Vec<String>,
    /// Show only what is at least this serious
    #[arg(long, value_name = "LEVEL", default_value = "hint", value_parser = severity())]
    pub severity: Level,
    /// The least level that makes the exit status 1
    #[arg(long, value_enum, value_name = "LEVEL", default_value_t = Threshold::Error)]
    pub fail_on: Threshold,
    /// Hold back the findings that this file holds: only new ones count
    #[arg(long, value_name = "FILE")]
    pub baseline: Option<PathBuf>,
    /// Write what is found to a file for --baseline, and print nothing
    #[arg(long, value_name = "FILE", num_args = 0..=1, require_equals = true, conflicts_with_all = ["fixing", "statistics"])]
    pub write_baseline: Option<Option<PathBuf>>,
    /// Check again what changes, until Ctrl-C or the end of standard input
    #[arg(long, conflicts_with_all = ["fixing", "output", "statistics", "write_baseline", "gate"])]
    pub watch: bool,
    /// Print a checklist for submission under this practice instead of findings
    #[arg(long, value_name = "PROFILE", value_parser = profile(), conflicts_with_all = ["fixing", "profile", "statistics", "format", "write_baseline"])]
    pub gate: Option<Profile>,
    /// The language of the texts
    #[arg(long, value_name = "LANGUAGE", default_value = "en", hide_default_value = true, value_parser = language)]
    pub lang: Language,
    /// Print how often each rule was broken instead of where
    #[arg(long)]
    pub statistics: bool,
    /// Exit with 0 whatever is found
    #[arg(long)]
    pub exit_zero: bool,
    /// The name of what comes from standard input; it also decides which lint-rules.toml is used
    #[arg(long, value_name = "NAME")]
    pub stdin_filename: Option<PathBuf>,
    /// Show no progress
    #[arg(long)]
    pub no_progress: bool,
    /// How many files to check at a time
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=256))]
    pub jobs: Option<u16>,
    #[command(flatten)]
    pub table: TableOptions,
}

/// From which level on a run fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Threshold {
    /// On errors
    Error,
    /// On warnings and what is worse
    Warning,
    /// On info and what is worse
    Info,
    /// On anything
    Hint,
    /// On nothing
    Never,
}

impl Threshold {
    /// Whether a finding of this level fails the run.
    pub fn reached_by(self, level: Level) -> bool {
        match self {
            Threshold::Error => level >= Level::Error,
            Threshold::Warning => level >= Level::Warning,
            Threshold::Info => level >= Level::Info,
            Threshold::Hint => level >= Level::Hint,
            Threshold::Never => false,
        }
    }
}

/// `resolint parse`.
#[derive(Debug, clap::Args)]
pub(super) struct Parse {
    /// The file, or - for standard input
    pub file: PathBuf,
    /// How to print the structure
    #[arg(long, value_enum, default_value_t = OutlineFormat::Outline)]
    pub format: OutlineFormat,
    /// Whose practice the text follows, whatever it says itself
    #[arg(long, value_parser = profile())]
    pub profile: Option<Profile>,
    #[command(flatten)]
    pub table: TableOptions,
}

/// The forms in which a structure is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum OutlineFormat {
    /// An indented outline
    Outline,
    /// One JSON object
    Json,
}

/// `resolint import`.
#[derive(Debug, clap::Args)]
pub(super) struct Import {
    /// The file, or - for standard input
    pub file: PathBuf,
    /// Write to this file instead of standard output
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

/// `resolint export`.
#[derive(Debug, clap::Args)]
pub(super) struct Export {
    /// The draft, or - for standard input
    pub file: PathBuf,
    /// The format; without it, what the name of the output tells, or HTML
    #[arg(long, value_name = "FORMAT", value_parser = export_format())]
    pub to: Option<formats::Format>,
    /// Write to this file instead of standard output
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

/// `resolint rules`.
#[derive(Debug, clap::Args)]
pub(super) struct Rules {
    /// How to print the list
    #[arg(long, value_enum, default_value_t = ListFormat::Text)]
    pub format: ListFormat,
    #[command(flatten)]
    pub table: TableOptions,
}

/// The forms in which the rules are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum ListFormat {
    /// Columns
    Text,
    /// A JSON array
    Json,
    /// A Markdown table
    Markdown,
}

/// `resolint explain`.
#[derive(Debug, clap::Args)]
pub(super) struct Explain {
    /// The rule's name
    pub rule: String,
    /// How to print the page
    #[arg(long, value_enum, default_value_t = PageFormat::Text)]
    pub format: PageFormat,
    #[command(flatten)]
    pub table: TableOptions,
}

/// `resolint cite`.
#[derive(Debug, clap::Args)]
pub(super) struct Cite {
    /// A number or symbol, such as “67/190”, “1373 (2001)”, “HRC 16/21” or “A/C.3/68/L.17/Rev.1”
    #[arg(required = true, value_name = "REFERENCE")]
    pub reference: Vec<String>,
    /// How to print it
    #[arg(long, value_enum, default_value_t = CiteFormat::Text)]
    pub format: CiteFormat,
    #[command(flatten)]
    pub table: TableOptions,
}

/// The forms in which a reference is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum CiteFormat {
    /// Lines
    Text,
    /// A JSON object
    Json,
}

/// The forms in which a manual page is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum PageFormat {
    /// For a terminal
    Text,
    /// Markdown
    Markdown,
}

/// `resolint lsp`.
#[derive(Debug, clap::Args)]
pub(super) struct Lsp {
    /// Speak over standard input and output, as without any option
    #[arg(long, conflicts_with = "port")]
    pub stdio: bool,
    /// Speak to the first editor that connects to this port, from this machine only; 0 takes a free one
    #[arg(long, value_name = "N")]
    pub port: Option<u16>,
}

/// `resolint config`.
#[derive(Debug, clap::Args)]
pub(super) struct Config {
    #[command(subcommand)]
    pub what: ConfigCommand,
}

/// What to do with lint-rules.toml.
#[derive(Debug, Subcommand)]
pub(super) enum ConfigCommand {
    /// Print the rules in force here
    Show(TableOptions),
    /// Write a lint-rules.toml to start from
    Init,
    /// Print the JSON schema of lint-rules.toml
    Schema,
    /// Check a lint-rules.toml
    Check {
        /// The file; without it, the nearest one from this folder upwards
        file: Option<PathBuf>,
    },
}

/// A profile by its name.
fn profile() -> impl TypedValueParser<Value = Profile> {
    PossibleValuesParser::new(Profile::ALL.map(Profile::name)).try_map(|name| name.parse())
}

/// A language whose drafting conventions are checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Language {
    /// English.
    English,
}

/// A language by its code; of the six official languages, one is checked.
fn language(code: &str) -> Result<Language, String> {
    let name = match code {
        "en" => return Ok(Language::English),
        "ar" => "Arabic",
        "zh" => "Chinese",
        "fr" => "French",
        "ru" => "Russian",
        "es" => "Spanish",
        _ => return Err("resolint checks English texts (en); name a language by its code of two letters".to_owned()),
    };
    Err(format!(
        "resolint checks the conventions of English texts (en) only, and would report what is right in {name}; check the \
         English version"
    ))
}

/// A format by its name.
fn export_format() -> impl TypedValueParser<Value = formats::Format> {
    PossibleValuesParser::new(formats::Format::ALL.map(formats::Format::name))
        .try_map(|name| formats::Format::named(&name).ok_or("not a format"))
}

/// A level by its name; what is off is never shown.
fn severity() -> impl TypedValueParser<Value = Level> {
    let levels = Level::ALL.into_iter().filter(|level| *level != Level::Off).rev();
    PossibleValuesParser::new(levels.map(Level::name)).try_map(|name| Level::named(&name).ok_or("not a level"))
}
