/// A feed (RFC 4287), type `application/atom+xml`.
public struct Atom: Sendable {
    /// One entry.
    public struct Entry: Sendable {
        /// Never changes and is unique in the world: an IRI such as a permanent address or `urn:uuid:…`.
        public var id: String
        public var title: String
        /// Seconds since 1970 UTC.
        public var updated: Int64
        /// Seconds since 1970 UTC.
        public var published: Int64?
        /// The absolute address of the page.
        public var link: String
        /// Plain text.
        public var summary: String?
        /// HTML.
        public var content: String?
        /// Who wrote it, if not the author of the feed.
        public var author: String?
        public var categories: [String]

        public init(
            id: String, title: String, updated: Int64, published: Int64? = nil, link: String,
            summary: String? = nil, content: String? = nil, author: String? = nil, categories: [String] = []
        ) {
            self.id = id
            self.title = title
            self.updated = updated
            self.published = published
            self.link = link
            self.summary = summary
            self.content = content
            self.author = author
            self.categories = categories
        }
    }

    /// Never changes and is unique in the world: an IRI.
    public var id: String
    public var title: String
    /// The name of the author of all entries that name none.
    public var author: String
    /// When anything last changed, in seconds since 1970 UTC.
    public var updated: Int64
    /// The absolute address of the feed itself.
    public var address: String
    /// The absolute address of the page that shows the same.
    public var page: String
    /// The language of the texts, for example `tg` (BCP 47).
    public var language: String
    public var entries: [Entry]

    public init(
        id: String, title: String, author: String, updated: Int64, address: String, page: String,
        language: String, entries: [Entry]
    ) {
        self.id = id
        self.title = title
        self.author = author
        self.updated = updated
        self.address = address
        self.page = page
        self.language = language
        self.entries = entries
    }

    /// The whole document.
    public var text: String {
        var lines = [
            #"<?xml version="1.0" encoding="utf-8"?>"#,
            #"<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\#(XMLText.escaped(language))">"#,
            Atom.element("id", id), Atom.element("title", title),
            Atom.element("updated", Atom.moment(updated)),
            "<author>" + Atom.element("name", author) + "</author>",
            #"<link rel="self" type="application/atom+xml" href="\#(XMLText.escaped(address))"/>"#,
            #"<link rel="alternate" type="text/html" href="\#(XMLText.escaped(page))"/>"#,
        ]
        for entry in entries { lines += Atom.lines(of: entry) }
        lines.append("</feed>")
        return lines.map { $0 + "\n" }.joined()
    }

    private static func lines(of entry: Entry) -> [String] {
        var lines = [
            "<entry>", element("id", entry.id), element("title", entry.title),
            element("updated", moment(entry.updated)),
        ]
        if let published = entry.published { lines.append(element("published", moment(published))) }
        if let author = entry.author { lines.append("<author>" + element("name", author) + "</author>") }
        lines.append(#"<link rel="alternate" type="text/html" href="\#(XMLText.escaped(entry.link))"/>"#)
        lines += entry.categories.map { #"<category term="\#(XMLText.escaped($0))"/>"# }
        if let summary = entry.summary { lines.append(element("summary", summary)) }
        if let content = entry.content {
            lines.append(#"<content type="html">\#(XMLText.escaped(content))</content>"#)
        }
        return lines + ["</entry>"]
    }

    private static func element(_ name: String, _ text: String) -> String {
        "<\(name)>\(XMLText.escaped(text))</\(name)>"
    }

    /// RFC 3339.
    private static func moment(_ seconds: Int64) -> String {
        CivilDate(seconds: seconds).text(separator: "-") + "T" + clock(seconds).joined(separator: ":") + "Z"
    }
}
