//! The partitions that endpoint rules ask for
//! (<https://smithy.io/2.0/aws/rules-engine/library-functions.html>).
//!
//! The facts are those of `partitions.json` in botocore 1.44.8.

use serde_json::{Value, json};

/// A partition of AWS.
pub(crate) struct Partition {
    /// Its name: `aws-cn`.
    pub(crate) name: &'static str,
    /// Its name in generated code.
    pub(crate) variant: &'static str,
    /// How the names of its regions begin, if that tells.
    prefix: Option<&'static str>,
    /// A name that a region of it might have.
    pub(crate) any_region: &'static str,
    /// The names of its regions, and the name for all of them.
    pub(crate) regions: &'static [&'static str],
    dns_suffix: &'static str,
    dual_stack_dns_suffix: &'static str,
    implicit_global_region: &'static str,
}

impl Partition {
    /// The partition of a region: `aws` where it is in no other.
    pub(crate) fn of(region: &str) -> &'static Self {
        let knows = |partition: &&Self| {
            let begins = partition
                .prefix
                .is_some_and(|prefix| region.starts_with(prefix));
            begins || partition.regions.contains(&region)
        };
        PARTITIONS.iter().find(knows).unwrap_or(&PARTITIONS[0])
    }

    /// What the rules see of it.
    pub(crate) fn attributes(&self) -> Value {
        json!({
            "name": self.name,
            "dnsSuffix": self.dns_suffix,
            "dualStackDnsSuffix": self.dual_stack_dns_suffix,
            "implicitGlobalRegion": self.implicit_global_region,
            "supportsFIPS": true,
            "supportsDualStack": true,
        })
    }
}

/// Every partition, `aws` first.
pub(crate) const PARTITIONS: [Partition; 8] = [
    Partition {
        name: "aws",
        variant: "Aws",
        prefix: None,
        any_region: "us-any-1",
        regions: &[
            "af-south-1",
            "ap-east-1",
            "ap-east-2",
            "ap-northeast-1",
            "ap-northeast-2",
            "ap-northeast-3",
            "ap-south-1",
            "ap-south-2",
            "ap-southeast-1",
            "ap-southeast-2",
            "ap-southeast-3",
            "ap-southeast-4",
            "ap-southeast-5",
            "ap-southeast-6",
            "ap-southeast-7",
            "aws-global",
            "ca-central-1",
            "ca-west-1",
            "eu-central-1",
            "eu-central-2",
            "eu-north-1",
            "eu-south-1",
            "eu-south-2",
            "eu-west-1",
            "eu-west-2",
            "eu-west-3",
            "il-central-1",
            "me-central-1",
            "me-south-1",
            "me-west-1",
            "mx-central-1",
            "sa-east-1",
            "sa-west-1",
            "us-east-1",
            "us-east-2",
            "us-west-1",
            "us-west-2",
        ],
        dns_suffix: "amazonaws.com",
        dual_stack_dns_suffix: "api.aws",
        implicit_global_region: "us-east-1",
    },
    Partition {
        name: "aws-cn",
        variant: "AwsCn",
        prefix: Some("cn-"),
        any_region: "cn-any-1",
        regions: &["aws-cn-global", "cn-north-1", "cn-northwest-1"],
        dns_suffix: "amazonaws.com.cn",
        dual_stack_dns_suffix: "api.amazonwebservices.com.cn",
        implicit_global_region: "cn-northwest-1",
    },
    Partition {
        name: "aws-eusc",
        variant: "AwsEusc",
        prefix: Some("eusc-"),
        any_region: "eusc-de-any-1",
        regions: &["eusc-de-east-1"],
        dns_suffix: "amazonaws.eu",
        dual_stack_dns_suffix: "api.amazonwebservices.eu",
        implicit_global_region: "eusc-de-east-1",
    },
    Partition {
        name: "aws-iso",
        variant: "AwsIso",
        prefix: Some("us-iso-"),
        any_region: "us-iso-any-1",
        regions: &["aws-iso-global", "us-iso-east-1", "us-iso-west-1"],
        dns_suffix: "c2s.ic.gov",
        dual_stack_dns_suffix: "api.aws.ic.gov",
        implicit_global_region: "us-iso-east-1",
    },
    Partition {
        name: "aws-iso-b",
        variant: "AwsIsoB",
        prefix: Some("us-isob-"),
        any_region: "us-isob-any-1",
        regions: &["aws-iso-b-global", "us-isob-east-1", "us-isob-west-1"],
        dns_suffix: "sc2s.sgov.gov",
        dual_stack_dns_suffix: "api.aws.scloud",
        implicit_global_region: "us-isob-east-1",
    },
    Partition {
        name: "aws-iso-e",
        variant: "AwsIsoE",
        prefix: Some("eu-isoe-"),
        any_region: "eu-isoe-any-1",
        regions: &["aws-iso-e-global", "eu-isoe-west-1"],
        dns_suffix: "cloud.adc-e.uk",
        dual_stack_dns_suffix: "api.cloud-aws.adc-e.uk",
        implicit_global_region: "eu-isoe-west-1",
    },
    Partition {
        name: "aws-iso-f",
        variant: "AwsIsoF",
        prefix: Some("us-isof-"),
        any_region: "us-isof-any-1",
        regions: &["aws-iso-f-global", "us-isof-east-1", "us-isof-south-1"],
        dns_suffix: "csp.hci.ic.gov",
        dual_stack_dns_suffix: "api.aws.hci.ic.gov",
        implicit_global_region: "us-isof-south-1",
    },
    Partition {
        name: "aws-us-gov",
        variant: "AwsUsGov",
        prefix: Some("us-gov-"),
        any_region: "us-gov-any-1",
        regions: &["aws-us-gov-global", "us-gov-east-1", "us-gov-west-1"],
        dns_suffix: "amazonaws.com",
        dual_stack_dns_suffix: "api.aws",
        implicit_global_region: "us-gov-west-1",
    },
];

#[cfg(test)]
mod tests {
    use opsmith_support::endpoint;

    use super::{PARTITIONS, Partition};

    #[test]
    fn the_generator_and_generated_code_know_the_same_partitions() {
        for expected in &PARTITIONS {
            let unknown = expected.prefix.map(|prefix| format!("{prefix}somewhere-9"));
            let known = expected.regions.iter().chain([&expected.any_region]);
            for region in known.copied().chain(unknown.as_deref()) {
                assert_eq!(Partition::of(region).name, expected.name, "{region}");
                let generated = endpoint::Partition::of(region).unwrap();
                assert_eq!(format!("{generated:?}"), expected.variant, "{region}");
            }
        }
    }
}
