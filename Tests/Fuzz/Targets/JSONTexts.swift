import Documents

/// JSON: its canonical form is one for each value, and the splitter's records do not depend on how the bytes are cut.
func examine(_ bytes: [UInt8]) {
    if let value = try? JSON(parsing: bytes) {
        guard let again = try? JSON(parsing: value.canonical) else {
            preconditionFailure("the canonical form does not read")
        }
        precondition(again.canonical == value.canonical, "two canonical forms of one value")
    }
    let whole = records(bytes, size: max(1, bytes.count))
    precondition(records(bytes, size: 1) == whole && records(bytes, size: 5) == whole, "the cut matters")
}

private func records(_ bytes: [UInt8], size: Int) -> [[UInt8]]? {
    var splitter = JSONSplitter(limit: 10_000)
    var found: [[UInt8]] = []
    var place = 0
    do {
        while place < bytes.count {
            try splitter.take(Array(bytes[place..<min(bytes.count, place + size)])) { found.append($0.bytes) }
            place += size
        }
        try splitter.finish()
    } catch { return nil }
    return found
}
