//! The texts of this crate's files, and what each needs.
//!
//! They are constants, so that a packaged `opsmith-codegen` carries them.

/// A file to copy.
///
/// What stands between `// with module` and `// end` is for that module alone.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    /// The module's name: that of the file without `.rs`.
    pub module: &'static str,
    /// The file.
    pub text: &'static str,
    /// The modules that it refers to.
    pub modules: &'static [&'static str],
    /// The crates that it refers to.
    pub crates: &'static [&'static str],
    /// What users of a generated crate see of it.
    pub exports: &'static [&'static str],
}

impl Source {
    /// The file for a crate with these modules.
    #[must_use]
    pub fn text_with(&self, modules: &[&str]) -> String {
        let mut text = String::with_capacity(self.text.len());
        let mut shown = true;
        for line in self.text.split_inclusive('\n') {
            let words = line.trim();
            if let Some(module) = words.strip_prefix("// with ") {
                shown = modules.contains(&module);
            } else if words == "// end" {
                shown = true;
            } else if shown {
                text.push_str(line);
            }
        }
        text
    }
}

macro_rules! sources {
    ($($module:ident {
        modules: [$($uses:ident),*], crates: [$($dependency:literal),*], exports: [$($export:ident),*],
    })*) => {
        /// Every file, sorted by module.
        pub const SOURCES: &[Source] = &[$(Source {
            module: stringify!($module),
            text: include_str!(concat!(stringify!($module), ".rs")),
            modules: &[$(stringify!($uses)),*],
            crates: &[$($dependency),*],
            exports: &[$(stringify!($export)),*],
        }),*];
    };
}

sources! {
    calendar {
        modules: [], crates: [], exports: [],
    }
    canonical_request {
        modules: [signing_options], crates: ["http", "percent-encoding"], exports: [],
    }
    credentials {
        modules: [], crates: ["zeroize"], exports: [Credentials, MissingCredentials],
    }
    endpoint {
        modules: [], crates: ["http"], exports: [Endpoint, InvalidEndpoint],
    }
    error_metadata {
        modules: [], crates: ["http"], exports: [ErrorMetadata, Fault],
    }
    form_request {
        modules: [endpoint], crates: ["http"], exports: [],
    }
    host_label {
        modules: [label, request_refusal], crates: [], exports: [],
    }
    host_prefix {
        modules: [endpoint, request_refusal], crates: ["http"], exports: [],
    }
    idempotency_token {
        modules: [], crates: [], exports: [],
    }
    label {
        modules: [], crates: [], exports: [],
    }
    partition {
        modules: [endpoint, label], crates: [], exports: [],
    }
    pattern {
        modules: [], crates: [], exports: [],
    }
    query {
        modules: [], crates: [], exports: [],
    }
    query_blob {
        modules: [query], crates: ["base64"], exports: [],
    }
    query_error_members {
        modules: [xml], crates: [], exports: [],
    }
    query_float {
        modules: [query], crates: [], exports: [],
    }
    query_key {
        modules: [query], crates: [], exports: [],
    }
    query_list {
        modules: [query], crates: [], exports: [],
    }
    query_map {
        modules: [query], crates: [], exports: [],
    }
    query_plain {
        modules: [query], crates: [], exports: [],
    }
    query_refusal {
        modules: [query, request_refusal], crates: [], exports: [],
    }
    query_reply {
        modules: [error_metadata, response_error, xml], crates: ["http"], exports: [],
    }
    query_reply_empty {
        modules: [error_metadata, query_reply, response_error], crates: ["http"], exports: [],
    }
    query_reply_result {
        modules: [error_metadata, query_reply, response_error, xml], crates: ["http"], exports: [],
    }
    query_structure {
        modules: [query], crates: [], exports: [],
    }
    query_text {
        modules: [query], crates: ["percent-encoding"], exports: [],
    }
    request_compression {
        modules: [], crates: ["flate2", "http"], exports: [],
    }
    request_error {
        modules: [], crates: [], exports: [RequestError],
    }
    request_refusal {
        modules: [], crates: [], exports: [RequestError],
    }
    response_error {
        modules: [error_metadata], crates: ["http"], exports: [ResponseError, UnreadableResponse],
    }
    sign {
        modules: [calendar, canonical_request, credentials, endpoint, signing_key, signing_options], crates: ["hmac-sha256", "http"], exports: [SignError, Signer],
    }
    signing_key {
        modules: [], crates: ["hmac-sha256", "zeroize"], exports: [],
    }
    signing_options {
        modules: [], crates: ["hmac-sha256"], exports: [PayloadHash, SigningOptions],
    }
    timestamp {
        modules: [calendar], crates: [], exports: [InvalidTimestamp, Timestamp],
    }
    timestamp_epoch_seconds {
        modules: [timestamp], crates: [], exports: [],
    }
    timestamp_http_date {
        modules: [calendar, timestamp], crates: [], exports: [],
    }
    validate_count {
        modules: [validation, validation_path, validator], crates: [], exports: [],
    }
    validate_float_range {
        modules: [validation, validation_path, validator], crates: [], exports: [],
    }
    validate_range {
        modules: [validation, validation_path, validator], crates: [], exports: [],
    }
    validate_required {
        modules: [validation, validation_path, validator], crates: [], exports: [],
    }
    validate_string {
        modules: [validation, validation_path, validator], crates: [], exports: [],
    }
    validate_string_length {
        modules: [validate_string, validation], crates: [], exports: [],
    }
    validate_string_pattern {
        modules: [validate_string, validation], crates: [], exports: [],
    }
    validate_unique_items {
        modules: [validation, validation_path, validator], crates: [], exports: [],
    }
    validation {
        modules: [], crates: [], exports: [Constraint, ValidationErrors, Violation],
    }
    validation_path {
        modules: [], crates: [], exports: [],
    }
    validation_path_item {
        modules: [validation_path], crates: [], exports: [],
    }
    validation_path_nested {
        modules: [validation_path], crates: [], exports: [],
    }
    validation_path_sensitive {
        modules: [validation_path], crates: [], exports: [],
    }
    validator {
        modules: [validation, validation_path], crates: [], exports: [],
    }
    xml {
        modules: [], crates: ["quick-xml"], exports: [],
    }
    xml_blob {
        modules: [xml], crates: ["base64"], exports: [],
    }
    xml_list {
        modules: [xml], crates: [], exports: [],
    }
    xml_map {
        modules: [xml], crates: [], exports: [],
    }
    xml_timestamp {
        modules: [timestamp, xml], crates: [], exports: [],
    }
    xml_value {
        modules: [xml], crates: [], exports: [],
    }
}
