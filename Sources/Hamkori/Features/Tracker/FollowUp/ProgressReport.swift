import Storage

/// The stage of a report of the State. Nobody but the State sees one that is not released.
enum ReportStage: String, RecordChoice, Storable {
    case draft, submitted, returned, released

    var name: Text {
        switch self {
        case .draft: Text(tg: "Лоиҳа", ru: "Черновик", en: "Draft")
        case .submitted: Text(tg: "Тасдиқро интизор аст", ru: "Ждёт утверждения", en: "Awaiting approval")
        case .returned: Text(tg: "Баргардонида шуд", ru: "Возвращён", en: "Returned")
        case .released: Text(tg: "Нашр шуд", ru: "Опубликован", en: "Published")
        }
    }

    var tone: Badge.Tone {
        switch self {
        case .draft: .neutral
        case .submitted: .underway
        case .returned: .partly
        case .released: .good
        }
    }

    /// True if its text may still be changed.
    var isOpen: Bool { self == .draft || self == .returned }
}

/// A report of the State on a recommendation, perhaps on a commitment that was made to carry it out.
struct ProgressReport: StoredRecord {
    let id: ID<ProgressReport>
    let recommendation: ID<Recommendation>
    /// The number of the ask that it is about; nil for the whole.
    let ask: Int?
    let commitment: ID<Commitment>?
    /// The authority that reports; nil where only its author is known.
    let organisation: ID<Organisation>?
    let state: ImplementationState
    let text: Wording
    /// The moment at which it came to its stage.
    let at: Timestamp
    /// The name that the author had then.
    let author: Wording
    let stage: ReportStage
    /// The reason for which the validator returned it last.
    let reason: Wording
    let version: Int

    static let fields = RecordFields(
        ProgressReport.init,
        RecordField("id", \.id),
        RecordField("recommendation", column: "recommendation_id", \.recommendation),
        RecordField("ask", columns: .ask("ask"), \.ask),
        RecordField("commitment", column: "commitment_id", \.commitment),
        RecordField("organisation", column: "organisation_id", \.organisation),
        RecordField("state", \.state),
        RecordField("text", \.text),
        RecordField("at", \.at),
        RecordField("author", \.author),
        RecordField("stage", \.stage),
        RecordField("reason", \.reason),
        RecordField(untold: "version", \.version))

    /// The values from which one is made.
    struct Draft: Sendable {
        let recommendation: ID<Recommendation>
        var ask: Int?
        var commitment: ID<Commitment>?
        let organisation: ID<Organisation>?
        let state: ImplementationState
        let text: Wording
        let author: Wording
    }
}

/// A finding of the institution or of civil society on a recommendation, perhaps on a commitment to carry it out.
struct Assessment: StoredRecord {
    let id: ID<Assessment>
    let recommendation: ID<Recommendation>
    /// The number of the ask that it is about; nil for the whole.
    let ask: Int?
    let commitment: ID<Commitment>?
    /// `nhri` or `civilSociety`.
    let voice: ImplementationVoice
    let organisation: ID<Organisation>
    let state: ImplementationState
    let text: Wording
    let at: Timestamp

    static let fields = RecordFields(
        Assessment.init,
        RecordField("id", \.id),
        RecordField("recommendation", column: "recommendation_id", \.recommendation),
        RecordField("ask", columns: .ask("ask"), \.ask),
        RecordField("commitment", column: "commitment_id", \.commitment),
        RecordField("reporter", \.voice),
        RecordField("organisation", column: "organisation_id", \.organisation),
        RecordField("state", \.state),
        RecordField("text", \.text),
        RecordField("at", \.at))
}

extension FieldColumns where Value == Int? {
    /// The number of an ask; zero stands for the whole.
    static func ask(_ name: StaticString) -> FieldColumns {
        let column = "\(name)"
        return FieldColumns(
            names: [name], stored: { [($0 ?? 0).stored] },
            read: { row in
                let number: Int = try row[column]
                return number == 0 ? nil : number
            })
    }
}

/// A file that proves a report or an assessment; its bytes are stored encrypted, in chunks.
struct Evidence: Sendable {
    let id: ID<Evidence>
    /// The report or the assessment.
    let record: RecordReference
    let title: Wording
    /// Without folders and control characters.
    let fileName: String
    let type: AttachedFileType
    /// In bytes.
    let size: Int
    /// SHA-256 of the file, so that the ledger fixes which file it was.
    let digest: [UInt8]
}

/// The rule of who drafts and who releases the State's reports on a recommendation, or on an ask of it
/// (docs/rules.md#what-each-side-says).
///
/// Where a focal point or an alternate is named, only they draft; where nobody is, everybody who reports for the
/// State does. Where a validator is named, a report counts when they have released it; where none is, it counts as
/// soon as it is submitted.
struct ReportRule: Sendable {
    private let responsible: [Responsibility]

    init(_ responsibilities: [Responsibility], ask: Int?) {
        responsible = responsibilities.filter { $0.role.carriesOut && ($0.ask == nil || $0.ask == ask) }
    }

    init(of recommendation: ID<Recommendation>, ask: Int?, in scope: Scope) throws {
        self.init(try ResponsibilityStore.responsibilities(of: recommendation, in: scope), ask: ask)
    }

    func mayDraft(_ person: ID<Person>) -> Bool {
        let named = responsible.flatMap(\.people.drafting)
        return named.isEmpty || named.contains(person)
    }

    /// Returns the person who releases an organisation's reports: its own validator, else that of the organisation that
    /// leads; one for the ask before one for the whole.
    func validator(of organisation: ID<Organisation>?) -> ID<Person>? {
        let validated = responsible.filter { $0.people.validator != nil }
        let own = validated.filter { $0.organisation == organisation }
        let answering = own.isEmpty ? validated.filter { $0.role == .lead } : own
        return (answering.first { $0.ask != nil } ?? answering.first)?.people.validator
    }
}
