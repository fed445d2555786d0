//! Documents that are made to cost more than they are long.

use std::thread;

use allocation_counter::measure;

use crate::Document;
use crate::json::JsonReader;

/// Runs a test with an eighth of the stack that Rust gives a thread.
fn in_a_small_stack(test: impl FnOnce() + Send + 'static) {
    let thread = thread::Builder::new().stack_size(256 * 1024);
    thread.spawn(test).unwrap().join().unwrap();
}

#[test]
fn depth_is_refused_whether_it_is_read_or_skipped() {
    in_a_small_stack(|| {
        for begin in ["[", "{\"a\":", "[[{\"a\":[", " [ "] {
            let deep = begin.repeat(1_000_000);
            let mut json = JsonReader::new(deep.as_bytes()).unwrap();
            let skipped = json.skip().unwrap_err().to_string();
            assert!(skipped.contains("values nest deeper than 127"), "{skipped}");
            let read = deep.parse::<Document>().unwrap_err().to_string();
            assert!(read.contains("values nest deeper than 127"), "{read}");
        }
    });
}

#[test]
fn as_deep_as_is_allowed_is_read_displayed_copied_compared_and_dropped() {
    in_a_small_stack(|| {
        for (begin, end) in [("[", "]"), ("{\"a\":", "}")] {
            let text = format!("{}1{}", begin.repeat(127), end.repeat(127));
            let document: Document = text.parse().unwrap();
            assert_eq!(document.to_string(), text);
            assert_eq!(document.clone(), document);
            assert!(format!("{document:?}").contains('1'));
        }
    });
}

#[test]
fn what_is_skipped_takes_no_memory_but_a_text_with_escapes() {
    let long = "a".repeat(1 << 16);
    let numbers = "1,".repeat(1 << 16);
    for (text, most) in [
        (format!("\"{long}\""), 0),
        (format!("{{\"{long}\":[{numbers}1]}}"), 0),
        ("1".repeat(1 << 16), 0),
        (" ".repeat(1 << 16) + "1", 0),
        (format!("\"\\n{long}\""), 2 << 16),
    ] {
        let info = measure(|| JsonReader::new(text.as_bytes()).unwrap().skip().unwrap());
        assert!(info.bytes_max <= most, "{} bytes", info.bytes_max);
    }
}

#[test]
fn escapes_take_memory_in_proportion() {
    for escape in [r"\n", r"\u0041", r"\ud83e\udd80", "a\\n"] {
        let counts = [1 << 12, 1 << 13].map(|count| {
            let text = format!("\"{}\"", escape.repeat(count));
            let info = measure(|| {
                JsonReader::new(text.as_bytes()).unwrap().text().unwrap();
            });
            // A text that grows is there twice, the second time up to twice as long
            // as it must be.
            let length = u64::try_from(text.len()).unwrap();
            assert!(info.bytes_max <= 3 * length, "{escape}: {info:?}");
            info.count_total
        });
        assert!(counts[1] <= 2 * counts[0] + 8, "{escape}: {counts:?}");
    }
}

#[test]
fn an_error_takes_as_much_work_as_the_document_is_long() {
    for text in ["[", "\"a\",", "{\"a\":", "\\", "\"", "\"\\u"] {
        let text = format!("[{}", text.repeat(1 << 16));
        let mut json = JsonReader::new(text.as_bytes()).unwrap();
        let info = measure(|| drop(json.skip().unwrap_err().to_string()));
        assert!(info.bytes_max <= 16 * 1024, "{text:.10}: {info:?}");
    }
}
