//! A union is one of its members, and keeps the name of one that it does not
//! know.

use http::{Response, StatusCode};
use unions::example::types::{BoxShape, Found, Kind, Shape};
use unions::example::{GetShapeError, GetShapeOutput, PutShapeInput};
use unions::{Endpoint, RequestError, Timestamp};

fn form(input: &PutShapeInput) -> Result<String, RequestError> {
    let endpoint = Endpoint::new("https://example.com").unwrap();
    let request = input.to_request(&endpoint)?;
    Ok(String::from_utf8(request.into_body()).unwrap())
}

#[test]
fn a_request_holds_the_one_member() {
    let texts = |texts: [&str; 2]| texts.map(str::to_owned).to_vec();
    let notes = || [(Kind::Round, "x".to_owned())].into();
    for (shape, expected) in [
        (Shape::Side(-3), "&Shape.Side=-3"),
        (Shape::Name("é".into()), "&Shape.Label=%C3%A9"),
        (Shape::Kind(Kind::from("odd")), "&Shape.Kind=odd"),
        // Nothing would say that the member is there.
        (Shape::Empty, "&Shape.Empty="),
        (
            Shape::Box(BoxShape::new("a").size(2)),
            "&Shape.Box.Name=a&Shape.Box.Size=2",
        ),
        (
            Shape::Names(texts(["a", "b"])),
            "&Shape.Names.member.1=a&Shape.Names.member.2=b",
        ),
        (Shape::Names(Vec::new()), "&Shape.Names="),
        (
            Shape::Corners(texts(["a", "b"])),
            "&Shape.Corner.1=a&Shape.Corner.2=b",
        ),
        (
            Shape::Notes(notes()),
            "&Shape.Notes.entry.1.key=round&Shape.Notes.entry.1.value=x",
        ),
        (
            Shape::Marks(notes()),
            "&Shape.Marks.1.key=round&Shape.Marks.1.value=x",
        ),
        (Shape::Since(Timestamp::default()), "&Shape.Since=0"),
        (Shape::Unknown2("u".into()), "&Shape.Unknown=u"),
    ] {
        let expected = format!("Action=PutShape&Version=2020-01-01{expected}");
        assert_eq!(form(&PutShapeInput::new(shape)), Ok(expected));
    }
}

#[test]
fn unions_in_lists_and_maps_are_written_under_their_number() {
    let input = PutShapeInput::new(Shape::Empty)
        .old(Shape::Side(1))
        .more([Shape::Side(2), Shape::Empty])
        .named([("a", Shape::Side(3))]);
    let expected = concat!(
        "Action=PutShape&Version=2020-01-01&Shape.Empty=&Old.Side=1",
        "&More.member.1.Side=2&More.member.2.Empty=",
        "&Named.entry.1.key=a&Named.entry.1.value.Side=3",
    );
    assert_eq!(form(&input).as_deref(), Ok(expected));
}

fn read(members: &str) -> GetShapeOutput {
    let body =
        format!("<GetShapeResponse><GetShapeResult>{members}</GetShapeResult></GetShapeResponse>");
    GetShapeOutput::from_response(Response::new(body.into())).unwrap()
}

#[test]
fn a_reply_is_read_into_the_member_that_it_holds() {
    let notes = "<entry><key>round</key><value>x</value></entry>";
    for (members, expected) in [
        ("<Side>-3</Side>", Shape::Side(-3)),
        ("<Label>é</Label>", Shape::Name("é".into())),
        ("<Kind>odd</Kind>", Shape::Kind(Kind::from("odd"))),
        ("<Empty/>", Shape::Empty),
        ("<Empty><Later>1</Later></Empty>", Shape::Empty),
        ("<Box><Name>a</Name></Box>", Shape::Box(BoxShape::new("a"))),
        (
            "<Names><member>a</member></Names>",
            Shape::Names(vec!["a".into()]),
        ),
        (
            "<Corner>a</Corner><Corner>b</Corner>",
            Shape::Corners(vec!["a".into(), "b".into()]),
        ),
        (
            &format!("<Notes>{notes}</Notes>"),
            Shape::Notes([(Kind::Round, "x".into())].into()),
        ),
        (
            "<Marks><key>round</key><value>x</value></Marks>\
             <Marks><key>odd</key><value>y</value></Marks>",
            Shape::Marks([(Kind::Round, "x".into()), (Kind::from("odd"), "y".into())].into()),
        ),
        (
            "<Since>1.5</Since>",
            Shape::Since(Timestamp::new(1, 500_000_000).unwrap()),
        ),
        ("<Unknown>u</Unknown>", Shape::Unknown2("u".into())),
    ] {
        assert_eq!(read(&format!("<Shape>{members}</Shape>")).shape, expected);
    }
}

#[test]
fn a_member_that_is_not_known_keeps_its_name_wherever_it_is() {
    let unknown = "<Star><Points>5</Points></Star>";
    let output = read(&format!(
        "<Shape>{unknown}</Shape><Old>{unknown}</Old>\
         <More><member><Side>1</Side></member><member>{unknown}</member></More>\
         <Named><entry><key>a</key><value>{unknown}</value></entry></Named>"
    ));
    for shape in [
        &output.shape,
        output.old.as_ref().unwrap(),
        &output.more[1],
        &output.named["a"],
    ] {
        assert!(matches!(shape, Shape::Unknown(member) if member.name() == "Star"));
    }
    assert_eq!(output.more[0], Shape::Side(1));
}

#[test]
fn a_member_that_is_not_known_gives_way_to_one_that_is() {
    for members in ["<Side>1</Side><Star/>", "<Star/><Side>1</Side>"] {
        assert_eq!(
            read(&format!("<Shape>{members}</Shape>")).shape,
            Shape::Side(1)
        );
    }
}

/// <https://smithy.io/2.0/spec/aggregate-types.html#client-error-correction>
#[test]
fn a_required_union_that_a_reply_lacks_is_unknown_without_a_name() {
    for output in [
        read(""),
        read("<Shape/><Found/>"),
        GetShapeOutput::default(),
    ] {
        assert!(matches!(&output.shape, Shape::Unknown(member) if member.name().is_empty()));
        assert!(matches!(&output.found, Found::Unknown(member) if member.name().is_empty()));
        assert_eq!(output.old, None);
    }
}

#[test]
fn a_request_with_a_member_that_is_not_known_is_refused_wherever_it_is() {
    let unknown = || read("<Shape><Star/></Shape>").shape;
    for input in [
        PutShapeInput::new(unknown()),
        PutShapeInput::new(Shape::Empty).old(unknown()),
        PutShapeInput::new(Shape::Empty).more([Shape::Empty, unknown(), Shape::Side(1)]),
        PutShapeInput::new(Shape::Empty).named([("a", unknown())]),
        PutShapeInput::new(Shape::default()),
    ] {
        assert_eq!(form(&input), Err(RequestError::UnknownMember));
    }
}

#[test]
fn unions_of_an_error_are_read_from_its_body() {
    let body = "<ErrorResponse><Error><Code>NoShape</Code>\
                <Nearest><Side>4</Side></Nearest><Last><Never/></Last>\
                </Error></ErrorResponse>";
    let mut response = Response::new(body.into());
    *response.status_mut() = StatusCode::BAD_REQUEST;
    let error = GetShapeOutput::from_response(response).unwrap_err();
    let Some(GetShapeError::NoShape(error)) = error.as_service() else {
        panic!("{error:?}");
    };
    assert_eq!(error.nearest, Some(Shape::Side(4)));
    assert_eq!(error.last, Found::Never);
}
