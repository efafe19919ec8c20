@testable import Web

/// Bodies in parts: however the bytes are cut on their way, the same parts come of them.
func examine(_ bytes: [UInt8]) {
    let whole = read(bytes, size: max(1, bytes.count))
    for size in [1, 7] {
        let cut = read(bytes, size: size)
        precondition(cut.parts == whole.parts && cut.isComplete == whole.isComplete, "the cut matters")
    }
    for part in whole.parts {
        precondition(part.range.lowerBound >= 0 && part.range.upperBound <= bytes.count)
        precondition(part.fileName?.utf8.contains(UInt8(ascii: "/")) != true, "a file name has a folder")
    }
}

private func read(_ bytes: [UInt8], size: Int) -> MultipartParser {
    var parser = MultipartParser(boundary: "b", spool: Spool(directory: "/tmp"))
    var place = 0
    while place < bytes.count {
        let piece = bytes[place..<min(bytes.count, place + size)]
        do { try piece.withUnsafeBytes { try parser.take($0) } } catch { return parser }
        place += size
    }
    return parser
}
