import Glibc
import Testing
@testable import Web

extension Response {
    /// Returns what its file or its bytes say.
    func contents() throws -> [UInt8] {
        switch body {
        case .bytes(let bytes): return bytes
        case .file(let file):
            let descriptor = try #require(file.opened())
            defer { close(descriptor) }
            var bytes = [UInt8](repeating: 0, count: file.size)
            #expect(pread(descriptor, &bytes, bytes.count, 0) == bytes.count)
            return bytes
        default:
            Issue.record("the answer has no contents")
            return []
        }
    }
}
