//! Replies as the services send them.

use std::fmt::Write;

use http::Response;

/// The reply of PutItem that returns the old item.
pub(crate) const PUT_ITEM: &str = r#"{"Attributes":{"Artist":{"S":"No One You Know"},"SongTitle":{"S":"Call Me Today"},"Year":{"N":"2015"},"Genres":{"SS":["Country","Pop"]}},"ConsumedCapacity":{"TableName":"Music","CapacityUnits":1.0}}"#;

/// The reply of SendMessage.
pub(crate) const SEND_MESSAGE: &str = r#"{"MD5OfMessageBody":"fafb00f5732ab283681e124bf8747ed1","MessageId":"219f8380-5770-4cc2-8c3e-5c715e145f5e"}"#;

/// Ten messages.
pub(crate) fn receive_message() -> String {
    let message = r#"{"Attributes":{"SenderId":"AIDASSYFHUBOBT7F4XT75","SentTimestamp":"1677112433437","ApproximateReceiveCount":"1","ApproximateFirstReceiveTimestamp":"1677112433437"},"Body":"{\"order\": 12, \"items\": [\"book\", \"pen\"], \"total\": 31.5}","MD5OfBody":"fafb00f5732ab283681e124bf8747ed1","MessageId":"219f8380-5770-4cc2-8c3e-5c715e145f5e","ReceiptHandle":"AQEBaZ+j5qUoOAoxlmrCQPkBm9njMWXqemmIG6shMHCO6fV20JrQYg/AiZ8JELwLwOu5U61W+aIX5Qzu7GGofxJuvzymr4Ph53RiR0mudj4InLSgpSspYeTRDteBye5tV/txbZDdNZxsi+qqZA9xPnmMscKQqF6pGhnGIKrnkYGl45Nl6GPIZv62LrIRb6mSqOn1fn0yqrvmWuuY3w2UzQbaYunJWGxpzZze21EOBtywknU3Je/g7G9is+c6K9hGniddzhLkK1tHzZKjejOU4jokaiB4nmi0dF3JqLzDsQuPF0Gi8qffhEvw56nl8QCbluSJScFhJYvoagGnDbwOnd9z50L239qtFIgETdpKyirlWwl/NGjWJ45dqWpiW3d2Ws7q"}"#;
    list(10, "{\"Messages\":[", "]}", |text, _| {
        text.push_str(message)
    })
}

/// So many items of a table.
pub(crate) fn query(count: usize) -> String {
    let end = format!("],\"Count\":{count},\"ScannedCount\":{count}}}");
    list(count, "{\"Items\":[", &end, |text, index| {
        let _ = write!(
            text,
            r#"{{"Artist":{{"S":"No One You Know"}},"SongTitle":{{"S":"Call Me Today {index}"}},"AlbumTitle":{{"S":"Somewhat Famous"}},"Year":{{"N":"2015"}},"Price":{{"N":"12.5"}},"InStock":{{"BOOL":true}},"Genres":{{"SS":["Country","Pop"]}},"Awards":{{"L":[{{"S":"Gold"}},{{"N":"2"}}]}}}}"#
        );
    })
}

/// So many functions, as Lambda lists them.
pub(crate) fn functions(count: usize) -> String {
    list(
        count,
        "{\"Functions\":[",
        "],\"NextMarker\":null}",
        |text, index| {
            let _ = write!(
                text,
                r#"{{"Description":"Resizes the images of an upload","TracingConfig":{{"Mode":"PassThrough"}},"VpcConfig":null,"SigningJobArn":null,"SnapStart":{{"OptimizationStatus":"Off","ApplyOn":"None"}},"RevisionId":"e3f1b0a7-347e-4fc4-9331-6e8e3{index:07}","LastModified":"2026-01-25T08:00:00.000+0000","FileSystemConfigs":null,"FunctionName":"function-{index:05}","Runtime":"python3.13","Version":"$LATEST","PackageType":"Zip","LastUpdateStatus":null,"Layers":null,"FunctionArn":"arn:aws:lambda:us-east-1:123456789012:function:function-{index:05}","KMSKeyArn":null,"MemorySize":512,"ImageConfigResponse":null,"LastUpdateStatusReason":null,"DeadLetterConfig":null,"Timeout":30,"Handler":"app.handler","CodeSha256":"dBG9m8SGdmlEjw/JYXlhhvCrAv5TxvXsbL/RMr0fT/I=","Role":"arn:aws:iam::123456789012:role/service-role/function-{index:05}-role","SigningProfileVersionArn":null,"MasterArn":null,"CodeSize":{size},"State":null,"StateReason":null,"Environment":{{"Variables":{{"STAGE":"prod","TABLE":"images"}},"Error":null}},"EphemeralStorage":{{"Size":512}},"StateReasonCode":null,"LastUpdateStatusReasonCode":null,"Architectures":["arm64"]}}"#,
                size = 1000 + index
            );
        },
    )
}

/// So many users, as IAM lists them.
pub(crate) fn users(count: usize) -> String {
    let mut text = String::from(
        "<ListUsersResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\">\n  <ListUsersResult>\n    <IsTruncated>false</IsTruncated>\n    <Users>\n",
    );
    for index in 0..count {
        let _ = write!(
            text,
            "      <member>\n        <Path>/division_abc/subdivision_xyz/</Path>\n        <UserName>User{index:05}</UserName>\n        <Arn>arn:aws:iam::123456789012:user/division_abc/subdivision_xyz/User{index:05}</Arn>\n        <UserId>AIDACKCEVSQ6C2E{index:05}</UserId>\n        <CreateDate>2015-01-25T08:00:00Z</CreateDate>\n      </member>\n"
        );
    }
    text.push_str("    </Users>\n  </ListUsersResult>\n  <ResponseMetadata>\n    <RequestId>7a62c49f-347e-4fc4-9331-6e8eEXAMPLE</RequestId>\n  </ResponseMetadata>\n</ListUsersResponse>\n");
    text
}

fn list(count: usize, begin: &str, end: &str, item: impl Fn(&mut String, usize)) -> String {
    let mut text = begin.to_owned();
    for index in 0..count {
        if index > 0 {
            text.push(',');
        }
        item(&mut text, index);
    }
    text + end
}

/// A success with such a body.
pub(crate) fn success(body: &str) -> Response<Vec<u8>> {
    Response::builder()
        .header("x-amzn-RequestId", "7a62c49f-347e-4fc4-9331-6e8eEXAMPLE")
        .header("Content-Type", "application/x-amz-json-1.0")
        .header("Content-Length", body.len())
        .header("Date", "Tue, 24 Nov 2026 15:00:00 GMT")
        .body(body.into())
        .expect("a reply")
}
