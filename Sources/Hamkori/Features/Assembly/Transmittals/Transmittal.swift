import Secrets
import Storage
import Web

/// The adopted texts on their way, unaltered and provably so, from a sender to an addressee.
@dynamicMemberLookup struct Transmittal: StoredRecord {
    let id: ID<Transmittal>
    let number: Int
    let letter: Letter
    let sender: ID<Organisation>
    let state: TransmittalState
    let preparedAt: Timestamp
    let sentAt: Timestamp?
    let receivedAt: Timestamp?
    let answeredAt: Timestamp?
    let answer: Wording
    let version: Int

    static let fields = RecordFields(
        Transmittal.init,
        RecordField(untold: "id", \.id),
        RecordField("number", \.number),
        RecordField(\.letter, Letter.fields),
        RecordField("sender", column: "sender_id", \.sender),
        RecordField("state", \.state),
        RecordField(untold: "prepared_at", \.preparedAt),
        RecordField("sentAt", column: "sent_at", \.sentAt),
        RecordField("receivedAt", column: "received_at", \.receivedAt),
        RecordField("answeredAt", column: "answered_at", \.answeredAt),
        RecordField("answer", \.answer),
        RecordField(untold: "version", \.version))

    subscript<Value>(dynamicMember value: KeyPath<Letter, Value>) -> Value { letter[keyPath: value] }

    /// True if everybody may see it: from the day on which it was sent.
    var isPublic: Bool { state != .prepared }

    /// The letter that covers the texts, and those between whom it goes.
    struct Letter: Fielded {
        let title: Wording
        let addressee: ID<Organisation>
        /// The organisation through whose hands it goes.
        let through: ID<Organisation>?
        let coverLetter: Wording

        static let fields = RecordFields(
            Letter.init,
            RecordField("title", \.title, Words.name, .wording(limit: 300, rows: 2)),
            RecordField(
                "addressee", column: "addressee_id", \.addressee, TransmittalTexts.addressee,
                .organisation { organisation, _ in organisation.kind.carriesOut }),
            RecordField(
                "through", column: "through_id", \.through, TransmittalTexts.through,
                .organisation { organisation, _ in organisation.kind.carriesOut }),
            RecordField(
                "letter", column: "cover_letter", member: "coverLetter", \.coverLetter,
                TransmittalTexts.letter,
                .wording(limit: 8_000, rows: 6)))
    }

    /// What a sender prepares: the adopted texts and the letter.
    struct Draft: Fielded {
        let recommendations: [ID<Recommendation>]
        let letter: Letter

        static let fields = RecordFields(
            Draft.init,
            RecordField(
                "recommendations", columns: .none([]), \.recommendations, TransmittalTexts.recommendations,
                .records(elseNone: TransmittalTexts.chooseOne) { context, scope in
                    try RecommendationStore.notTransmitted(in: scope)
                        .map { ($0.id.text, "\($0.number). " + $0.title.text(context.language)) }
                }),
            RecordField(\.letter, Letter.fields))
    }
}

/// The state of a transmittal (docs/rules.md#transmittals-rounds-and-commitments).
enum TransmittalState: String, RecordChoice, Storable {
    case prepared, sent, received, answered

    var name: Text {
        switch self {
        case .prepared: Text(tg: "Омода шуд", ru: "Подготовлено", en: "Prepared")
        case .sent: Text(tg: "Ирсол шуд", ru: "Отправлено", en: "Sent")
        case .received: Text(tg: "Гирифта шуд", ru: "Получено", en: "Received")
        case .answered: Text(tg: "Ҷавоб дода шуд", ru: "Получен ответ", en: "Answered")
        }
    }
}

/// A recommendation in a package, with the ledger entry that proves its text.
struct TransmittalItem: Sendable {
    let recommendation: ID<Recommendation>
    /// The entry that stood last when the package was sent; nil before.
    let entry: Int?
}

/// The word in the addressee's link. It is made from a secret of this ledger, so no table holds it.
struct LinkWord: Sendable, Hashable, PathParameter {
    /// Days for which a link can be used after the sending.
    static let lifetime = 90
    let text: String

    init?(pathSegment: Substring) {
        guard let bytes = Hexadecimal.bytes(pathSegment), bytes.count == 32 else { return nil }
        text = String(pathSegment)
    }

    init(for transmittal: ID<Transmittal>, _ key: SigningKey) {
        text = Hexadecimal.text(
            Digest.authenticate(Array("transmittal link \(transmittal.text)".utf8), key: key.seed))
    }

    var pathSegment: String { text }
    static var placeholder: String { "word" }

    /// Returns whether it is the same word as another, compared in constant time.
    func isSame(as other: LinkWord) -> Bool { constantTimeEqual(Array(text.utf8), Array(other.text.utf8)) }
}
