//! What the program says of itself, and of a command line that it cannot read.

use crate::project::Bench;

#[test]
fn help_says_what_there_is() {
    let bench = Bench::new();
    insta::assert_snapshot!("help", bench.run(&["--help"]));
    insta::assert_snapshot!("help_codegen", bench.run(&["codegen", "--help"]));
    insta::assert_snapshot!("help_list", bench.run(&["list", "--help"]));
    insta::assert_snapshot!("help_explain", bench.run(&["explain", "--help"]));
    insta::assert_snapshot!("help_import", bench.run(&["import", "--help"]));
    insta::assert_snapshot!("help_changes", bench.run(&["changes", "--help"]));
    insta::assert_snapshot!("help_update", bench.run(&["update", "--help"]));
    insta::assert_snapshot!("help_services", bench.run(&["services", "--help"]));
    insta::assert_snapshot!("help_bench", bench.run(&["bench", "--help"]));
    insta::assert_snapshot!("help_test", bench.run(&["test", "--help"]));
}

#[test]
fn mistakes_of_the_command_line_end_with_2() {
    let bench = Bench::new();
    insta::assert_snapshot!("command", bench.run(&["codgen"]));
    insta::assert_snapshot!("option", bench.run(&["codegen", "--chekc"]));
}
