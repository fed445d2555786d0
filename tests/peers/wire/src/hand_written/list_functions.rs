//! ListFunctions of Lambda.

use std::error::Error;
use std::fmt::Write;

use http::{Request, Response};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;

use super::function::FunctionConfiguration;
use super::reply;

/// What a query does not hold as it is.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

#[derive(Debug, Default)]
pub(crate) struct ListFunctionsInput {
    pub(crate) master_region: Option<String>,
    pub(crate) function_version: Option<String>,
    pub(crate) marker: Option<String>,
    pub(crate) max_items: Option<i32>,
}

impl ListFunctionsInput {
    pub(crate) fn to_request(&self, endpoint: &str) -> Result<Request<Vec<u8>>, Box<dyn Error>> {
        let mut uri = format!("{endpoint}/2015-03-31/functions");
        let mut separator = '?';
        let mut parameter = |name: &str, value: &str| {
            let value = utf8_percent_encode(value, RESERVED);
            let _ = write!(uri, "{separator}{name}={value}");
            separator = '&';
        };
        if let Some(region) = &self.master_region {
            parameter("MasterRegion", region);
        }
        if let Some(version) = &self.function_version {
            parameter("FunctionVersion", version);
        }
        if let Some(marker) = &self.marker {
            parameter("Marker", marker);
        }
        if let Some(max_items) = self.max_items {
            parameter("MaxItems", &max_items.to_string());
        }
        Ok(Request::get(uri).body(Vec::new())?)
    }
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[allow(dead_code)] // Callers would use it.
pub(crate) struct ListFunctionsOutput {
    next_marker: Option<String>,
    functions: Option<Vec<FunctionConfiguration>>,
    #[serde(skip)]
    request_id: Option<String>,
}

pub(crate) fn read(reply: Response<Vec<u8>>) -> Result<ListFunctionsOutput, reply::Error> {
    let (mut output, request_id) = reply::read::<ListFunctionsOutput>(reply)?;
    output.request_id = request_id;
    Ok(output)
}
