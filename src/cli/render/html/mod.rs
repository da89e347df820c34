//! A report for a chair with many drafts: one page of HTML that needs nothing else, on the screen and on paper.

mod excerpt;

use std::fmt::Write as _;
use std::io::{self, Write};

use super::markup::escaped;
use super::{Rendered, Report, Run, counted, rule_url};
use crate::rule::Finding;
use crate::span::{InDoc, Span};
use crate::table::Level;
use excerpt::Excerpt;

const STYLE: &str = include_str!("report.css");
const SCRIPT: &str = include_str!("report.js");

/// The levels shown, the worst first.
const LEVELS: [Level; 4] = [Level::Error, Level::Warning, Level::Info, Level::Hint];

/// The section of one draft, and its row in the table.
pub fn file(report: &Report) -> Rendered {
    let path = escaped(report.path);
    let id = anchor(report.path);
    let counts = LEVELS.map(|level| report.findings.iter().filter(|finding| finding.level == level).count());
    let (verdict, words) = verdict(counts);
    let mut row = format!(
        "<tr data-verdict=\"{verdict}\" data-draft=\"{id}\"><th scope=\"row\"><a href=\"#{id}\">{path}</a></th>\
         <td><span class=\"verdict {verdict}\">{words}</span></td>"
    );
    counts.iter().for_each(|count| {
        let _ = write!(row, "<td class=\"count\">{count}</td>");
    });
    row.push_str("</tr>\n");

    let mut section = format!(
        "<section id=\"{id}\" class=\"draft\" data-verdict=\"{verdict}\">\n<h3>{path} <span class=\"verdict {verdict}\">{words}</span></h3>\n"
    );
    if report.findings.is_empty() {
        section.push_str("<p>No mistakes found.</p>\n");
    } else {
        section.push_str("<ol>\n");
        report.findings.iter().for_each(|finding| item(report, finding, &mut section));
        section.push_str("</ol>\n");
    }
    section.push_str("</section>\n");
    Rendered { body: section, overview: row }
}

/// The page.
pub fn whole(files: &[Rendered], run: &Run, out: &mut dyn Write) -> io::Result<()> {
    let drafts = counted(run.tally.files, "draft");
    let summary = match run.tally.total().found {
        0 => format!("No mistakes found in {drafts}."),
        _ => format!("{drafts} checked: {}.", run.tally.levels()),
    };
    write!(
        out,
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"generator\" content=\"resolint {}\">\n<title>Drafts checked with resolint</title>\n\
         <style>\n{STYLE}</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#drafts\">To the drafts</a>\n\
         <header>\n<h1>Drafts checked with resolint</h1>\n<p>{}</p>\n</header>\n<main>\n",
        env!("CARGO_PKG_VERSION"),
        escaped(&summary)
    )?;
    if !run.errors.is_empty() {
        writeln!(out, "<section class=\"unread\"><h2>What could not be checked</h2>\n<ul>")?;
        run.errors.iter().try_for_each(|error| writeln!(out, "<li>{}</li>", escaped(&error.0)))?;
        writeln!(out, "</ul></section>")?;
    }
    write!(
        out,
        "<form id=\"filter\" hidden>\n<fieldset><legend>Show</legend>\n{}\
         <label>Drafts <select name=\"verdict\"><option value=\"\">all</option>\
         <option value=\"correct\">to be corrected</option><option value=\"look\">to be looked through</option>\
         <option value=\"order\">in order</option></select></label>\n\
         <label>Words <input type=\"search\" name=\"words\"></label>\n\
         <output name=\"shown\" aria-live=\"polite\"></output>\n</fieldset>\n</form>\n",
        LEVELS
            .map(|level| format!(
                "<label><input type=\"checkbox\" name=\"level\" value=\"{0}\" checked> {0}</label>\n",
                level.name()
            ))
            .concat()
    )?;
    write!(
        out,
        "<h2 id=\"overview\">Overview</h2>\n<div class=\"wide\" role=\"region\" aria-labelledby=\"overview\" tabindex=\"0\">\n\
         <table>\n<thead><tr><th scope=\"col\">Draft</th><th scope=\"col\">Verdict</th><th scope=\"col\">Errors</th>\
         <th scope=\"col\">Warnings</th><th scope=\"col\">Info</th><th scope=\"col\">Hints</th></tr></thead>\n<tbody>\n"
    )?;
    files.iter().try_for_each(|file| out.write_all(file.overview.as_bytes()))?;
    writeln!(out, "</tbody>\n</table>\n</div>\n<h2 id=\"drafts\">Drafts</h2>")?;
    files.iter().try_for_each(|file| out.write_all(file.body.as_bytes()))?;
    writeln!(out, "</main>\n<script>\n{SCRIPT}</script>\n</body>\n</html>")
}

fn item(report: &Report, finding: &Finding<Span<InDoc>>, page: &mut String) {
    let level = finding.level.name();
    let Excerpt { before, words, after } = Excerpt::around(report, finding.at);
    let place = match report.paragraphs {
        Some(paragraphs) => paragraphs.shown(finding.at.range().start),
        None => format!("line {}", report.place(finding.at.range().start).line),
    };
    let _ = writeln!(
        page,
        "<li class=\"finding\" data-level=\"{level}\">\n<p><span class=\"level {level}\">{level}</span> \
         <span class=\"place\">{}</span> {}</p>\n<blockquote>{}<mark>{}</mark>{}</blockquote>",
        escaped(&place),
        escaped(&finding.message),
        escaped(&before),
        if words.is_empty() { "\u{2038}".to_owned() } else { escaped(&words) },
        escaped(&after)
    );
    for (at, message) in finding.notes.iter().take(3) {
        let place = match report.paragraphs {
            Some(paragraphs) => paragraphs.shown(at.range().start),
            None => format!("line {}", report.place(at.range().start).line),
        };
        let _ = writeln!(page, "<p class=\"note\">{}: {}</p>", escaped(&place), escaped(message));
    }
    if let Some(fix) = &finding.fix {
        let how = if fix.safe { "certain" } else { "to be looked at" };
        let _ = writeln!(page, "<p class=\"fix\">Repair ({how}): {}</p>", escaped(&fix.title));
    }
    let rule = escaped(&finding.rule);
    let url = escaped(&rule_url(&finding.rule));
    let _ = writeln!(page, "<p class=\"rule\"><a href=\"{url}\">{rule}</a></p>\n</li>");
}

/// What the counts of errors, warnings, info and hints come to: a class and words.
fn verdict([errors, warnings, info, hints]: [usize; 4]) -> (&'static str, &'static str) {
    match (errors, warnings, info + hints) {
        (0, 0, 0) => ("order", "in order"),
        (0, 0, _) => ("order", "in order, with remarks"),
        (0, ..) => ("look", "to be looked through"),
        _ => ("correct", "to be corrected"),
    }
}

/// A name for a draft in addresses: its path, every byte that needs care in hexadecimal.
fn anchor(path: &str) -> String {
    let mut anchor = String::from("draft-");
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() {
            anchor.push(byte as char);
        } else {
            let _ = write!(anchor, "_{byte:02x}");
        }
    }
    anchor
}
