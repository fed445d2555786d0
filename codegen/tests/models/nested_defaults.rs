//! What a reply lacks has the default of the model.

use http::Response;
use nested_defaults::example::GetJobOutput;

#[test]
fn a_required_structure_that_is_not_there_has_the_defaults_of_its_members() {
    let lacking = "<GetJobResponse><GetJobResult/></GetJobResponse>";
    let empty = "<GetJobResponse><GetJobResult><Job/></GetJobResult></GetJobResponse>";
    for body in [lacking, empty] {
        let response = Response::new(body.as_bytes().to_vec());
        let job = GetJobOutput::from_response(response).unwrap().job;
        assert_eq!(
            (job.enabled, job.retries, &*job.zone),
            (true, 3, "utc"),
            "{body}"
        );
    }
}
