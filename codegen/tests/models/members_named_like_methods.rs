//! Setters leave the names of methods alone.

use members_named_like_methods::example::RunInput;

#[test]
fn an_input_is_made_and_cloned_as_any_other() {
    let input = RunInput::new().set_new("a");
    assert_eq!(input.clone(), input);
    assert_eq!(RunInput::default(), RunInput::new());
    assert_eq!(input.validate(), Ok(()));
}
