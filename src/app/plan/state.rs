//! Where the user is on the plan page. None of it is in the file.

use std::collections::BTreeMap;

use analysetool_core::analysis::ActionOrder;
use analysetool_core::questionnaire::StatementId;
use analysetool_core::session::LocalId;

/// How focus points are chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choosing {
    /// From the outcome, or any statement.
    ByHand,
    /// Everybody gives dots.
    WithDots,
}

/// What a statement is being looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Picker {
    /// To be a focus point.
    Focus,
    /// To get a dot.
    Slip,
    /// To be linked to the action or parked item that is open.
    Item,
    /// To be talked about.
    Talk,
}

/// What is being typed that is not a value yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Typed {
    /// The date of an action or a parked item.
    Due(LocalId),
    /// The number of people of a slip.
    People(usize),
}

/// What gets the focus in the next frame, because what had it has moved or is gone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wants {
    /// The first field of an item that was opened.
    Field(LocalId),
    /// The row of an item that was closed.
    Row(LocalId),
    /// The date of the item that is open.
    Due(LocalId),
    /// The field to look for a statement.
    Search(Picker),
    /// The reason of a focus point.
    Why(StatementId),
    /// The button that moves a focus point up.
    Up(StatementId),
    /// The button that moves a focus point down.
    Down(StatementId),
    /// The button for a new action.
    NewAction,
    /// The button for a new parked item.
    NewParked,
    /// The button for a new slip.
    NewSlip,
    /// The button that asks to correct a slip, counted from 0.
    SlipRow(usize),
    /// The button that leaves that slip closed.
    SlipStays,
}

/// Where the user is on the plan page.
#[derive(Clone, Debug, Default)]
pub struct Planning {
    /// How focus points are chosen; `None` while nobody said so.
    pub way: Option<Choosing>,
    searches: BTreeMap<Picker, String>,
    typed: BTreeMap<Typed, String>,
    /// The item of which is said that its date is no date: while it is being typed it may still become one.
    pub faulty_due: Option<LocalId>,
    /// The slip that is open, counted from 0.
    pub slip: Option<usize>,
    /// The slips are listed, without what is on them.
    pub lists_slips: bool,
    /// The slip, counted from 0, that is asked about: others may read along when it is opened.
    pub asked_slip: Option<usize>,
    /// The action or parked item that is open.
    pub open: Option<LocalId>,
    /// Where that action stood when it was opened: it stays there, however it is changed.
    pub open_place: Option<ActionOrder>,
    /// Only actions that are still to be done.
    pub only_open: bool,
    /// The focus point of which is shown what often helps.
    pub advice: Option<StatementId>,
    /// Which suggestion at which statement became which action since the session was opened.
    pub taken: Vec<(StatementId, String, LocalId)>,
    /// What gets the focus in the next frame.
    pub wants: Option<Wants>,
}

impl Planning {
    /// What is being looked for in a field.
    #[must_use]
    pub fn search(&self, picker: Picker) -> &str {
        self.searches.get(&picker).map_or("", String::as_str)
    }

    /// Looks for something else; nothing ends the search.
    pub fn look_for(&mut self, picker: Picker, words: String) {
        self.searches.insert(picker, words);
    }

    /// What is being typed for `what`, when it is.
    #[must_use]
    pub fn typing(&self, what: Typed) -> Option<&str> {
        self.typed.get(&what).map(String::as_str)
    }

    /// Keeps what is being typed.
    pub fn keep_typed(&mut self, what: Typed, words: String) {
        self.typed.insert(what, words);
    }

    /// Opens a slip, or closes the one that is open.
    pub fn open_slip(&mut self, slip: Option<usize>) {
        self.slip = slip;
        self.asked_slip = None;
        self.typed.retain(|what, _| matches!(what, Typed::Due(_)));
        self.look_for(Picker::Slip, String::new());
    }

    /// Opens an item, or closes the one that is open. Returns what was open.
    pub fn open_item(&mut self, item: Option<LocalId>, place: Option<ActionOrder>) -> Option<LocalId> {
        self.typed.retain(|what, _| !matches!(what, Typed::Due(_)));
        self.faulty_due = None;
        self.look_for(Picker::Item, String::new());
        self.open_place = place;
        std::mem::replace(&mut self.open, item)
    }

    /// What an undo or redo brings is shown, not what was being typed.
    pub fn forget_typing(&mut self) {
        self.typed.clear();
        self.faulty_due = None;
    }

    /// Whether `what` gets the focus in this frame.
    #[must_use]
    pub fn wants(&self, what: &Wants) -> bool {
        self.wants.as_ref() == Some(what)
    }
}
