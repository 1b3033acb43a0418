//! What holds for every group.
