//! What the room sees. Names, notes, other statements, file paths and counts that were not shown have no field here.

use crate::analysis::Word;
use crate::questionnaire::SCALE_POINTS;

/// One picture on the screen before the room, complete in itself: all of it is already words and numbers.
#[derive(Clone, Debug, PartialEq)]
pub enum AudienceView {
    /// Nothing: 'scherm leeg'.
    Blank,
    /// What the meeting is about, before it begins.
    Welcome {
        /// The municipality or title.
        title: String,
        /// The date in words; may be empty.
        date: String,
    },
    /// One statement.
    Statement(Box<StatementView>),
    /// Dots are being given, or are shown.
    Dots(DotsView),
    /// The end of the meeting.
    Closing(Closing),
}

/// A statement before the room.
#[derive(Clone, Debug, PartialEq)]
pub struct StatementView {
    /// Title of its section.
    pub section: String,
    /// 'Stelling 23 van 56'.
    pub place: String,
    /// The whole text.
    pub text: String,
    /// The five labels, from 1 to 5.
    pub scale: [String; SCALE_POINTS],
    /// The phase in one word: 'Lees', 'Denk na', 'Stem', 'Uitslag', 'Bespreek'.
    pub phase: String,
    /// What is known of the vote.
    pub ballot: Ballot,
}

/// What the room may know of a vote.
#[derive(Clone, Debug, PartialEq)]
pub enum Ballot {
    /// Nothing is counted.
    None,
    /// Being counted: how many, never what.
    Counting {
        /// '9 van 12 geteld'.
        counted: String,
    },
    /// Shown.
    Shown(Shown),
    /// Shown, but too few people answered to show any of it in a session without names.
    Withheld {
        /// Why there is nothing to see, as a sentence.
        sentence: String,
    },
    /// A score the room agreed on, without a vote.
    Agreed {
        /// The score and its label.
        score: String,
    },
}

/// A vote that was shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// How many voted 1, 2, 3, 4 and 5.
    pub counts: [u32; SCALE_POINTS],
    /// How many said 'weet ik niet'.
    pub dont_know: u32,
    /// How many said 'niet van toepassing'.
    pub not_applicable: u32,
    /// The counts of the vote before; at the first vote, of what partners scored beforehand.
    pub before: Option<[u32; SCALE_POINTS]>,
    /// What the spread is called, when enough people voted.
    pub word: Option<Word>,
    /// The result in one sentence: median, n, word.
    pub sentence: String,
    /// The score or state the room agreed on after this vote, with its label. It counts apart from the votes.
    pub agreed: Option<String>,
}

/// Dots before the room.
#[derive(Clone, Debug, PartialEq)]
pub enum DotsView {
    /// Being given: how many people are in, never on what.
    Giving {
        /// '9 van 12 deelnemers'.
        collected: String,
        /// The rules in one or two sentences.
        rules: String,
        /// Numbers and short titles of the statements to choose from.
        choices: Vec<String>,
    },
    /// Shown: statement and dots, most first.
    Shown(Vec<(String, u32)>),
}

/// The closing screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Closing {
    /// At most three, as 'number short title value'.
    pub strong: Vec<String>,
    /// At most three.
    pub weak: Vec<String>,
    /// At most three.
    pub divided: Vec<String>,
    /// What was agreed, with the role that takes it on and the date it is due.
    pub actions: Vec<String>,
    /// How many actions there are beside these.
    pub more_actions: usize,
}
