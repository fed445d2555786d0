//! EventBridge 2015-10-07.
//!
//! | operation | |
//! | --- | --- |
//! | [`ListTargetsByRule`](ListTargetsByRuleInput) | |
//! | [`PutEvents`](PutEventsInput) | |
//! | [`PutRule`](PutRuleInput) | |
//! | [`PutTargets`](PutTargetsInput) | |

use crate::support::operation::ServiceMetadata;

mod constraints;
mod endpoint;
pub mod error;
mod list_targets_by_rule;
mod parse;
mod put_events;
mod put_rule;
mod put_targets;
mod serialize;
pub mod types;

pub use endpoint::endpoint;
pub use list_targets_by_rule::{
    ListTargetsByRuleError, ListTargetsByRuleInput, ListTargetsByRuleOutput,
};
pub use put_events::{PutEventsError, PutEventsInput, PutEventsOutput};
pub use put_rule::{PutRuleError, PutRuleInput, PutRuleOutput};
pub use put_targets::{PutTargetsError, PutTargetsInput, PutTargetsOutput, PutTargetsRequired};

/// The name and version of EventBridge.
pub const SERVICE: ServiceMetadata = ServiceMetadata {
    sdk_id: "EventBridge",
    version: "2015-10-07",
};
