//! `--gate`: a short list that a person signs before a draft is handed in.

mod points;
mod sponsors;
mod text;

use std::fmt::Write;

use crate::cli::render::{Rendered, Report, printable};
use crate::syntax::BlockTree;
use crate::table::Profile;
use points::{Answer, Point, points};

/// The list of one draft.
pub struct List {
    /// As it is printed.
    pub rendered: Rendered,
    /// Whether a point of it fails.
    pub fails: bool,
}

/// Goes through the points under a profile. The findings of the report are all that there are.
pub fn list(report: &Report, tree: &BlockTree, profile: Profile) -> List {
    let points = points(report, tree, profile);
    let failing = points.iter().filter(|point| point.answer == Answer::Fail).count();
    let asked = points.iter().filter(|point| point.answer != Answer::NotApplicable).count();
    let mut page =
        format!("Submission checklist of {}\nPractice of {} ({profile})\n\n", printable(report.path), profile.body());
    points.iter().for_each(|point| line(point, &mut page));
    let _ = match failing {
        0 => writeln!(page, "\nReady: all {asked} points that apply are met."),
        1 => writeln!(page, "\nNot ready: 1 of {asked} points fails."),
        _ => writeln!(page, "\nNot ready: {failing} of {asked} points fail."),
    };
    page.push_str("\nSigned: ______________________________   Date: ____________________\n\n");
    List { rendered: Rendered::body(page), fails: failing > 0 }
}

fn line(point: &Point, page: &mut String) {
    let (mark, answer) = match point.answer {
        Answer::Pass => ("[x]", "pass"),
        Answer::Fail => ("[ ]", "FAIL"),
        Answer::NotApplicable => ("[-]", "not applicable"),
    };
    let line = format!("{mark} {:22} {answer:15} {}", point.name, printable(&point.reason));
    page.push_str(line.trim_end());
    page.push('\n');
}
