/// The markup of Word and Excel files (ECMA-376) without what tells of the maker: who worked on it in which session, where it
/// lay, which pictures it was made of. What the document says is written again byte by byte.
///
/// Names are known without their prefixes, as a file may choose these.
struct OfficeMarkup {
    private var reader: MarkupReader
    private var kept: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8)
    /// The elements that are open, by their local names.
    private var open: [String] = []
    /// How many elements were open when the one that is left out began.
    private var leftOut: Int?
    /// What stands in fields and formulas, put together: Word splits them as it likes.
    private var instructions: [UInt8] = []

    /// - Throws: `CleaningFault`.
    static func cleaned(_ part: [UInt8]) throws(CleaningFault) -> [UInt8] {
        var markup = OfficeMarkup(reader: try MarkupReader(part))
        markup.kept.reserveCapacity(part.count)
        try markup.run()
        return markup.kept
    }

    private init(reader: MarkupReader) {
        self.reader = reader
    }

    private mutating func run() throws(CleaningFault) {
        while let token = try reader.next() {
            switch token {
            case .start(let name, let attributes, let isEmpty):
                try start(name, attributes, isEmpty: isEmpty)
            case .end: end()
            case .text where leftOut == nil && !open.isEmpty:
                kept += reader.bytes[reader.range]
                if let last = open.last, OfficeMarkup.instructions.contains(last) {
                    instructions += reader.bytes[reader.range]
                }
            case .text: break
            }
        }
        let text = MarkupReader.decoded(String(decoding: instructions, as: UTF8.self))
        if LocalPath.stands(in: text) { throw .localLinks }
    }

    private mutating func start(
        _ name: Range<Int>, _ attributes: [MarkupReader.Attribute], isEmpty: Bool
    ) throws(CleaningFault) {
        let element = localName(name)
        if OfficeMarkup.changes.contains(element) || element.hasSuffix("Change") { throw .changes }
        if OfficeMarkup.comments.contains(element) { throw .comments }
        if !isEmpty { open.append(element) }
        guard leftOut == nil else { return }
        if OfficeMarkup.withoutMeaning.contains(element) {
            if !isEmpty { leftOut = open.count }
            return
        }
        try write(name, element, attributes, isEmpty: isEmpty)
    }

    private mutating func end() {
        if leftOut == nil { kept += reader.bytes[reader.range] }
        if leftOut == open.count { leftOut = nil }
        if let last = open.popLast(), OfficeMarkup.instructions.contains(last), last != "instrText" {
            instructions.append(UInt8(ascii: "\n"))
        }
    }

    private mutating func write(
        _ name: Range<Int>, _ element: String, _ attributes: [MarkupReader.Attribute], isEmpty: Bool
    ) throws(CleaningFault) {
        kept.append(UInt8(ascii: "<"))
        kept += reader.bytes[name]
        for attribute in attributes {
            guard let value = try value(of: attribute, element) else { continue }
            kept.append(0x20)
            kept += reader.bytes[attribute.name]
            kept += [UInt8(ascii: "="), reader.bytes[attribute.value.lowerBound - 1]]
            kept += value
            kept.append(reader.bytes[attribute.value.upperBound])
        }
        kept += Array(isEmpty ? "/>".utf8 : ">".utf8)
    }

    /// What an attribute becomes: nil when it is left out, the bytes as they are when it stays.
    private func value(
        of attribute: MarkupReader.Attribute, _ element: String
    ) throws(CleaningFault) -> ArraySlice<UInt8>? {
        let name = localName(attribute.name)
        let isPrefixed = reader.bytes[attribute.name].contains(UInt8(ascii: ":"))
        if OfficeMarkup.ofPeople.contains(name) || name == "date" && isPrefixed { throw .unable }
        if name.hasPrefix("rsid") || OfficeMarkup.marks.contains(name) && isPrefixed { return nil }
        switch (element, name) {
        case ("protectedRange", "securityDescriptor"), ("scenario", "user"), ("imagedata", "title"):
            return nil
        case ("pageSetup", "id") where isPrefixed: return nil
        // Word fills it in with the name of the picture's file.
        case ("cNvPr", "name"), ("docPr", "name"): return Array("Picture".utf8)[...]
        default: break
        }
        let text = reader.text(attribute)
        if name == "descr", OfficeMarkup.isFileName(text) { return nil }
        if name != "formatCode", LocalPath.stands(in: text) { throw .localLinks }
        return reader.bytes[attribute.value]
    }

    private func localName(_ range: Range<Int>) -> String {
        let name = reader.bytes[range]
        let start = name.lastIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? range.lowerBound
        return String(decoding: reader.bytes[start..<range.upperBound], as: UTF8.self)
    }

    /// Whether a description is nothing but a picture's file name, which old versions of Word took for one.
    private static func isFileName(_ text: String) -> Bool {
        let text = text.lowercased()
        return [".jpg", ".jpeg", ".png", ".gif", ".bmp", ".tif", ".tiff", ".heic", ".webp"].contains {
            text.hasSuffix($0)
        }
    }
}
