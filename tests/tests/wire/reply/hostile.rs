//! Replies made to cost more than they say: what they take of stack and memory
//! has bounds, whatever they hold. Longer ones are read with
//! `OPSMITH_MEGABYTES`.

use std::env;
use std::thread;
use std::time::Instant;

use allocation_counter::measure;
use aws_operations::ResponseError;

use crate::reply::Reply;
use crate::reply::unreadable::ERROR;

/// What is read besides the body, whatever its length.
const LITTLE: u64 = 16 * 1024;

/// How long a body is, in bytes; and the double of it.
fn lengths() -> [usize; 2] {
    let megabytes = env::var("OPSMITH_MEGABYTES").ok();
    let megabytes = megabytes.and_then(|number| number.parse::<usize>().ok());
    let length = megabytes.map_or(1 << 16, |number| number << 20);
    [length, 2 * length]
}

/// Something again and again, where an error's message would be.
struct Hostile {
    begin: &'static str,
    again: &'static [u8],
    end: &'static str,
}

impl Hostile {
    const fn new(begin: &'static str, again: &'static str, end: &'static str) -> Self {
        let again = again.as_bytes();
        Self { begin, again, end }
    }

    /// A body that is it alone, one that ends with it, one that holds it.
    fn bodies(&self, length: usize) -> [Vec<u8>; 3] {
        let again = self.again.repeat(length / self.again.len());
        let hostile = [self.begin.as_bytes(), &again, self.end.as_bytes()].concat();
        let (before, behind) = ERROR.split_once("There is no user Bob.").unwrap();
        let unfinished = [before.as_bytes(), &hostile].concat();
        let whole = [&unfinished, behind.as_bytes()].concat();
        [hostile, unfinished, whole]
    }
}

/// What holds no data.
const NOTHING: &[Hostile] = &[
    Hostile::new("", "<a>", ""),
    Hostile::new("", "</a>", ""),
    Hostile::new("", "<a/>", ""),
    Hostile::new("", "<Message/>", ""),
    Hostile::new("", "<Error>", ""),
    Hostile::new("<a ", "a='b' ", "/>"),
    Hostile::new("<a a='", "b", "'/>"),
    Hostile::new("<!--", "a", "-->"),
    Hostile::new("", "<!---->", ""),
    Hostile::new("<?", "a", "?>"),
    Hostile::new("", "<?a?>", ""),
    Hostile::new("", "<!DOCTYPE a>", ""),
    Hostile::new("<!DOCTYPE a [", "<!ENTITY a \"&a;&a;\">", "]>"),
    Hostile::new("<!DOCTYPE a [", "<", ""),
    Hostile::new(
        "<!DOCTYPE a [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><Error><Code>",
        "&a;",
        "",
    ),
    Hostile::new("", "&nbsp;", ""),
    Hostile::new("&", "a", ";"),
];

/// What holds data, or names that an error speaks of.
const SOMETHING: &[Hostile] = &[
    Hostile::new("", "a", ""),
    Hostile::new("", "\u{10ffff}", ""),
    Hostile::new("", "\r\n", ""),
    Hostile::new("", "]]>", ""),
    Hostile::new("", "\0", "<"),
    Hostile::new("\u{feff}", "<\0", ""),
    Hostile::new("", "&amp;", ""),
    Hostile::new("<![CDATA[", "a", "]]>"),
    Hostile::new("", "<![CDATA[a]]>", ""),
    Hostile::new("<", "a", ">"),
    Hostile::new("", "<", ""),
    Hostile::new("<", "a", "/>"),
    Hostile::new("</", "a", ">"),
    Hostile::new("<Message>", "a", "</Massage>"),
];

/// Reads a body as a success and as an error, and gives the most that this
/// took of memory at a time and how often some was taken.
fn cost(body: &[u8]) -> (u64, u64) {
    let mut most = (0, 0);
    for status in [200, 404, 500] {
        let mut response = Some(
            http::Response::builder()
                .status(status)
                .body(body.to_vec())
                .unwrap(),
        );
        let mut outcome = None;
        let info = measure(|| {
            let response = response.take().unwrap();
            outcome = Some(aws_operations::iam::UpdateAccessKeyOutput::from_response(
                response,
            ));
        });
        most = (most.0.max(info.bytes_max), most.1.max(info.count_total));
        let Some(Err(error)) = outcome else { continue };
        let kept = match &error {
            ResponseError::Service(error) => error.metadata().body(),
            ResponseError::Unreadable(reply) => reply.body(),
            other => panic!("{other}"),
        };
        assert!(kept == body);
        for shown in [error.to_string(), format!("{error:?}")] {
            // No character takes more than ten bytes when it is shown.
            assert!(shown.len() < 256 * 1024, "{} bytes", shown.len());
        }
    }
    most
}

/// Runs a test with an eighth of the stack that Rust gives a thread.
fn in_a_small_stack(test: impl FnOnce() + Send + 'static) {
    let thread = thread::Builder::new().stack_size(256 * 1024);
    thread.spawn(test).unwrap().join().unwrap();
}

/// Runs bodies of a length and of twice that, which may take no more memory
/// than `most` allows, nor more than twice the work.
fn read_all(hostile: &'static [Hostile], most: fn(u64) -> u64) {
    in_a_small_stack(move || {
        for hostile in hostile {
            let name = String::from_utf8_lossy(hostile.again);
            let start = Instant::now();
            let [short, long] = lengths().map(|length| {
                hostile.bodies(length).map(|body| {
                    let (bytes, count) = cost(&body);
                    let length = u64::try_from(body.len()).unwrap();
                    assert!(bytes <= most(length), "{name}: {bytes} bytes for {length}");
                    count
                })
            });
            for (short, long) in short.into_iter().zip(long) {
                assert!(long <= 2 * short + 8, "{name}: {short}, {long}");
            }
            println!("{:?} {name:?}: {:?}", hostile.begin, start.elapsed());
        }
    });
}

#[test]
fn what_holds_no_data_takes_no_memory_however_long_it_is() {
    read_all(NOTHING, |_| LITTLE);
}

#[test]
fn what_holds_data_takes_memory_in_proportion() {
    // A text that grows is there twice, the second time up to twice as long as
    // it has to be. A name is kept until its element ends, is in the parser's
    // error twice, and again in the text of which the reason is the beginning.
    read_all(SOMETHING, |length| 6 * length + LITTLE);
}

#[test]
fn a_message_without_end_is_kept_and_shown_in_part() {
    let message = "\u{202e}".repeat(1_000_000);
    let body = ERROR.replace("There is no user Bob.", &message);
    let error = Reply::xml("a message", 404, body).outcome().unwrap_err();
    assert_eq!(error.metadata().unwrap().message(), Some(&*message));
    assert!(error.to_string().len() < 128 * 1024);
    assert!(format!("{error:?}").len() < 128 * 1024);
}
