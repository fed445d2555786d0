//! Takes the time of what a signature hashes, with the crate of each feature.
//!
//! A line each: the feature, the nanoseconds of a signature (two hashes, of a body and a canonical
//! request, and an HMAC over the string to sign), and those of deriving a key.

use std::hint::black_box;
use std::time::{Duration, Instant};

/// How often a time is taken; the median counts.
const RUNS: usize = 301;

/// How long a run takes: long beside what the clock costs.
const RUN: Duration = Duration::from_micros(500);

/// The lengths of a body, a canonical request and a string to sign of UpdateAccessKey.
const LENGTHS: [usize; 3] = [110, 420, 140];

const SECRET: &[u8] = b"AWS4wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
const SCOPE: [&str; 4] = ["20150830", "us-east-1", "iam", "aws4_request"];

/// The key that AWS derives from these
/// (<https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-signing-examples.html>).
const KEY: Digest = [
    0xc4, 0xaf, 0xb1, 0xcc, 0x57, 0x71, 0xd8, 0x71, 0x76, 0x3a, 0x39, 0x3e, 0x44, 0xb7, 0x03, 0x57,
    0x1b, 0x55, 0xcc, 0x28, 0x42, 0x4d, 0x1a, 0x5e, 0x86, 0xda, 0x6e, 0xd3, 0xc1, 0x54, 0xa4, 0xb9,
];

type Digest = [u8; 32];

/// What a candidate has.
struct Candidate {
    feature: &'static str,
    hash: fn(&[u8]) -> Digest,
    hmac: fn(&[u8], &[u8]) -> Digest,
}

const CANDIDATES: &[Candidate] = &[
    #[cfg(feature = "hmac-sha2")]
    Candidate {
        feature: "hmac-sha2",
        hash: |text| <sha2::Sha256 as sha2::Digest>::digest(text).into(),
        hmac: |key, text| {
            use hmac::{KeyInit, Mac};

            let mut mac = hmac::Hmac::<sha2::Sha256>::new_from_slice(key).expect("any length");
            mac.update(text);
            mac.finalize().into_bytes().into()
        },
    },
    #[cfg(feature = "hmac-sha256")]
    Candidate {
        feature: "hmac-sha256",
        hash: |text| hmac_sha256::Hash::hash(text),
        hmac: |key, text| hmac_sha256::HMAC::mac(text, key),
    },
    #[cfg(feature = "ring")]
    Candidate {
        feature: "ring",
        hash: |text| digest(ring::digest::digest(&ring::digest::SHA256, text).as_ref()),
        hmac: |key, text| {
            let key = ring::hmac::Key::new(ring::hmac::HMAC_SHA256, key);
            digest(ring::hmac::sign(&key, text).as_ref())
        },
    },
    #[cfg(feature = "aws-lc-rs")]
    Candidate {
        feature: "aws-lc-rs",
        hash: |text| digest(aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, text).as_ref()),
        hmac: |key, text| {
            let key = aws_lc_rs::hmac::Key::new(aws_lc_rs::hmac::HMAC_SHA256, key);
            digest(aws_lc_rs::hmac::sign(&key, text).as_ref())
        },
    },
];

#[cfg(any(feature = "ring", feature = "aws-lc-rs"))]
fn digest(bytes: &[u8]) -> Digest {
    bytes.try_into().expect("32 bytes")
}

fn main() {
    let [body, request, string] = LENGTHS.map(|length| vec![b'a'; length]);
    for Candidate {
        feature,
        hash,
        hmac,
    } in CANDIDATES
    {
        let derive = || {
            let mut parts = SCOPE.iter();
            let first = parts.next().map(|part| hmac(SECRET, part.as_bytes()));
            let first = first.expect("a scope of four parts");
            parts.fold(first, |key, part| hmac(&key, part.as_bytes()))
        };
        let key = derive();
        assert_eq!(key, KEY, "{feature} derives another key");
        let sign = || (hash(&body), hash(&request), hmac(&key, &string));
        println!("{feature} {} {}", nanoseconds(sign), nanoseconds(derive));
    }
    #[cfg(feature = "aws-sigv4")]
    println!("aws-sigv4 - {}", nanoseconds(sigv4));
}

/// It hashes with hmac and sha2, and only deriving is to be called apart from the rest.
#[cfg(feature = "aws-sigv4")]
fn sigv4() -> impl AsRef<[u8]> {
    use std::time::SystemTime;

    let secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    let time = SystemTime::UNIX_EPOCH + Duration::from_mins(24_015_636);
    aws_sigv4::sign::v4::generate_signing_key(secret, time, "us-east-1", "iam")
}

/// The median time of a call.
fn nanoseconds<R>(call: impl Fn() -> R) -> u128 {
    let run = |count: u32| {
        let start = Instant::now();
        for _ in 0..count {
            black_box(call());
        }
        start.elapsed()
    };
    let mut count = 1;
    while run(count) < RUN {
        count *= 2;
    }
    let mut times: Vec<_> = (0..RUNS).map(|_| run(count)).collect();
    times.sort();
    times[RUNS / 2].as_nanos() / u128::from(count)
}
