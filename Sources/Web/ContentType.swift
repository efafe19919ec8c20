/// What the server has to know of media types (RFC 9110 §8.3).
enum ContentType {
    static func isURLEncoded(_ text: String) -> Bool {
        essence(text) == "application/x-www-form-urlencoded"
    }

    /// The boundary of a multipart form; nil when it is none (RFC 2046 §5.1.1: 1 to 70 characters).
    static func boundary(_ text: String) -> String? {
        guard essence(text) == "multipart/form-data" else { return nil }
        guard let boundary = parameters(Array(text.utf8))["boundary"], (1...70).contains(boundary.utf8.count)
        else { return nil }
        return boundary
    }

    /// Whether gzip makes such content smaller.
    static func isText(_ text: String) -> Bool {
        let essence = essence(text)
        return essence.hasPrefix("text/") || essence.hasSuffix("json") || essence.hasSuffix("xml")
            || essence.hasSuffix("javascript") || essence.hasSuffix("calendar")
    }

    /// The values after the first `;`, by lowercase name, quotes taken off.
    ///
    /// In quotes a backslash is an escape before `"` and `\` only: old browsers sent whole Windows paths.
    static func parameters(_ bytes: [UInt8]) -> [String: String] {
        var found: [String: String] = [:]
        var index = bytes.firstIndex(of: UInt8(ascii: ";")) ?? bytes.endIndex
        while index < bytes.endIndex {
            index += 1
            let nameStart = index
            while index < bytes.endIndex, bytes[index] != 0x3D, bytes[index] != 0x3B { index += 1 }
            guard index < bytes.endIndex, bytes[index] == 0x3D else { continue }
            let name = String(decoding: trimmed(bytes[nameStart..<index]), as: UTF8.self).lowercased()
            index += 1
            let value = value(bytes, &index)
            if found[name] == nil { found[name] = value }
            while index < bytes.endIndex, bytes[index] != 0x3B { index += 1 }
        }
        return found
    }

    private static func value(_ bytes: [UInt8], _ index: inout Int) -> String {
        while index < bytes.endIndex, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
        guard index < bytes.endIndex, bytes[index] == 0x22 else {
            let start = index
            while index < bytes.endIndex, bytes[index] != 0x3B { index += 1 }
            return String(decoding: trimmed(bytes[start..<index]), as: UTF8.self)
        }
        var value: [UInt8] = []
        index += 1
        while index < bytes.endIndex, bytes[index] != 0x22 {
            if bytes[index] == 0x5C, index + 1 < bytes.endIndex,
                bytes[index + 1] == 0x22 || bytes[index + 1] == 0x5C
            {
                index += 1
            }
            value.append(bytes[index])
            index += 1
        }
        return String(decoding: value, as: UTF8.self)
    }

    static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = bytes.drop { $0 == 0x20 || $0 == 0x09 }
        while let last = rest.last, last == 0x20 || last == 0x09 { rest = rest.dropLast() }
        return rest
    }

    private static func essence(_ text: String) -> String {
        let bytes = Array(text.utf8)
        let end = bytes.firstIndex(of: UInt8(ascii: ";")) ?? bytes.endIndex
        return String(decoding: trimmed(bytes[..<end]), as: UTF8.self).lowercased()
    }
}
