//! What names become, and every clash in one table.

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
fn operations_take_no_module_of_ours() {
    for (name, expected) in [
        ("UpdateAccessKey", "update_access_key"),
        ("Types", "types_operation"),
        ("Mod", "mod_operation"),
        ("Match", "r#match"),
    ] {
        assert_eq!(operation_module(name), expected);
    }
}

#[test]
fn members_are_written_in_errors_as_aws_does() {
    assert_eq!(path_name("UserName"), "userName");
    assert_eq!(path_name("SAMLMetadataDocument"), "sAMLMetadataDocument");
}

/// Strict and reserved keywords, and the weak ones that matter.
///
/// <https://doc.rust-lang.org/reference/keywords.html>
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

fn is_identifier(name: &str) -> bool {
    syn::parse_str::<syn::Ident>(name).is_ok()
}

#[test]
fn no_name_of_a_model_is_a_keyword() {
    for keyword in KEYWORDS {
        let upper = type_name(keyword);
        let names = [
            field_name(keyword),
            setter_names(&[field_name(keyword)]).remove(0),
            local_name(&field_name(keyword)),
            operation_module(keyword),
            variant_names([*keyword]).remove(0),
            upper,
        ];
        for name in names {
            assert!(is_identifier(&name), "{keyword} becomes {name}");
        }
    }
}

/// What a name becomes, kind by kind, where it means something already.
#[test]
fn every_clash_is_settled_here() {
    let mut table = String::new();
    let mut row = |kind: &str, name: &str, rust: &str| {
        table.push_str(format!("{kind:<10}{name:<24}{rust}").trim_end());
        table.push('\n');
    };
    for name in PRELUDE.iter().chain(&["Self", "Endpoint"]) {
        row("type", name, &type_name(name));
    }
    let operation = OperationTypes::new("Error");
    for name in [
        operation.input,
        operation.required,
        operation.output,
        operation.error,
    ] {
        row("operation", "Error", &name);
    }
    for name in ["Other", "Unknown"] {
        row("error", name, &error_variant(name));
    }
    for name in MODULES {
        row("operation", name, &operation_module(name));
    }
    let methods = METHODS.iter().copied().chain(["set_new", "name"]);
    let fields = field_names(methods.clone());
    for (name, rust) in methods.zip(setter_names(&fields)) {
        row("setter", name, &rust);
    }
    for keyword in ["type", "self", "crate", "super", "Self", "async"] {
        row("member", keyword, &field_name(keyword));
        row("variable", keyword, &local_name(&field_name(keyword)));
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
