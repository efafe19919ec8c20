/// The recommending States of a UPR paragraph, which stand in brackets behind each ask:
/// `Ratify the Convention (France) (Lithuania); Increase efforts (Slovakia);`.
enum RecommendingStates {
    /// The asks of a paragraph. One that names no State (as happens) belongs to the next that does.
    static func asks(_ text: String) -> [ImportedRecommendation.Ask] {
        var asks: [ImportedRecommendation.Ask] = []
        var pending = ""
        for piece in pieces(text) {
            let (words, states) = trailing(piece)
            let whole = pending.isEmpty ? words : pending + "; " + words
            if states.isEmpty {
                pending = whole
            } else {
                asks.append(ImportedRecommendation.Ask(text: whole, recommenders: states))
                pending = ""
            }
        }
        if !pending.isEmpty { asks.append(ImportedRecommendation.Ask(text: pending, recommenders: [])) }
        return asks
    }

    /// Divides at semicolons outside brackets.
    private static func pieces(_ text: String) -> [String] {
        var pieces: [String] = []
        var current = ""
        var depth = 0
        for character in text {
            if character == "(" { depth += 1 }
            if character == ")" { depth = max(0, depth - 1) }
            if character == ";", depth == 0 {
                pieces.append(current.trimmed)
                current = ""
            } else {
                current.append(character)
            }
        }
        pieces.append(current.trimmed)
        return pieces.filter { !$0.isEmpty }
    }

    /// The brackets at the end of an ask, as names; what they do not name stays in the text.
    private static func trailing(_ piece: String) -> (words: String, states: [String]) {
        var rest = Substring(piece)
        var groups: [[String]] = []
        while let end = rest.lastIndex(where: { !$0.isWhitespace && $0 != "." && $0 != "," }),
            rest[end] == ")",
            let open = opening(rest, end)
        {
            let inside = String(rest[rest.index(after: open)..<end])
            guard let names = names(inside) else { break }
            groups.insert(names, at: 0)
            rest = rest[..<open]
        }
        return (String(rest).trimmed, groups.flatMap { $0 })
    }

    /// The bracket that a closing one belongs to: names have brackets of their own, `(Iran (Islamic Republic of))`.
    private static func opening(_ text: Substring, _ end: Substring.Index) -> Substring.Index? {
        var depth = 0
        var place = end
        while true {
            if text[place] == ")" { depth += 1 }
            if text[place] == "(" {
                depth -= 1
                if depth == 0 { return place }
            }
            guard place > text.startIndex else { return nil }
            place = text.index(before: place)
        }
    }

    /// The States that a cell names, one or several, whatever stands between them; nil when it holds something else.
    static func named(_ cell: String) -> [String]? {
        guard !cell.isEmpty else { return nil }
        if Country(named: cell) != nil { return [cell] }
        return names(String(cell.map { $0.isNewline || $0 == ";" ? "," : $0 }))
    }

    /// The States that a bracket names; nil when it holds something else, such as an abbreviation or a year.
    private static func names(_ inside: String) -> [String]? {
        var names: [String] = []
        var current = ""
        var depth = 0
        for character in inside + "," {
            if character == "(" { depth += 1 }
            if character == ")" { depth -= 1 }
            if character == ",", depth == 0 {
                names.append(current.trimmed)
                current = ""
            } else {
                current.append(character)
            }
        }
        let known = names.flatMap(divided).map(withoutNote)
        return known.allSatisfy { Country(named: $0) != nil } ? known : nil
    }

    /// `Romania 1` bears the number of a footnote.
    private static func withoutNote(_ name: String) -> String {
        guard Country(named: name) == nil, let space = name.lastIndex(of: " "),
            name[space...].dropFirst().allSatisfy(\.isNumber)
        else { return name }
        return String(name[..<space]).trimmed
    }

    /// `Togo and Peru` is two States, `Trinidad and Tobago` is one.
    private static func divided(_ name: String) -> [String] {
        let name = name.hasPrefix("and ") ? String(name.dropFirst(4)) : name
        guard Country(named: name) == nil, let and = name.firstRange(of: " and ") else { return [name] }
        return [String(name[..<and.lowerBound]).trimmed, String(name[and.upperBound...]).trimmed]
    }
}
