//! What a case says of a request.

use http::Request;
use percent_encoding::percent_decode_str;

/// What a case says of a request.
pub(crate) struct Expected {
    pub(crate) method: &'static str,
    pub(crate) uri: &'static str,
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
}

impl Expected {
    /// Asserts that a request is as expected.
    pub(crate) fn check(&self, request: &Request<Vec<u8>>) {
        assert_eq!(request.method(), self.method);
        assert_eq!(request.uri().path(), self.uri);
        assert_eq!(request.uri().query(), None);
        assert_eq!(request.uri().host(), Some(self.host));
        for (name, value) in self.headers {
            let values: Vec<_> = request.headers().get_all(*name).iter().collect();
            assert_eq!(values, [value], "the header {name}");
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
        }
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
