use super::lists;
use crate::rule;
use crate::rule::{Fixes, Scope, Sink};
use crate::rules::say;
use crate::syntax::{Begins, Fact, FactKinds, What};

rule! {
    /// A point of a list begins with another form of the verb than the rest.
    ///
    /// ## Why
    /// All points go on from the words before the list: “Requests the Secretary-General: (a) To print …; (b) To light …”.
    /// One in another form, “(c) Keep”, does not go on from them.
    ///
    /// ## Examples
    /// ```invalid
    /// *The General Assembly*
    ///
    /// *Requests* the Secretary-General:
    ///
    /// (a) To prepare the atlas;
    ///
    /// (b) To invite the keepers;
    ///
    /// (c) Welcoming the pilots.
    /// ```
    /// ```valid
    /// *The General Assembly*
    ///
    /// *Requests* the Secretary-General:
    ///
    /// (a) To prepare the atlas;
    ///
    /// (b) To invite the keepers;
    ///
    /// (c) To welcome the pilots.
    /// ```
    ///
    /// ## Source
    /// United Nations Editorial Manual, lists: points are parallel. Of 213 lists in 300 adopted texts none has
    /// such a point.
    "item-form-mixed", Fixes::Never, |_| Scope::text(
        FactKinds::PARAGRAPH.with(FactKinds::HEADING).with(FactKinds::ORGAN).with(FactKinds::ADOPTION),
        check,
    )
}

fn check(facts: &[&Fact], sink: &mut Sink<usize>) {
    let begins = |at: usize| match &facts[at].what {
        What::Paragraph(paragraph) => paragraph.begins,
        _ => Begins::Otherwise,
    };
    for list in lists::lists(facts).iter().filter(|list| list.points.len() > 2) {
        let counted = |form: Begins| list.points.iter().filter(|point| begins(point.0) == form).count();
        let forms = [Begins::Infinitive, Begins::Gerund, Begins::Base];
        let Some(usual) = forms.into_iter().find(|&form| counted(form) * 2 > list.points.len()) else { continue };
        for &(at, label) in &list.points {
            let form = begins(at);
            if form != usual && form != Begins::Otherwise {
                let (point, form, usual) = (say::signed(label, label.value), name(form), name(usual));
                sink.report(
                    at,
                    format!(
                        "“{point}” begins with {form}, and most points of the list with {usual}: give all one form"
                    ),
                );
            }
        }
    }
}

fn name(form: Begins) -> &'static str {
    match form {
        Begins::Infinitive => "“To” and a verb",
        Begins::Gerund => "a verb in “-ing”",
        Begins::Base | Begins::Otherwise => "a verb alone",
    }
}
