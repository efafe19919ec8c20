/// What becomes of a part of a Word or Excel file when the file is cleaned, by its name. Only parts that are named here stay:
/// what nobody knows could tell anything.
enum OfficePart: Equatable {
    /// Markup that is written again without what tells of the maker.
    case markup
    /// A list of the parts' types.
    case types
    /// Where the links of a part lead.
    case relationships
    /// A picture, cleaned by itself.
    case picture
    /// The workbook behind a chart, cleaned by itself.
    case workbook
    /// Left out, as it says nothing that the document says: properties, people, printers.
    case leftOut
    /// Comments: left out when there are none in it.
    case comments
    /// The file cannot be cleaned.
    case refused(CleaningFault)

    init(_ name: String) {
        let slash = name.lastIndex(of: "/").map { name.index(after: $0) } ?? name.startIndex
        let (folder, file) = (String(name[..<slash]), String(name[slash...]))
        if name == "[Content_Types].xml" {
            self = .types
        } else if OfficePart.isLeftOut(name) {
            self = .leftOut
        } else if folder.hasSuffix("_rels/"), file.hasSuffix(".rels") {
            self = .relationships
        } else if folder.hasSuffix("/media/"),
            ["jpg", "jpeg", "png", "webp"].contains(OfficePart.ending(of: file))
        {
            self = .picture
        } else if folder.hasSuffix("/embeddings/"), file.hasSuffix(".xlsx") {
            self = .workbook
        } else if OfficePart.isOfComments(folder, file) {
            self = .comments
        } else if folder == "xl/revisions/" {
            self = .refused(.changes)
        } else if folder.hasPrefix("xl/externalLinks/") {
            self = .refused(.localLinks)
        } else if OfficePart.isMarkup(folder, file) {
            self = .markup
        } else {
            self = .refused(.contents)
        }
    }

    private static func ending(of file: String) -> String {
        file.split(separator: ".").last.map { $0.lowercased() } ?? ""
    }

    private static func isLeftOut(_ name: String) -> Bool {
        let starts = [
            "docProps/", "docMetadata/", "customXml/", "[trash]/", "word/printerSettings/",
            "xl/printerSettings/",
            "xl/persons/", "word/people", "word/intelligence", "word/commentsExtended", "word/commentsIds",
            "word/commentsExtensible", "word/glossary/people",
        ]
        return starts.contains { name.hasPrefix($0) }
    }

    private static func isOfComments(_ folder: String, _ file: String) -> Bool {
        folder == "xl/threadedComments/"
            || ["word/", "word/glossary/", "xl/"].contains(folder) && isNamed(file, "comments")
            || folder == "xl/comments/" && isNamed(file, "comment")
    }

    private static let word = [
        "document", "styles", "stylesWithEffects", "numbering", "settings", "webSettings", "fontTable",
        "footnotes", "endnotes", "header", "footer",
    ]
    private static let stems: [String: [String]] = [
        "word/": word, "word/glossary/": word,
        "xl/": ["workbook", "styles", "sharedStrings", "calcChain", "metadata"],
        "xl/worksheets/": ["sheet"], "xl/chartsheets/": ["sheet"], "xl/tables/": ["table"],
        "theme/": ["theme"], "charts/": ["chart", "style", "colors"],
        "drawings/": ["drawing", "worksheetdrawing"],
        "diagrams/": ["data", "layout", "quickStyle", "colors", "drawing"],
    ]

    private static func isMarkup(_ folder: String, _ file: String) -> Bool {
        let inner = ["word/", "xl/"].first { folder.hasPrefix($0) }.map { String(folder.dropFirst($0.count)) }
        let known = (stems[folder] ?? []) + (inner.flatMap { stems[$0] } ?? [])
        return known.contains { isNamed(file, $0) }
    }

    /// Whether a file is `stem.xml`, or that with a number.
    private static func isNamed(_ file: String, _ stem: String) -> Bool {
        guard file.hasPrefix(stem), file.hasSuffix(".xml") else { return false }
        return file.dropFirst(stem.count).dropLast(4).allSatisfy { ("0"..."9").contains($0) }
    }
}
