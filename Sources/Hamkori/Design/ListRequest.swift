import Web

/// What a reader asks of a list: words, filters, order, page and form, all in the address, so that a list can be
/// kept and sent.
struct ListRequest: Sendable {
    static let pageSize = 25
    /// How many entries a feed has.
    static let feedSize = 50

    /// What every list knows in addresses.
    static let parameters = ["q", "page", "sort", "format"]

    let query: Fields
    /// The words of the search box, folded.
    let search: String
    /// From 1.
    let page: Int
    /// The name of the column to sort by.
    let sort: String
    let isDescending: Bool
    let format: Format

    /// The forms in which a list can be had.
    enum Format: String, CaseIterable, Sendable { case html, csv, xlsx, json, pdf, docx, atom }

    init(_ context: Context) {
        self.init(query: context.query)
    }

    /// A page of something that is neither narrowed nor sorted.
    init(page: String?) {
        self.init(query: Fields(page.map { [("page", $0)] } ?? []))
    }

    init(query: Fields) {
        self.query = query
        search = ListRequest.folded(String((query["q"] ?? "").prefix(200)).trimmed)
        page = max(1, min(100_000, query["page"].flatMap { Int($0) } ?? 1))
        let sort = query["sort"] ?? ""
        isDescending = sort.hasPrefix("-")
        self.sort = isDescending ? String(sort.dropFirst()) : sort
        format = query["format"].flatMap(Format.init(rawValue:)) ?? .html
    }

    /// The value of a filter; nil when it is not set.
    func filter(_ name: String) -> String? { query[name].flatMap { $0.isEmpty ? nil : $0 } }

    /// A filter of a type's values; one that is unknown counts as not set.
    func filter<Choice: RawRepresentable>(_ name: String) -> Choice? where Choice.RawValue == String {
        filter(name).flatMap { Choice(rawValue: $0) }
    }

    /// Whether only part of the list is asked for.
    var isNarrowed: Bool {
        query.pairs.contains { !["page", "sort", "format"].contains($0.name) && !$0.value.isEmpty }
    }

    /// Whether all rows are asked for, and not those of a page.
    var isExport: Bool { format != .html && format != .atom }

    /// The rows of the page; a feed has one page.
    var limit: Int { format == .atom ? ListRequest.feedSize : ListRequest.pageSize }
    var offset: Int { format == .html ? (page - 1) * ListRequest.pageSize : 0 }

    /// Text as it is compared in `search_key` columns: lower case, ё as е. Folded here because the engines' own
    /// `lower()` differs for Cyrillic.
    static func folded(_ text: String) -> String { text.lowercased().replacing("ё", with: "е") }

    /// The pattern for LIKE … ESCAPE '!' that finds the words anywhere.
    var searchPattern: String { "%" + ListRequest.escaped(search) + "%" }

    /// Text as it stands in a pattern for LIKE … ESCAPE '!'.
    static func escaped(_ text: String) -> String {
        text.replacing("!", with: "!!").replacing("%", with: "!%").replacing("_", with: "!_")
    }

    /// The query with some fields replaced; nil takes one out.
    func changing(_ changes: [(String, String?)]) -> String {
        var fields = Fields()
        for pair in query.pairs where !changes.contains(where: { $0.0 == pair.name }) && !pair.value.isEmpty {
            fields.add(pair.name, pair.value)
        }
        for (name, value) in changes { if let value { fields.add(name, value) } }
        return fields.encoded()
    }
}

extension Wording {
    /// All its texts, folded, for `search_key` columns.
    var searchKey: String { ListRequest.folded([tg, ru, en].joined(separator: " ")) }
}

extension Endpoint {
    /// The same, its answer being a list that can be narrowed by some names, beside those that all lists know.
    func listing(_ filters: String...) -> Endpoint { knowing(ListRequest.parameters + filters) }
}
