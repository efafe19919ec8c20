@testable import Hamkori

/// A page as its file keeps it: a block a line, and names for what differs from run to run.
enum StablePage {
    private static let inline: Set<Substring> = [
        "a", "abbr", "b", "br", "code", "em", "i", "mark", "meter", "small", "span", "strong", "time",
    ]
    private static let lone: Set<Substring> = ["!doctype", "col", "hr", "img", "input", "link", "meta"]

    /// Returns the lines of a page.
    static func lines(of html: String) -> [String] {
        var names = StableNames()
        return names.put(into: broken(html))
            // The zone of the machine on which the tests run.
            .replacing(ProcessTimeZone.name, with: "Asia/Dushanbe")
            .split(separator: "\n").compactMap(trimmed)
    }

    /// Returns HTML with line breaks around each block.
    private static func broken(_ html: String) -> String {
        var text = ""
        for piece in html.split(separator: "<", omittingEmptySubsequences: false).dropFirst() {
            let name = piece.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber || $0 == "!" }
            let isBlock = !inline.contains(name)
            let isClosing = piece.first == "/"
            let end = piece.firstIndex(of: ">").map { piece.index(after: $0) } ?? piece.endIndex
            text += isBlock && !isClosing ? "\n<" : "<"
            text += piece[..<end]
            if isBlock && (isClosing || lone.contains(name)) { text += "\n" }
            text += piece[end...]
        }
        return text
    }

    /// Returns a line without spaces around it; nil for one that holds nothing else.
    private static func trimmed(_ line: Substring) -> String? {
        guard let first = line.firstIndex(where: { $0 != " " }),
            let last = line.lastIndex(where: { $0 != " " })
        else { return nil }
        return String(line[first...last])
    }
}

/// Names for identifiers, secrets and hashes in the order in which they stand on a page: equal values have equal names.
private struct StableNames {
    private var known: [Substring: String] = [:]
    private var counts: [String: Int] = [:]

    /// Returns a text with such values replaced by their names, `{id 1}`.
    mutating func put(into text: String) -> String {
        var result = ""
        var rest = text[...]
        while let first = rest.first {
            let word = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
            if word.isEmpty {
                result.append(first)
                rest = rest.dropFirst()
            } else {
                result += named(word, after: result)
                rest = rest[word.endIndex...]
            }
        }
        return result
    }

    private mutating func named(_ word: Substring, after text: String) -> String {
        let length = word.utf8.count
        if length >= 36, let found = identifier(in: word) {
            return word[..<found.startIndex] + name(of: found, as: "id") + word[found.endIndex...]
        }
        // Each form has its own.
        if text.hasSuffix("name=\"csrf\" value=\"") { return "{csrf}" }
        if text.hasSuffix("name=\"once\" value=\"") { return "{once}" }
        if length == 8, text.hasSuffix("."), isHexadecimal(word) { return "{version}" }
        if length >= 32, isHexadecimal(word) { return name(of: word, as: "hash") }
        if length == 43 { return name(of: word, as: "token") }
        let digits = word.split(separator: "-", omittingEmptySubsequences: false)
        if digits.allSatisfy({ Int($0) != nil }), digits.count > 4 || length == 5 { return "{digits}" }
        // 2026-SUG-000123
        if digits.map(\.count) == [4, 3, 6], Int(digits[2]) != nil { return name(of: word, as: "case") }
        return String(word)
    }

    private mutating func name(of value: Substring, as kind: String) -> String {
        if let name = known[value] { return name }
        counts[kind, default: 0] += 1
        let name = "{\(kind) \(counts[kind, default: 0])}"
        known[value] = name
        return name
    }

    private func identifier(in word: Substring) -> Substring? {
        word.indices.lazy.map { word[$0...].prefix(36) }.first { ID<Void>($0) != nil }
    }

    private func isHexadecimal(_ word: Substring) -> Bool {
        word.allSatisfy { $0.isHexDigit && !$0.isUppercase }
    }
}
