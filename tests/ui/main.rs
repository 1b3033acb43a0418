//! The window, driven as a stranger would: by accessible name and role, with keys and with the mouse. No renderer.

#[cfg(test)]
mod access;
#[cfg(test)]
mod audience;
#[cfg(test)]
mod bad_input;
#[cfg(test)]
mod dialogs;
#[cfg(test)]
mod example;
#[cfg(test)]
mod first_time;
#[cfg(test)]
mod groups;
#[cfg(test)]
mod harness;
#[cfg(test)]
mod headings;
#[cfg(test)]
mod hints;
#[cfg(test)]
mod in_folder;
#[cfg(test)]
mod keyboard;
#[cfg(test)]
mod language;
#[cfg(test)]
mod manual;
#[cfg(test)]
mod paper;
#[cfg(test)]
mod partners;
#[cfg(test)]
mod path;
#[cfg(test)]
mod plan;
#[cfg(test)]
mod reader;
#[cfg(test)]
mod report;
#[cfg(test)]
mod results;
#[cfg(test)]
mod safety;
#[cfg(test)]
mod sizes;
#[cfg(test)]
mod tables;
#[cfg(test)]
mod tables_of_people;
#[cfg(test)]
mod word_list;
#[cfg(test)]
mod words;
#[cfg(test)]
mod workshop;
#[cfg(test)]
mod years;
