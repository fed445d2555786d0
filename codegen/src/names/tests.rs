//! What names become, and every clash in one table.

use super::reserved::KEYWORDS;
use super::*;

#[test]
fn types_are_named_as_in_the_official_sdk() {
    for (name, expected) in [
        ("statusType", "StatusType"),
        ("SSHPublicKey", "SshPublicKey"),
        ("MFADevice", "MfaDevice"),
        ("Error", "Error"),
        ("_2nd", "N2nd"),
        ("String", "StringShape"),
    ] {
        assert_eq!(type_name(name), expected);
    }
}

#[test]
fn fields_are_snake_case_and_no_keywords() {
    for (name, expected) in [
        ("UserName", "user_name"),
        ("SSHPublicKeyId", "ssh_public_key_id"),
        ("OpenIDConnectProviderArn", "open_id_connect_provider_arn"),
        ("NotificationARNs", "notification_arns"),
        ("PolicyNames", "policy_names"),
        ("DNSSettings", "dns_settings"),
        ("Type", "r#type"),
        ("self", "self_"),
        ("_1st", "n1st"),
    ] {
        assert_eq!(field_name(name), expected);
    }
}

#[test]
fn variants_are_told_apart_where_case_and_punctuation_do_it_in_the_model() {
    let names = variant_names([
        "Active",
        "ACTIVE",
        "active_",
        "Unknown",
        "Self",
        "ec2_instance",
    ]);
    assert_eq!(
        names,
        [
            "Active",
            "Active2",
            "Active3",
            "Unknown2",
            "Self2",
            "Ec2Instance"
        ]
    );
}

#[test]
fn members_are_written_in_errors_as_aws_does() {
    assert_eq!(path_name("UserName"), "userName");
    assert_eq!(path_name("SAMLMetadataDocument"), "sAMLMetadataDocument");
}

/// Whether rustc takes a name as an identifier in every edition.
fn is_identifier(name: &str) -> bool {
    match name.strip_prefix("r#") {
        Some(raw) => !["self", "Self", "super", "crate", "_"].contains(&raw),
        None => syn::parse_str::<syn::Ident>(name).is_ok() && !is_keyword(name),
    }
}

#[test]
fn no_name_of_a_model_is_a_keyword() {
    for keyword in KEYWORDS {
        let names = [
            field_name(keyword),
            setter_names(&[field_name(keyword)]).remove(0),
            local_name(&field_name(keyword)),
            field_names([*keyword, keyword]).remove(1),
            function_name(Verb::Check, keyword),
            variant_names([*keyword]).remove(0),
            type_name(keyword),
        ];
        for name in names {
            assert!(is_identifier(&name), "{keyword} becomes {name}");
        }
    }
}

/// `r#type2` and `type2` are one name for rustc.
#[test]
fn a_number_takes_the_place_of_the_mark_of_a_raw_identifier() {
    let names = field_names(["Type", "TYPE", "Type2", "self", "Self"]);
    assert_eq!(names, ["r#type", "type2", "type22", "self_", "self2"]);
}

/// A field `check_label` beside a `Label` that is checked would hide its function.
#[test]
fn variables_do_not_have_the_names_of_functions() {
    for (field, expected) in [
        ("check_label", "check_label_"),
        ("read_tag", "read_tag_"),
        ("write_tag", "write_tag_"),
        ("checks", "checks"),
        ("xml", "xml_"),
        ("r#type", "r#type"),
    ] {
        assert_eq!(local_name(field), expected);
    }
    assert_eq!(function_name(Verb::Check, "Label"), "check_label");
    assert_eq!(function_name(Verb::Read, "Tag"), "read_tag");
    assert_eq!(function_name(Verb::Write, "Tag"), "write_tag");
}

#[test]
fn errors_of_an_operation_have_different_variants() {
    assert_eq!(
        error_variants(["Other", "Missing", "Other2"]),
        ["Other2", "Missing", "Other22"]
    );
}

/// What a name becomes, kind by kind, where it means something already.
#[test]
fn every_clash_is_settled_here() {
    let mut table = String::new();
    let mut row = |kind: &str, name: &str, rust: &str| {
        table.push_str(format!("{kind:<10}{name:<24}{rust}").trim_end());
        table.push('\n');
    };
    for name in PRELUDE.iter().chain(&["Self", "New", "Endpoint"]) {
        row("type", name, &type_name(name));
    }
    for name in ["Other", "Unknown"] {
        row("error", name, &error_variants([name]).remove(0));
    }
    let methods = METHODS.iter().copied().chain(["set_new", "name"]);
    let fields = field_names(methods.clone());
    for (name, rust) in methods.zip(setter_names(&fields)) {
        row("setter", name, &rust);
    }
    for keyword in KEYWORDS {
        row("member", keyword, &field_name(keyword));
    }
    for name in LOCALS.iter().chain(&["type", "check_name"]) {
        row("variable", name, &local_name(&field_name(name)));
    }
    for names in [
        ["userName", "UserName", "user_name"],
        ["a-b", "a_b", "a.b"],
        ["1", "_1", "N1"],
    ] {
        for (name, rust) in names.iter().zip(field_names(names)) {
            row("member", name, &rust);
        }
    }
    for names in [
        ["Active", "ACTIVE", "active_"],
        ["t2.micro", "t2-micro", "t2 micro"],
        ["Unknown", "Self", ""],
        ["+", "*", "é"],
    ] {
        for (name, rust) in names.iter().zip(variant_names(names)) {
            assert!(is_identifier(&rust), "{name} becomes {rust}");
            row("value", name, &rust);
        }
    }
    insta::assert_snapshot!(table);
}
