//! Items of a set differ by more than an order that means nothing.

use unordered_items::example::{Choice, Hook, PutHooksInput, Single, Tree};

fn list(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}

fn is_set(input: &PutHooksInput) -> bool {
    input.validate().is_ok()
}

#[test]
fn an_order_counts_unless_the_list_or_the_member_says_no() {
    let lists = || [list("a b"), list("b a")];
    assert!(is_set(&PutHooksInput::new().orders(lists())));
    assert!(!is_set(&PutHooksInput::new().groups(lists())));
    assert!(!is_set(&PutHooksInput::new().rows(lists())));
    let others = || [list("a b"), list("a c"), list("a"), list("")];
    assert!(is_set(
        &PutHooksInput::new().groups(others()).rows(others())
    ));
}

#[test]
fn members_of_structures_are_compared_each_in_its_way() {
    let hook = |required, optional| Hook::new(list(required)).name("n").optional(list(optional));
    let hooks = |hooks: [Hook; 2]| is_set(&PutHooksInput::new().hooks(hooks));
    assert!(!hooks([hook("a b", "c d"), hook("b a", "d c")]));
    assert!(!hooks([Hook::new(list("a b")), Hook::new(list("b a"))]));
    assert!(hooks([hook("a b", "c"), hook("a b", "d")]));
    assert!(hooks([hook("a b", "c"), hook("a c", "c")]));
    assert!(hooks([hook("a", "c"), hook("a", "c").name("m")]));
    assert!(hooks([
        Hook::new(list("a")),
        Hook::new(list("a")).optional(list(""))
    ]));
    let ordered = |text| hook("a", "c").ordered(list(text));
    assert!(hooks([ordered("x y"), ordered("y x")]));
}

#[test]
fn values_of_maps_and_unions_are_compared_too() {
    let map = |key: &str, text| [(key.to_owned(), list(text))].into();
    let named = |key, text| is_set(&PutHooksInput::new().named([map("k", "a b"), map(key, text)]));
    assert!(!named("k", "b a"));
    assert!(named("k", "b c") && named("l", "b a"));
    let choices = |a, b| is_set(&PutHooksInput::new().choices([a, b]));
    assert!(!choices(
        Choice::Group(list("a b")),
        Choice::Group(list("b a"))
    ));
    assert!(!choices(Choice::Row(list("a b")), Choice::Row(list("b a"))));
    assert!(choices(
        Choice::List(list("a b")),
        Choice::List(list("b a"))
    ));
    assert!(choices(Choice::Group(list("a")), Choice::Row(list("a"))));
    assert!(!choices(Choice::Any, Choice::Any));
    let single = |lists: [&str; 2]| Single::Group(lists.map(list).to_vec());
    let singles = |a, b| is_set(&PutHooksInput::new().singles([single(a), single(b)]));
    assert!(!singles(["a b", "c"], ["b a", "c"]));
    assert!(singles(["a b", "c"], ["c", "a b"]));
}

#[test]
fn what_holds_itself_is_compared_to_the_bottom() {
    let leaf = |text| Tree::new().leaves(list(text));
    let tree = |a, b| Tree::new().branch(leaf(a)).branches([leaf(a), leaf(b)]);
    let trees = |a, b| is_set(&PutHooksInput::new().trees([a, b]));
    assert!(!trees(tree("a b", "c"), tree("b a", "c")));
    assert!(!trees(
        Tree::new().branches([leaf("a b"), leaf("c")]),
        Tree::new().branches([leaf("c"), leaf("b a")])
    ));
    assert!(trees(tree("a b", "c"), tree("a b", "d")));
}
