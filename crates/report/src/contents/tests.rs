//! What a report says, and what it never says.
