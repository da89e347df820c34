//! How often adopted texts give each rule something to say: the figures of `data/evidence.tsv`.
//!
//! `resolint evidence FOLDER` counts them anew. Every rule is counted under every body, those that are off there too:
//! the figures are what the levels are chosen from.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::LazyLock;

use crate::table::Profile;

/// What was read of one body.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sample {
    /// Texts.
    pub texts: u32,
    /// Paragraphs, sub-paragraphs and footnotes in them.
    pub paragraphs: u32,
}

/// What a rule said of the texts of one body.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Findings.
    pub findings: u32,
    /// Texts with a finding.
    pub texts: u32,
}

/// The figures: what was read, and what the rules said of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// By body.
    pub samples: BTreeMap<Profile, Sample>,
    /// By rule and body; a rule that said nothing is not there.
    pub counts: BTreeMap<(String, Profile), Count>,
}

impl Evidence {
    /// The figures that the manual pages print.
    pub fn published() -> &'static Self {
        static PUBLISHED: LazyLock<Evidence> =
            LazyLock::new(|| Evidence::read(include_str!("../data/evidence.tsv")).unwrap_or_default());
        &PUBLISHED
    }

    /// Reads what [`Evidence::write`] wrote; nothing if it is something else.
    pub fn read(text: &str) -> Option<Self> {
        let mut evidence = Self::default();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let mut cells = line.split('\t');
            let (rule, body) = (cells.next()?, Profile::named(cells.next()?)?);
            let first = cells.next()?.parse().ok()?;
            let second = cells.next()?.parse().ok()?;
            if rule.is_empty() {
                evidence.samples.insert(body, Sample { texts: first, paragraphs: second });
            } else {
                evidence.counts.insert((rule.to_owned(), body), Count { findings: first, texts: second });
            }
        }
        Some(evidence)
    }

    /// The figures as a table: of each body texts and paragraphs, then of each rule and body findings and texts.
    pub fn write(&self) -> String {
        let mut out = String::from(
            "# What the rules say of adopted texts, by body. Without a rule: texts and paragraphs read.\n\
             # With a rule: findings, and texts with a finding. Made by `resolint evidence`.\n",
        );
        for (body, sample) in &self.samples {
            let _ = writeln!(out, "\t{body}\t{}\t{}", sample.texts, sample.paragraphs);
        }
        for ((rule, body), count) in &self.counts {
            let _ = writeln!(out, "{rule}\t{body}\t{}\t{}", count.findings, count.texts);
        }
        out
    }

    /// What a rule said of a body.
    pub fn count(&self, rule: &str, body: Profile) -> Count {
        self.counts.get(&(rule.to_owned(), body)).copied().unwrap_or_default()
    }

    /// The figures of a rule in a sentence or two.
    pub fn sentence(&self, rule: &str) -> String {
        let mut said = Vec::new();
        let mut silent = Vec::new();
        for (&body, sample) in &self.samples {
            let name = body.body();
            match self.count(rule, body) {
                Count { findings: 0, .. } => silent.push(format!("{} of {name}", sample.texts)),
                count => said.push(format!(
                    "{} in {} of {} texts of {name} ({} per 1,000 paragraphs)",
                    findings(count.findings),
                    count.texts,
                    sample.texts,
                    per_thousand(count.findings, sample.paragraphs)
                )),
            }
        }
        let mut sentences = Vec::new();
        if !said.is_empty() {
            sentences.push(format!("In adopted texts: {}.", said.join(", ")));
        }
        if !silent.is_empty() {
            sentences.push(format!("No finding in adopted texts: {}.", silent.join(", ")));
        }
        sentences.join(" ")
    }
}

fn findings(count: u32) -> String {
    if count == 1 { "1 finding".to_owned() } else { format!("{count} findings") }
}

fn per_thousand(findings: u32, paragraphs: u32) -> String {
    let rate = 1000.0 * f64::from(findings) / f64::from(paragraphs.max(1));
    if rate < 0.1 { "less than 0.1".to_owned() } else { format!("{rate:.1}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_read_back_and_told() {
        let mut evidence = Evidence::default();
        evidence.samples.insert(Profile::Ga, Sample { texts: 100, paragraphs: 4000 });
        evidence.samples.insert(Profile::Sc, Sample { texts: 50, paragraphs: 900 });
        evidence.counts.insert(("odd".to_owned(), Profile::Ga), Count { findings: 8, texts: 3 });
        assert_eq!(Evidence::read(&evidence.write()), Some(evidence.clone()));
        assert_eq!(
            evidence.sentence("odd"),
            "In adopted texts: 8 findings in 3 of 100 texts of the General Assembly (2.0 per 1,000 paragraphs). \
             No finding in adopted texts: 50 of the Security Council."
        );
    }

    #[test]
    fn the_published_figures_can_be_read() {
        assert!(Evidence::published().samples.len() >= 4);
    }
}
