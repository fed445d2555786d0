//! Services that are followed through releases of botocore.

/// A service and the releases between which it changed.
pub(crate) struct History {
    /// Its folder in botocore, and its module.
    pub(crate) service: &'static str,
    /// The operations that are followed, in the order in which a manifest has them. A
    /// release may lack some.
    pub(crate) operations: &'static [&'static str],
    /// The releases, the oldest first. Each differs from the one before in the operations
    /// that are followed.
    pub(crate) releases: &'static [Release],
    /// The places of two releases that are compared with what the importer makes of them:
    /// the oldest, and one with endpoint rules.
    pub(crate) imported: [usize; 2],
}

/// A release of botocore: its date and its version.
pub(crate) struct Release {
    pub(crate) date: &'static str,
    pub(crate) version: &'static str,
}

const fn release(date: &'static str, version: &'static str) -> Release {
    Release { date, version }
}

pub(crate) const HISTORIES: [History; 2] = [IAM, LAMBDA];

/// awsQuery.
pub(crate) const IAM: History = History {
    service: "iam",
    // The last two are newer than the first release.
    operations: &[
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
    ],
    releases: &[
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
    ],
    imported: [0, 6],
};

/// restJson1, with members in paths, headers and payloads.
const LAMBDA: History = History {
    service: "lambda",
    operations: &[
        "CreateEventSourceMapping",
        "CreateFunction",
        "CreateFunctionUrlConfig",
        "DeleteLayerVersion",
        "GetLayerVersionByArn",
        "Invoke",
        "ListEventSourceMappings",
        "ListTags",
        "PutFunctionConcurrency",
        "TagResource",
        "UpdateAlias",
    ],
    releases: &[
        release("2019-01-16", "1.12.80"),
        release("2020-01-15", "1.14.3"),
        release("2021-05-17", "1.20.74"),
        release("2023-09-15", "1.31.49"),
        release("2025-05-15", "1.38.17"),
        release("2026-11-20", "1.44.8"),
    ],
    imported: [0, 3],
};
