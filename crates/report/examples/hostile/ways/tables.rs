//! Tables of surveys and forms.

use std::hint::black_box;
use std::path::Path;

use analysetool_core::combine::table::{IncomingTable, TableImport, with_forms};
use analysetool_core::combine::{Combination, Outcome as Happens};
use analysetool_core::store::{RealDisk, read_capped};
use analysetool_report::table;

use super::{NOW, Outcome, refused, refused_by_store};
use crate::bench::Bench;

/// From the file to the group it makes. A table of which every row is faulty is refused.
pub fn table(bench: &Bench, path: &Path) -> Outcome {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let sheets = match read_capped(&RealDisk, path).map(|bytes| table::read(&bytes, &name)) {
        Err(error) => return refused_by_store(bench, &error),
        Ok(Err(error)) => {
            black_box(bench.texts.iter().map(|text| text.explain_table_error(&error)).collect::<Vec<_>>());
            return refused(&error);
        }
        Ok(Ok(sheets)) => sheets,
    };
    let import = TableImport::new(bench.group.questionnaire(), path, sheets, None);
    for text in &bench.texts {
        black_box(import.faults().map(|fault| text.explain_table_fault(fault)).collect::<Vec<_>>());
    }
    let tables = vec![IncomingTable { path: path.to_owned(), table: Ok(import) }];
    let group = with_forms(bench.group.clone(), &tables, NOW);
    let combination = Combination::plan_with_tables(&group, Vec::new(), tables);
    let bad = combination.rows().iter().filter(|row| row.is_bad()).count();
    let faulty = combination.rows().iter().find_map(|row| match &row.outcome {
        Happens::Faulty(faults) => faults.first(),
        _ => None,
    });
    let sentence = faulty.map(|fault| format!("{fault:?}"));
    if !Bench::is_whole(&combination.combined(NOW)) {
        return Outcome::Wrong("the group does not come back the same".to_owned());
    }
    if bad == combination.rows().len() { Outcome::Refused(sentence.unwrap_or_default()) } else { Outcome::Taken }
}
