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

/// How the requests of an operation are signed; the trait of a scheme, or
/// `smithy.api#auth`, if only by schemes that are not supported.
///
/// The schemes are those of the operation's `smithy.api#auth`, or else of the
/// service's, or else all that the service has. A service without any is called
/// at an endpoint that the caller configures, which says how to sign. An
/// operation with `smithy.api#optionalAuth` is signed as any other.
pub(super) fn signing(service: &Traits, operation: &Traits) -> Result<Signing, &'static str> {
    let schemes = operation.auth.schemes.as_ref();
    let schemes = schemes.or(service.auth.schemes.as_ref());
    let is_signed = match schemes {
        None => match service.auth.other_schemes.first() {
            Some(scheme) if service.auth.sigv4_name.is_none() => return Err(scheme),
            _ => true,
        },
        Some(schemes) if schemes.iter().any(|id| id == "aws.auth#sigv4") => true,
        Some(schemes) if schemes.iter().all(|id| id == "smithy.api#noAuth") => false,
        Some(_) => return Err("smithy.api#auth"),
    };
    Ok(match (is_signed, operation.auth.unsigned_payload) {
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
        let (mut only_bearer, mut both) = (Traits::default(), Traits::default());
        only_bearer.auth.other_schemes = vec!["smithy.api#httpBearerAuth"];
        both.auth.other_schemes = vec!["aws.auth#sigv4a"];
        both.auth.sigv4_name = Some("sts".to_owned());
        let (sigv4, none) = (auth(&["aws.auth#sigv4"]), auth(&[]));
        let no_auth = auth(&["smithy.api#noAuth"]);
        let either = auth(&["smithy.api#httpBearerAuth", "aws.auth#sigv4"]);
        let bearer = auth(&["smithy.api#httpBearerAuth"]);
        for (service, operation, expected) in [
            (&plain, &plain, Ok(Signing::Endpoint)),
            (&plain, &none, Ok(Signing::Unsigned)),
            (&sigv4, &no_auth, Ok(Signing::Unsigned)),
            (&none, &plain, Ok(Signing::Unsigned)),
            (&none, &sigv4, Ok(Signing::Endpoint)),
            (&bearer, &either, Ok(Signing::Endpoint)),
            (&bearer, &plain, Err("smithy.api#auth")),
            (&only_bearer, &plain, Err("smithy.api#httpBearerAuth")),
            (&only_bearer, &none, Ok(Signing::Unsigned)),
            (&both, &plain, Ok(Signing::Endpoint)),
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
        assert_eq!(signing(&service, &signed), Ok(Signing::UnsignedPayload));
        assert_eq!(signing(&service, &unsigned), Ok(Signing::Unsigned));
    }
}
