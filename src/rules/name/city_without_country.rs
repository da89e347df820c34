use crate::lexicon::{Key, Needle};
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::prose::Running;
use crate::span::{InBlock, Span};
use crate::syntax::Block;

rule! {
    /// A meeting is said to have been held in a city without its country.
    ///
    /// ## Why
    /// Not every reader knows where a city lies. A capital, or a seat of the United Nations, stands alone; after any other
    /// city the country follows.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Welcomes* the meeting of lighthouse keepers held in Durban.
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// *Welcomes* the meetings of lighthouse keepers held in Durban, South Africa, and in Geneva.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, names of countries: the country after a city that is not its capital.
    "city-without-country", Fixes::Unsafe, |_| Scope::block(check)
}

/// Cities in which conferences were held and that are no capitals, with their countries.
const CITIES: [(&str, &str); 27] = [
    ("Aichi", "Japan"),
    ("Antalya", "Türkiye"),
    ("Barcelona", "Spain"),
    ("Belém", "Brazil"),
    ("Bonn", "Germany"),
    ("Busan", "Republic of Korea"),
    ("Cali", "Colombia"),
    ("Cancun", "Mexico"),
    ("Cancún", "Mexico"),
    ("Cartagena", "Colombia"),
    ("Dubai", "United Arab Emirates"),
    ("Durban", "South Africa"),
    ("Glasgow", "United Kingdom of Great Britain and Northern Ireland"),
    ("Incheon", "Republic of Korea"),
    ("Istanbul", "Türkiye"),
    ("Johannesburg", "South Africa"),
    ("Katowice", "Poland"),
    ("Kunming", "China"),
    ("Kyoto", "Japan"),
    ("Marrakech", "Morocco"),
    ("Marrakesh", "Morocco"),
    ("Montreal", "Canada"),
    ("Nagoya", "Japan"),
    ("Naples", "Italy"),
    ("Rio de Janeiro", "Brazil"),
    ("Sendai", "Japan"),
    ("Sharm el-Sheikh", "Egypt"),
];

fn check(block: &Block, sink: &mut Sink<Span<InBlock>>) {
    static HELD: Needle = Needle::new("held in ");
    if !block.may_say(&[Key::of("held")]) {
        return;
    }
    let Some(running) = Running::of(block) else { return };
    for held in HELD.places(&block.text) {
        let start = held + HELD.letters().len();
        let rest = &block.text[start..];
        let Some((city, country)) = CITIES.iter().find(|(city, _)| rest.starts_with(city)) else { continue };
        let after = &rest[city.len()..];
        // A country follows a comma, or stands in brackets; `Durban and Naples` has its countries at the end.
        let named = after.trim_start_matches([',', ' ', '\u{a0}', '(']).starts_with(char::is_uppercase);
        if named
            || after.starts_with([')', '-'])
            || after.starts_with(char::is_alphabetic)
            || after.starts_with(" and ")
        {
            continue;
        }
        if !running.own(start) {
            continue;
        }
        let end = start + city.len();
        let comma = if after.starts_with([',', ';', '.']) { "" } else { "," };
        sink.report(Span::new(start, end), format!("“{city}” is not the capital: write “{city}, {country}”"))
            .unsafe_fix(format!("Insert “{country}”"), vec![(Span::at(end), format!(", {country}{comma}"))]);
    }
}
