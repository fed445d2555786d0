use http::StatusCode;

/// Why a failed request may succeed if it is sent again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RetryKind {
    /// A temporary failure: send it again after a short, random delay.
    Transient,
    /// Too many requests: wait longer.
    Throttling,
}

impl RetryKind {
    /// The codes that the standard mode of AWS's SDKs, revision 2.1, retries
    /// (<https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html>).
    pub(super) fn of_code(code: &str) -> Option<Self> {
        match code {
            "RequestTimeout" | "RequestTimeoutException" => Some(Self::Transient),
            "BandwidthLimitExceeded"
            | "EC2ThrottledException"
            | "LimitExceededException"
            | "PriorRequestNotComplete"
            | "ProvisionedThroughputExceededException"
            | "RequestLimitExceeded"
            | "RequestThrottled"
            | "RequestThrottledException"
            | "SlowDown"
            | "ThrottledException"
            | "Throttling"
            | "ThrottlingException"
            | "TooManyRequestsException"
            | "TransactionInProgressException" => Some(Self::Throttling),
            _ => None,
        }
    }

    /// The statuses that it retries, and 429 (RFC 6585, section 4).
    pub(super) fn of_status(status: StatusCode) -> Option<Self> {
        match status.as_u16() {
            500 | 502 | 503 | 504 => Some(Self::Transient),
            429 => Some(Self::Throttling),
            _ => None,
        }
    }
}
