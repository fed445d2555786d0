//! What a case says of a request.

use http::Request;
use percent_encoding::percent_decode_str;
use serde_json::Value;

/// What a case says of a request.
pub(crate) struct Expected {
    pub(crate) method: &'static str,
    pub(crate) uri: &'static str,
    /// The fields of the query string, in any order; there are no others, apart
    /// from those of `require_query`.
    pub(crate) query: &'static [&'static str],
    pub(crate) require_query: &'static [&'static str],
    pub(crate) forbid_query: &'static [&'static str],
    pub(crate) host: &'static str,
    pub(crate) headers: &'static [(&'static str, &'static str)],
    pub(crate) require_headers: &'static [&'static str],
    pub(crate) forbid_headers: &'static [&'static str],
    pub(crate) body: Body,
}

/// What a case says of a request's body.
pub(crate) enum Body {
    /// Nothing.
    Any,
    /// These bytes.
    Bytes(&'static str),
    /// The fields of this form, in any order.
    Form(&'static str),
    /// This JSON value.
    Json(&'static str),
}

impl Expected {
    /// Asserts that a request is as expected.
    pub(crate) fn check(&self, request: &Request<Vec<u8>>) {
        assert_eq!(request.method(), self.method);
        assert_eq!(request.uri().path(), self.uri);
        self.check_query(request.uri().query());
        assert_eq!(request.uri().host(), Some(self.host));
        for (name, value) in self.headers {
            // Several headers of a name are one, with commas in between
            // (RFC 9110, section 5.3).
            let values = request.headers().get_all(*name).iter();
            let values: Vec<_> = values.map(|value| value.to_str().unwrap()).collect();
            assert_eq!(values.join(", "), *value, "the header {name}");
        }
        for name in self.require_headers {
            assert!(request.headers().contains_key(*name), "no header {name}");
        }
        for name in self.forbid_headers {
            assert!(!request.headers().contains_key(*name), "a header {name}");
        }
        match self.body {
            Body::Any => {}
            Body::Bytes(expected) => assert_eq!(request.body(), expected.as_bytes()),
            Body::Form(expected) => {
                let body = str::from_utf8(request.body()).unwrap();
                assert!(body.bytes().all(is_of_form), "{body}");
                assert_eq!(fields(body), fields(expected));
            }
            Body::Json(expected) => {
                let body = str::from_utf8(request.body()).unwrap();
                assert_eq!(json(body), json(expected));
            }
        }
    }

    fn check_query(&self, query: Option<&str>) {
        let name = |field: &str| field.split('=').next().unwrap().to_owned();
        let all: Vec<_> = query.into_iter().flat_map(|it| it.split('&')).collect();
        let names: Vec<_> = all.iter().map(|field| name(field)).collect();
        for field in self.require_query {
            assert!(names.contains(&name(field)), "no {field} in {query:?}");
        }
        for field in self.forbid_query {
            assert!(!names.contains(&name(field)), "{field} in {query:?}");
        }
        let is_free = |field: &&str| self.require_query.contains(&&*name(field));
        let mut fields: Vec<_> = all.into_iter().filter(|field| !is_free(field)).collect();
        let mut expected = self.query.to_vec();
        fields.sort_unstable();
        expected.sort_unstable();
        assert_eq!(fields, expected, "the query string");
    }
}

/// Unreserved characters (RFC 3986, section 2.3), and what a form is made of.
fn is_of_form(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~%&=".contains(&byte)
}

/// The decoded fields of a form, sorted: no order is promised.
fn fields(form: &str) -> Vec<(String, String)> {
    let decoded = |text| percent_decode_str(text).decode_utf8().unwrap().into_owned();
    let fields = form.split('&').map(|field| {
        let (name, value) = field.split_once('=').unwrap();
        (decoded(name), decoded(value))
    });
    let mut fields: Vec<_> = fields.collect();
    fields.sort_unstable();
    fields
}

/// A JSON value, whose numbers are equal if their values are: `1` and `1.0`.
fn json(text: &str) -> Value {
    let value = serde_json::from_str(text);
    by_value(value.unwrap_or_else(|error| panic!("{error}: {text}")))
}

fn by_value(value: Value) -> Value {
    match value {
        Value::Array(items) => items.into_iter().map(by_value).collect(),
        Value::Object(members) => {
            let members = members.into_iter();
            Value::Object(members.map(|(name, it)| (name, by_value(it))).collect())
        }
        // A float displays the integer that it is; larger ones are none that is exact.
        Value::Number(number) if number.is_f64() => {
            let float = number.as_f64().unwrap();
            let integer = format!("{float}").parse::<i64>().ok();
            let integer = integer.filter(|it| it.unsigned_abs() < 1 << f64::MANTISSA_DIGITS);
            integer.map_or(Value::Number(number), Value::from)
        }
        other => other,
    }
}
