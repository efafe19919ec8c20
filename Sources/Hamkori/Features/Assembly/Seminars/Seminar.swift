import Storage

/// A gathering that adopts recommendations.
struct Seminar: EditedRecord {
    static let kind = RecordKind.seminar

    let id: ID<Seminar>
    let draft: Draft
    let state: SeminarState
    let version: Int

    static let fields = RecordFields(
        Seminar.init,
        RecordField(untold: "id", \.id),
        RecordField(\.draft, Draft.fields),
        RecordField("state", \.state),
        RecordField(untold: "version", \.version))

    /// What people write of it.
    struct Draft: Fielded {
        let title: Wording
        let startsOn: CalendarDate
        let endsOn: CalendarDate
        let place: Wording
        let summary: Wording
        /// The languages it is held in.
        let languages: [Language]
        let themes: [Theme]
        var publication: Publication

        static let fields = RecordFields(
            Draft.init,
            RecordField("title", \.title, Words.name, .wording(limit: 300, rows: 2)),
            RecordField("starts", column: "starts_on", member: "startsOn", \.startsOn, Words.starts, .day),
            RecordField("ends", column: "ends_on", member: "endsOn", \.endsOn, Words.ends, .day),
            RecordField("place", \.place, Words.place, .wording(limit: 200, rows: 1)),
            RecordField("summary", \.summary, Words.summary, .wording(required: false)),
            RecordField(
                "languages", columns: .list("languages"), \.languages, SeminarTexts.languages,
                .boxes { .same($0.ownName) }),
            RecordField("themes", columns: .list("themes"), \.themes, SeminarTexts.themes, .boxes(\.name)),
            RecordField(
                "public", column: "publication", member: "publication", \.publication, SeminarTexts.publish,
                .box),
            rules: [.days("starts", upTo: "ends")])
    }
}

/// Where a seminar stands.
enum SeminarState: String, RecordChoice, Storable {
    case draft, open, inSession, concluded

    /// The state that follows; nil at the end.
    var next: SeminarState? {
        switch self {
        case .draft: .open
        case .open: .inSession
        case .inSession: .concluded
        case .concluded: nil
        }
    }

    var name: Text {
        switch self {
        case .draft: Text(tg: "Лоиҳа", ru: "Готовится", en: "In preparation")
        case .open:
            Text(
                tg: "Бақайдгирӣ ва қабули пешниҳодҳо", ru: "Открыта регистрация и приём предложений",
                en: "Open for registration and proposals")
        case .inSession: Text(tg: "Ҷараён дорад", ru: "Идёт", en: "In session")
        case .concluded: Text(tg: "Анҷом ёфт", ru: "Завершён", en: "Concluded")
        }
    }
}

/// A part of the programme.
struct Session: StoredRecord, DraftedRecord, ToldRecord {
    let id: ID<Session>
    let draft: Draft

    static let fields = RecordFields(
        Session.init,
        RecordField("id", \.id),
        RecordField(\.draft, Draft.fields))

    /// What people write of it.
    struct Draft: Fielded {
        /// From 1.
        let day: Int
        /// Local times, "09:30".
        let startsAt: String
        let endsAt: String
        let title: Wording
        let theme: Theme?
        let description: Wording
        let speakers: Wording

        static let fields = RecordFields(
            Draft.init,
            RecordField("day", \.day, SeminarTexts.dayNumber, .number(in: 1...14)),
            RecordField(
                "from", column: "starts_at", member: "startsAt", \.startsAt, SeminarTexts.from, .time),
            RecordField("until", column: "ends_at", member: "endsAt", \.endsAt, SeminarTexts.until, .time),
            RecordField("title", \.title, Words.name, .wording(limit: 300, rows: 2)),
            RecordField("theme", \.theme, Words.theme, .choice(\.name)),
            RecordField("description", \.description, SeminarTexts.description, .wording(required: false)),
            RecordField(
                "speakers", \.speakers, SeminarTexts.speakers, .wording(required: false, limit: 500, rows: 2)),
            rules: [.times("from", upTo: "until")])
    }
}

/// Somebody who takes part, by post and organisation; nobody is named in public.
struct Participant: StoredRecord, DraftedRecord {
    let id: ID<Participant>
    let seminar: ID<Seminar>
    let draft: Draft
    let kind: OrganisationKind
    let isPresent: Bool

    static let fields = RecordFields(
        Participant.init,
        RecordField(untold: "id", \.id),
        RecordField("seminar", column: "seminar_id", \.seminar),
        RecordField(\.draft, Draft.fields),
        RecordField("kind", \.kind),
        RecordField("isPresent", column: "is_present", \.isPresent))

    /// What people write of them.
    struct Draft: Fielded {
        let organisation: ID<Organisation>
        let title: Wording
        let region: Region

        static let fields = RecordFields(
            Draft.init,
            RecordField(
                "organisation", column: "organisation_id", \.organisation, SeminarTexts.organisation,
                .organisation { _, _ in true }),
            RecordField("title", \.title, SeminarTexts.post, .wording(limit: 200, rows: 1)),
            RecordField("region", \.region, SeminarTexts.region, .choice(\.name)))
    }
}

/// A text that somebody asks a seminar to adopt.
struct Proposal: EditedRecord {
    static let kind = RecordKind.proposal

    let id: ID<Proposal>
    let seminar: ID<Seminar>
    let number: Int
    var draft: Draft
    let proposer: ID<Organisation>?
    let state: AdoptionState
    /// Why it was deferred, withdrawn or not adopted.
    let reason: Wording
    let version: Int

    static let fields = RecordFields(
        Proposal.init,
        RecordField(untold: "id", \.id),
        RecordField("seminar", column: "seminar_id", \.seminar),
        RecordField("number", \.number),
        RecordField(\.draft, Draft.fields),
        RecordField(untold: "proposer_id", \.proposer),
        RecordField("state", \.state),
        RecordField("reason", \.reason),
        RecordField(untold: "version", \.version))

    /// What people write of it.
    struct Draft: Fielded {
        let title: Wording
        let text: Wording
        let theme: Theme
        let addressee: ID<Organisation>
        var supporting: [ID<Organisation>]
        let explanation: Wording
        let sdg: [SDGTarget]

        static let fields = RecordFields(
            Draft.init,
            RecordField("title", \.title, Words.name, .wording(limit: 300, rows: 2)),
            RecordField(
                "text", \.text, Words.recommendationText,
                .wording(limit: 3_000, rows: 4, hint: SeminarTexts.textHint)),
            RecordField("theme", \.theme, Words.theme, .choice(\.name)),
            RecordField(
                "addressee", column: "addressee_id", \.addressee, Words.addressee,
                .organisation { _, _ in true }),
            RecordField(
                "supporting", columns: .none([]), isTold: false, \.supporting, Words.supporting,
                .organisations { _, _ in true }),
            RecordField(
                "explanation", isTold: false, \.explanation, SeminarTexts.explanation,
                .wording(required: false)),
            RecordField(
                "sdg", columns: .targets("sdg"), isTold: false, \.sdg, SeminarTexts.sdg, .targets(limit: 100))
        )
    }
}
