import Glibc
import Testing

@testable import Web

/// What is sent to us lies on the disk in no readable form, not even in a file without a name.
@Suite struct SpoolTests {
    @Test func theFileHoldsNothingInClear() throws {
        let spool = Spool(directory: "/tmp")
        let words = Array("Farrukh of cell 12 was beaten. ".utf8)
        let content = Array((0..<9_001).map { _ in words }.joined())
        var start = 0
        // Pieces of uneven sizes, so that the counters meet every place in a block.
        for size in sequence(first: 1, next: { $0 * 3 + 1 }) where start < content.count {
            let piece = Array(content[start..<min(start + size, content.count)])
            try piece.withUnsafeBytes { try spool.append($0) }
            start += piece.count
            if start >= content.count { break }
        }
        #expect(spool.isInFile && spool.count == content.count)
        #expect(try spool.bytes(0..<content.count) == content)
        for range in [0..<1, 63..<65, 64..<128, 70_001..<70_300, content.count - 5..<content.count] {
            #expect(try spool.bytes(range) == Array(content[range]))
        }
        let raw = try rawBytes(sized: content.count)
        #expect(!contains(raw, Array("Farrukh".utf8)) && contains(content, Array("Farrukh".utf8)))
    }

    /// The open file of this process that has no name and the given size.
    private func rawBytes(sized size: Int) throws -> [UInt8] {
        for number in 3..<1_024 {
            var facts = stat()
            let file = Int32(number)
            guard fstat(file, &facts) == 0, facts.st_nlink == 0, Int(facts.st_size) == size else { continue }
            var bytes = [UInt8](repeating: 0, count: size)
            #expect(pread(file, &bytes, size, 0) == size)
            return bytes
        }
        Issue.record("the spool has no file")
        return []
    }

    private func contains(_ bytes: [UInt8], _ word: [UInt8]) -> Bool {
        guard bytes.count >= word.count else { return false }
        return (0...(bytes.count - word.count)).contains { start in
            bytes[start] == word[0] && bytes[start..<start + word.count].elementsEqual(word)
        }
    }
}
