//! Van der Eijk's agreement A: how far the answers of a group lie together, for sorting only.
//!
//! C. van der Eijk (2001), 'Measuring agreement in ordered rating scales', Quality & Quantity 35, 325-341. The answers
//! are taken apart in layers of equal height; each layer is a pattern of points that are used and points that are not.

/// A for the counts on an ordered scale of `K` points: 1 all the same, 0 evenly spread, -1 half at each end.
/// `None` without answers.
///
/// Rounded at twelve decimals, so that equal spreads are equal numbers whatever the order of adding up.
pub(super) fn agreement<const K: usize>(counts: &[u32; K]) -> Option<f64> {
    let n: u32 = counts.iter().sum();
    if n == 0 {
        return None;
    }
    let mut rest = *counts;
    let mut sum = 0.0;
    while let Some(height) = rest.iter().copied().filter(|count| *count > 0).min() {
        let pattern = rest.map(|count| count > 0);
        let used: u32 = pattern.map(u32::from).iter().sum();
        sum += f64::from(height * used) * of_layer(&pattern, used);
        rest = rest.map(|count| count.saturating_sub(height));
    }
    Some((sum / f64::from(n) * 1e12).round() / 1e12)
}

/// A of one layer, of which `used` points are used.
fn of_layer<const K: usize>(pattern: &[bool; K], used: u32) -> f64 {
    if used == 1 {
        return 1.0;
    }
    let (together, apart) = triples(pattern);
    if together + apart == 0 {
        return 0.0;
    }
    let points = f64::from(pattern.map(|_| 1_u32).iter().sum::<u32>());
    let (together, apart) = (f64::from(together), f64::from(apart));
    let unimodality = ((points - 2.0) * together - (points - 1.0) * apart) / ((points - 2.0) * (together + apart));
    unimodality * (1.0 - (f64::from(used) - 1.0) / (points - 1.0))
}

/// Of all triples of points from low to high: how many have their two used points side by side (`110`, `011`), and how
/// many have them apart (`101`).
fn triples(pattern: &[bool]) -> (u32, u32) {
    let (mut together, mut apart) = (0, 0);
    for (low, first) in pattern.iter().enumerate() {
        for (middle, second) in pattern.iter().enumerate().skip(low + 1) {
            for third in pattern.iter().skip(middle + 1) {
                match (first, second, third) {
                    (true, true, false) | (false, true, true) => together += 1,
                    (true, false, true) => apart += 1,
                    _ => {}
                }
            }
        }
    }
    (together, apart)
}
