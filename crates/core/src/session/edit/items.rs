//! Lists of what has an id: participants, respondents, actions and what was parked. The undo steps share them.

use std::sync::Arc;

use super::EditError;
use crate::session::LocalId;

/// Adds an item, or replaces the one with the same id where it stands. Returns whether anything is different.
pub(super) fn put<T: Clone + PartialEq>(
    items: &mut Arc<Vec<T>>,
    item: T,
    id: impl Fn(&T) -> LocalId,
    limit: usize,
    too_many: EditError,
) -> Result<bool, EditError> {
    let place = items.iter().position(|known| id(known) == id(&item));
    if place.and_then(|place| items.get(place)) == Some(&item) {
        return Ok(false);
    }
    if place.is_none() && items.len() >= limit {
        return Err(too_many);
    }
    let items = Arc::make_mut(items);
    match place.and_then(|place| items.get_mut(place)) {
        Some(known) => *known = item,
        None => items.push(item),
    }
    Ok(true)
}

/// Removes an item. Returns whether it was there.
pub(super) fn remove<T: Clone>(items: &mut Arc<Vec<T>>, is_it: impl Fn(&T) -> bool) -> bool {
    let known = items.iter().any(&is_it);
    if known {
        Arc::make_mut(items).retain(|item| !is_it(item));
    }
    known
}
