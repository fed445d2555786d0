//! Where our requests differ from botocore's, and why.

use std::collections::BTreeMap;
use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use super::message::Parts;
use crate::services::answers::TOKEN;

/// A difference that is meant.
struct Difference {
    name: &'static str,
    reason: &'static str,
    source: &'static str,
    /// Whether it explains why a part of ours differs from botocore's, which either may lack.
    explains: fn(part: &str, ours: Option<&Value>, theirs: Option<&Value>) -> bool,
}

const DIFFERENCES: &[Difference] = &[
    Difference {
        name: "a fraction of a second ends with its last digit",
        reason: "0.5 seconds are `.5`; botocore always writes six digits",
        source: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
        explains: |_, ours, theirs| {
            let (Some(ours), Some(theirs)) = (text(ours), text(theirs)) else {
                return false;
            };
            let zeros = theirs
                .strip_suffix('Z')
                .map(|theirs| theirs.trim_end_matches('0'));
            theirs.len() == "2015-01-25T08:00:00.500000Z".len()
                && zeros.is_some()
                && zeros == ours.strip_suffix('Z')
        },
    },
    Difference {
        name: "the media type of a form has no parameter",
        reason: "Smithy's protocol has no `charset`, and neither have HTML's forms",
        source: "https://url.spec.whatwg.org/#application/x-www-form-urlencoded",
        explains: |part, ours, theirs| {
            let ours = text(ours).map(|ours| format!("{ours}; charset=utf-8"));
            part == "header content-type" && ours.as_deref() == text(theirs)
        },
    },
    Difference {
        name: "a number of 32 bits has no more digits than it needs",
        reason: "0.1 is `0.1`, and not the nearest number of 64 bits, `0.10000000149011612`",
        source: "https://smithy.io/2.0/spec/simple-types.html#float",
        explains: |_, ours, theirs| {
            let single =
                |value: Option<&Value>| value.map(|value| value.to_string().parse::<f32>());
            let (ours, theirs) = (single(ours), single(theirs));
            ours == theirs && matches!(ours, Some(Ok(_)))
        },
    },
    Difference {
        name: "bytes have a media type",
        reason: "a payload of bytes is `application/octet-stream` if the model does not say more; \
                 botocore sends no `Content-Type`",
        source: "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html#content-type",
        explains: |part, ours, theirs| {
            part == "header content-type"
                && theirs.is_none()
                && matches!(text(ours), Some("application/octet-stream" | "text/plain"))
        },
    },
    Difference {
        name: "the version of the API is not in a header",
        reason: "no model has it; botocore sends it when it asks for endpoints",
        source: "botocore/handlers.py, inject_api_version_header_if_needed",
        explains: |part, ours, _| part == "header x-amz-api-version" && ours.is_none(),
    },
    Difference {
        name: "a member that the model does not have yet is not sent",
        reason: "botocore's models are newer, and it makes up a token for an absent member",
        source: "the member `clientToken` of arc-region-switch's StartPlanExecution",
        explains: |part, ours, theirs| {
            part == "json.clientToken" && ours.is_none() && text(theirs) == Some(TOKEN)
        },
    },
    Difference {
        name: "a document that is null is sent",
        reason: "a document is any JSON value; botocore leaves `None` out",
        source: "https://smithy.io/2.0/spec/simple-types.html#document",
        explains: |part, ours, theirs| {
            // In a header, it is encoded.
            let is_null = ours == Some(&Value::Null)
                || part.starts_with("header ") && text(ours) == Some("bnVsbA==");
            is_null && theirs.is_none()
        },
    },
    Difference {
        name: "an empty list in a header is an empty header",
        reason: "an empty list is not the same as none; botocore sends no header",
        source: "the case `RestJsonNullAndEmptyHeaders` of Smithy's protocol tests",
        explains: |part, ours, theirs| {
            part.starts_with("header ") && text(ours) == Some("") && theirs.is_none()
        },
    },
    Difference {
        name: "the items of a list in a header have a space between them",
        reason: "it has no meaning; botocore writes only the comma",
        source: "the case `RestJsonInputAndOutputWithStringHeaders` of Smithy's protocol tests",
        explains: |part, ours, theirs| {
            let ours = text(ours).map(|ours| ours.replace(", ", ","));
            part.starts_with("header ") && ours.as_deref() == text(theirs)
        },
    },
];

fn text(value: Option<&Value>) -> Option<&str> {
    value.and_then(Value::as_str)
}

/// Whether both are JSON that is encoded for a header.
fn is_same_json(ours: Option<&Value>, theirs: Option<&Value>) -> bool {
    let decoded = |value| {
        let json = STANDARD.decode(text(value)?).ok()?;
        serde_json::from_slice::<Value>(&json).ok()
    };
    let ours = decoded(ours);
    ours.is_some() && ours == decoded(theirs)
}

/// Parts that were compared.
#[derive(Default)]
pub(super) struct Compared {
    parts: usize,
    differences: BTreeMap<&'static str, usize>,
}

impl Compared {
    /// The parts that differ, but for differences that are meant.
    pub(super) fn unlike(&mut self, ours: &Parts, theirs: &Parts) -> Vec<String> {
        let mut names: Vec<_> = ours.keys().chain(theirs.keys()).collect();
        names.sort_unstable();
        names.dedup();
        let mut unlike = Vec::new();
        for name in names {
            self.parts += 1;
            let (ours, theirs) = (ours.get(name), theirs.get(name));
            if ours == theirs || name.starts_with("header ") && is_same_json(ours, theirs) {
                continue;
            }
            let mut differences = DIFFERENCES.iter();
            match differences.find(|difference| (difference.explains)(name, ours, theirs)) {
                Some(difference) => *self.differences.entry(difference.name).or_default() += 1,
                None => unlike.push(format!("{name}: {ours:?}, not {theirs:?}")),
            }
        }
        unlike
    }
}

impl fmt::Display for Compared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} parts were compared", self.parts)?;
        for difference in DIFFERENCES {
            let Difference {
                name,
                reason,
                source,
                ..
            } = difference;
            let Some(count) = self.differences.get(name) else {
                continue;
            };
            write!(
                f,
                "\n{count} differ: {name}\n  why: {reason}\n  source: {source}"
            )?;
        }
        Ok(())
    }
}
