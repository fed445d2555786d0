//! What a reply lacks has the default of the model or of its type.

use http::Response;
use output_defaults::example::GetSettingsOutput;
use output_defaults::example::types::Kind;

#[test]
fn a_reply_of_nothing_is_corrected() {
    let body = "<GetSettingsResponse><GetSettingsResult/></GetSettingsResponse>";
    let output = GetSettingsOutput::from_response(Response::new(body.into())).unwrap();
    assert_eq!(output.name, "");
    assert_eq!(output.kind, Kind::from(""));
    assert_eq!(output.owner.kind, Kind::from(""));
    assert_eq!(output.since.seconds(), 0);
    assert!(output.enabled && !output.hidden);
    assert_eq!((output.count, output.size), (0, 20));
    assert_eq!((output.mode, &*output.region), (Kind::Basic, "us-east-1"));
    assert_eq!(output.changed.seconds(), 1_577_836_800);
    assert_eq!(output.nothing, None);
}
