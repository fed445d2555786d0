//! The architecture page walks members from the model's JSON to the bytes on the
//! wire. What it shows is produced here:
//!
//! ```text
//! OPSMITH_UPDATE=1 cargo test -p opsmith-tests --test documentation architecture
//! ```

mod form;
mod json;
mod text;

use std::env;
use std::fs;

use opsmith_tests::project;

const PAGE: &str = "codegen/README.md";

/// The page with a block in place of the one below its name.
fn with_block(page: &str, name: &str, block: &str) -> String {
    let mark = format!("<!-- {name} -->\n```");
    let (before, rest) = page
        .split_once(&mark)
        .unwrap_or_else(|| panic!("{PAGE} has no block `{name}`"));
    let (language, rest) = rest.split_once('\n').unwrap();
    let (_, behind) = rest.split_once("```").unwrap();
    format!("{before}{mark}{language}\n{block}```{behind}")
}

#[test]
fn the_page_shows_what_the_stages_make_of_members() {
    let path = project::root().join(PAGE);
    let page = fs::read_to_string(&path).unwrap();
    let blocks = [form::blocks(), json::blocks()].concat();
    let marks = page.matches(" -->\n```").count();
    assert_eq!(marks, blocks.len(), "each block has a name that is known");
    let renewed = blocks.iter().fold(page.clone(), |page, (name, block)| {
        with_block(&page, name, block)
    });
    if env::var_os("OPSMITH_UPDATE").is_some() {
        return fs::write(&path, &renewed).unwrap();
    }
    for (shown, made) in page.lines().zip(renewed.lines()) {
        assert_eq!(
            shown, made,
            "{PAGE}: renew it as the head of this test says"
        );
    }
    assert_eq!(page, renewed);
}
