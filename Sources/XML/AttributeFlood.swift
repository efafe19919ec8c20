import Glibc

/// Counts the attributes of each tag before libxml2 does, which compares each with all before it: a tag of some megabytes
/// would take hours.
struct AttributeFlood {
    private let text: UnsafeBufferPointer<UInt8>
    private let limit: Int

    /// Returns where a tag has one value more than allowed. What cannot be followed is not: libxml2 stops there, too.
    static func start(in text: [UInt8], limit: Int) -> Int? {
        text.withUnsafeBufferPointer { AttributeFlood(text: $0, limit: limit).start() }
    }

    private func start() -> Int? {
        var place = 0
        while let opening = next(UInt8(ascii: "<"), from: place), opening + 1 < text.count {
            switch text[opening + 1] {
            case UInt8(ascii: "!") where isHere("--", at: opening + 2):
                place = end(of: opening + 4, with: "--")
            case UInt8(ascii: "!") where isHere("[CDATA[", at: opening + 2):
                place = end(of: opening + 9, with: "]]")
            case UInt8(ascii: "!"):
                // A document type declaration, which is refused, or nothing that there is.
                return nil
            case UInt8(ascii: "?"):
                place = end(of: opening + 2, with: "?")
            default:
                switch tag(from: opening + 1) {
                case .flood(let start): return start
                case .end(let end): place = end
                }
            }
        }
        return nil
    }

    private enum Tag {
        case end(Int)
        case flood(Int)
    }

    private func tag(from start: Int) -> Tag {
        var values = 0
        var place = start
        while place < text.count {
            let byte = text[place]
            if byte == UInt8(ascii: ">") { break }
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                values += 1
                if values > limit { return .flood(place) }
                place = next(byte, from: place + 1) ?? text.count
            }
            place += 1
        }
        return .end(place)
    }

    /// Returns the place of the `>` that ends what begins at a place, if these characters stand before it.
    private func end(of start: Int, with marks: StaticString) -> Int {
        var place = start
        while let found = next(UInt8(ascii: ">"), from: place) {
            let before = found - marks.utf8CodeUnitCount
            if before >= start, isHere(marks, at: before) { return found }
            place = found + 1
        }
        return text.count
    }

    private func next(_ byte: UInt8, from place: Int) -> Int? {
        guard place < text.count, let start = text.baseAddress,
            let found = memchr(start + place, Int32(byte), text.count - place)
        else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(start)
    }

    private func isHere(_ marks: StaticString, at place: Int) -> Bool {
        guard place + marks.utf8CodeUnitCount <= text.count, let start = text.baseAddress else {
            return false
        }
        return memcmp(start + place, marks.utf8Start, marks.utf8CodeUnitCount) == 0
    }
}
