import Merkle
import Storage

/// What a State says to a recommendation of the UN. The UN writes *supported* and *noted*; UPR Info's older exports
/// *accepted* and *noted*.
enum StatePosition: String, CaseIterable, Sendable, Storable {
    case supported, partiallySupported, noted, willBeExamined

    var name: Text {
        switch self {
        case .supported: Text(tg: "Дастгирӣ ёфт", ru: "Поддержана", en: "Supported")
        case .partiallySupported:
            Text(tg: "Қисман дастгирӣ ёфт", ru: "Поддержана частично", en: "Supported in part")
        case .noted: Text(tg: "Ба маълумот гирифта шуд", ru: "Принята к сведению", en: "Noted")
        case .willBeExamined: Text(tg: "Баррасӣ мешавад", ru: "Будет рассмотрена", en: "Will be examined")
        }
    }

    /// The position that a file names in its own words, or in ours; nil for words that nobody knows.
    init?(words: some StringProtocol) {
        let said = words.lowercased().split { $0.isWhitespace || $0 == "_" }.joined(separator: " ")
        switch said {
        case "supported", "accepted", "supported considered implemented", "supported, considered implemented",
            "поддержано", "принята", "принято", "дастгирӣ шуд":
            self = .supported
        case "noted", "not supported", "rejected", "not accepted", "отклонена", "отклонено",
            "не поддержана", "принято к сведению", "ба назар гирифта шуд":
            self = .noted
        case "supported/noted", "supported / noted", "supported/ noted", "partially supported",
            "supported in part", "accepted in part", "partially accepted", "қисман дастгирӣ шуд":
            self = .partiallySupported
        case "will be examined", "pending", "in examination", "under consideration": self = .willBeExamined
        default:
            guard
                let own = StatePosition.allCases.first(where: { position in
                    Language.allCases.contains { position.name[$0].lowercased() == said }
                })
            else { return nil }
            self = own
        }
    }
}

/// A recommendation as a file of the UN, or of a database about it, tells it.
struct ImportedRecommendation: Sendable, Hashable {
    /// A part of a compound recommendation: what is asked, and by whom.
    struct Ask: Sendable, Hashable {
        let text: String
        let recommenders: [String]
    }

    /// Where it stands in the file, from 1.
    var line: Int
    let source: RecommendationSource
    /// The State under review, by the name that the file gives.
    let country: String
    let text: String
    /// Every State that recommends it, once each, in the order of the file.
    let recommenders: [String]
    /// The parts of a compound one; a single one has none.
    var asks: [Ask] = []
    var position: StatePosition?
    /// The document that holds the position, `A/HRC/43/15/Add.1`, and its paragraph.
    var positionSymbol = ""
    var positionParagraph = ""
    /// The document that holds the recommendation, and its paragraph there: `121.2`.
    var symbol = ""
    var paragraph = ""
    /// The session of the review, `12`.
    var session = ""
    /// The body that made it, `CESCR`; empty where the source is one by itself.
    var body = ""
    /// The date of its publication, as exactly as the file names it.
    var date: PartialDate?
    /// Where the file names it, and what of it was not understood; both for the report alone.
    var dateColumn = ""
    var unread: [ImportProblem] = []
    /// How much is asked, as UPR Info codes it: 1, minimal, to 5, a specific action.
    var action: Int?
    var themes: [String] = []
    var persons: [String] = []
    /// SDG goals or targets: `16`, `16.3`.
    var goals: [String] = []
    /// What the treaty body that recommends it found of the State's answer.
    var grades: [Grade.Draft] = []
    /// The key of the source itself, such as UHRI's annotation id.
    var annotation = ""
    /// Files hold rows that have the same key and yet say something else; they are counted, from 1.
    var occurrence = 1
}

extension ImportedRecommendation {
    /// What a later import knows it by: the source's own key, else symbol and paragraph, else State, session,
    /// recommending States and text.
    var key: String { occurrence == 1 ? ownKey : ownKey + " #\(occurrence)" }

    /// The most bytes of a key; PostgreSQL's indexes take 2,704.
    private static let longestKey = 2_000

    private var ownKey: String {
        let words = ownWords
        guard words.utf8.count > ImportedRecommendation.longestKey else { return words }
        return "hash " + Hash.sha256(Array(words.utf8)).hex
    }

    private var ownWords: String {
        if !annotation.isEmpty { return "annotation " + annotation }
        if !symbol.isEmpty, !paragraph.isEmpty { return "paragraph \(symbol) \(paragraph)" }
        return "text "
            + [country, session, recommenders.joined(separator: ", "), text].joined(separator: "\u{1F}")
    }
}

/// Why a file, or a row of it, cannot be imported.
struct ImportProblem: Error, Sendable, Hashable {
    enum Reason: Sendable, Hashable {
        /// A broken quotation mark, a row of another width, bytes that are no text.
        case notATable(String)
        case missingColumn(String)
        case emptyText
        case noCountry
        case unknownPosition(String)
        case unknownAction(String)
        /// What should be a date; it is left empty, and nothing else of the row.
        case unreadDate(String, WrittenDate.Fault)
        /// Neither a goal nor a target of sustainable development.
        case unknownGoal(String)
        /// Longer than any recommendation is.
        case tooLong(Int)
        /// Nothing in the file looks like what the format promises.
        case notThisFormat
        /// The program that reads such files is not installed.
        case programMissing(String)
        /// The file itself cannot be opened.
        case noReader(String)
        /// The program that reads such files could not make anything of this one.
        case notReadBy(String)
        /// An archive whose contents list is missing or cut off.
        case brokenArchive
        /// An archive that would become that many bytes, or goes on without end.
        case swells(Int?)
        /// An archive that declares entities, cells beyond a worksheet, or texts without end.
        case hostile
        /// More columns, or more rows, than any list has.
        case tooWide(Int)
        case tooManyRows(Int)
        /// More bytes than are read at once.
        case tooLarge(Int)
        /// A quotation mark that is not closed, or stands where none can.
        case brokenQuote(column: Int)
        case wrongWidth(expected: Int, found: Int)
        /// Text of two encodings.
        case mixedEncodings(column: Int)
        /// The headings are not one row with one name a column.
        case mergedHeadings
        case noTextColumn
        /// What `--map` names is no meaning of a column.
        case noSuchMeaning(String)
        /// The file is on another State than it was said to be.
        case otherCountry(found: Country, expected: Country)
        /// No row is on the State that was asked for.
        case nothingOn(Country)
        /// Whether something is missing can only be told by keys of the source, which the file lacks.
        case withoutKeys
        /// An earlier import was decided and cannot go on.
        case earlierStopped
        /// What was read of the file is not there any more.
        case notWhole
    }

    /// The line, from 1; 0 for the whole file.
    let line: Int
    /// The column's heading; empty for the whole row.
    let column: String
    let reason: Reason
}
