//! What stands above a text.

use crate::syntax::{FrontMatter, Organ, date, ordinal};

/// What stands above a text, as front matter gives it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Front {
    /// The document symbol.
    pub symbol: Option<String>,
    /// The organ's name without article.
    pub organ: Option<String>,
    /// The session, in words or figures.
    pub session: Option<String>,
    /// The agenda item.
    pub agenda_item: Option<String>,
    /// The title.
    pub title: Option<String>,
    /// The date in ISO form.
    pub date: Option<String>,
    /// The language code.
    pub lang: Option<String>,
}

impl Front {
    /// What front matter says.
    pub fn of(front: &FrontMatter) -> Self {
        let organ = front.organ.as_deref().map(|name| {
            let full = Organ::named(name).and_then(Organ::name).unwrap_or(name);
            full.strip_prefix("The ").unwrap_or(full).to_owned()
        });
        Self {
            symbol: front.symbol.clone(),
            organ,
            session: front.session.as_deref().map(session),
            agenda_item: front.agenda_item.clone(),
            title: front.title.clone(),
            date: front.date.clone(),
            lang: front.lang.clone(),
        }
    }

    /// The language code, English where none is given or what is given is none.
    pub fn language(&self) -> &str {
        let is_code = |code: &&str| {
            (2..=12).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        };
        self.lang.as_deref().filter(is_code).unwrap_or("en")
    }

    /// Whether the language is written from right to left.
    pub fn runs_leftward(&self) -> bool {
        matches!(self.language().split('-').next(), Some("ar" | "fa" | "he" | "ur"))
    }

    /// The date in words where the language is English, else as given.
    pub fn date_in_words(&self) -> Option<String> {
        let given = self.date.as_deref()?;
        let words = date::iso(given)
            .filter(|_| self.language().starts_with("en"))
            .and_then(|(year, month, day)| Some(format!("{day} {} {year}", date::name(month)?)));
        Some(words.unwrap_or_else(|| given.to_owned()))
    }

    /// Whether there is anything to show above the text besides its title.
    pub fn has_masthead(&self) -> bool {
        self.symbol.is_some() || self.organ.is_some() || self.session.is_some() || self.agenda_item.is_some()
    }

    /// `United Nations` in the language of the text.
    pub fn united_nations(&self) -> &'static str {
        match self.language().get(..2) {
            Some("fr") => "Nations Unies",
            Some("es") => "Naciones Unidas",
            Some("ru") => "Организация Объединенных Наций",
            Some("ar") => "الأمم المتحدة",
            Some("zh") => "联合国",
            _ => "United Nations",
        }
    }

    /// The line of the agenda item in the language of the text.
    pub fn agenda_line(&self) -> Option<String> {
        let item = self.agenda_item.as_deref()?;
        if !item.starts_with(|c: char| c.is_ascii_digit()) {
            return Some(item.to_owned());
        }
        Some(match self.language().get(..2) {
            Some("fr") => format!("Point {item} de l’ordre du jour"),
            Some("es") => format!("Tema {item} del programa"),
            Some("ru") => format!("Пункт {item} повестки дня"),
            Some("ar") => format!("البند {item} من جدول الأعمال"),
            Some("zh") => format!("议程项目 {item}"),
            _ => format!("Agenda item {item}"),
        })
    }
}

/// `80` in words as mastheads have it, `Eightieth session`; words as they are.
fn session(given: &str) -> String {
    let number = given.trim().parse::<usize>().ok().filter(|&number| number > 0);
    match number.and_then(|number| ordinal::ordinals().get(number)) {
        Some(words) => format!("{}{} session", words[..1].to_uppercase(), &words[1..]),
        None => given.to_owned(),
    }
}
