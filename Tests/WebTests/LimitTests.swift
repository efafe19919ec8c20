import Testing

@testable import Web

/// What a body may cost: its fields apart from its files, and how many there are.
@Suite struct LimitTests {
    private static let files = 1 << 20

    private func server() throws -> TestServer {
        try TestServer(
            admit: { _ in .accept(BodyLimit(fields: 262_144, files: Self.files)) },
            answer: UploadTests.describe)
    }

    private func field(_ size: Int) -> [UInt8] {
        let head = "--XX\r\nContent-Disposition: form-data; name=\"what\"\r\n\r\n"
        return Array(head.utf8) + [UInt8](repeating: 65, count: size) + Array("\r\n--XX--\r\n".utf8)
    }

    @Test func theLimitOfFilesHoldsForNoFields() throws {
        let server = try server()
        let text = [UInt8](repeating: 65, count: 300_000)
        #expect(try server.ask("POST", "/", [UploadTests.urlencoded], body: text).status == 413)
        #expect(try server.ask("POST", "/", [("Content-Type", "application/json")], body: text).status == 413)
        #expect(try server.ask("POST", "/", [UploadTests.type], body: field(300_000)).status == 413)
        #expect(try server.ask("POST", "/", [UploadTests.type], body: field(200_000)).status == 200)
        let file = UploadTests.multipart([text, text, text])
        #expect(try server.ask("POST", "/", [UploadTests.type], body: file).status == 200)
        let larger = UploadTests.multipart([text, text, text, text])
        #expect(try server.ask("POST", "/", [UploadTests.type], body: larger).status == 413)
    }

    @Test func whatStandsAroundThePartsCountsAsFields() throws {
        let server = try server()
        let filling = [UInt8](repeating: 65, count: 300_000)
        for body in [filling + field(1), field(1) + filling] {
            #expect(try server.ask("POST", "/", [UploadTests.type], body: body).status == 413)
        }
        // A body without a length is counted as it comes.
        let client = try server.client()
        client.send(
            "POST / HTTP/1.1\r\nHost: t\r\nTransfer-Encoding: chunked\r\nContent-Type: multipart/form-data; boundary=XX\r\n\r\n"
        )
        let body = field(300_000)
        client.send(Array((String(body.count, radix: 16) + "\r\n").utf8) + body + Array("\r\n0\r\n\r\n".utf8))
        #expect(try client.answer().status == 413)
    }

    @Test func aRouteWithoutFilesTakesNone() throws {
        let server = try TestServer(
            admit: { _ in .accept(BodyLimit(fields: 262_144)) }, answer: UploadTests.describe)
        let one = UploadTests.multipart([[1]])
        #expect(try server.ask("POST", "/", [UploadTests.type], body: one).status == 413)
        #expect(
            try server.ask("POST", "/", [UploadTests.type], body: UploadTests.multipart([])).status == 200)
    }

    @Test func thereIsAMostOfPairs() throws {
        let server = try server()
        let most = Array(String(repeating: "&a", count: Fields.limit).utf8)
        #expect(try server.ask("POST", "/", [UploadTests.urlencoded], body: most).status == 200)
        for count in [Fields.limit + 1, 60_000] {
            let body = Array(String(repeating: "&a", count: count).utf8)
            #expect(try server.ask("POST", "/", [UploadTests.urlencoded], body: body).text == "too many")
        }
        let empty = [UInt8](repeating: UInt8(ascii: "&"), count: 262_000)
        #expect(try server.ask("POST", "/", [UploadTests.urlencoded], body: empty).text == "file")
        let part = "--XX\r\nContent-Disposition: form-data; name=a\r\n\r\n\r\n"
        let parts = Array((String(repeating: part, count: Fields.limit + 1) + "--XX--\r\n").utf8)
        #expect(try server.ask("POST", "/", [UploadTests.type], body: parts).text == "too many")
        #expect(throws: FieldsError.tooMany) {
            try Fields(parsing: String(repeating: "a&", count: Fields.limit + 1))
        }
        #expect(throws: HeadError.badTarget) {
            try RequestHead(method: .get, target: "/?" + String(repeating: "a&", count: Fields.limit + 1))
        }
    }

    /// What no store, index or file may hold is seen as such, wherever it comes from.
    @Test(arguments: ["%00", "%EF%BF%BE", "%EF%BF%BF", "%EF%B7%90", "%F4%8F%BF%BF", "%ED%A0%80", "%FF"])
    func whatIsNoTextIsReplaced(bytes: String) throws {
        let query = try #require(try RequestHead(method: .get, target: "/?q=a\(bytes)b").query["q"])
        #expect(query.hasPrefix("a\u{FFFD}") && query.hasSuffix("\u{FFFD}b"))
        let server = try server()
        let form = try server.ask("POST", "/", [UploadTests.urlencoded], body: Array("q=a\(bytes)b".utf8))
        #expect(form.text == "q=\(query)\nmemory")
        let raw = PercentCoding.decodedBytes("a\(bytes)b".utf8, plusIsSpace: false)
        let head = Array("--XX\r\nContent-Disposition: form-data; name=\"q\"\r\n\r\n".utf8)
        let multipart = head + raw + Array("\r\n--XX--\r\n".utf8)
        #expect(try server.ask("POST", "/", [UploadTests.type], body: multipart).text == "q=\(query)\nmemory")
        for kept in ["ӯ\u{304}", "😀", "\u{FFFD}", "\u{FDF0}", "\u{FDCF}", "\t\n"] {
            #expect(OutsideText.repaired(Array(kept.utf8)) == kept)
        }
    }
}
