//! Reads the files that models are imported from.

use std::fs;
use std::io::{self, BufRead as _, BufReader, Read};
use std::path::Path;

use flate2::bufread::GzDecoder;
use serde_json::Value;

use super::ImportError;
use crate::json;

/// The most bytes that a file may hold after decompression. The largest of AWS,
/// EC2's, has 3 MB.
const LIMIT: u64 = 256 << 20;

/// The JSON in a file, which may be compressed with gzip.
pub(super) fn read(path: &Path) -> Result<Value, ImportError> {
    let text = text(path).map_err(|reason| ImportError::Unreadable {
        file: path.to_path_buf(),
        reason,
    })?;
    parse(&text, path)
}

/// The JSON in a text that is from a file.
pub(super) fn parse(text: &str, path: &Path) -> Result<Value, ImportError> {
    json::from_str(text).map_err(|reason| ImportError::NotJson {
        file: path.to_path_buf(),
        reason,
    })
}

fn text(path: &Path) -> io::Result<String> {
    let mut file = BufReader::new(fs::File::open(path)?);
    if json::is_gzip(file.fill_buf()?) {
        limited(GzDecoder::new(file))
    } else {
        limited(file)
    }
}

fn limited(reader: impl Read) -> io::Result<String> {
    let mut text = String::new();
    let read = reader.take(LIMIT).read_to_string(&mut text)?;
    if read as u64 == LIMIT {
        return Err(io::Error::other(format!("it holds {LIMIT} bytes or more")));
    }
    Ok(text)
}
