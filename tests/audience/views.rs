//! Pictures before the room, in every phase: the longest statements, few and many votes, long names.

use analysetool_core::analysis::Word;
use analysetool_core::questionnaire::{Questionnaire, SCALE_POINTS, builtin};
use analysetool_core::workshop::{AudienceView, Ballot, Closing, DotsView, Shown, StatementView};

/// The questionnaire that comes with the program.
pub fn questionnaire() -> Questionnaire {
    builtin().expect("the questionnaire that comes with the program")
}

/// The statement at this place, in this phase.
pub fn statement(questionnaire: &Questionnaire, index: usize, phase: &str, ballot: Ballot) -> AudienceView {
    let located = questionnaire.statements().nth(index).expect("a statement");
    AudienceView::Statement(Box::new(StatementView {
        section: located.section.title.clone(),
        place: format!("Stelling {} van {}", index + 1, questionnaire.statement_count()),
        text: located.statement.text.clone(),
        scale: questionnaire.scale.clone(),
        phase: phase.to_owned(),
        ballot,
    }))
}

/// The place of the longest statement.
pub fn longest(questionnaire: &Questionnaire) -> usize {
    let lengths = questionnaire.statements().map(|located| located.statement.text.chars().count()).enumerate();
    lengths.max_by_key(|(_, length)| *length).expect("a statement").0
}

/// A vote that was shown.
pub fn shown(counts: [u32; SCALE_POINTS], before: Option<[u32; SCALE_POINTS]>) -> Shown {
    Shown {
        counts,
        dont_know: 0,
        not_applicable: 0,
        before,
        word: Some(Word::Divided),
        sentence: "Mediaan 3,5. 12 scores. Verdeeld: 6 laag (1 of 2), 6 hoog (4 of 5).".to_owned(),
        agreed: None,
    }
}

/// Every kind of picture with its name.
pub fn all() -> Vec<(&'static str, AudienceView)> {
    let questionnaire = questionnaire();
    let long = longest(&questionnaire);
    let one = |phase: &str, ballot| statement(&questionnaire, 22, phase, ballot);
    let longest = |phase: &str, ballot| statement(&questionnaire, long, phase, ballot);
    let divided = shown([2, 4, 0, 5, 1], None);
    let with_unknown = Shown { dont_know: 2, not_applicable: 1, ..divided.clone() };
    let second = Shown {
        word: Some(Word::United),
        sentence: "Mediaan 4. 12 scores. Eensgezind: 11 van de 12 antwoorden zijn een 3 of een 4.".to_owned(),
        agreed: Some("4: Grotendeels".to_owned()),
        ..shown([0, 1, 3, 8, 0], Some([2, 4, 0, 5, 1]))
    };
    let same = Shown {
        word: Some(Word::United),
        sentence: "Mediaan 4. 25 scores. Eensgezind: alle 25 antwoorden zijn een 4.".to_owned(),
        ..shown([0, 0, 0, 25, 0], None)
    };
    let few = Shown { word: None, sentence: "Mediaan 4. 3 scores.".to_owned(), ..shown([0, 0, 1, 1, 1], None) };
    let many = Shown {
        dont_know: 12,
        sentence: "Mediaan 3. 140 scores. Gemengd: antwoorden van 1 tot 5.".to_owned(),
        word: Some(Word::Mixed),
        ..shown([12, 31, 44, 38, 15], Some([20, 40, 40, 25, 15]))
    };
    let choices: Vec<String> = questionnaire
        .statements()
        .take(15)
        .map(|located| format!("{} {}", located.index + 1, located.statement.short))
        .collect();
    let dots = choices.iter().cloned().zip([21, 14, 9, 9, 7, 4, 3, 2, 2, 1, 1, 1, 1, 1, 1]).collect();
    let line = |index: usize, value: &str| format!("{} ({value})", choices[index]);
    vec![
        ("welcome", AudienceView::Welcome { title: "Lokale coalitie Proefstad".to_owned(), date: "22 november 2026".to_owned() }),
        ("blank", AudienceView::Blank),
        ("read", one("Lees", Ballot::None)),
        ("read-longest", longest("Lees", Ballot::None)),
        ("vote", one("Stem", Ballot::Counting { counted: "9 van 12 geteld".to_owned() })),
        ("result", one("Uitslag", Ballot::Shown(divided))),
        ("result-unknown", longest("Uitslag", Ballot::Shown(with_unknown))),
        ("second-vote", longest("Bespreek", Ballot::Shown(second))),
        ("all-the-same", longest("Uitslag", Ballot::Shown(same))),
        ("few", one("Uitslag", Ballot::Shown(few))),
        ("many", longest("Uitslag", Ballot::Shown(many))),
        ("withheld", one("Uitslag", Ballot::Withheld { sentence: "Te weinig antwoorden om te tonen. Minder dan 5 mensen gaven een score.".to_owned() })),
        ("agreed", one("Uitslag", Ballot::Agreed { score: "4: Grotendeels".to_owned() })),
        ("dots-giving", AudienceView::Dots(DotsView::Giving {
            collected: "9 van 12 deelnemers".to_owned(),
            rules: "Iedereen heeft 5 stippen. Geef er hoogstens 2 aan één stelling.".to_owned(),
            choices: choices.clone(),
        })),
        ("dots-shown", AudienceView::Dots(DotsView::Shown(dots))),
        ("closing", AudienceView::Closing(Closing {
            strong: vec![line(0, "4,5"), line(1, "4,2"), line(2, "4")],
            weak: vec![line(3, "1,5"), line(4, "2"), line(5, "2,2")],
            divided: vec![line(6, "3"), line(7, "3"), line(8, "2,8")],
            actions: vec![
                "Een lijst maken van alle huisartsen en verloskundigen in de gemeente (Gemeente, voor 1 februari 2027)".to_owned(),
                "Ouders uitnodigen voor het volgende overleg van de coalitie (JGZ, voor 15 januari 2027)".to_owned(),
                "Afspraken over de overdracht van geboortezorg naar JGZ op papier zetten (Verloskundigen, voor 1 maart 2027)".to_owned(),
                "Cijfers van Regiobeeld bespreken (GGD)".to_owned(),
                "Nu Niet Zwanger bespreken met de huisartsen (Huisartsen, voor 1 april 2027)".to_owned(),
                "Eén pagina over Kansrijke Start maken voor de gemeenteraad (Gemeente)".to_owned(),
            ],
                more_actions: 4,
        })),
        ("closing-empty", AudienceView::Closing(Closing {
            strong: Vec::new(),
            weak: vec![line(3, "1,5")],
            divided: Vec::new(),
            actions: Vec::new(),
                more_actions: 0,
        })),
    ]
}
