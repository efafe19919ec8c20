import Secrets
import Storage

/// That somebody asks for one case to be opened to one person. It takes both holders, each from their own session.
struct EscrowRequest: Sendable {
    let id: ID<EscrowRequest>
    /// The escrow to which the case was sealed when it was asked for.
    let escrow: ID<Escrow>
    let complaint: ID<Complaint>
    let number: String
    /// Who is let in.
    let reader: ID<Person>
    /// Stands in clear: it says why, not what the case is about.
    let reason: String
    let askedBy: ID<Person>
    let askedAt: Timestamp
    /// The holder who confirmed first.
    let confirmedBy: ID<Person>?
    let outcome: Outcome?
    /// The holder who confirmed second, or whoever declined.
    let endedBy: ID<Person>?

    enum Outcome: String, Sendable, Storable { case opened, declined }

    /// Where it stands.
    enum State: Sendable { case asked, confirmed, opened, declined, expired }

    /// What a holder's confirmation does: hands their share on, or opens the case.
    enum Step: Sendable { case handsOn, opens }

    /// Seconds for which it can be confirmed: 7 days, so that no confirmation lies about for good.
    static let lifetime = 604_800

    func state(at now: Timestamp) -> State {
        switch outcome {
        case .opened: .opened
        case .declined: .declined
        case nil where askedAt.adding(seconds: EscrowRequest.lifetime) <= now: .expired
        case nil: confirmedBy == nil ? .asked : .confirmed
        }
    }

    /// What it does when somebody confirms.
    func step(by person: ID<Person>, of escrow: Escrow, at now: Timestamp) throws(EscrowFault) -> Step {
        guard escrow.id == self.escrow, escrow.share(of: person) != nil else { throw .notHolder }
        switch state(at: now) {
        case .asked: return .handsOn
        case .confirmed:
            guard confirmedBy != person else { throw .alreadyConfirmed }
            return .opens
        case .opened, .declined: throw .isOver
        case .expired: throw .expired
        }
    }

    /// The first holder's share on its way to the second: sealed to their keys, and closed once more under a key that
    /// the database does not hold, for this request only. So neither a stolen database with one holder's password
    /// nor a confirmation put into another request's row opens anything.
    func handedOn(_ share: Secret, to other: PublicKey, pepper: Secret) throws -> [UInt8] {
        try SecretBox.seal(SealedBox.seal(share, to: other), key: pepper, context: context)
    }

    /// The first holder's share, in the hands of the second.
    /// - Throws: `SecretsError.refused` for other keys, another request, case or reader.
    func received(_ box: [UInt8], with pair: KeyPair, pepper: Secret) throws -> Secret {
        try SealedBox.openSecret(SecretBox.open(box, key: pepper, context: context), with: pair)
    }

    private var context: [UInt8] {
        Array("escrow request \(id.text) \(escrow.text) \(complaint.text) \(reader.text)".utf8)
    }
}
