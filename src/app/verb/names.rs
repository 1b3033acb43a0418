//! What verbs are called.

use analysetool_core::text::Text;

use super::Verb;

impl Verb {
    /// What it is called: on its button, in the help page, for a screen reader.
    #[must_use]
    pub fn name(self, text: &Text) -> String {
        match self {
            Self::NewSession => text.verb_new_session(),
            Self::OpenSession => text.verb_open_session(),
            Self::OpenQuestionnaire => text.verb_open_questionnaire(),
            Self::SaveElsewhere => text.verb_save_elsewhere(),
            Self::ChooseFolder => text.verb_choose_folder(),
            Self::Answer(score) => text.verb_answer(score.to_string()),
            Self::DontKnow => text.verb_dont_know(),
            Self::NotApplicable => text.verb_not_applicable(),
            Self::ClearAnswer => text.verb_clear_answer(),
            Self::Flag => text.verb_flag(),
            Self::LessScore(score) => text.verb_less_score(score.to_string()),
            Self::LessDontKnow => text.verb_less_dont_know(),
            Self::LessNotApplicable => text.verb_less_not_applicable(),
            Self::GoOn => text.verb_go_on(),
            Self::VoteAgain => text.verb_vote_again(),
            Self::Blank => text.verb_blank(),
            Self::Park => text.verb_park(),
            Self::ActionHere => text.verb_action_here(),
            Self::OneWindow => text.verb_one_window(),
            Self::RoomWindow => text.audience_open_window(),
            Self::Guidance => text.verb_guidance(),
            Self::Next => text.verb_next(),
            Self::Previous => text.verb_previous(),
            Self::NextOpen => text.verb_next_open(),
            Self::GoTo => text.verb_go_to(),
            Self::Find => text.verb_find(),
            Self::ListView => text.verb_list_view(),
            Self::Undo => text.verb_undo(),
            Self::Redo => text.verb_redo(),
            Self::Save => text.verb_save(),
            Self::Finish => text.verb_finish(),
            Self::Reopen => text.verb_reopen(),
            Self::Report => text.verb_report(),
            Self::NextRegion => text.verb_next_region(),
            Self::PreviousRegion => text.verb_previous_region(),
            Self::ToContent => text.verb_to_content(),
            Self::Words => text.verb_words(),
            Self::Help => text.verb_help(),
            Self::ZoomIn => text.verb_zoom_in(),
            Self::ZoomOut => text.verb_zoom_out(),
            Self::ZoomReset => text.verb_zoom_reset(),
        }
    }
}
