//! What opening phrases say and how strongly, with invented examples.

use crate::syntax::Part;

/// What an opening phrase says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sense {
    /// `Takes note`
    Note,
    /// `Recognizes`
    Recognize,
    /// `Recalls`, `Reaffirms`
    Recall,
    /// `Stresses`
    Stress,
    /// `Welcomes`
    Welcome,
    /// `Expresses concern`
    Concern,
    /// `Draws attention`
    Attention,
    /// `Encourages`
    Encourage,
    /// `Invites`
    Invite,
    /// `Recommends`
    Recommend,
    /// `Requests`
    Request,
    /// `Calls upon`
    Call,
    /// `Urges`
    Urge,
    /// `Condemns`
    Condemn,
    /// `Decides`
    Decide,
    /// `Authorizes`
    Authorize,
    /// `Demands`
    Demand,
    /// `Appropriates`: money and procedure.
    Administrative,
    /// `Having considered`, `Guided`, `Acting`
    Ground,
    /// `Determined`
    Resolve,
    /// `Convinced`
    Belief,
}

/// The strength of the strongest.
pub(crate) const STRONGEST: u8 = 8;

impl Sense {
    /// The sense of a name in the table.
    pub fn named(name: &str) -> Self {
        match name {
            "note" => Sense::Note,
            "recall" => Sense::Recall,
            "stress" => Sense::Stress,
            "welcome" => Sense::Welcome,
            "concern" => Sense::Concern,
            "draw-attention" => Sense::Attention,
            "encourage" => Sense::Encourage,
            "invite" => Sense::Invite,
            "recommend" => Sense::Recommend,
            "request" => Sense::Request,
            "call" => Sense::Call,
            "urge" => Sense::Urge,
            "condemn" => Sense::Condemn,
            "decide" => Sense::Decide,
            "authorize" => Sense::Authorize,
            "demand" => Sense::Demand,
            "administrative" => Sense::Administrative,
            "ground" => Sense::Ground,
            "resolve" => Sense::Resolve,
            "belief" => Sense::Belief,
            _ => Sense::Recognize,
        }
    }

    /// How strong it is, from 1; `None` where strength is no question.
    pub fn strength(self) -> Option<u8> {
        Some(match self {
            Sense::Note => 1,
            Sense::Recognize | Sense::Recall | Sense::Belief => 2,
            Sense::Stress | Sense::Welcome | Sense::Concern | Sense::Attention => 3,
            Sense::Encourage | Sense::Invite | Sense::Resolve => 4,
            Sense::Recommend | Sense::Request => 5,
            Sense::Call => 6,
            Sense::Urge | Sense::Condemn => 7,
            Sense::Decide | Sense::Authorize | Sense::Demand => STRONGEST,
            Sense::Administrative | Sense::Ground => return None,
        })
    }

    /// What it says, in a sentence.
    pub fn meaning(self, part: Part) -> &'static str {
        match (self, part) {
            (Sense::Note, _) => "says that something is known, and neither approves nor rejects it.",
            (Sense::Recognize, _) => "accepts that something is so.",
            (Sense::Recall, _) => "holds to what was said or decided before.",
            (Sense::Stress, _) => "gives weight to a point.",
            (Sense::Welcome, _) => "approves of what was done, or thanks for it.",
            (Sense::Concern, _) => "says that something is bad or may become so.",
            (Sense::Attention, _) => "points to something that others should see.",
            (Sense::Encourage, Part::Operative) => "asks gently for more of what is being done.",
            (Sense::Invite, Part::Operative) => "asks those whom the organ cannot instruct.",
            (Sense::Recommend, Part::Operative) => "proposes what others are to decide.",
            (Sense::Request, Part::Operative) => "gives a task, mostly to the Secretary-General or another servant.",
            (Sense::Call, Part::Operative) => "asks firmly for action.",
            (Sense::Urge, Part::Operative) => "presses for action that is overdue.",
            (Sense::Demand, Part::Operative) => "leaves no choice; the Security Council’s word more than any other’s.",
            (Sense::Condemn, _) => "judges an act to be wrong.",
            (Sense::Decide, Part::Operative) => "settles a matter: what the organ itself does.",
            (Sense::Authorize, Part::Operative) => "allows what would not be allowed without it.",
            (Sense::Administrative, _) => "deals with money or procedure.",
            (Sense::Ground, _) => "names what the organ acts upon: a report, a provision, a finding.",
            (Sense::Resolve | Sense::Decide, _) => "says what the organ is set to do.",
            (Sense::Belief, _) => "states a conviction as a reason for what follows.",
            (_, Part::Preamble) => "names what is asked of others, as a reason for what follows.",
        }
    }
}

/// How a paragraph could go on after a phrase, without its last sign. Invented.
pub(crate) fn example(part: Part, sense: Sense, phrase: &str, next: Option<&str>) -> &'static str {
    if phrase.ends_with(" upon") || phrase.ends_with(" on") {
        return "all harbour masters to light their harbours by night";
    }
    let asks =
        matches!(sense, Sense::Encourage | Sense::Invite | Sense::Urge | Sense::Call) && !phrase.ends_with(" for");
    match (next, sense) {
        (Some("the" | "all" | "Member States" | "States"), _) if asks => {
            "Member States to keep their harbour lights burning"
        }
        (Some("to"), _) if asks => "to all harbour masters to light their harbours by night",
        (Some("to"), Sense::Request) => "to the Secretary-General to report on harbour lights",
        (Some("to"), Sense::Decide | Sense::Resolve) => "to publish an atlas of tides",
        (Some("to"), Sense::Welcome) if phrase.contains("orward") => "to the next edition of the tide tables",
        (Some("to"), Sense::Recall | Sense::Recognize) => "to the safety of all who sail by night",
        (Some("to"), _) => "to the keepers of lighthouses",
        (Some("that"), Sense::Demand) => "that all false beacons be put out at once",
        (Some("that"), Sense::Recommend | Sense::Decide) => "that the atlas of tides be published every year",
        (Some("that"), _) => "that storms have put out many harbour lights",
        (Some("its"), _) => "its earlier decisions on the charting of reefs",
        (Some("of"), Sense::Condemn) => "of the lighting of false beacons",
        (Some("of"), _) => "of the report on the atlas of tides",
        (Some("about"), _) => "about the wrecks that no chart shows",
        (Some("by"), Sense::Ground) => "by the purposes of the Charter of Harbours",
        (Some("by"), _) => "by the loss of so many buoys",
        (Some("at"), _) => "at the number of ships lost on unlit coasts",
        (Some("over"), _) => "over the fading of old sea marks",
        (Some("for"), _) => "for the work of the keepers of lighthouses",
        (Some("with"), _) => "with the keepers of lighthouses",
        (Some("under" | "under Chapter VII of the Charter"), _) => "under Chapter VII of the Charter",
        (Some("in"), _) => "in the value of good tide tables",
        (_, Sense::Request) => "the Secretary-General to report on harbour lights",
        (_, Sense::Decide | Sense::Authorize | Sense::Administrative) => "the programme for the lighting of harbours",
        (_, Sense::Condemn) => "the lighting of false beacons",
        (_, Sense::Concern) => "the loss of so many harbour lights",
        (_, Sense::Ground) => "the report on the atlas of tides",
        (_, Sense::Recall) => "the Charter of Harbours",
        _ if part == Part::Preamble => "the part that lighthouses play in safe navigation",
        _ => "the work of the keepers of lighthouses",
    }
}
