//! The parameters of endpoint rules.

use serde_json::json;

use super::{Folder, service};

#[test]
fn values_for_the_parameters_of_endpoint_rules_become_traits() {
    let mut service = service();
    service["clientContextParams"] = json!({
        "Mode": {"type": "string", "documentation": "<p>How.</p>"}
    });
    let operation = &mut service["operations"]["GetCity"];
    operation["staticContextParams"] = json!({"IsControl": {"value": true}});
    operation["operationContextParams"] = json!({"City": {"path": "Name"}});
    service["shapes"]["GetCityRequest"]["members"]["Name"]["contextParam"] =
        json!({"name": "CityName"});

    let shapes = Folder::new(&service).shapes();
    let traits = |id: &str| &shapes[format!("com.amazonaws.weather2#{id}")]["traits"];
    assert_eq!(
        traits("Weather2")["smithy.rules#clientContextParams"],
        json!({"Mode": {"type": "string"}})
    );
    assert_eq!(
        traits("GetCity")["smithy.rules#staticContextParams"],
        json!({"IsControl": {"value": true}})
    );
    assert_eq!(
        traits("GetCity")["smithy.rules#operationContextParams"],
        json!({"City": {"path": "Name"}})
    );
    let name = &shapes["com.amazonaws.weather2#GetCityRequest"]["members"]["Name"];
    assert_eq!(
        name["traits"]["smithy.rules#contextParam"],
        json!({"name": "CityName"})
    );
}
