//! How temporary credentials of a reply become those of the signer.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::Scope;
use super::tokens::ident;
use crate::plan::types::{CredentialMembers, StructurePlan};

/// Implements the conversion of a structure, if it holds temporary credentials.
pub(super) fn conversion(scope: &Scope, plan: &StructurePlan) -> Option<TokenStream> {
    let CredentialMembers {
        access_key_id,
        secret_access_key,
        session_token,
        expiration,
    } = plan.credentials?;
    let temporary = scope.method("Credentials::temporary");
    let name = ident(&plan.name);
    let members = [access_key_id, secret_access_key, session_token, expiration];
    let values = members.map(|index| {
        let member = &plan.members[index];
        let field = ident(&member.field);
        let or_default = member.is_option().then(|| quote!(.unwrap_or_default()));
        quote!(credentials.#field #or_default)
    });
    Some(quote! {
        /// For a `Signer`, with the time at which they expire.
        #[cfg(feature = "sign")]
        impl TryFrom<#name> for crate::Credentials {
            type Error = crate::IncompleteCredentials;

            /// # Errors
            ///
            /// A member is missing from the reply, or empty.
            fn try_from(credentials: #name) -> Result<Self, Self::Error> {
                Self::#temporary(#(#values),*)
            }
        }
    })
}
