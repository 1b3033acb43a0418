//! The two file formats: what is read, what is written, what is refused, and that the schemas agree.

#[cfg(test)]
mod bad_groups;
#[cfg(test)]
mod bad_questionnaires;
#[cfg(test)]
mod bad_sessions;
#[cfg(test)]
mod built_in;
#[cfg(test)]
mod damage;
#[cfg(test)]
mod golden;
#[cfg(test)]
mod group_edits;
#[cfg(test)]
mod group_limits;
#[cfg(test)]
mod head;
#[cfg(test)]
mod limits;
#[cfg(test)]
mod next;
#[cfg(test)]
mod own_words;
#[cfg(test)]
mod plan_edits;
#[cfg(test)]
mod previous;
#[cfg(test)]
mod round_trip;
#[cfg(test)]
mod samples;
#[cfg(test)]
mod schemas;
#[cfg(test)]
mod start_file;
#[cfg(test)]
mod text_cleaning;
#[cfg(test)]
mod unknown_keys;
#[cfg(test)]
mod without_names;
