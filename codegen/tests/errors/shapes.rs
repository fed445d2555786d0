//! Shapes that are not as the specification has them.

use serde_json::json;

use crate::{error_of, errors_of_changes, fine_model, set};

#[test]
fn a_shape_has_an_absolute_id_and_a_member_has_a_name() {
    let shape = json!({ "type": "string" });
    let member = json!({ "target": "example#Name" });
    let said = errors_of_changes(&[
        ("/shapes/Name", shape.clone()),
        ("/shapes/example#2nd", shape.clone()),
        ("/shapes/example#RunRequest$Name", shape.clone()),
        ("/shapes/example#", shape),
        (
            "/shapes/example#RunRequest/members/User-Name",
            member.clone(),
        ),
        ("/shapes/example#RunRequest/members/", member.clone()),
        ("/shapes/example#RunRequest/members/ÄName", member),
        ("/shapes/example#Names/member/target", json!("Name")),
        (
            "/shapes/example#Names/member/target",
            json!("example#RunRequest$Name"),
        ),
    ]);
    insta::assert_snapshot!("names", said);
}

#[test]
fn a_shape_has_a_type_that_is_known_and_its_parts() {
    let said = errors_of_changes(&[
        ("/shapes/example#Name", json!({})),
        ("/shapes/example#Name/type", json!("text")),
        ("/shapes/example#Name/type", json!("member")),
        ("/shapes/example#Names", json!({ "type": "list" })),
        (
            "/shapes/example#Limits",
            json!({ "type": "map", "key": { "target": "example#Name" } }),
        ),
    ]);
    insta::assert_snapshot!("types", said);
}

/// <https://smithy.io/2.0/spec/aggregate-types.html#union>
/// <https://smithy.io/2.0/spec/simple-types.html#enum>
#[test]
fn a_union_and_an_enum_have_members() {
    let one = json!({ "One": { "target": "example#Name" } });
    let said = errors_of_changes(&[
        (
            "/shapes/example#Other",
            json!({ "type": "union", "members": {} }),
        ),
        ("/shapes/example#Other", json!({ "type": "union" })),
        (
            "/shapes/example#Other",
            json!({ "type": "union", "member": one }),
        ),
        ("/shapes/example#Kind/members", json!({})),
        ("/shapes/example#Kind", json!({ "type": "intEnum" })),
    ]);
    insta::assert_snapshot!("without_members", said);
}

/// <https://smithy.io/2.0/spec/service-types.html#service-closure>
#[test]
fn a_service_renames_shapes_of_data_to_names() {
    let rename = "/shapes/example#Example/rename";
    let said = errors_of_changes(&[
        (rename, json!([])),
        (rename, json!({ "Name": "Other" })),
        (rename, json!({ "example#Nothing": "Other" })),
        (rename, json!({ "example#Run": "Other" })),
        (rename, json!({ "example#Name": 5 })),
        (rename, json!({ "example#Name": "other#Name" })),
    ]);
    insta::assert_snapshot!("renames", said);
}

#[test]
fn mixins_are_to_be_flattened_before() {
    let said = errors_of_changes(&[(
        "/shapes/example#RunRequest/mixins",
        json!([{ "target": "example#RunResponse" }]),
    )]);
    insta::assert_snapshot!("mixins", said);
}

#[test]
fn several_errors_are_told_together() {
    let mut model = fine_model();
    set(&mut model, "/shapes/example#Name/type", json!("text"));
    set(&mut model, "/shapes/example#Names/member", json!({}));
    set(
        &mut model,
        "/shapes/example#Failure/traits/smithy.api#error",
        json!("nobody"),
    );
    set(&mut model, "/shapes/Kind", json!({ "type": "string" }));
    insta::assert_snapshot!("several", error_of(&model).unwrap());
}
