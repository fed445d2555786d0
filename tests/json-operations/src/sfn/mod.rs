//! SFN 2016-11-23.
//!
//! | operation | |
//! | --- | --- |
//! | [`CreateStateMachine`](CreateStateMachineInput) | |
//! | [`DescribeExecution`](DescribeExecutionInput) | |
//! | [`ListExecutions`](ListExecutionsInput) | |
//! | [`StartExecution`](StartExecutionInput) | |

use crate::support::operation::ServiceMetadata;

mod constraints;
mod create_state_machine;
mod describe_execution;
mod endpoint;
pub mod error;
mod list_executions;
mod parse;
mod serialize;
mod start_execution;
pub mod types;

pub use create_state_machine::{
    CreateStateMachineError, CreateStateMachineInput, CreateStateMachineOutput,
    CreateStateMachineRequired,
};
pub use describe_execution::{
    DescribeExecutionError, DescribeExecutionInput, DescribeExecutionOutput,
};
pub use endpoint::endpoint;
pub use list_executions::{ListExecutionsError, ListExecutionsInput, ListExecutionsOutput};
pub use start_execution::{StartExecutionError, StartExecutionInput, StartExecutionOutput};

/// The name and version of SFN.
pub const SERVICE: ServiceMetadata = ServiceMetadata {
    sdk_id: "SFN",
    version: "2016-11-23",
};
