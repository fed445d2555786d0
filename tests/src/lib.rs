//! What several tests share; the tests are in `tests/`.

pub mod lines;
pub mod program;
pub mod project;
pub mod public_items;
pub mod python;
pub mod runtime;
pub mod seed;
pub mod witness;
pub mod workspace;

/// The README's code, compiled and run.
#[doc = include_str!("../../README.md")]
#[cfg(doctest)]
struct Readme;

/// Other crates cannot implement `Operation`, since they cannot name the type of
/// its hidden constant.
///
/// ```compile_fail,E0603
/// use aws_operations::support::operation::Methods;
/// ```
///
/// ```compile_fail,E0046
/// #[derive(Clone, Debug, PartialEq)]
/// struct Mine;
///
/// impl aws_operations::Operation for Mine {
///     type Output = ();
///     type Error = aws_operations::iam::UpdateAccessKeyError;
///
///     const NAME: &'static str = "Mine";
///     const SERVICE: aws_operations::ServiceMetadata = aws_operations::iam::SERVICE;
/// }
/// ```
#[cfg(doctest)]
struct Sealed;
