//! The two file formats: what is read, what is written, what is refused, and that the schemas agree.

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
mod limits;
#[cfg(test)]
mod round_trip;
#[cfg(test)]
mod samples;
#[cfg(test)]
mod schemas;
#[cfg(test)]
mod text_cleaning;
#[cfg(test)]
mod unknown_keys;
