//! The table that the benches `inside` and `window` print: what was measured beside its floor, measured in the same run,
//! and its goal. The bench `overview` prints lines of its own.

use std::fmt::Write as _;

/// What must hold of a row.
#[derive(Clone, Copy, Debug)]
pub enum Goal {
    /// At most this many times the floor.
    Times(f64),
    /// At most this much, in the unit of the row.
    Most(f64),
    /// Nothing was promised.
    None,
}

/// One thing that was measured.
#[derive(Clone, Debug)]
pub struct Row {
    /// What it is.
    pub what: String,
    /// `ms`, `MB` or a count.
    pub unit: &'static str,
    /// What the program takes.
    pub measured: f64,
    /// What the least that could do the same takes, and what that is.
    pub floor: Option<(f64, &'static str)>,
    /// What must hold.
    pub goal: Goal,
}

impl Row {
    /// A row whose goal is a number of times its floor.
    pub fn against(
        what: impl Into<String>,
        unit: &'static str,
        measured: f64,
        floor: (f64, &'static str),
        times: f64,
    ) -> Self {
        Self { what: what.into(), unit, measured, floor: Some(floor), goal: Goal::Times(times) }
    }

    /// A row whose goal is an amount.
    pub fn most(
        what: impl Into<String>,
        unit: &'static str,
        measured: f64,
        floor: Option<(f64, &'static str)>,
        most: f64,
    ) -> Self {
        Self { what: what.into(), unit, measured, floor, goal: Goal::Most(most) }
    }

    /// Whether the goal is met; nothing when there is none.
    fn is_met(&self) -> Option<bool> {
        match (self.goal, self.floor) {
            (Goal::Times(times), Some((floor, _))) => Some(self.measured <= times * floor),
            (Goal::Most(most), _) => Some(self.measured <= most),
            (Goal::Times(_), None) | (Goal::None, _) => None,
        }
    }
}

/// Prints the rows as a table that is also Markdown.
#[expect(clippy::print_stdout, reason = "a benchmark prints its figures")]
pub fn print(title: &str, rows: &[Row]) {
    if rows.is_empty() {
        return;
    }
    let mut table = format!(
        "\n| {title:<44} | measured |    floor |  times | difference |   goal |     | floor is |\n|{:-<46}|---------:|---------:|-------:|-----------:|-------:|-----|----------|\n",
        ""
    );
    for row in rows {
        let Row { what, unit, measured, .. } = row;
        let (floor, times, difference, floor_is) = match row.floor {
            Some((floor, name)) => (
                amount(floor),
                format!("{:.2}", measured / floor.max(f64::MIN_POSITIVE)),
                format!("{} {unit}", amount(measured - floor)),
                name,
            ),
            None => (String::new(), String::new(), String::new(), ""),
        };
        let goal = match row.goal {
            Goal::Times(times) => format!("{times} x"),
            Goal::Most(most) => format!("{most} {unit}"),
            Goal::None => String::new(),
        };
        let met = row.is_met().map_or("", |met| if met { "met" } else { "NOT" });
        let measured = format!("{} {unit}", amount(*measured));
        let _infallible = writeln!(
            table,
            "| {what:<44} | {measured:>8} | {floor:>8} | {times:>6} | {difference:>10} | {goal:>6} | {met:<3} | {floor_is} |"
        );
    }
    print!("{table}");
}

/// Three digits that say something.
fn amount(value: f64) -> String {
    match value.abs() {
        size if size >= 100.0 => format!("{value:.0}"),
        size if size >= 10.0 => format!("{value:.1}"),
        size if size >= 1.0 => format!("{value:.2}"),
        _ => format!("{value:.3}"),
    }
}
