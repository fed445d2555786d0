//! Types of EventBridge.

use std::collections::HashMap;
use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use crate::support::display::Escaped;
use crate::support::time::Timestamp;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AssignPublicIp {
    Enabled,
    Disabled,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownAssignPublicIp),
}

/// A value of [`AssignPublicIp`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownAssignPublicIp(String);

impl UnknownAssignPublicIp {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl AssignPublicIp {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &["ENABLED", "DISABLED"];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "ENABLED",
            Self::Disabled => "DISABLED",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for AssignPublicIp {
    fn from(value: &str) -> Self {
        match value {
            "ENABLED" => Self::Enabled,
            "DISABLED" => Self::Disabled,
            _ => Self::Unknown(UnknownAssignPublicIp(value.to_owned())),
        }
    }
}

impl FromStr for AssignPublicIp {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for AssignPublicIp {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for AssignPublicIp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LaunchType {
    Ec2,
    Fargate,
    External,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownLaunchType),
}

/// A value of [`LaunchType`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownLaunchType(String);

impl UnknownLaunchType {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl LaunchType {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &["EC2", "FARGATE", "EXTERNAL"];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ec2 => "EC2",
            Self::Fargate => "FARGATE",
            Self::External => "EXTERNAL",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for LaunchType {
    fn from(value: &str) -> Self {
        match value {
            "EC2" => Self::Ec2,
            "FARGATE" => Self::Fargate,
            "EXTERNAL" => Self::External,
            _ => Self::Unknown(UnknownLaunchType(value.to_owned())),
        }
    }
}

impl FromStr for LaunchType {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for LaunchType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for LaunchType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlacementConstraintType {
    DistinctInstance,
    MemberOf,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownPlacementConstraintType),
}

/// A value of [`PlacementConstraintType`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownPlacementConstraintType(String);

impl UnknownPlacementConstraintType {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl PlacementConstraintType {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &["distinctInstance", "memberOf"];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::DistinctInstance => "distinctInstance",
            Self::MemberOf => "memberOf",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for PlacementConstraintType {
    fn from(value: &str) -> Self {
        match value {
            "distinctInstance" => Self::DistinctInstance,
            "memberOf" => Self::MemberOf,
            _ => Self::Unknown(UnknownPlacementConstraintType(value.to_owned())),
        }
    }
}

impl FromStr for PlacementConstraintType {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for PlacementConstraintType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for PlacementConstraintType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlacementStrategyType {
    Random,
    Spread,
    Binpack,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownPlacementStrategyType),
}

/// A value of [`PlacementStrategyType`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownPlacementStrategyType(String);

impl UnknownPlacementStrategyType {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl PlacementStrategyType {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &["random", "spread", "binpack"];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Random => "random",
            Self::Spread => "spread",
            Self::Binpack => "binpack",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for PlacementStrategyType {
    fn from(value: &str) -> Self {
        match value {
            "random" => Self::Random,
            "spread" => Self::Spread,
            "binpack" => Self::Binpack,
            _ => Self::Unknown(UnknownPlacementStrategyType(value.to_owned())),
        }
    }
}

impl FromStr for PlacementStrategyType {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for PlacementStrategyType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for PlacementStrategyType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PropagateTags {
    TaskDefinition,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownPropagateTags),
}

/// A value of [`PropagateTags`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownPropagateTags(String);

impl UnknownPropagateTags {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl PropagateTags {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &["TASK_DEFINITION"];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::TaskDefinition => "TASK_DEFINITION",
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for PropagateTags {
    fn from(value: &str) -> Self {
        match value {
            "TASK_DEFINITION" => Self::TaskDefinition,
            _ => Self::Unknown(UnknownPropagateTags(value.to_owned())),
        }
    }
}

impl FromStr for PropagateTags {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for PropagateTags {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for PropagateTags {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RuleState {
    Enabled,
    Disabled,
    EnabledWithAllCloudtrailManagementEvents,
    /// A value that the model did not have when this crate was generated.
    ///
    /// A newer model may make it a variant, so compare it by its text.
    Unknown(UnknownRuleState),
}

/// A value of [`RuleState`] that is none of its variants.
///
/// Made by `From<&str>` and `FromStr`, only from an unknown value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownRuleState(String);

impl UnknownRuleState {
    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl RuleState {
    /// The texts of the values that the model had when this crate was generated.
    pub const VALUES: &[&str] = &[
        "ENABLED",
        "DISABLED",
        "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS",
    ];

    /// The value's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "ENABLED",
            Self::Disabled => "DISABLED",
            Self::EnabledWithAllCloudtrailManagementEvents => {
                "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"
            }
            Self::Unknown(value) => &value.0,
        }
    }
}

impl From<&str> for RuleState {
    fn from(value: &str) -> Self {
        match value {
            "ENABLED" => Self::Enabled,
            "DISABLED" => Self::Disabled,
            "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS" => {
                Self::EnabledWithAllCloudtrailManagementEvents
            }
            _ => Self::Unknown(UnknownRuleState(value.to_owned())),
        }
    }
}

impl FromStr for RuleState {
    type Err = Infallible;

    fn from_str(value: &str) -> Result<Self, Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for RuleState {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Control characters, which an unknown value may have, are escaped.
impl fmt::Display for RuleState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped(self.as_str()).fmt(f)
    }
}

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppSyncParameters {
    /// Allowed: 1 to 1048576 characters.
    pub graph_ql_operation: Option<String>,
}

impl fmt::Debug for AppSyncParameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AppSyncParameters")
            .field("graph_ql_operation", &"** redacted **")
            .finish()
    }
}

impl AppSyncParameters {
    /// Sets no member: all are optional.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`graph_ql_operation`](field@Self::graph_ql_operation).
    #[must_use]
    pub fn graph_ql_operation(mut self, graph_ql_operation: impl Into<String>) -> Self {
        self.graph_ql_operation = Some(graph_ql_operation.into());
        self
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AwsVpcConfiguration {
    pub subnets: Vec<String>,
    pub security_groups: Option<Vec<String>>,
    pub assign_public_ip: Option<AssignPublicIp>,
}

impl AwsVpcConfiguration {
    /// Takes the required member.
    #[must_use]
    pub fn new(subnets: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            subnets: subnets.into_iter().map(Into::into).collect(),
            security_groups: None,
            assign_public_ip: None,
        }
    }

    /// Sets [`security_groups`](field@Self::security_groups).
    #[must_use]
    pub fn security_groups(
        mut self,
        security_groups: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_groups = Some(security_groups.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`assign_public_ip`](field@Self::assign_public_ip).
    #[must_use]
    pub fn assign_public_ip(mut self, assign_public_ip: AssignPublicIp) -> Self {
        self.assign_public_ip = Some(assign_public_ip);
        self
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchArrayProperties {
    pub size: Option<i32>,
}

impl BatchArrayProperties {
    /// Sets no member: all are optional.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`size`](field@Self::size).
    #[must_use]
    pub fn size(mut self, size: i32) -> Self {
        self.size = Some(size);
        self
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BatchParameters {
    pub job_definition: String,
    pub job_name: String,
    pub array_properties: Option<BatchArrayProperties>,
    pub retry_strategy: Option<BatchRetryStrategy>,
}

/// The required members of [`BatchParameters`].
#[derive(Debug, Clone, PartialEq)]
pub struct BatchParametersRequired {
    /// See [`job_definition`](field@BatchParameters::job_definition).
    pub job_definition: String,
    /// See [`job_name`](field@BatchParameters::job_name).
    pub job_name: String,
}

impl BatchParameters {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: BatchParametersRequired) -> Self {
        Self {
            job_definition: required.job_definition,
            job_name: required.job_name,
            array_properties: None,
            retry_strategy: None,
        }
    }

    /// Sets [`array_properties`](field@Self::array_properties).
    #[must_use]
    pub fn array_properties(mut self, array_properties: BatchArrayProperties) -> Self {
        self.array_properties = Some(array_properties);
        self
    }

    /// Sets [`retry_strategy`](field@Self::retry_strategy).
    #[must_use]
    pub fn retry_strategy(mut self, retry_strategy: BatchRetryStrategy) -> Self {
        self.retry_strategy = Some(retry_strategy);
        self
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchRetryStrategy {
    pub attempts: Option<i32>,
}

impl BatchRetryStrategy {
    /// Sets no member: all are optional.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`attempts`](field@Self::attempts).
    #[must_use]
    pub fn attempts(mut self, attempts: i32) -> Self {
        self.attempts = Some(attempts);
        self
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CapacityProviderStrategyItem {
    /// Allowed: 1 to 255 characters.
    pub capacity_provider: String,
    /// Allowed: 0 to 1000.
    pub weight: Option<i32>,
    /// Allowed: 0 to 100000.
    pub base: Option<i32>,
}

impl CapacityProviderStrategyItem {
    /// Takes the required member.
    #[must_use]
    pub fn new(capacity_provider: impl Into<String>) -> Self {
        Self {
            capacity_provider: capacity_provider.into(),
            weight: None,
            base: None,
        }
    }

    /// Sets [`weight`](field@Self::weight).
    #[must_use]
    pub fn weight(mut self, weight: i32) -> Self {
        self.weight = Some(weight);
        self
    }

    /// Sets [`base`](field@Self::base).
    #[must_use]
    pub fn base(mut self, base: i32) -> Self {
        self.base = Some(base);
        self
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeadLetterConfig {
    /// Allowed: 1 to 1600 characters.
    pub arn: Option<String>,
}

impl DeadLetterConfig {
    /// Sets no member: all are optional.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`arn`](field@Self::arn).
    #[must_use]
    pub fn arn(mut self, arn: impl Into<String>) -> Self {
        self.arn = Some(arn.into());
        self
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EcsParameters {
    /// Allowed: 1 to 1600 characters.
    pub task_definition_arn: String,
    /// Allowed: at least 1.
    pub task_count: Option<i32>,
    pub launch_type: Option<LaunchType>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub platform_version: Option<String>,
    pub group: Option<String>,
    /// Allowed: at most 6 items.
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub enable_ecs_managed_tags: Option<bool>,
    pub enable_execute_command: Option<bool>,
    /// Allowed: at most 10 items.
    pub placement_constraints: Option<Vec<PlacementConstraint>>,
    /// Allowed: at most 5 items.
    pub placement_strategy: Option<Vec<PlacementStrategy>>,
    pub propagate_tags: Option<PropagateTags>,
    /// Allowed: at most 1024 characters.
    pub reference_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl EcsParameters {
    /// Takes the required member.
    #[must_use]
    pub fn new(task_definition_arn: impl Into<String>) -> Self {
        Self {
            task_definition_arn: task_definition_arn.into(),
            task_count: None,
            launch_type: None,
            network_configuration: None,
            platform_version: None,
            group: None,
            capacity_provider_strategy: None,
            enable_ecs_managed_tags: None,
            enable_execute_command: None,
            placement_constraints: None,
            placement_strategy: None,
            propagate_tags: None,
            reference_id: None,
            tags: None,
        }
    }

    /// Sets [`task_count`](field@Self::task_count).
    #[must_use]
    pub fn task_count(mut self, task_count: i32) -> Self {
        self.task_count = Some(task_count);
        self
    }

    /// Sets [`launch_type`](field@Self::launch_type).
    #[must_use]
    pub fn launch_type(mut self, launch_type: LaunchType) -> Self {
        self.launch_type = Some(launch_type);
        self
    }

    /// Sets [`network_configuration`](field@Self::network_configuration).
    #[must_use]
    pub fn network_configuration(mut self, network_configuration: NetworkConfiguration) -> Self {
        self.network_configuration = Some(network_configuration);
        self
    }

    /// Sets [`platform_version`](field@Self::platform_version).
    #[must_use]
    pub fn platform_version(mut self, platform_version: impl Into<String>) -> Self {
        self.platform_version = Some(platform_version.into());
        self
    }

    /// Sets [`group`](field@Self::group).
    #[must_use]
    pub fn group(mut self, group: impl Into<String>) -> Self {
        self.group = Some(group.into());
        self
    }

    /// Sets [`capacity_provider_strategy`](field@Self::capacity_provider_strategy).
    #[must_use]
    pub fn capacity_provider_strategy(
        mut self,
        capacity_provider_strategy: impl IntoIterator<Item = CapacityProviderStrategyItem>,
    ) -> Self {
        self.capacity_provider_strategy = Some(capacity_provider_strategy.into_iter().collect());
        self
    }

    /// Sets [`enable_ecs_managed_tags`](field@Self::enable_ecs_managed_tags).
    #[must_use]
    pub fn enable_ecs_managed_tags(mut self, enable_ecs_managed_tags: bool) -> Self {
        self.enable_ecs_managed_tags = Some(enable_ecs_managed_tags);
        self
    }

    /// Sets [`enable_execute_command`](field@Self::enable_execute_command).
    #[must_use]
    pub fn enable_execute_command(mut self, enable_execute_command: bool) -> Self {
        self.enable_execute_command = Some(enable_execute_command);
        self
    }

    /// Sets [`placement_constraints`](field@Self::placement_constraints).
    #[must_use]
    pub fn placement_constraints(
        mut self,
        placement_constraints: impl IntoIterator<Item = PlacementConstraint>,
    ) -> Self {
        self.placement_constraints = Some(placement_constraints.into_iter().collect());
        self
    }

    /// Sets [`placement_strategy`](field@Self::placement_strategy).
    #[must_use]
    pub fn placement_strategy(
        mut self,
        placement_strategy: impl IntoIterator<Item = PlacementStrategy>,
    ) -> Self {
        self.placement_strategy = Some(placement_strategy.into_iter().collect());
        self
    }

    /// Sets [`propagate_tags`](field@Self::propagate_tags).
    #[must_use]
    pub fn propagate_tags(mut self, propagate_tags: PropagateTags) -> Self {
        self.propagate_tags = Some(propagate_tags);
        self
    }

    /// Sets [`reference_id`](field@Self::reference_id).
    #[must_use]
    pub fn reference_id(mut self, reference_id: impl Into<String>) -> Self {
        self.reference_id = Some(reference_id.into());
        self
    }

    /// Sets [`tags`](field@Self::tags).
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = Some(tags.into_iter().collect());
        self
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HttpParameters {
    pub path_parameter_values: Option<Vec<String>>,
    pub header_parameters: Option<HashMap<String, String>>,
    pub query_string_parameters: Option<HashMap<String, String>>,
}

impl HttpParameters {
    /// Sets no member: all are optional.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`path_parameter_values`](field@Self::path_parameter_values).
    #[must_use]
    pub fn path_parameter_values(
        mut self,
        path_parameter_values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.path_parameter_values =
            Some(path_parameter_values.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`header_parameters`](field@Self::header_parameters).
    #[must_use]
    pub fn header_parameters(
        mut self,
        header_parameters: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.header_parameters = Some(
            header_parameters
                .into_iter()
                .map(|(key, item)| (key.into(), item.into()))
                .collect(),
        );
        self
    }

    /// Sets [`query_string_parameters`](field@Self::query_string_parameters).
    #[must_use]
    pub fn query_string_parameters(
        mut self,
        query_string_parameters: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.query_string_parameters = Some(
            query_string_parameters
                .into_iter()
                .map(|(key, item)| (key.into(), item.into()))
                .collect(),
        );
        self
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputTransformer {
    /// Allowed: at most 100 entries.
    pub input_paths_map: Option<HashMap<String, String>>,
    /// Allowed: 1 to 8192 characters.
    pub input_template: String,
}

impl InputTransformer {
    /// Takes the required member.
    #[must_use]
    pub fn new(input_template: impl Into<String>) -> Self {
        Self {
            input_paths_map: None,
            input_template: input_template.into(),
        }
    }

    /// Sets [`input_paths_map`](field@Self::input_paths_map).
    #[must_use]
    pub fn input_paths_map(
        mut self,
        input_paths_map: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.input_paths_map = Some(
            input_paths_map
                .into_iter()
                .map(|(key, item)| (key.into(), item.into()))
                .collect(),
        );
        self
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct KinesisParameters {
    /// Allowed: at most 256 characters.
    pub partition_key_path: String,
}

impl KinesisParameters {
    /// Takes the required member.
    #[must_use]
    pub fn new(partition_key_path: impl Into<String>) -> Self {
        Self {
            partition_key_path: partition_key_path.into(),
        }
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkConfiguration {
    pub awsvpc_configuration: Option<AwsVpcConfiguration>,
}

impl NetworkConfiguration {
    /// Sets no member: all are optional.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`awsvpc_configuration`](field@Self::awsvpc_configuration).
    #[must_use]
    pub fn awsvpc_configuration(mut self, awsvpc_configuration: AwsVpcConfiguration) -> Self {
        self.awsvpc_configuration = Some(awsvpc_configuration);
        self
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PlacementConstraint {
    pub r#type: Option<PlacementConstraintType>,
    /// Allowed: at most 2000 characters.
    pub expression: Option<String>,
}

impl PlacementConstraint {
    /// Sets no member: all are optional.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`type`](field@Self::type).
    #[must_use]
    pub fn r#type(mut self, r#type: PlacementConstraintType) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// Sets [`expression`](field@Self::expression).
    #[must_use]
    pub fn expression(mut self, expression: impl Into<String>) -> Self {
        self.expression = Some(expression.into());
        self
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PlacementStrategy {
    pub r#type: Option<PlacementStrategyType>,
    /// Allowed: at most 255 characters.
    pub field: Option<String>,
}

impl PlacementStrategy {
    /// Sets no member: all are optional.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`type`](field@Self::type).
    #[must_use]
    pub fn r#type(mut self, r#type: PlacementStrategyType) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// Sets [`field`](field@Self::field).
    #[must_use]
    pub fn field(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PutEventsRequestEntry {
    pub time: Option<Timestamp>,
    pub source: Option<String>,
    pub resources: Option<Vec<String>>,
    pub detail_type: Option<String>,
    pub detail: Option<String>,
    /// Allowed: 1 to 1600 characters, matches `^(arn:aws[\w-]*:events:[a-z]+-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[\.\-_A-Za-z0-9]+$`.
    pub event_bus_name: Option<String>,
    /// Allowed: 1 to 500 characters.
    pub trace_header: Option<String>,
}

impl PutEventsRequestEntry {
    /// Sets no member: all are optional.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`time`](field@Self::time).
    #[must_use]
    pub fn time(mut self, time: Timestamp) -> Self {
        self.time = Some(time);
        self
    }

    /// Sets [`source`](field@Self::source).
    #[must_use]
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Sets [`resources`](field@Self::resources).
    #[must_use]
    pub fn resources(mut self, resources: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.resources = Some(resources.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`detail_type`](field@Self::detail_type).
    #[must_use]
    pub fn detail_type(mut self, detail_type: impl Into<String>) -> Self {
        self.detail_type = Some(detail_type.into());
        self
    }

    /// Sets [`detail`](field@Self::detail).
    #[must_use]
    pub fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// Sets [`event_bus_name`](field@Self::event_bus_name).
    #[must_use]
    pub fn event_bus_name(mut self, event_bus_name: impl Into<String>) -> Self {
        self.event_bus_name = Some(event_bus_name.into());
        self
    }

    /// Sets [`trace_header`](field@Self::trace_header).
    #[must_use]
    pub fn trace_header(mut self, trace_header: impl Into<String>) -> Self {
        self.trace_header = Some(trace_header.into());
        self
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PutEventsResultEntry {
    pub event_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PutTargetsResultEntry {
    pub target_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RedshiftDataParameters {
    /// Allowed: 1 to 1600 characters, matches `^(^arn:aws([a-z]|\-)*:secretsmanager:[a-z0-9-.]+:.*)|(\$(\.[\w_-]+(\[(\d+|\*)\])*)*)$` (a value that starts with `(^arn:aws([a-z]|\-)*:secretsmanager:[a-z0-9-.]+:.*)` or ends with `(\$(\.[\w_-]+(\[(\d+|\*)\])*)*)`).
    pub secret_manager_arn: Option<String>,
    /// Allowed: 1 to 64 characters.
    pub database: String,
    /// Allowed: 1 to 128 characters.
    pub db_user: Option<String>,
    /// Allowed: 1 to 100000 characters.
    pub sql: Option<String>,
    /// Allowed: 1 to 500 characters.
    pub statement_name: Option<String>,
    pub with_event: Option<bool>,
    /// Allowed: at most 40 items.
    pub sqls: Option<Vec<String>>,
}

impl fmt::Debug for RedshiftDataParameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedshiftDataParameters")
            .field("secret_manager_arn", &self.secret_manager_arn)
            .field("database", &self.database)
            .field("db_user", &self.db_user)
            .field("sql", &"** redacted **")
            .field("statement_name", &self.statement_name)
            .field("with_event", &self.with_event)
            .field("sqls", &"** redacted **")
            .finish()
    }
}

impl RedshiftDataParameters {
    /// Takes the required member.
    #[must_use]
    pub fn new(database: impl Into<String>) -> Self {
        Self {
            secret_manager_arn: None,
            database: database.into(),
            db_user: None,
            sql: None,
            statement_name: None,
            with_event: None,
            sqls: None,
        }
    }

    /// Sets [`secret_manager_arn`](field@Self::secret_manager_arn).
    #[must_use]
    pub fn secret_manager_arn(mut self, secret_manager_arn: impl Into<String>) -> Self {
        self.secret_manager_arn = Some(secret_manager_arn.into());
        self
    }

    /// Sets [`db_user`](field@Self::db_user).
    #[must_use]
    pub fn db_user(mut self, db_user: impl Into<String>) -> Self {
        self.db_user = Some(db_user.into());
        self
    }

    /// Sets [`sql`](field@Self::sql).
    #[must_use]
    pub fn sql(mut self, sql: impl Into<String>) -> Self {
        self.sql = Some(sql.into());
        self
    }

    /// Sets [`statement_name`](field@Self::statement_name).
    #[must_use]
    pub fn statement_name(mut self, statement_name: impl Into<String>) -> Self {
        self.statement_name = Some(statement_name.into());
        self
    }

    /// Sets [`with_event`](field@Self::with_event).
    #[must_use]
    pub fn with_event(mut self, with_event: bool) -> Self {
        self.with_event = Some(with_event);
        self
    }

    /// Sets [`sqls`](field@Self::sqls).
    #[must_use]
    pub fn sqls(mut self, sqls: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sqls = Some(sqls.into_iter().map(Into::into).collect());
        self
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RetryPolicy {
    /// Allowed: 0 to 185.
    pub maximum_retry_attempts: Option<i32>,
    /// Allowed: 60 to 86400.
    pub maximum_event_age_in_seconds: Option<i32>,
}

impl RetryPolicy {
    /// Sets no member: all are optional.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`maximum_retry_attempts`](field@Self::maximum_retry_attempts).
    #[must_use]
    pub fn maximum_retry_attempts(mut self, maximum_retry_attempts: i32) -> Self {
        self.maximum_retry_attempts = Some(maximum_retry_attempts);
        self
    }

    /// Sets [`maximum_event_age_in_seconds`](field@Self::maximum_event_age_in_seconds).
    #[must_use]
    pub fn maximum_event_age_in_seconds(mut self, maximum_event_age_in_seconds: i32) -> Self {
        self.maximum_event_age_in_seconds = Some(maximum_event_age_in_seconds);
        self
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RunCommandParameters {
    /// Allowed: 1 to 5 items.
    pub run_command_targets: Vec<RunCommandTarget>,
}

impl RunCommandParameters {
    /// Takes the required member.
    #[must_use]
    pub fn new(run_command_targets: impl IntoIterator<Item = RunCommandTarget>) -> Self {
        Self {
            run_command_targets: run_command_targets.into_iter().collect(),
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RunCommandTarget {
    /// Allowed: 1 to 128 characters, matches `^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`.
    pub key: String,
    /// Allowed: 1 to 50 items.
    pub values: Vec<String>,
}

/// The required members of [`RunCommandTarget`].
#[derive(Debug, Clone, PartialEq)]
pub struct RunCommandTargetRequired {
    /// See [`key`](field@RunCommandTarget::key).
    pub key: String,
    /// See [`values`](field@RunCommandTarget::values).
    pub values: Vec<String>,
}

impl RunCommandTarget {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: RunCommandTargetRequired) -> Self {
        Self {
            key: required.key,
            values: required.values,
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SageMakerPipelineParameter {
    /// Allowed: 1 to 256 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
    pub name: String,
    /// Allowed: at most 1024 characters.
    pub value: String,
}

/// The required members of [`SageMakerPipelineParameter`].
#[derive(Debug, Clone, PartialEq)]
pub struct SageMakerPipelineParameterRequired {
    /// See [`name`](field@SageMakerPipelineParameter::name).
    pub name: String,
    /// See [`value`](field@SageMakerPipelineParameter::value).
    pub value: String,
}

impl SageMakerPipelineParameter {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: SageMakerPipelineParameterRequired) -> Self {
        Self {
            name: required.name,
            value: required.value,
        }
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SageMakerPipelineParameters {
    /// Allowed: at most 200 items.
    pub pipeline_parameter_list: Option<Vec<SageMakerPipelineParameter>>,
}

impl SageMakerPipelineParameters {
    /// Sets no member: all are optional.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`pipeline_parameter_list`](field@Self::pipeline_parameter_list).
    #[must_use]
    pub fn pipeline_parameter_list(
        mut self,
        pipeline_parameter_list: impl IntoIterator<Item = SageMakerPipelineParameter>,
    ) -> Self {
        self.pipeline_parameter_list = Some(pipeline_parameter_list.into_iter().collect());
        self
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqsParameters {
    /// Allowed: at most 100 characters.
    pub message_group_id: Option<String>,
}

impl SqsParameters {
    /// Sets no member: all are optional.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`message_group_id`](field@Self::message_group_id).
    #[must_use]
    pub fn message_group_id(mut self, message_group_id: impl Into<String>) -> Self {
        self.message_group_id = Some(message_group_id.into());
        self
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Tag {
    /// Allowed: 1 to 128 characters.
    pub key: String,
    /// Allowed: at most 256 characters.
    pub value: String,
}

/// The required members of [`Tag`].
#[derive(Debug, Clone, PartialEq)]
pub struct TagRequired {
    /// See [`key`](field@Tag::key).
    pub key: String,
    /// See [`value`](field@Tag::value).
    pub value: String,
}

impl Tag {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: TagRequired) -> Self {
        Self {
            key: required.key,
            value: required.value,
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Target {
    /// Allowed: 1 to 64 characters, matches `^[\.\-_A-Za-z0-9]+$`.
    pub id: String,
    /// Allowed: 1 to 1600 characters.
    pub arn: String,
    /// Allowed: 1 to 1600 characters.
    pub role_arn: Option<String>,
    /// Allowed: at most 8192 characters.
    pub input: Option<String>,
    /// Allowed: at most 256 characters.
    pub input_path: Option<String>,
    pub input_transformer: Option<InputTransformer>,
    pub kinesis_parameters: Option<KinesisParameters>,
    pub run_command_parameters: Option<RunCommandParameters>,
    pub ecs_parameters: Option<EcsParameters>,
    pub batch_parameters: Option<BatchParameters>,
    pub sqs_parameters: Option<SqsParameters>,
    pub http_parameters: Option<HttpParameters>,
    pub redshift_data_parameters: Option<RedshiftDataParameters>,
    pub sage_maker_pipeline_parameters: Option<SageMakerPipelineParameters>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub retry_policy: Option<RetryPolicy>,
    pub app_sync_parameters: Option<AppSyncParameters>,
}

/// The required members of [`Target`].
#[derive(Debug, Clone, PartialEq)]
pub struct TargetRequired {
    /// See [`arn`](field@Target::arn).
    pub arn: String,
    /// See [`id`](field@Target::id).
    pub id: String,
}

impl Target {
    /// Takes the required members.
    #[must_use]
    pub fn new(required: TargetRequired) -> Self {
        Self {
            id: required.id,
            arn: required.arn,
            role_arn: None,
            input: None,
            input_path: None,
            input_transformer: None,
            kinesis_parameters: None,
            run_command_parameters: None,
            ecs_parameters: None,
            batch_parameters: None,
            sqs_parameters: None,
            http_parameters: None,
            redshift_data_parameters: None,
            sage_maker_pipeline_parameters: None,
            dead_letter_config: None,
            retry_policy: None,
            app_sync_parameters: None,
        }
    }

    /// Sets [`role_arn`](field@Self::role_arn).
    #[must_use]
    pub fn role_arn(mut self, role_arn: impl Into<String>) -> Self {
        self.role_arn = Some(role_arn.into());
        self
    }

    /// Sets [`input`](field@Self::input).
    #[must_use]
    pub fn input(mut self, input: impl Into<String>) -> Self {
        self.input = Some(input.into());
        self
    }

    /// Sets [`input_path`](field@Self::input_path).
    #[must_use]
    pub fn input_path(mut self, input_path: impl Into<String>) -> Self {
        self.input_path = Some(input_path.into());
        self
    }

    /// Sets [`input_transformer`](field@Self::input_transformer).
    #[must_use]
    pub fn input_transformer(mut self, input_transformer: InputTransformer) -> Self {
        self.input_transformer = Some(input_transformer);
        self
    }

    /// Sets [`kinesis_parameters`](field@Self::kinesis_parameters).
    #[must_use]
    pub fn kinesis_parameters(mut self, kinesis_parameters: KinesisParameters) -> Self {
        self.kinesis_parameters = Some(kinesis_parameters);
        self
    }

    /// Sets [`run_command_parameters`](field@Self::run_command_parameters).
    #[must_use]
    pub fn run_command_parameters(mut self, run_command_parameters: RunCommandParameters) -> Self {
        self.run_command_parameters = Some(run_command_parameters);
        self
    }

    /// Sets [`ecs_parameters`](field@Self::ecs_parameters).
    #[must_use]
    pub fn ecs_parameters(mut self, ecs_parameters: EcsParameters) -> Self {
        self.ecs_parameters = Some(ecs_parameters);
        self
    }

    /// Sets [`batch_parameters`](field@Self::batch_parameters).
    #[must_use]
    pub fn batch_parameters(mut self, batch_parameters: BatchParameters) -> Self {
        self.batch_parameters = Some(batch_parameters);
        self
    }

    /// Sets [`sqs_parameters`](field@Self::sqs_parameters).
    #[must_use]
    pub fn sqs_parameters(mut self, sqs_parameters: SqsParameters) -> Self {
        self.sqs_parameters = Some(sqs_parameters);
        self
    }

    /// Sets [`http_parameters`](field@Self::http_parameters).
    #[must_use]
    pub fn http_parameters(mut self, http_parameters: HttpParameters) -> Self {
        self.http_parameters = Some(http_parameters);
        self
    }

    /// Sets [`redshift_data_parameters`](field@Self::redshift_data_parameters).
    #[must_use]
    pub fn redshift_data_parameters(
        mut self,
        redshift_data_parameters: RedshiftDataParameters,
    ) -> Self {
        self.redshift_data_parameters = Some(redshift_data_parameters);
        self
    }

    /// Sets [`sage_maker_pipeline_parameters`](field@Self::sage_maker_pipeline_parameters).
    #[must_use]
    pub fn sage_maker_pipeline_parameters(
        mut self,
        sage_maker_pipeline_parameters: SageMakerPipelineParameters,
    ) -> Self {
        self.sage_maker_pipeline_parameters = Some(sage_maker_pipeline_parameters);
        self
    }

    /// Sets [`dead_letter_config`](field@Self::dead_letter_config).
    #[must_use]
    pub fn dead_letter_config(mut self, dead_letter_config: DeadLetterConfig) -> Self {
        self.dead_letter_config = Some(dead_letter_config);
        self
    }

    /// Sets [`retry_policy`](field@Self::retry_policy).
    #[must_use]
    pub fn retry_policy(mut self, retry_policy: RetryPolicy) -> Self {
        self.retry_policy = Some(retry_policy);
        self
    }

    /// Sets [`app_sync_parameters`](field@Self::app_sync_parameters).
    #[must_use]
    pub fn app_sync_parameters(mut self, app_sync_parameters: AppSyncParameters) -> Self {
        self.app_sync_parameters = Some(app_sync_parameters);
        self
    }
}
