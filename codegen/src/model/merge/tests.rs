use serde_json::json;

use super::*;

/// The shapes of files, each a name and its `shapes`, and what is wrong.
fn merged(files: &[(&str, Value)]) -> (BTreeMap<String, Value>, Vec<String>) {
    let documents = files.iter().map(|(file, shapes)| Document {
        file: Path::new(*file),
        value: json!({ "smithy": "2.0", "shapes": shapes }),
    });
    let mut errors = Vec::new();
    let shapes = merge(documents.collect(), &mut errors);
    let shapes = shapes
        .into_iter()
        .map(|(id, shape)| (id.to_string(), shape.value));
    (
        shapes.collect(),
        errors.iter().map(ToString::to_string).collect(),
    )
}

/// The shape `a#A` of files that go together.
fn fine(files: &[(&str, Value)]) -> Value {
    let (mut shapes, errors) = merged(files);
    assert_eq!(errors, [""; 0]);
    shapes.remove("a#A").unwrap()
}

fn apply(traits: &Value) -> Value {
    json!({ "a#A": { "type": "apply", "traits": traits } })
}

fn string(traits: &Value) -> Value {
    json!({ "a#A": { "type": "string", "traits": traits } })
}

/// Every order of three things.
const ORDERS: [[usize; 3]; 6] = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
];

#[test]
fn shapes_of_all_files_make_one_model() {
    let (shapes, errors) = merged(&[
        ("a.json", json!({ "a#A": { "type": "string" } })),
        ("b.json", json!({ "b#B": { "type": "blob" } })),
    ]);
    assert_eq!(errors, [""; 0]);
    assert_eq!(shapes.keys().collect::<Vec<_>>(), ["a#A", "b#B"]);
}

#[test]
fn the_same_shape_may_be_in_two_files() {
    let shape = string(&json!({ "a#t": 1 }));
    let merged = fine(&[("a.json", shape.clone()), ("b.json", shape.clone())]);
    assert_eq!(merged, shape["a#A"]);
}

#[test]
fn two_shapes_of_one_id_are_a_conflict_that_names_both_files() {
    let (_, errors) = merged(&[
        ("a.json", json!({ "a#A": { "type": "string" } })),
        ("b.json", json!({ "a#A": { "type": "blob" } })),
    ]);
    assert_eq!(
        errors,
        ["b.json: `a#A`: the shape differs from that in a.json"]
    );
}

/// Step 3 of <https://smithy.io/2.0/spec/model.html#merging-model-files>: the
/// traits of each are as if they were applied.
#[test]
fn two_definitions_of_a_shape_may_have_different_traits() {
    let merged = fine(&[
        ("a.json", string(&json!({ "a#one": 1 }))),
        ("b.json", string(&json!({ "a#two": 2 }))),
    ]);
    assert_eq!(merged["traits"], json!({ "a#one": 1, "a#two": 2 }));
}

#[test]
fn traits_are_applied_to_shapes_and_to_all_kinds_of_members() {
    let t = json!({ "type": "apply", "traits": { "a#t": 1 } });
    let target = json!({ "target": "a#B" });
    let (shapes, errors) = merged(&[
        (
            "a.json",
            json!({
                "a#Structure": { "type": "structure", "members": { "value": target } },
                "a#List": { "type": "list", "member": target },
                "a#Map": { "type": "map", "key": target, "value": target },
            }),
        ),
        (
            "b.json",
            json!({
                "a#Structure": t, "a#Structure$value": t,
                "a#List$member": t, "a#Map$key": t, "a#Map$value": t,
            }),
        ),
    ]);
    assert_eq!(errors, [""; 0]);
    for (shape, owner) in [
        ("a#Structure", ""),
        ("a#Structure", "/members/value"),
        ("a#List", "/member"),
        ("a#Map", "/key"),
        ("a#Map", "/value"),
    ] {
        let traits = shapes[shape].pointer(&format!("{owner}/traits"));
        assert_eq!(traits, Some(&json!({ "a#t": 1 })), "{shape}{owner}");
    }
}

#[test]
fn the_same_value_may_be_applied_twice() {
    let traits = json!({ "a#object": { "x": 1 }, "a#text": "x", "a#null": null });
    let merged = fine(&[
        ("a.json", string(&traits)),
        ("b.json", apply(&traits)),
        ("c.json", apply(&traits)),
    ]);
    assert_eq!(merged["traits"], traits);
}

#[test]
fn arrays_are_concatenated_in_the_order_of_the_files() {
    let merged = fine(&[
        ("a.json", string(&json!({ "a#t": [1, 2] }))),
        ("b.json", apply(&json!({ "a#t": [3] }))),
        ("c.json", apply(&json!({ "a#t": [2] }))),
    ]);
    assert_eq!(merged["traits"], json!({ "a#t": [1, 2, 3, 2] }));
}

/// <https://smithy.io/2.0/spec/model.html#trait-conflict-resolution>: that
/// they are lists comes before that they are equal.
#[test]
fn arrays_are_concatenated_even_where_they_are_equal() {
    let traits = json!({ "a#t": [1] });
    let merged = fine(&[("a.json", string(&traits)), ("b.json", apply(&traits))]);
    assert_eq!(merged["traits"], json!({ "a#t": [1, 1] }));
}

#[test]
fn other_values_are_a_conflict_that_names_both_files() {
    for (one, two) in [
        (json!("x"), json!("y")),
        (json!({ "x": 1 }), json!({ "y": 1 })),
        (json!([1]), json!({})),
        (json!(1), json!([1])),
    ] {
        let (_, errors) = merged(&[
            ("a.json", json!({ "a#A": { "type": "string" } })),
            ("b.json", apply(&json!({ "a#t": one }))),
            ("c.json", apply(&json!({ "a#t": two }))),
        ]);
        let expected = "c.json: `a#A`: the trait `a#t` differs from that in b.json";
        assert_eq!(errors, [expected], "{one} and {two}");
    }
}

#[test]
fn the_order_of_files_makes_no_difference() {
    let files = [
        ("a.json", string(&json!({ "a#own": 1 }))),
        ("b.json", apply(&json!({ "a#b": 1, "a#both": "x" }))),
        ("c.json", apply(&json!({ "a#c": 1, "a#both": "x" }))),
    ];
    let expected = json!({ "a#own": 1, "a#b": 1, "a#c": 1, "a#both": "x" });
    for order in ORDERS {
        let merged = fine(&order.map(|index| files[index].clone()));
        assert_eq!(merged["traits"], expected, "{order:?}");
    }
}

#[test]
fn a_conflict_is_one_in_every_order_of_files() {
    let files = [
        ("a.json", string(&json!({ "a#t": 1 }))),
        ("b.json", apply(&json!({ "a#t": 1 }))),
        ("c.json", apply(&json!({ "a#t": 2 }))),
    ];
    for order in ORDERS {
        let (_, errors) = merged(&order.map(|index| files[index].clone()));
        assert!(!errors.is_empty(), "{order:?}");
    }
}

#[test]
fn a_file_that_cannot_be_read_keeps_no_other_back() {
    let mut errors = Vec::new();
    let document = |file, value| Document {
        file: Path::new(file),
        value,
    };
    let shapes = merge(
        vec![
            document("old.json", json!({ "smithy": "1.0", "shapes": {} })),
            document("empty.json", json!({ "smithy": "2.0" })),
            document(
                "fine.json",
                json!({ "smithy": "2.0", "shapes": { "a#A": { "type": "blob" } } }),
            ),
        ],
        &mut errors,
    );
    assert_eq!(errors.len(), 2);
    assert_eq!(shapes.len(), 1);
}
