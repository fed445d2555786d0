//! What `validation_path_sensitive.rs` promises.

use crate::validate::Path;
use crate::validate::Validator;

#[test]
fn what_is_sensitive_and_what_is_within_it_is_not_shown() {
    let mut validator = Validator::default();
    let secrets = Path::new("secrets").sensitive();
    validator.string(&secrets, "secret").length(7..);
    validator.string(&secrets.item(1), "secret").length(7..);
    let errors = validator.finish().unwrap_err();
    assert_eq!(errors.violations()[0].value(), None);
    assert_eq!(
        errors.violations()[1].to_string(),
        "Value at 'secrets.1.member' failed to satisfy constraint: Member must have length \
         greater than or equal to 7"
    );
    assert!(!format!("{errors:?}").contains("secret\""));
}
