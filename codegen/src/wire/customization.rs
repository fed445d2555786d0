//! What single services need beyond their models: the only place that names a
//! service.

use crate::model::{Service, Traits};

/// What a service needs beyond its model.
#[derive(Debug, Default)]
pub(super) struct Customization {
    /// Headers of every request, with the names and values that are sent.
    pub(super) headers: Vec<(&'static str, String)>,
    /// The member that is sent as this text in a path if it is empty.
    pub(super) empty_label: Option<(&'static str, &'static str)>,
    /// The member of a request that is the URL of its endpoint.
    pub(super) endpoint_member: Option<&'static str>,
}

impl Customization {
    /// What a service with these traits needs.
    ///
    /// It is found by its `sdkId`, which a model that is imported from botocore has
    /// too; the names of their shapes differ.
    pub(super) fn of(traits: &Traits, service: &Service) -> Self {
        let aws = traits.service.aws.as_ref();
        match aws.map(|aws| aws.sdk_id.as_str()).unwrap_or_default() {
            // Without the header, replies are in another format (HAL).
            // <https://smithy.io/2.0/aws/customizations/apigateway-customizations.html>
            "API Gateway" => Self {
                headers: vec![("accept", "application/json".to_owned())],
                ..Self::default()
            },
            // A request without the header is refused; `-` is the account that signs.
            // <https://smithy.io/2.0/aws/customizations/glacier-customizations.html>
            "Glacier" => Self {
                headers: vec![("x-amz-glacier-version", service.version.clone())],
                empty_label: Some(("accountId", "-")),
                ..Self::default()
            },
            // A model is asked at an endpoint of its own.
            // <https://smithy.io/2.0/aws/customizations/machinelearning-customizations.html>
            "Machine Learning" => Self {
                endpoint_member: Some("PredictEndpoint"),
                ..Self::default()
            },
            _ => Self::default(),
        }
    }
}
