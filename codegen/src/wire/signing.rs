//! How the requests of an operation are signed
//! (<https://smithy.io/2.0/spec/authentication-traits.html>).

use crate::model::Traits;

/// How a request is signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signing {
    /// As its endpoint says.
    Endpoint,
    /// As its endpoint says, without the body.
    UnsignedPayload,
    /// Not at all.
    Unsigned,
}

/// How the requests of an operation are signed; `None` if only by schemes that
/// are not supported. An operation with `smithy.api#optionalAuth` is signed as
/// any other.
pub(super) fn signing(service: &Traits, operation: &Traits) -> Option<Signing> {
    let schemes = operation.auth.schemes.as_ref();
    let schemes = schemes.or(service.auth.schemes.as_ref());
    let is_signed = match schemes {
        None => true,
        Some(schemes) if schemes.iter().any(|id| id == "aws.auth#sigv4") => true,
        Some(schemes) if schemes.iter().all(|id| id == "smithy.api#noAuth") => false,
        Some(_) => return None,
    };
    Some(match (is_signed, operation.auth.unsigned_payload) {
        (false, _) => Signing::Unsigned,
        (true, true) => Signing::UnsignedPayload,
        (true, false) => Signing::Endpoint,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn auth(schemes: &[&str]) -> Traits {
        let mut traits = Traits::default();
        let schemes = schemes.iter().map(|&id| id.to_owned());
        traits.auth.schemes = Some(schemes.collect());
        traits
    }

    #[test]
    fn the_operation_says_whether_it_is_signed_and_else_the_service() {
        let plain = Traits::default();
        let (sigv4, none) = (auth(&["aws.auth#sigv4"]), auth(&[]));
        let no_auth = auth(&["smithy.api#noAuth"]);
        let either = auth(&["smithy.api#httpBearerAuth", "aws.auth#sigv4"]);
        let bearer = auth(&["smithy.api#httpBearerAuth"]);
        for (service, operation, expected) in [
            (&plain, &plain, Some(Signing::Endpoint)),
            (&plain, &none, Some(Signing::Unsigned)),
            (&sigv4, &no_auth, Some(Signing::Unsigned)),
            (&none, &plain, Some(Signing::Unsigned)),
            (&none, &sigv4, Some(Signing::Endpoint)),
            (&bearer, &either, Some(Signing::Endpoint)),
            (&bearer, &plain, None),
        ] {
            assert_eq!(signing(service, operation), expected);
        }
    }

    #[test]
    fn a_payload_is_left_out_only_of_what_is_signed() {
        let (mut signed, mut unsigned) = (Traits::default(), auth(&[]));
        signed.auth.unsigned_payload = true;
        unsigned.auth.unsigned_payload = true;
        let service = Traits::default();
        assert_eq!(signing(&service, &signed), Some(Signing::UnsignedPayload));
        assert_eq!(signing(&service, &unsigned), Some(Signing::Unsigned));
    }
}
