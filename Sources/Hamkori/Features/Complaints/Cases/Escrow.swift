import Secrets

/// A key pair of the institution to which every case is sealed, and whose secret nobody has: two people hold a share
/// each. It opens a case whose readers have all lost their keys.
struct Escrow: Sendable {
    let id: ID<Escrow>
    /// From 1. Other holders mean another pair: what somebody held once cannot be taken out of their memory.
    let generation: Int
    let publicKey: PublicKey
    let foundedAt: Timestamp
    /// Two.
    let shares: [Share]

    /// One half of the secret.
    struct Share: Sendable {
        let holder: ID<Person>
        /// To which of the holder's keys it is sealed.
        let key: PublicKey
        let box: [UInt8]
    }

    /// Somebody who can be a holder.
    struct Candidate: Sendable {
        let person: Person
        let key: PublicKey
    }

    /// Makes the pair, seals its shares, and forgets its secret.
    /// - Throws: `EscrowFault.sameHolder` when it would not take two people to open it.
    static func founded(
        _ id: ID<Escrow>, generation: Int, by first: Candidate, and second: Candidate, at now: Timestamp
    ) throws -> Escrow {
        guard first.person.id != second.person.id, first.key != second.key else {
            throw EscrowFault.sameHolder
        }
        let pair = try KeyPair.generate()
        let halves = pair.secretKey.split()
        let shares = try [(first, halves.first), (second, halves.second)].map { candidate, half in
            Share(
                holder: candidate.person.id, key: candidate.key,
                box: try SealedBox.seal(half, to: candidate.key))
        }
        return Escrow(
            id: id, generation: generation, publicKey: pair.publicKey, foundedAt: now, shares: shares)
    }

    /// Who can be a holder: active, in a role that signs in with a second factor, with keys that were confirmed.
    static func candidates(_ people: [Person], _ keys: [ID<Person>: PublicKey]) -> [Candidate] {
        people.compactMap { person in
            guard person.isActive, person.role.may(.holdEscrow), let key = keys[person.id]
            else { return nil }
            return Candidate(person: person, key: key)
        }
    }

    /// The holders who can no longer confirm: gone, in another role, or with other keys than their share is sealed to.
    func lost(among candidates: [Candidate]) -> [ID<Person>] {
        shares.filter { share in
            !candidates.contains { $0.person.id == share.holder && $0.key == share.key }
        }.map(\.holder)
    }

    func share(of person: ID<Person>) -> Share? { shares.first { $0.holder == person } }

    /// The share of the other one of the two.
    func share(besides person: ID<Person>) -> Share? { shares.first { $0.holder != person } }

    /// The pair of both halves.
    /// - Throws: `EscrowFault.broken` when they are not those of this escrow.
    func pair(joining first: Secret, _ second: Secret) throws -> KeyPair {
        let pair = try KeyPair(secretKey: Secret.joining(first, second))
        guard pair.publicKey == publicKey else { throw EscrowFault.broken }
        return pair
    }
}

/// Why the escrow does not do what was asked.
enum EscrowFault: Error, Equatable {
    case sameHolder
    /// Somebody who was chosen cannot be a holder any more.
    case noCandidate
    case noSuchCase
    /// The person named may not read the case, or has no keys.
    case notReader
    /// The case is not sealed to the escrow, or to another generation than when it was asked for.
    case notSealed
    case notHolder
    /// The same holder cannot be both.
    case alreadyConfirmed
    case expired
    case isOver
    /// The first holder was excluded from the case after confirming.
    case takenBack
    /// The holder's keys are not those to which their share is sealed.
    case otherKeys
    case broken
}
