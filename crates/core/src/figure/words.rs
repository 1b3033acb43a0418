//! Words that several figures use, and the values they say.

use super::Brief;
use super::counts::capital;
use super::style;
use crate::analysis::{GroupSummary, Mean, Points, StatementSummary};
use crate::questionnaire::{Band, Questionnaire, Score, StatementId};

impl Brief<'_> {
    pub(super) fn questionnaire(&self) -> &Questionnaire {
        self.session.questionnaire()
    }

    /// The short name of a statement.
    pub(super) fn statement_name(&self, statement: &StatementSummary) -> String {
        self.short(&statement.id)
    }

    /// A mean with one decimal, or with two where rounding would move its band.
    #[must_use]
    pub fn mean(&self, mean: Mean) -> String {
        self.text.mean(mean, &self.questionnaire().bands)
    }

    /// What the scale calls a value; nothing for a median between two points.
    #[must_use]
    pub fn label(&self, value: Points) -> String {
        value.score().map(|score| self.questionnaire().label(score).to_owned()).unwrap_or_default()
    }

    /// Whether two means are printed alike. A reader sees no difference then, so nothing may be made of one.
    pub(super) fn look_equal(&self, one: Mean, other: Mean) -> bool {
        self.mean(one) == self.mean(other)
    }

    /// The title of a band.
    #[must_use]
    pub fn band(&self, band: Band) -> &str {
        &self.questionnaire().bands.rule(band).title
    }

    /// The title of a band inside a sentence.
    pub(super) fn band_inside(&self, band: Band) -> String {
        inside(self.band(band))
    }

    /// '37 van 56'.
    pub(super) fn scored_of(&self, group: &GroupSummary) -> String {
        self.text.figure_scored_of(self.text.number(group.scored), self.text.number(group.of))
    }

    /// The short name of a statement; empty when the questionnaire does not have it.
    pub(super) fn short(&self, id: &StatementId) -> String {
        self.questionnaire().statement(id).map(|located| located.statement.short.clone()).unwrap_or_default()
    }

    /// '56 stellingen', '1 stelling'.
    pub(super) fn statements(&self, count: usize) -> String {
        self.text.figure_statements_counted(count, self.text.number(count))
    }

    /// How many partners of how many answered, as a sentence; empty for one person.
    pub(super) fn partners(&self) -> String {
        let Some(coalition) = &self.summary.coalition else { return String::new() };
        let (n, asked) = (coalition.respondents, coalition.participants);
        if asked < n || asked == 0 {
            self.text.group_partners(n, self.text.number(n))
        } else {
            self.text.group_partners_of(n, self.text.number(n), self.text.number(asked))
        }
    }

    /// Why a group has no value. Not applicable is not the same as not answered.
    #[must_use]
    pub fn absent(&self, group: &GroupSummary) -> String {
        if self.withheld(group) > 0 {
            self.text.figure_withheld()
        } else if group.not_applicable == group.of {
            self.questionnaire().not_applicable.clone()
        } else if group.open == group.of {
            self.text.figure_none_answered()
        } else {
            self.text.figure_none_scored()
        }
    }

    /// 'Voorlopig', 'kantelt bij stelling 12', 'over 2 stellingen verdeeld', some of these, or nothing. Without a value
    /// there is nothing to remark.
    #[must_use]
    pub fn remark(&self, group: &GroupSummary) -> String {
        if group.mean.is_none() {
            return String::new();
        }
        let tipping = group.tipping.as_ref().and_then(|id| self.summary.statement(id));
        let number = tipping.map(|statement| self.text.number(statement.number()));
        let text = self.text;
        let certainty = match (group.provisional, number) {
            (true, Some(number)) => text.figure_provisional_and_tips(number),
            (true, None) => text.figure_provisional(),
            (false, Some(number)) => text.figure_tips(number),
            (false, None) => String::new(),
        };
        let (divided, withheld) = (self.divided(group), self.withheld(group));
        let divided = (divided > 0).then(|| text.figure_divided_about(divided, text.number(divided)));
        let withheld = (withheld > 0).then(|| text.figure_withheld_at(withheld, text.number(withheld)));
        let parts = [Some(certainty).filter(|words| !words.is_empty()), divided, withheld];
        capital(&parts.into_iter().flatten().collect::<Vec<_>>().join(", "))
    }

    /// What the cut-offs of the bands are.
    #[must_use]
    pub fn bands_note(&self) -> String {
        let bands = &self.questionnaire().bands;
        let (strong, attention) = (bands.rule(Band::Strong), bands.rule(Band::Attention));
        let (high, middle) = (self.text.cut_off(strong.from), self.text.cut_off(attention.from));
        let weak = self.band_inside(Band::Weak);
        self.text.figure_note_bands(&strong.title, high, inside(&attention.title), middle, weak)
    }

    /// The subtitle with the date of the assessment, when it has one.
    pub(super) fn dated(&self, subtitle: String) -> String {
        match self.session.date() {
            Some(date) => self.text.figure_dated(subtitle, self.text.date(date)),
            None => subtitle,
        }
    }
}

/// The lowest and the highest score, as text.
pub(super) fn ends_of_scale() -> (String, String) {
    (Score::MIN.to_string(), Score::MAX.to_string())
}

/// A title inside a sentence: 'Sterk punt' becomes 'sterk punt'; 'GGD' and the English 'I don't know' stay as they are.
#[must_use]
pub fn inside(title: &str) -> String {
    let mut rest = title.chars();
    match (rest.next(), rest.clone().next()) {
        (Some('I'), Some(' ')) => title.to_owned(),
        (Some(first), second) if !second.is_some_and(char::is_uppercase) => first.to_lowercase().chain(rest).collect(),
        _ => title.to_owned(),
    }
}

/// The place of a mean on the axis.
#[expect(clippy::cast_possible_truncation, reason = "a place on the axis, not a number that is read")]
pub(super) fn place(mean: Mean) -> f32 {
    mean.value() as f32
}

/// The place of the value of a statement on the axis.
pub(super) fn place_of(value: Points) -> f32 {
    f32::from(value.halves()) / 2.0
}

/// A number of things in a row, as a factor of a length.
#[expect(clippy::cast_precision_loss, reason = "a length on the page, not a number that is read")]
pub(super) fn as_length(count: impl TryInto<u32>) -> f32 {
    count.try_into().unwrap_or(u32::MAX) as f32
}

/// Where a value is neither high nor low: score 3.
pub(super) fn middle_of_scale() -> f32 {
    f32::midpoint(f32::from(Score::MIN.points()), f32::from(Score::MAX.points()))
}

/// The width of running text in a figure of this width.
pub(super) fn text_width(width: f32) -> f32 {
    width.min(style::WIDEST_TEXT)
}

/// The width a figure gets: the wished one, or the nearest that it is made for.
pub(super) fn width(wished: f32) -> f32 {
    let (least, most) = (*style::WIDTHS.start(), *style::WIDTHS.end());
    if wished.is_nan() { least } else { wished.clamp(least, most) }
}
