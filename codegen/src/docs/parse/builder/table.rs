//! Tables, whose cells contain only running text.

use std::mem;

use super::Builder;
use super::text::trimmed;
use crate::docs::tree::{Block, Row};

impl Builder {
    /// Opens a table; the text of a table in a table belongs to the outer cell.
    pub(crate) fn open_table(&mut self) {
        self.flush();
        self.table.get_or_insert_default();
    }

    /// Opens a row of the open table.
    pub(crate) fn open_row(&mut self) {
        self.end_cell();
        if let Some(rows) = &mut self.table {
            rows.push(Row::new());
        }
    }

    /// Opens a cell in the last row of the open table.
    pub(crate) fn open_cell(&mut self) {
        self.end_cell();
        if let Some(rows) = &mut self.table {
            if rows.is_empty() {
                rows.push(Row::new());
            }
            if let Some(row) = rows.last_mut() {
                row.push(Vec::new());
            }
        }
    }

    /// Ends a cell. Text before the next one is a cell too.
    fn end_cell(&mut self) {
        self.marks.clear();
        let Some(rows) = &mut self.table else { return };
        let text = trimmed(mem::take(&mut self.inline));
        if text.is_empty() {
            return;
        }
        if rows.is_empty() {
            rows.push(Row::new());
        }
        if let Some(row) = rows.last_mut() {
            match row.last_mut() {
                Some(cell) if cell.is_empty() => *cell = text,
                _ => row.push(text),
            }
        }
    }

    /// Closes the open table.
    pub(crate) fn close_table(&mut self) {
        self.end_cell();
        let Some(mut rows) = self.table.take() else {
            return;
        };
        rows.retain(|row| row.iter().any(|cell| !cell.is_empty()));
        if !rows.is_empty() {
            self.add(Block::Table(rows));
        }
    }
}
