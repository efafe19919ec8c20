import Storage

/// The parts of a case that were given to an organisation, with the complainant's consent: to act for them, or to work
/// on the case together with the office (docs/rules.md#consent-and-referral).
struct Referral: Sendable {
    let id: ID<Referral>
    let complaint: ID<Complaint>
    let organisation: ID<Organisation>
    let state: ReferralState
    /// The request of the case to which the complainant agreed.
    let consent: Int
    let offeredOn: CalendarDate
    let answeredOn: CalendarDate?
    /// The number of its documents, and the last link of their chain.
    let length: Int
    let head: [UInt8]
}

/// The state of a referral.
enum ReferralState: String, CaseIterable, Sendable, Storable {
    case offered, accepted, declined, concluded
    /// The office took it back, or it ended because the complainant took their consent back.
    case revoked

    var next: [ReferralState] {
        switch self {
        case .offered: [.accepted, .declined, .revoked]
        case .accepted: [.concluded, .revoked]
        case .concluded: [.revoked]
        case .declined, .revoked: []
        }
    }

    /// True if the organisation reads what was shared.
    var isReadable: Bool { self == .accepted || self == .concluded }

    var tone: Badge.Tone {
        switch self {
        case .offered: .neutral
        case .accepted: .underway
        case .concluded: .good
        case .declined, .revoked: .bad
        }
    }

    var name: Text {
        switch self {
        case .offered: Text(tg: "Пешниҳод шуд", ru: "Предложена", en: "Offered")
        case .accepted: Text(tg: "Қабул шуд", ru: "Принята", en: "Accepted")
        case .declined: Text(tg: "Рад шуд", ru: "Отклонена", en: "Declined")
        case .concluded: Text(tg: "Анҷом ёфт", ru: "Завершена", en: "Concluded")
        case .revoked: Text(tg: "Бозпас гирифта шуд", ru: "Отозвана", en: "Revoked")
        }
    }
}

/// The way in which somebody agreed.
enum ConsentWay: String, CaseIterable, Sendable {
    case receipt, visit, telephone, letter

    var name: Text {
        switch self {
        case .receipt:
            Text(
                tg: "Бо расид дар сомона мепурсем", ru: "Спросить через квитанцию на сайте",
                en: "Ask on the site, through the receipt")
        case .visit:
            Text(
                tg: "Розигӣ дар қабулгоҳ дода шуд", ru: "Согласие дано в приёмной",
                en: "Consent given at the office")
        case .telephone:
            Text(
                tg: "Розигӣ бо телефон дода шуд", ru: "Согласие дано по телефону",
                en: "Consent given by telephone")
        case .letter:
            Text(tg: "Розигии хаттӣ дода шуд", ru: "Согласие дано письменно", en: "Consent given in writing")
        }
    }
}

/// A request for consent as it stands in the case, with the complainant's answer.
struct Consent: Sendable {
    let request: Int
    let organisation: ID<Organisation>
    let purpose: String
    /// The documents to be shared.
    let parts: [Int]
    let withIdentity: Bool
    /// Nil while they have not answered.
    let isGiven: Bool?
    let isWithdrawn: Bool

    /// True if it holds now.
    var holds: Bool { isGiven == true && !isWithdrawn }

    /// Returns all that a case tells of consent, the oldest first. The last answer counts.
    static func all(in documents: [CaseDocument]) -> [Consent] {
        func of(_ request: Int, _ kind: CaseDocument.Kind) -> CaseDocument? {
            documents.last { $0.kind == kind && $0.content["request"]?.asInteger == Int64(request) }
        }
        return documents.filter { $0.kind == .consentRequest }.compactMap { asked in
            guard let organisation = ID<Organisation>(asked["organisation"]) else { return nil }
            let parts = (asked.content["parts"]?.asArray ?? []).compactMap { $0.asInteger.map { Int($0) } }
            return Consent(
                request: asked.sequence, organisation: organisation, purpose: asked["purpose"], parts: parts,
                withIdentity: asked.content["withIdentity"]?.asBool == true,
                isGiven: of(asked.sequence, .consent)?.content["isGiven"]?.asBool,
                isWithdrawn: of(asked.sequence, .consentWithdrawal) != nil)
        }
    }
}

/// The rule of which documents of a case can be shared, and in which form.
enum SharedPart {
    static func isShareable(_ document: CaseDocument) -> Bool {
        switch document.kind {
        case .account, .message, .answer, .file, .request, .reply, .event, .act: true
        default: false
        }
    }

    /// Returns whether a document can be shared without telling who made it. A file that was taken as it was sent, and
    /// from which nobody can be sure to remove that, cannot.
    static func isShareableWithoutIdentity(_ document: CaseDocument) -> Bool {
        guard document.kind == .file else { return true }
        return isCleaned(document) || AttachedFileType(rawValue: document["type"])?.isCleanable == true
    }

    /// Returns whether a file was freed of what it told of its maker when it came.
    static func isCleaned(_ file: CaseDocument) -> Bool { file.content["isCleaned"]?.asBool == true }

    /// The fields that tell who told it and how to reach them: shared only when that was asked for.
    static let identity: Set<String> = [
        "name", "contact", "safe", "others", "behalf", "childCarer", "victims", "witnesses",
    ]
}
