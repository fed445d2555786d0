//! How the reply to an operation is read whole, whatever its parts.

use quote::quote;

use super::{OutputCode, Reading};
use crate::plan::OperationPlan;
use crate::rust::scope::Scope;
use crate::rust::tokens::ident;

/// `from_response`.
pub(super) fn from_response(scope: &Scope, plan: &OperationPlan, reading: Reading) -> OutputCode {
    let error = ident(&plan.error.name);
    let (response, response_error) = (
        scope.item("http::Response"),
        scope.support("error::ResponseError"),
    );
    let body = reading.body;
    let methods = quote! {
        /// Reads a reply.
        ///
        /// # Errors
        ///
        /// Returns the service's error, or the unreadable reply.
        pub fn from_response(
            response: #response<Vec<u8>>,
        ) -> Result<Self, #response_error<#error>> {
            #body
        }
    };
    OutputCode {
        methods,
        functions: reading.functions,
    }
}
