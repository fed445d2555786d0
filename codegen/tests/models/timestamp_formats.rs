//! Points in time go over the wire in the format of the member, then of its
//! target, then of the protocol.

use http::Response;
use timestamp_formats::example::{PutTimesInput, PutTimesOutput};
use timestamp_formats::{Endpoint, Timestamp};

/// 2014-04-29T18:30:38.5Z
fn time() -> Timestamp {
    Timestamp::new(1_398_796_238, 500_000_000).unwrap()
}

#[test]
fn each_member_is_written_in_its_format() {
    let input = PutTimesInput::new()
        .set_default(time())
        .of_member(time())
        .of_target(time())
        .of_member_first(time())
        .seconds([time(), Timestamp::new(-2, 750_000_000).unwrap()])
        .dates([("a", time())])
        .days([Timestamp::default()]);
    let endpoint = Endpoint::new("https://example.com").unwrap();
    let request = input.to_request(&endpoint).unwrap();
    let expected = concat!(
        "Action=PutTimes&Version=2020-01-01",
        "&Default=2014-04-29T18%3A30%3A38.5Z",
        "&OfMember=1398796238.5",
        "&OfTarget=Tue%2C%2029%20Apr%202014%2018%3A30%3A38.5%20GMT",
        "&OfMemberFirst=2014-04-29T18%3A30%3A38.5Z",
        "&Seconds.member.1=1398796238.5",
        "&Seconds.member.2=-1.25",
        "&Dates.entry.1.key=a",
        "&Dates.entry.1.value=Tue%2C%2029%20Apr%202014%2018%3A30%3A38.5%20GMT",
        "&Days.1=Thu%2C%2001%20Jan%201970%2000%3A00%3A00%20GMT",
    );
    assert_eq!(str::from_utf8(request.body()), Ok(expected));
}

fn read(members: &str) -> Result<PutTimesOutput, String> {
    let body =
        format!("<PutTimesResponse><PutTimesResult>{members}</PutTimesResult></PutTimesResponse>");
    let output = PutTimesOutput::from_response(Response::new(body.into()));
    output.map_err(|error| format!("{error} {error:?}"))
}

#[test]
fn each_member_is_read_in_its_format() {
    let date = "Tue, 29 Apr 2014 18:30:38.5 GMT";
    let output = read(&format!(
        "<Default>2014-04-29T18:30:38.5Z</Default>\
         <OfMember>1.3987962385E9</OfMember>\
         <OfTarget>{date}</OfTarget>\
         <OfMemberFirst>2014-04-29T19:30:38.5+01:00</OfMemberFirst>\
         <Seconds><member> 1398796238.5 </member><member>-1.25</member></Seconds>\
         <Dates><entry><key>a</key><value>{date}</value></entry></Dates>\
         <Days>{date}</Days><Days>Thu, 01 Jan 1970 00:00:00 GMT</Days>"
    ));
    let output = output.unwrap();
    for found in [
        output.default,
        output.of_member,
        output.of_target,
        output.of_member_first,
        output.dates.get("a").copied(),
    ] {
        assert_eq!(found, Some(time()));
    }
    assert_eq!(output.seconds[0], time());
    assert_eq!(output.seconds[1].to_epoch_seconds(), "-1.25");
    assert_eq!(output.days, [time(), Timestamp::default()]);
}

#[test]
fn what_a_reply_lacks_has_its_default_in_any_format() {
    let output = read("").unwrap();
    assert_eq!(output.since, Timestamp::default());
    assert_eq!(output.until.to_epoch_seconds(), "1515531081.25");
    assert_eq!(output.never.to_http_date(), "Tue, 29 Apr 2014 18:30:38 GMT");
    assert_eq!(output.once.to_string(), "2015-01-25T08:00:00Z");
    assert_eq!(output.start.seconds(), 0);
    assert_eq!(output.missing_members(), ["PutTimesOutput::since"]);
    let default = PutTimesOutput::default();
    assert_eq!(
        (default.since, default.until, default.never, default.once),
        (output.since, output.until, output.never, output.once)
    );
}

#[test]
fn a_text_in_another_format_is_an_error_that_keeps_the_reply() {
    let error = read("<OfMember>2014-04-29T18:30:38Z</OfMember>").unwrap_err();
    assert!(error.contains("point in time"), "{error}");
}
