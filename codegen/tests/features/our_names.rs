//! A crate of models whose shapes, members, values and operations have the names
//! that generated code, support code and Rust use; `workspace` builds it.
//!
//! The names of generated crates are read from them, so that new ones are tested
//! too.

use std::collections::BTreeSet;

use opsmith_codegen::Generated;
use serde_json::{Map, Value, json};
use syn::ext::IdentExt;
use syn::visit::{self, Visit};
use syn::{Attribute, File, ItemUse, PatIdent, Path, Token, UseTree, Visibility};

use crate::feature::{Service, generate};

/// Keywords of all editions, and weak ones
/// (<https://doc.rust-lang.org/reference/keywords.html>).
const KEYWORDS: &str = "Self abstract as async auto await become box break const continue crate \
    default do dyn else enum extern false final fn for gen if impl in let loop macro macro_rules \
    match mod move mut override priv pub raw ref return safe self static struct super trait true \
    try type typeof union unsafe unsized use virtual where while yield";

/// Names of the prelude, of derived traits, of their methods, of primitive types
/// and of crates.
const LIBRARY: &str = "AsMut AsRef Box Clone Copy Debug Default Display Drop Eq Err Error Fn \
    From Future Hash Hasher Into Iterator None Ok Option Ord Ordering PartialEq Result Send Some \
    String Sync ToString TryFrom Vec alloc bool char clone cmp core add default drop eq f64 fmt from \
    format from_str hash http i32 into iter len matches new ne o2 option_shape partial_cmp \
    panic regress result source std str String_shape test to_owned to_string try_from u8 unwrap \
    usize vec write";

/// Names of generated items, files and modules, and of devices in Windows.
const GENERATED: &str = "Builder Endpoint Input Metadata Operation Other Other2 Output Request \
    Required Response SERVICE Service ServiceMetadata Types Unknown Value aux com1 con \
    constraints endpoint error error_metadata from_response idempotency_token_from lib lpt9 \
    metadata mod nul operations parse prn request_id reply_request_id resolve_endpoint serialize set_new \
    support to_request types types_operation validate";

/// Names of functions for the shapes of these models, and of what may stand beside
/// a type.
const FUNCTIONS: &str = "CheckInner CheckList CheckMap CheckText MatchesText ReadBody ReadBoth \
    ReadInner ReadSeveral ReadStrings RequiredInner UnknownInner InnerRequired WriteInner \
    WriteStrings WriteSeveral WriteBody";

/// Names that differ by case or by `_` alone, or become others' with a number.
const ALIKE: &str = "GetUser Get_User GET_USER getUser get__user _GetUser GetUser_ GetUser2 \
    get_user_2 Type TYPE type_ Type2 Match2 Self_ N1 _1 _1st n1 A1b A1B a_1_b AB Ab aB _A_";

/// Names that generated code uses.
#[derive(Default)]
struct Names {
    /// Of items: `XmlReader`, `fmt`.
    items: BTreeSet<String>,
    /// Of variables and parameters.
    variables: BTreeSet<String>,
}

impl Names {
    /// The names that the files of a crate use.
    fn of(generated: &Generated) -> Self {
        let mut names = Self::default();
        for (path, text) in generated.files().iter() {
            if path.starts_with("src/support/") {
                names.exported(&syn::parse_file(text).unwrap());
            } else if path.starts_with("src/") {
                names.visit_file(&syn::parse_file(text).unwrap());
            }
        }
        names
    }

    /// Adds what a file of the support code has for others.
    fn exported(&mut self, file: &File) {
        for item in &file.items {
            let (visibility, name) = match item {
                syn::Item::Enum(item) => (&item.vis, &item.ident),
                syn::Item::Fn(item) => (&item.vis, &item.sig.ident),
                syn::Item::Struct(item) => (&item.vis, &item.ident),
                syn::Item::Trait(item) => (&item.vis, &item.ident),
                syn::Item::Type(item) => (&item.vis, &item.ident),
                _ => continue,
            };
            if !matches!(visibility, Visibility::Inherited) {
                self.items.insert(name.to_string());
            }
        }
    }

    /// Adds the names above.
    fn add_words(&mut self) {
        for words in [KEYWORDS, LIBRARY, GENERATED, FUNCTIONS, ALIKE] {
            let words = words.split_whitespace().map(str::to_owned);
            self.items.extend(words);
        }
    }

    fn used(&mut self, tree: &UseTree) {
        match tree {
            UseTree::Path(path) => self.used(&path.tree),
            UseTree::Name(name) => drop(self.items.insert(name.ident.to_string())),
            UseTree::Rename(name) if name.rename == "_" => {}
            UseTree::Rename(name) => drop(self.items.insert(name.rename.to_string())),
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.used(tree)),
            UseTree::Glob(_) => {}
        }
    }

    fn all(&self) -> impl Iterator<Item = &str> {
        self.items.union(&self.variables).map(String::as_str)
    }
}

impl Visit<'_> for Names {
    /// What a file imports, unless it is the model's.
    fn visit_item_use(&mut self, item: &ItemUse) {
        let is_model = match &item.tree {
            UseTree::Path(path) => path.ident == "super",
            _ => false,
        };
        let is_private = matches!(item.vis, Visibility::Inherited);
        if is_private && !is_model {
            self.used(&item.tree);
        }
    }

    /// What is derived.
    fn visit_attribute(&mut self, attribute: &Attribute) {
        if attribute.path().is_ident("derive") {
            let paths = attribute.parse_args_with(|input: syn::parse::ParseStream<'_>| {
                input.parse_terminated(Path::parse_mod_style, Token![,])
            });
            let names = paths.unwrap().into_iter();
            let names = names.filter_map(|path| Some(path.get_ident()?.to_string()));
            self.items.extend(names);
        }
    }

    fn visit_pat_ident(&mut self, pattern: &PatIdent) {
        self.variables.insert(pattern.ident.unraw().to_string());
        visit::visit_pat_ident(self, pattern);
    }
}

fn target(id: &str) -> Value {
    json!({ "target": id })
}

/// A structure with a member for each name.
fn structure<'a>(
    names: impl Iterator<Item = &'a str>,
    mut id: impl FnMut(&str) -> String,
) -> Value {
    let members = names.map(|name| (name.to_owned(), target(&id(name))));
    json!({ "type": "structure", "members": members.collect::<Map<_, _>>() })
}

/// A shape of this type.
fn shape(kind: &str) -> Value {
    let text = json!({ "Text": { "target": "ours#Text" } });
    let one = |value: Value| {
        let traits = json!({ "smithy.api#enumValue": value });
        json!({ "One": { "target": "smithy.api#Unit", "traits": traits } })
    };
    match kind {
        "enum" => json!({ "type": "enum", "members": one(json!("one")) }),
        "intEnum" => json!({ "type": "intEnum", "members": one(json!(1)) }),
        "error" => json!({
            "type": "structure", "members": text, "traits": { "smithy.api#error": "client" }
        }),
        kind => json!({ "type": kind, "members": text }),
    }
}

/// The model of a service with these operations and shapes.
fn model(operations: Map<String, Value>, shapes: Map<String, Value>) -> Value {
    let targets: Vec<_> = operations.keys().map(|id| target(id)).collect();
    let mut all = json!({
        "ours#Service": {
            "type": "service",
            "version": "2020-01-01",
            "operations": targets,
            "traits": {
                "aws.api#service": { "sdkId": "Example" },
                "aws.protocols#awsQuery": {},
                "smithy.api#xmlNamespace": { "uri": "https://example.com/doc/2020-01-01/" }
            }
        },
        "ours#Text": { "type": "string", "traits": { "smithy.api#length": { "max": 9 } } },
        "ours#Inner": {
            "type": "structure", "members": { "Text": { "target": "ours#Text" } }
        },
        "ours#List": { "type": "list", "member": { "target": "ours#Inner" } },
        "ours#Map": {
            "type": "map", "key": { "target": "ours#Text" }, "value": { "target": "ours#Inner" }
        },
    });
    let known = all.as_object_mut().unwrap();
    known.extend(operations);
    known.extend(shapes);
    json!({ "smithy": "2.0", "shapes": all })
}

/// An operation that sends and gets this structure.
fn operation(body: &str, errors: &[Value]) -> Value {
    json!({
        "type": "operation",
        "input": { "target": body },
        "output": { "target": body },
        "errors": errors,
    })
}

fn map<const N: usize>(entries: [(&str, Value); N]) -> Map<String, Value> {
    let entries = entries.into_iter();
    entries
        .map(|(key, value)| (key.to_owned(), value))
        .collect()
}

/// A shape of this type for each name.
fn shapes(names: &Names, kind: &str) -> Value {
    let id = |name: &str| format!("names#{name}");
    let mut shapes: Map<_, _> = names
        .items
        .iter()
        .map(|name| (id(name), shape(kind)))
        .collect();
    let (body, errors) = if kind == "error" {
        let errors = names.items.iter().map(|name| target(&id(name)));
        ("ours#Inner", errors.collect())
    } else {
        ("ours#Body", Vec::new())
    };
    let members = names.items.iter().map(String::as_str);
    shapes.insert("ours#Body".to_owned(), structure(members, id));
    model(map([("ours#Send", operation(body, &errors))]), shapes)
}

/// Members of each name: strings, and values of several kinds.
fn members(names: &Names) -> Value {
    let mut kinds = ["Inner", "List", "Map"].into_iter().cycle();
    let strings = structure(names.all(), |_| "ours#Text".to_owned());
    let several = structure(names.all(), |_| format!("ours#{}", kinds.next().unwrap()));
    let both = structure(["Strings", "Several"].into_iter(), |name| {
        format!("ours#{name}")
    });
    let mut shapes = map([
        ("ours#Strings", strings),
        ("ours#Several", several),
        ("ours#Both", both),
    ]);
    let mut error = structure(names.all(), |_| "ours#Text".to_owned());
    error["traits"] = json!({ "smithy.api#error": "client" });
    shapes.insert("ours#Broken".to_owned(), error);
    let errors = [target("ours#Broken")];
    let operations = [
        ("ours#SendBoth", operation("ours#Both", &errors)),
        ("ours#SendSeveral", operation("ours#Several", &[])),
    ];
    model(map(operations), shapes)
}

/// An operation of each name.
fn operations(names: &Names) -> Value {
    let operations = names.items.iter().map(|name| {
        let id = format!("names#{name}");
        (id, operation("ours#Inner", &[]))
    });
    model(operations.collect(), Map::new())
}

/// Enums and a union with a member of each name.
fn variants(names: &Names) -> Value {
    let of_values = |kind: &str, value: fn((usize, &str)) -> Value| {
        let members = names.all().enumerate().map(|(index, name)| {
            let traits = json!({ "smithy.api#enumValue": value((index, name)) });
            let member = json!({ "target": "smithy.api#Unit", "traits": traits });
            (name.to_owned(), member)
        });
        json!({ "type": kind, "members": members.collect::<Map<_, _>>() })
    };
    let mut kinds = ["ours#Inner", "ours#List", "ours#Text", "smithy.api#Unit"]
        .into_iter()
        .cycle();
    let mut union = structure(names.all(), |_| kinds.next().unwrap().to_owned());
    union["type"] = json!("union");
    let body = structure(["Enum", "IntEnum", "Union"].into_iter(), |name| {
        format!("ours#{name}")
    });
    let shapes = map([
        ("ours#Enum", of_values("enum", |(_, name)| json!(name))),
        (
            "ours#IntEnum",
            of_values("intEnum", |(index, _)| json!(index)),
        ),
        ("ours#Union", union),
        ("ours#Body", body),
    ]);
    model(map([("ours#Send", operation("ours#Body", &[]))]), shapes)
}

/// A crate of services that have the names which the crate of all features
/// uses.
pub(crate) fn our_names(all_features: &Generated) -> Generated {
    let mut names = Names::of(all_features);
    assert!(names.items.len() > 50 && names.variables.len() > 50);
    names.add_words();
    let mut models: Vec<_> = ["structure", "union", "enum", "intEnum", "error"]
        .map(|kind| (format!("{}s", kind.to_lowercase()), shapes(&names, kind)))
        .into();
    models.push(("members".to_owned(), members(&names)));
    models.push(("operations".to_owned(), operations(&names)));
    models.push(("variants".to_owned(), variants(&names)));
    let folder = tempfile::tempdir().unwrap();
    let services = models.into_iter().map(|(module, model)| {
        let path = folder.path().join(&module).with_extension("json");
        std::fs::write(&path, model.to_string()).unwrap();
        Service::of(&module, path)
    });
    generate("our-names", &services.collect::<Vec<_>>())
}
