//! Releases of botocore between which IAM changed, and the operations that are followed.

/// The operations, in the order in which a manifest has them.
///
/// The last two are newer than the first release.
pub(crate) const OPERATIONS: [&str; 20] = [
    "CreateAccessKey",
    "CreateInstanceProfile",
    "CreateLoginProfile",
    "CreateOpenIDConnectProvider",
    "CreatePolicy",
    "CreateRole",
    "CreateSAMLProvider",
    "CreateServiceSpecificCredential",
    "DeactivateMFADevice",
    "GetAccessKeyLastUsed",
    "GetAccountSummary",
    "ListAccessKeys",
    "ListRoles",
    "ListServiceSpecificCredentials",
    "ListUsers",
    "SimulateCustomPolicy",
    "UpdateAccessKey",
    "UpdateSAMLProvider",
    "TagPolicy",
    "GetMFADevice",
];

/// A release of botocore: its date and its version.
pub(crate) struct Release {
    pub(crate) date: &'static str,
    pub(crate) version: &'static str,
}

const fn release(date: &'static str, version: &'static str) -> Release {
    Release { date, version }
}

/// The releases, the oldest first. Each differs from the one before in the operations that are
/// followed.
pub(crate) const RELEASES: [Release; 16] = [
    release("2019-01-16", "1.12.80"),
    release("2019-05-15", "1.12.149"),
    release("2019-09-16", "1.12.229"),
    release("2020-01-15", "1.14.3"),
    release("2020-05-15", "1.16.11"),
    release("2021-05-17", "1.20.74"),
    release("2023-01-17", "1.29.51"),
    release("2023-09-15", "1.31.49"),
    release("2024-01-16", "1.34.20"),
    release("2024-05-15", "1.34.106"),
    release("2024-09-16", "1.35.20"),
    release("2025-01-15", "1.36.0"),
    release("2025-05-15", "1.38.17"),
    release("2025-09-15", "1.40.31"),
    release("2026-09-15", "1.43.95"),
    release("2026-11-20", "1.44.8"),
];
