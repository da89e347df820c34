//! JUnit XML: what almost every CI service shows as a table of tests. A file is a suite.

use std::fmt::Write as _;
use std::io::{self, Write};

use super::markup::escaped;
use super::{Rendered, Report, Run};

/// The suite of one file: what fails the run fails, and what does not is skipped. A file without findings passes.
pub fn file(report: &Report) -> Rendered {
    let path = escaped(report.path);
    let failing = report.findings.iter().filter(|finding| report.fail_on.reached_by(finding.level)).count();
    let skipped = report.findings.len() - failing;
    let tests = report.findings.len().max(1);
    let mut suite = format!(
        "  <testsuite name=\"{path}\" tests=\"{tests}\" failures=\"{failing}\" errors=\"0\" skipped=\"{skipped}\" time=\"0\">\n"
    );
    for finding in report.findings {
        let (rule, message) = (escaped(&finding.rule), escaped(&report.message(finding)));
        let place = escaped(&report.shown(finding.at.range().start));
        let (open, level) =
            (format!("<testcase name=\"{rule} at {place}\" classname=\"{path}\" time=\"0\">"), finding.level.name());
        let result = if report.fail_on.reached_by(finding.level) {
            format!("<failure message=\"{message}\" type=\"{level}\">{place}: {level}[{rule}] {message}</failure>")
        } else {
            format!("<skipped message=\"{level}: {message}\"/>")
        };
        let _ = writeln!(suite, "    {open}{result}</testcase>");
    }
    if report.findings.is_empty() {
        let _ = writeln!(suite, "    <testcase name=\"no mistakes\" classname=\"{path}\" time=\"0\"/>");
    }
    suite.push_str("  </testsuite>\n");
    Rendered { body: suite, overview: format!("{tests} {failing} {skipped}") }
}

/// All suites. What could not be checked is an error of a suite of its own.
pub fn whole(files: &[Rendered], run: &Run, out: &mut dyn Write) -> io::Result<()> {
    let mut sums = [0; 3];
    for file in files {
        for (sum, count) in sums.iter_mut().zip(file.overview.split(' ')) {
            *sum += count.parse().unwrap_or(0);
        }
    }
    let ([tests, failures, skipped], errors) = (sums, run.errors.len());
    writeln!(
        out,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"resolint\" tests=\"{}\" failures=\"{failures}\" \
         errors=\"{errors}\" skipped=\"{skipped}\" time=\"0\">",
        tests + errors
    )?;
    files.iter().try_for_each(|file| out.write_all(file.body.as_bytes()))?;
    if errors > 0 {
        writeln!(
            out,
            "  <testsuite name=\"resolint\" tests=\"{errors}\" failures=\"0\" errors=\"{errors}\" skipped=\"0\" time=\"0\">"
        )?;
        for error in run.errors {
            let words = escaped(&error.0);
            writeln!(
                out,
                "    <testcase name=\"{words}\" classname=\"resolint\" time=\"0\"><error message=\"{words}\" type=\"error\"/></testcase>"
            )?;
        }
        writeln!(out, "  </testsuite>")?;
    }
    writeln!(out, "</testsuites>")
}
