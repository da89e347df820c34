//! Checkstyle XML: the common tongue of older CI plug-ins.

use std::fmt::Write as _;
use std::io::{self, Write};

use super::markup::escaped;
use super::{Rendered, Report, Run};
use crate::table::Level;

/// The findings of one file.
pub fn file(report: &Report) -> Rendered {
    let mut file = format!("  <file name=\"{}\">\n", escaped(report.path));
    for finding in report.findings {
        let place = match report.paragraphs {
            Some(_) => String::new(),
            None => {
                let start = report.range(finding.at).start;
                format!(" line=\"{}\" column=\"{}\"", start.line, start.column)
            }
        };
        let severity = match finding.level {
            Level::Error => "error",
            Level::Warning => "warning",
            Level::Info | Level::Hint | Level::Off => "info",
        };
        let (message, rule) = (escaped(&report.message(finding)), escaped(&finding.rule));
        let _ = writeln!(
            file,
            "    <error{place} severity=\"{severity}\" message=\"{message}\" source=\"resolint.{rule}\"/>"
        );
    }
    file.push_str("  </file>\n");
    Rendered::body(file)
}

/// All files.
pub fn whole(files: &[Rendered], run: &Run, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">")?;
    files.iter().try_for_each(|file| out.write_all(file.body.as_bytes()))?;
    for error in run.errors {
        let words = escaped(&error.0);
        writeln!(
            out,
            "  <file name=\"resolint\">\n    <error severity=\"error\" message=\"{words}\" source=\"resolint\"/>\n  </file>"
        )?;
    }
    writeln!(out, "</checkstyle>")
}
