import Secrets
import Storage
import Web

/// The adopted texts on their way, unaltered and provably so, from a sender to an addressee.
struct Transmittal: Sendable {
    let id: ID<Transmittal>
    let number: Int
    let title: Wording
    let coverLetter: Wording
    let sender: ID<Organisation>
    let addressee: ID<Organisation>
    /// The organisation through whose hands it goes.
    let through: ID<Organisation>?
    let state: TransmittalState
    let preparedAt: Timestamp
    let sentAt: Timestamp?
    let receivedAt: Timestamp?
    let answeredAt: Timestamp?
    let answer: Wording
    let version: Int

    /// True if everybody may see it: from the day on which it was sent.
    var isPublic: Bool { state != .prepared }

    /// The values that a sender prepares.
    struct Draft: Sendable {
        let title: Wording
        let coverLetter: Wording
        let sender: ID<Organisation>
        let addressee: ID<Organisation>
        let through: ID<Organisation>?
        let recommendations: [ID<Recommendation>]
    }
}

/// The state of a transmittal (docs/rules.md#transmittals-rounds-and-commitments).
enum TransmittalState: String, CaseIterable, Sendable, Storable {
    case prepared, sent, received, answered

    var name: Text {
        switch self {
        case .prepared: Text(tg: "Омода шуд", ru: "Подготовлена", en: "Prepared")
        case .sent: Text(tg: "Ирсол шуд", ru: "Отправлена", en: "Sent")
        case .received: Text(tg: "Гирифта шуд", ru: "Получена", en: "Received")
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
