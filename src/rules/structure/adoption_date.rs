use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::syntax::{Fact, FactKinds, What, date};

rule! {
    /// The date of adoption is impossible, or differs from the one in the front matter or heading.
    ///
    /// ## Why
    /// Other texts cite a resolution with its date of adoption. If the heading and the closing line differ, each citing
    /// text will pick another one.
    ///
    /// ## Examples
    /// ```invalid
    /// ---
    /// symbol: A/RES/79/900
    /// title: Protection of lighthouses
    /// date: 2024-12-17
    /// ---
    ///
    /// *The General Assembly*
    ///
    /// *Welcomes* the atlas of lighthouses.
    ///
    /// 55th plenary meeting
    /// 19 December 2024
    /// ```
    /// ```valid
    /// ---
    /// symbol: A/RES/79/900
    /// title: Protection of lighthouses
    /// date: 2024-12-19
    /// ---
    ///
    /// *The General Assembly*
    ///
    /// *Welcomes* the atlas of lighthouses.
    ///
    /// 55th plenary meeting
    /// 19 December 2024
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, resolutions: the closing line gives the meeting and the date of adoption. In all
    /// of 210 adopted texts with a closing line the two dates agree.
    "adoption-date", Fixes::Never,
    |_| Scope::text(FactKinds::FRONT.with(FactKinds::HEADING).with(FactKinds::ADOPTION), check)
}

type Date = (u16, u8, u8);

fn check(facts: &[&Fact], sink: &mut Sink<usize>) {
    let mut stated: Option<(usize, Date)> = None;
    let mut closing: Vec<(usize, Date)> = Vec::new();
    for (at, fact) in facts.iter().enumerate() {
        let (date, closes) = match &fact.what {
            What::Front(front) => (front.date.as_deref().and_then(date::iso), false),
            What::Heading(heading) if says_when(&heading.words) => (date::find(&heading.words), false),
            What::Adoption(adoption) => (adoption.date, true),
            _ => continue,
        };
        let Some(date) = date else { continue };
        if !date::exists(date) {
            sink.report(at, format!("“{}” is no date of the calendar: correct it", written(date)));
        } else if closes {
            closing.push((at, date));
        } else if let Some((first, other)) = stated
            && other != date
        {
            let (this, other) = (written(date), written(other));
            sink.report(at, format!("“{this}” is not the date given before, “{other}”: correct one of them"))
                .note(first, format!("“{other}” stands here"));
        } else {
            stated.get_or_insert((at, date));
        }
    }
    // Parts of a composite text may be adopted on different days; one of them is that of the document.
    let (Some((first, date)), Some((at, other))) = (stated, closing.first()) else { return };
    if closing.iter().all(|(_, other)| *other != date) {
        let (date, other) = (written(date), written(*other));
        sink.report(*at, format!("“{other}” is not the date of adoption given above, “{date}”: correct one of them"))
            .note(first, format!("“{date}” stands here"));
    }
}

/// `Resolution adopted by the General Assembly on 14 November 2025`
fn says_when(words: &str) -> bool {
    words.starts_with("Resolution adopted by ") || words.starts_with("Adopted by the ")
}

/// The date as resolutions write it; as ISO has it where there is no such month.
fn written((year, month, day): Date) -> String {
    match date::name(month) {
        Some(month) => format!("{day} {month} {year}"),
        None => format!("{year}-{month:02}-{day:02}"),
    }
}
