//! The command line as scripts see it: the built program, its arguments, its output and its exit codes.

#[cfg(test)]
mod ack;
#[cfg(test)]
mod bad_input;
#[cfg(test)]
mod combine;
#[cfg(test)]
mod commands;
#[cfg(test)]
mod compare;
#[cfg(test)]
mod documents;
#[cfg(test)]
mod figure_arguments;
#[cfg(test)]
mod figures;
#[cfg(test)]
mod fill;
#[cfg(test)]
mod groups;
#[cfg(test)]
mod harness;
#[cfg(test)]
mod language;
#[cfg(test)]
mod no_display;
#[cfg(test)]
mod overview;
#[cfg(test)]
mod own_questionnaire;
#[cfg(test)]
mod pictures;
#[cfg(test)]
mod plan;
#[cfg(test)]
mod proof;
#[cfg(test)]
mod report;
#[cfg(test)]
mod report_pdf;
#[cfg(test)]
mod scoring;
#[cfg(test)]
mod show_group;
#[cfg(test)]
mod show_json;
#[cfg(test)]
mod start_file;
#[cfg(test)]
mod tables;
#[cfg(test)]
mod two_versions;
#[cfg(test)]
mod without_names;
