//! What a reply lacks although it is required can be asked for.

use http::Response;
use missing_members::example::ListKeysOutput;

const WHOLE: &str = "<Type>a</Type><Secret>b</Secret><State>on</State><Level>1</Level>";

fn read(newest: &str, key: &str) -> ListKeysOutput {
    let body = format!(
        "<ListKeysResponse><ListKeysResult>\
         <Newest>{newest}</Newest>\
         <Keys><member>{key}</member><member>{key}</member></Keys>\
         </ListKeysResult></ListKeysResponse>"
    );
    ListKeysOutput::from_response(Response::new(body.into_bytes())).unwrap()
}

#[test]
fn nothing_is_missing_from_a_reply_with_all_required_members() {
    assert_eq!(read(WHOLE, WHOLE).missing_members(), [""; 0]);
}

#[test]
fn each_missing_member_is_named_once_at_any_depth() {
    let output = read(WHOLE, "<Type>a</Type>");
    assert_eq!(
        output.missing_members(),
        ["Key::secret", "Key::state", "Key::level"]
    );
    assert_eq!(output.keys[1].secret, "");
}

#[test]
fn an_empty_value_is_not_missing() {
    let key = "<Type/><Secret/><State/><Level>1</Level>";
    assert_eq!(read(key, key).missing_members(), [""; 0]);
}

#[test]
fn a_missing_structure_is_named_without_its_members() {
    let body = "<ListKeysResponse><ListKeysResult/></ListKeysResponse>";
    let output = ListKeysOutput::from_response(Response::new(body.into())).unwrap();
    assert_eq!(output.missing_members(), ["ListKeysOutput::newest"]);
}

#[test]
fn a_member_may_have_the_name() {
    assert_eq!(read(WHOLE, WHOLE).missing_members, None);
}
