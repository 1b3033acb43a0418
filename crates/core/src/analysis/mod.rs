//! What the answers say: pure functions from a session to scores, bands, ranges and rankings.
//!
//! The rules are those of `docs/scoring.md`. The scale and the cut-offs of the bands are data of the questionnaire; how the
//! answers of a group are counted stands here, with its source there.

mod agreement;
mod beside;
mod chairs;
mod change;
mod comparison;
mod counting;
mod matching;
mod mean;
mod median;
mod memory;
mod outcome;
mod partners;
mod plan;
mod points;
mod priorities;
mod ranking;
mod series;
mod summarise;
mod summary;
mod talk;
mod tally;
mod votes;

pub use beside::{Beside, GroupBeside, LeftOut, Obstacle, StatementBeside, Why, beside};
pub use chairs::is_group;
pub use change::{Change, GroupChange, Measured, Moves, PartnersCompared, StatementChange};
pub use comparison::change;
pub use mean::Mean;
pub use memory::{LastTime, last_time};
pub use partners::{PartnerThemes, partner_name, partner_themes};
pub use plan::{ActionOrder, Carried, carried_actions, days_until, is_overdue, open_actions, sorted_actions};
pub use points::Points;
pub use priorities::{Priority, priorities};
pub use series::{GroupSeries, MOST_MEASUREMENTS, Measurement, Series, measured_on, series};
pub use summarise::summarise;
pub use summary::{Coalition, GroupSummary, State, StatementSummary, Summary, TOTAL_ID, Verdict};
pub use talk::{Reason, TALK_LIST, Topic, talk_list};
pub use tally::is_provisional;
pub use votes::{Counted, FEWEST_FOR_SPREAD, FEWEST_FOR_WORD, Votes, Word};

#[cfg(test)]
mod beside_tests;
#[cfg(test)]
mod change_tests;
#[cfg(test)]
mod group_tests;
#[cfg(test)]
mod memory_tests;
#[cfg(test)]
mod properties;
#[cfg(test)]
pub(crate) mod samples;
#[cfg(test)]
mod series_tests;
#[cfg(test)]
mod talk_tests;
#[cfg(test)]
mod tests;
