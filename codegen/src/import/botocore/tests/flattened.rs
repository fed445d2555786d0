//! Lists and maps without an element of their own.

use serde_json::{Value, json};

use super::{Folder, error, service};

/// A service whose structure `City` has a member `Squares`, with a target.
fn with_squares(member: &Value, target: &Value) -> Value {
    let mut service = service();
    let shapes = &mut service["shapes"];
    shapes["City"]["members"]["Squares"] = member.clone();
    shapes["City"]["members"]["Squares"]["shape"] = json!("Squares");
    shapes["Squares"] = target.clone();
    service
}

/// The traits of the member, and those of the items of its target.
fn traits(member: &Value, target: &Value) -> [Value; 2] {
    let mut shapes = Folder::new(&with_squares(member, target)).shapes();
    let mut traits = |pointer: &str| match shapes.pointer_mut(pointer) {
        Some(traits) => traits.take(),
        None => json!({}),
    };
    [
        traits("/com.amazonaws.weather2#City/members/Squares/traits"),
        traits("/com.amazonaws.weather2#Squares/member/traits"),
    ]
}

#[test]
fn a_list_that_is_flattened_by_a_member_has_the_name_of_the_member() {
    let items = json!({"shape": "name", "locationName": "item"});
    let list = json!({"type": "list", "member": items});
    // Other members that target the list may not be flattened.
    let items = json!({"smithy.api#xmlName": "item"});
    assert_eq!(
        traits(&json!({"flattened": true}), &list),
        [json!({"smithy.api#xmlFlattened": {}}), items.clone()]
    );
    assert_eq!(
        traits(&json!({"flattened": true, "locationName": "Hot"}), &list),
        [
            json!({"smithy.api#xmlFlattened": {}, "smithy.api#xmlName": "Hot"}),
            items.clone()
        ]
    );
    assert_eq!(traits(&json!({}), &list), [json!({}), items]);
}

#[test]
fn a_list_whose_shape_is_flattened_has_the_name_of_its_items() {
    let list = |items: Value| json!({"type": "list", "flattened": true, "member": items});
    let named = list(json!({"shape": "name", "locationName": "Square"}));
    let square = json!({"smithy.api#xmlFlattened": {}, "smithy.api#xmlName": "Square"});
    for member in [
        json!({}),
        json!({"locationName": "Hot"}),
        json!({"flattened": true, "locationName": "Hot"}),
    ] {
        assert_eq!(traits(&member, &named), [square.clone(), json!({})]);
    }
    let plain = list(json!({"shape": "name"}));
    assert_eq!(
        traits(&json!({"locationName": "Hot"}), &plain),
        [
            json!({"smithy.api#xmlFlattened": {}, "smithy.api#xmlName": "Hot"}),
            json!({})
        ]
    );
}

#[test]
fn a_flattened_map_has_the_name_of_the_member() {
    let map = |is_flattened: bool| {
        let (key, value) = (
            json!({"shape": "name", "locationName": "k"}),
            json!({"shape": "name"}),
        );
        json!({"type": "map", "flattened": is_flattened, "key": key, "value": value})
    };
    for (member, map) in [
        (json!({"locationName": "Hot"}), map(true)),
        (
            json!({"locationName": "Hot", "flattened": true}),
            map(false),
        ),
    ] {
        assert_eq!(
            traits(&member, &map)[0],
            json!({"smithy.api#xmlFlattened": {}, "smithy.api#xmlName": "Hot"})
        );
    }
}

#[test]
fn a_flattened_list_of_flattened_lists_is_refused() {
    let list = json!({"type": "list", "flattened": true, "member": {"shape": "Squares"}});
    assert_eq!(
        error(&with_squares(&json!({}), &list)),
        "weather/service-2.json: $.shapes.Squares.member: expected a list or map that is not \
         flattened, as an item of another, found a flattened one"
    );
}
