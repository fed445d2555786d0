//! What single services need beyond their models: the only place that names a
//! service.

use crate::model::{Service, ShapeId};

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
    /// What the service of a shape needs.
    pub(super) fn of(id: &ShapeId, service: &Service) -> Self {
        match id.as_str() {
            // Without the header, replies are in another format (HAL).
            // <https://smithy.io/2.0/aws/customizations/apigateway-customizations.html>
            "com.amazonaws.apigateway#BackplaneControlService" => Self {
                headers: vec![("accept", "application/json".to_owned())],
                ..Self::default()
            },
            // A request without the header is refused; `-` is the account that signs.
            // <https://smithy.io/2.0/aws/customizations/glacier-customizations.html>
            "com.amazonaws.glacier#Glacier" => Self {
                headers: vec![("x-amz-glacier-version", service.version.clone())],
                empty_label: Some(("accountId", "-")),
                ..Self::default()
            },
            // A model is asked at an endpoint of its own.
            // <https://smithy.io/2.0/aws/customizations/machinelearning-customizations.html>
            "com.amazonaws.machinelearning#AmazonML_20141212" => Self {
                endpoint_member: Some("PredictEndpoint"),
                ..Self::default()
            },
            _ => Self::default(),
        }
    }
}
