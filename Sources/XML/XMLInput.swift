/// The bytes of a document before libxml2 sees them: UTF-8 that was checked, without a character that XML forbids. So the
/// library converts no encodings, and meets neither NUL nor half a character.
enum XMLInput {
    /// The byte order mark. It is kept, for libxml2 to pass over once: one that follows it is refused.
    static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Returns the document as UTF-8. UTF-16 is known by its byte order mark alone.
    /// - Throws: `XMLError` if it is too large or badly encoded, says to be in another encoding, or holds a forbidden
    ///   character.
    static func utf8(_ bytes: [UInt8], limits: XMLLimits) throws(XMLError) -> [UInt8] {
        guard bytes.count <= limits.bytes else { throw XMLError(.tooLarge) }
        let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        let text = isWide ? try transcoded(bytes) : try checked(bytes)
        guard text.count <= limits.bytes else { throw XMLError(.tooLarge) }
        if let place = forbidden(text) { throw XMLError(.forbiddenCharacter, after: text[..<place]) }
        if let name = declaredEncoding(text) {
            guard name.lowercased() == (isWide ? "utf-16" : "utf-8") else {
                throw XMLError(.badEncoding, line: 1, column: 1)
            }
        }
        return text
    }

    private static func checked(_ bytes: [UInt8]) throws(XMLError) -> [UInt8] {
        guard String(validating: bytes, as: UTF8.self) == nil else { return bytes }
        var parser = Unicode.UTF8.ForwardParser()
        var rest = bytes.makeIterator()
        var read = 0
        while case .valid(let scalar) = parser.parseScalar(from: &rest) { read += scalar.count }
        throw XMLError(.badEncoding, after: bytes[..<read])
    }

    private static func transcoded(_ bytes: [UInt8]) throws(XMLError) -> [UInt8] {
        let low = bytes[0] == 0xFF ? 0 : 1
        let units = (0..<bytes.count / 2).lazy.map {
            UInt16(bytes[$0 * 2 + low]) | UInt16(bytes[$0 * 2 + 1 - low]) << 8
        }
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        let isBroken = transcode(
            units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: true
        ) { text.append($0) }
        guard !isBroken, bytes.count.isMultiple(of: 2) else { throw XMLError(.badEncoding, after: text[...]) }
        return text
    }

    /// Returns where something stands that is no Char (XML 1.0, production 2). Surrogates are no UTF-8 already.
    private static func forbidden(_ text: [UInt8]) -> Int? {
        text.withUnsafeBufferPointer { text in
            var place = 0
            while place < text.count {
                let byte = text[place]
                if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D { return place }
                if byte == 0xEF, text[place + 1] == 0xBF, text[place + 2] >= 0xBE { return place }
                place += 1
            }
            return nil
        }
    }

    /// Returns the encoding that the XML declaration names. libxml2 judges the declaration but not the name.
    private static func declaredEncoding(_ text: [UInt8]) -> String? {
        let start = text.starts(with: mark) ? mark.count : 0
        guard text[start...].starts(with: "<?xml".utf8),
            let end = text[start...].firstIndex(of: UInt8(ascii: ">"))
        else { return nil }
        let declaration = String(decoding: text[start..<end], as: UTF8.self).dropFirst(5)
        // Else it is an instruction whose name begins so.
        guard declaration.first?.isWhitespace == true, let word = declaration.firstRange(of: "encoding")
        else { return nil }
        let value = declaration[word.upperBound...].drop { $0.isWhitespace || $0 == "=" }
        guard let quote = value.first, quote == "\"" || quote == "'" else { return nil }
        return String(value.dropFirst().prefix { $0 != quote })
    }
}
