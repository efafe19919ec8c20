@testable import Web

/// A target and the header fields that are read; the first line is the target, the others one field each.
func examine(_ bytes: [UInt8]) {
    let (target, rest) = halves(bytes)
    var headers = Headers()
    for line in rest.split(separator: 0x0A) {
        let colon = line.firstIndex(of: UInt8(ascii: ":")) ?? line.startIndex
        headers.add(text(Array(line[..<colon])), text(Array(line[colon...].dropFirst())))
    }
    _ = Negotiation.acceptsGzip(headers)
    _ = Negotiation.isKnown("\"a\"", headers)
    guard let head = try? RequestHead(method: .get, target: text(target), headers: headers) else { return }
    // By bytes, as a proxy in front of us reads them.
    precondition(head.path.utf8.first == UInt8(ascii: "/"), "a path begins with a slash")
    for segment in head.path.utf8.split(separator: UInt8(ascii: "/")) {
        precondition(!segment.elementsEqual(".".utf8) && !segment.elementsEqual("..".utf8), "a path climbs")
    }
    precondition(head.path.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }, "a path holds a control byte")
    _ = (head.cookie("hamkori"), head.segments, head.query["a"])
}
