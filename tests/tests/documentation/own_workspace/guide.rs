//! A guide in Markdown, as steps that can be taken.

/// Something that a reader does.
pub(crate) enum Step {
    /// Writes a file.
    File { path: String, text: String },
    /// Runs a command, which prints a text.
    Command { line: String, expected: String },
}

/// The text below a heading, up to the next of its level.
pub(crate) fn section<'a>(page: &'a str, heading: &str) -> &'a str {
    let (_, rest) = page.split_once(heading).expect("a heading");
    rest.split("\n## ").next().unwrap_or(rest)
}

/// The blocks of a section: those below `<!-- file: PATH -->` are files, those
/// of `console` are commands, and there are no others.
pub(crate) fn steps(section: &str) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut parts = section.split("```");
    let mut before = parts.next().unwrap_or_default();
    while let Some(block) = parts.next() {
        let (language, text) = block.split_once('\n').expect("a block has lines");
        let file = before.trim_end().rsplit('\n').next().unwrap_or_default();
        let file = file.strip_prefix("<!-- file: ");
        if let Some(path) = file.and_then(|file| file.strip_suffix(" -->")) {
            steps.push(Step::File {
                path: path.to_owned(),
                text: text.to_owned(),
            });
        } else {
            assert_eq!(language, "console", "{text}");
            steps.extend(commands(text));
        }
        before = parts.next().expect("text after a block");
    }
    steps
}

fn commands(text: &str) -> impl Iterator<Item = Step> {
    let commands = text.strip_prefix("$ ").expect("a command first");
    commands.split("\n$ ").map(|command| {
        let (line, expected) = command.split_once('\n').unwrap_or((command, ""));
        Step::Command {
            line: line.to_owned(),
            expected: expected.trim_end().to_owned(),
        }
    })
}
