import Testing

@testable import Web

@Suite struct MultipartTests {
    private func parse(_ body: [UInt8], boundary: String = "B", piece: Int = .max) throws -> (
        MultipartParser, Spool
    ) {
        let spool = Spool(directory: "/tmp")
        var parser = MultipartParser(boundary: boundary, spool: spool)
        var rest = body[...]
        while !rest.isEmpty {
            let chunk = Array(rest.prefix(piece))
            rest = rest.dropFirst(chunk.count)
            var failure: SpoolError?
            chunk.withUnsafeBytes { bytes in
                do throws(SpoolError) { try parser.take(bytes) } catch { failure = error }
            }
            if let failure { throw failure }
        }
        return (parser, spool)
    }

    private static let whole = Array(
        ("preamble\r\n--B\r\nContent-Disposition: form-data; name=\"empty\"\r\n\r\n\r\n"
            + "--B  \r\ncontent-disposition: form-data; name=\"nearly\"\r\n\r\n\r\n--\r\n--C\r\n-\r\r\n"
            + "--B\r\nContent-Disposition: form-data; name=f; filename=\"C:\\dir\\a \\\"b\\\" %22c%22.txt\"\r\n"
            + "Content-Type: text/plain\r\n\r\nfile\r\n--B--\r\nepilogue --B").utf8)

    @Test(arguments: [1, 2, 3, 7, 64, 10_000]) func anySizeOfPiecesGivesTheSameParts(_ piece: Int) throws {
        let (parser, spool) = try parse(Self.whole, piece: piece)
        #expect(parser.isComplete)
        #expect(parser.parts.map(\.name) == ["empty", "nearly", "f"])
        let contents = try parser.parts.map { String(decoding: try spool.bytes($0.range), as: UTF8.self) }
        #expect(contents == ["", "\r\n--\r\n--C\r\n-\r", "file"])
        #expect(parser.parts[2].fileName == "a \"b\" \"c\".txt")
        #expect(parser.parts[2].contentType == "text/plain")
        #expect(parser.parts[0].fileName == nil)
    }

    @Test func fileNamesLoseTheirFolders() throws {
        for (sent, kept) in [
            ("../../etc/passwd", "passwd"), ("a\\..\\b.txt", "b.txt"), ("тест.pdf", "тест.pdf"), ("/", ""),
        ] {
            let body =
                "--B\r\nContent-Disposition: form-data; name=\"f\"; filename=\"\(sent)\"\r\n\r\nx\r\n--B--"
            #expect(try parse(Array(body.utf8)).0.parts.first?.fileName == kept)
        }
    }

    @Test func tooManyPartsAreRefused() throws {
        let part = "--B\r\nContent-Disposition: form-data; name=\"f\"\r\n\r\nx\r\n"
        let body = String(repeating: part, count: Fields.limit + 1) + "--B--"
        #expect(try !parse(Array(body.utf8)).0.isComplete)
    }

    @Test func randomBytesNeverBreakIt() throws {
        var random = Xorshift(state: 7)
        let alphabet = Array("\r\n--B\"; :name=filename\\%form-data".utf8)
        for _ in 0..<2_000 {
            let start = Self.whole.prefix(Int(random.next() % UInt64(Self.whole.count)))
            let noise = (0..<Int(random.next() % 200)).map { _ in
                alphabet[Int(random.next() % UInt64(alphabet.count))]
            }
            let body = start + noise
            let (one, _) = try parse(Array(body), piece: 1)
            let (all, _) = try parse(Array(body))
            #expect(one.parts == all.parts)
            #expect(one.isComplete == all.isComplete)
        }
    }
}

/// A small random source that gives the same numbers in every run.
struct Xorshift {
    var state: UInt64

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }
}
