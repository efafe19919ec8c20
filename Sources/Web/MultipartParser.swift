import Glibc

/// Reads a `multipart/form-data` body as it comes, in chunks of any size (RFC 7578, RFC 2046 §5.1).
///
/// The bytes of all parts go into one spool, one after another; a part is a range of it.
struct MultipartParser {
    /// One part of the body.
    struct Part: Sendable, Equatable {
        var name: String
        /// Nil for a field; the sender's name, without folders, for a file.
        var fileName: String?
        var contentType: String
        var range: Range<Int>
        /// Whether a file came that was not kept.
        var isLeftOut = false

        /// Whether it is a file; a browser sends an empty one without a name for an input that nobody filled.
        var isFile: Bool { fileName.map { !$0.isEmpty || !range.isEmpty || isLeftOut } ?? false }
    }

    private enum Place { case preamble, afterDelimiter, header, content, epilogue, broken }

    static let headerLimit = 8_192

    private(set) var parts: [Part] = []
    /// The bytes of the contents of all files so far.
    private(set) var fileBytes = 0
    /// Whether there are more parts than ``Fields/limit``; no further one is kept.
    private(set) var hasTooMany = false
    /// Whether the contents of files are no longer kept.
    var leavesFilesOut = false
    private let delimiter: [UInt8]
    private let spool: Spool
    private var place = Place.preamble
    // The first delimiter has no line end before it; with one put in front, all are alike.
    private var pending: [UInt8] = [0x0D, 0x0A]

    init(boundary: String, spool: Spool) {
        delimiter = Array("\r\n--\(boundary)".utf8)
        self.spool = spool
    }

    /// Whether the closing delimiter was seen and everything before it was in order.
    var isComplete: Bool { place == .epilogue }

    mutating func take(_ bytes: UnsafeRawBufferPointer) throws(SpoolError) {
        if place == .epilogue || place == .broken { return }
        pending.append(contentsOf: bytes)
        var start = 0
        while try step(&start) {}
        if start > 0 { pending.removeFirst(start) }
    }

    /// One move forward in `pending`; false when more bytes are needed or nothing more is to be read.
    private mutating func step(_ start: inout Int) throws(SpoolError) -> Bool {
        switch place {
        case .preamble, .content: return try readToDelimiter(&start)
        case .afterDelimiter: return readDelimiterEnd(&start)
        case .header: return readHeader(&start)
        case .epilogue, .broken:
            start = pending.count
            return false
        }
    }

    private mutating func readToDelimiter(_ start: inout Int) throws(SpoolError) -> Bool {
        let found = find(delimiter, from: start)
        let end = found ?? max(start, pending.count - delimiter.count + 1)
        if place == .content, end > start { try keep(start..<end) }
        start = end
        guard found != nil else { return false }
        start += delimiter.count
        place = .afterDelimiter
        return true
    }

    private mutating func readDelimiterEnd(_ start: inout Int) -> Bool {
        guard pending.count - start >= 2 else { return false }
        if pending[start] == UInt8(ascii: "-"), pending[start + 1] == UInt8(ascii: "-") {
            place = .epilogue
            return true
        }
        var index = start
        while index < pending.count, pending[index] == 0x20 || pending[index] == 0x09 { index += 1 }
        guard index + 1 < pending.count else {
            if index - start > 64 { place = .broken }
            return place == .broken
        }
        guard pending[index] == 0x0D, pending[index + 1] == 0x0A else {
            place = .broken
            return true
        }
        // The line end stays: a part without header fields begins with its blank line at once.
        start = index
        place = .header
        return true
    }

    private mutating func readHeader(_ start: inout Int) -> Bool {
        guard let end = find([0x0D, 0x0A, 0x0D, 0x0A], from: start) else {
            if pending.count - start > MultipartParser.headerLimit { place = .broken }
            return place == .broken
        }
        hasTooMany = parts.count >= Fields.limit
        guard end - start <= MultipartParser.headerLimit, !hasTooMany,
            let part = part(from: pending[start..<end])
        else {
            place = .broken
            return true
        }
        parts.append(part)
        // The blank line's end may be the start of the next delimiter when the content is empty.
        start = end + 2
        place = .content
        skip = 2
        return true
    }

    /// Bytes of the blank line that are still before the content.
    private var skip = 0

    private mutating func keep(_ range: Range<Int>) throws(SpoolError) {
        var range = range
        let dropped = min(skip, range.count)
        skip -= dropped
        range = (range.lowerBound + dropped)..<range.upperBound
        guard !range.isEmpty else { return }
        let last = parts.count - 1
        if parts[last].fileName != nil {
            fileBytes += range.count
            if leavesFilesOut {
                parts[last].isLeftOut = true
                return
            }
        }
        var failure: SpoolError?
        pending.withUnsafeBytes { bytes in
            do throws(SpoolError) {
                try spool.append(UnsafeRawBufferPointer(rebasing: bytes[range]))
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        parts[last].range = parts[last].range.lowerBound..<(parts[last].range.upperBound + range.count)
    }

    private func part(from header: ArraySlice<UInt8>) -> Part? {
        var name: String?
        var fileName: String?
        var contentType = "application/octet-stream"
        for line in header.split(whereSeparator: { $0 == 0x0D || $0 == 0x0A }) {
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
            let field = String(decoding: ContentType.trimmed(line[..<colon]), as: UTF8.self).lowercased()
            let value = Array(ContentType.trimmed(line[(colon + 1)...]))
            if field == "content-type" { contentType = String(decoding: value, as: UTF8.self) }
            guard field == "content-disposition" else { continue }
            let parameters = ContentType.parameters(value)
            name = parameters["name"].map { OutsideText.repaired(Array(MultipartParser.unescaped($0).utf8)) }
            fileName = parameters["filename"].map {
                MultipartParser.withoutFolders(MultipartParser.unescaped($0))
            }
        }
        guard let name else { return nil }
        return Part(
            name: name, fileName: fileName, contentType: contentType, range: spool.count..<spool.count)
    }

    /// Browsers write `"`, CR and LF in names as `%22`, `%0D`, `%0A` (HTML Standard, multipart/form-data encoding).
    private static func unescaped(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
        var kept: [UInt8] = []
        let bytes = Array(text.utf8)
        var index = 0
        while index < bytes.count {
            let escape = bytes[index...].prefix(3)
            if escape.elementsEqual("%22".utf8) {
                kept.append(0x22)
                index += 3
            } else if escape.elementsEqual("%0D".utf8) || escape.elementsEqual("%0A".utf8) {
                kept.append(0x20)
                index += 3
            } else {
                kept.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: kept, as: UTF8.self)
    }

    private static func withoutFolders(_ name: String) -> String {
        let last = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).last
        let name = String(decoding: last.map(Array.init) ?? [], as: UTF8.self)
        let piece = name.utf8.split(separator: UInt8(ascii: "\\"), omittingEmptySubsequences: false).last
        return String(
            decoding: (piece.map(Array.init) ?? []).filter { $0 >= 0x20 && $0 != 0x7F }, as: UTF8.self)
    }

    private func find(_ needle: [UInt8], from start: Int) -> Int? {
        let last = pending.count - needle.count
        var index = start
        while index <= last {
            let rest = pending.withUnsafeBytes { bytes -> Int? in
                guard let base = bytes.baseAddress else { return nil }
                let found = memchr(base + index, Int32(needle[0]), last - index + 1)
                return found.map { UnsafeRawPointer($0) - base }
            }
            guard let place = rest else { return nil }
            if pending[place..<(place + needle.count)].elementsEqual(needle) { return place }
            index = place + 1
        }
        return nil
    }
}
