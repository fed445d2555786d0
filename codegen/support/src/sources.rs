//! The texts of this library, for the generator.
//!
//! They are constants, so that a packaged `opsmith-codegen` carries them.

/// The manifest, whose `[features]` say what capabilities imply.
pub const MANIFEST: &str = include_str!("../Cargo.toml");

macro_rules! sources {
    ($($path:literal,)*) => {
        /// Every file that can be part of a generated crate, by its path
        /// within `src/`, sorted.
        pub const SOURCES: &[(&str, &str)] = &[$(($path, include_str!($path))),*];
    };
}

sources! {
    "auth.rs",
    "display.rs",
    "document.rs",
    "endpoint/arn.rs",
    "endpoint/config.rs",
    "endpoint/host.rs",
    "endpoint/mod.rs",
    "endpoint/partition.rs",
    "error/metadata.rs",
    "error/mod.rs",
    "error/request.rs",
    "error/response.rs",
    "error/retry.rs",
    "form.rs",
    "http/builder.rs",
    "http/compression.rs",
    "http/mod.rs",
    "http/query_mode.rs",
    "http/request.rs",
    "http/rpc.rs",
    "http/to_endpoint.rs",
    "http/value.rs",
    "idempotency_token.rs",
    "json/document.rs",
    "json/envelope.rs",
    "json/error.rs",
    "json/error_members.rs",
    "json/mod.rs",
    "json/number.rs",
    "json/plain.rs",
    "json/reader.rs",
    "json/reply.rs",
    "json/string.rs",
    "json/writer.rs",
    "lib.rs",
    "missing_members.rs",
    "operation.rs",
    "sign/canonical_request.rs",
    "sign/credentials.rs",
    "sign/key.rs",
    "sign/mod.rs",
    "sign/temporary.rs",
    "text.rs",
    "time/calendar.rs",
    "time/epoch_seconds.rs",
    "time/http_date.rs",
    "time/mod.rs",
    "time/timestamp.rs",
    "validate/matcher.rs",
    "validate/mod.rs",
    "validate/path.rs",
    "validate/string.rs",
    "validate/validator.rs",
    "validate/violation.rs",
    "xml/envelope.rs",
    "xml/error_members.rs",
    "xml/mod.rs",
    "xml/reader.rs",
}
