import Secrets
import Testing

@testable import Hamkori

/// Two halves, two people, seven days: without a database.
@Suite struct EscrowRuleTests {
    private let now = Timestamp(milliseconds: 1_800_000_000_000)
    private let pepper = Secret(Array(repeating: 9, count: 32))

    private func id<Record>(_: Record.Type = Record.self) -> ID<Record> {
        ID(at: now, random: Random.bytes(10))
    }

    private func candidate(_ pair: KeyPair, role: Role = .auditor, isActive: Bool = true) -> Escrow.Candidate
    {
        Escrow.Candidate(
            person: Person(
                id: id(), pseudonym: "x", name: Wording(en: "X"), email: "x@x.tj", role: role,
                organisation: nil, office: nil, passwordHash: nil, secondFactor: nil, isActive: isActive,
                version: 1), key: pair.publicKey)
    }

    private func request(
        of escrow: Escrow, confirmedBy: ID<Person>? = nil, _ outcome: EscrowRequest.Outcome? = nil
    )
        -> EscrowRequest
    {
        EscrowRequest(
            id: id(), escrow: escrow.id, complaint: id(), number: "2026-SUG-000001", reader: id(),
            reason: "Lost", askedBy: id(), askedAt: now, confirmedBy: confirmedBy, outcome: outcome,
            endedBy: nil)
    }

    @Test func aShareAloneIsNotTheSecret() throws {
        let (one, other) = (try KeyPair.generate(), try KeyPair.generate())
        let escrow = try Escrow.founded(
            id(), generation: 1, by: candidate(one), and: candidate(other), at: now)
        let first = try SealedBox.openSecret(escrow.shares[0].box, with: one)
        let second = try SealedBox.openSecret(escrow.shares[1].box, with: other)
        #expect(throws: SecretsError.refused) {
            try SealedBox.openSecret(escrow.shares[1].box, with: one)
        }
        #expect(try KeyPair(secretKey: first).publicKey != escrow.publicKey)
        #expect(try KeyPair(secretKey: second).publicKey != escrow.publicKey)
        #expect(throws: EscrowFault.broken) { try escrow.pair(joining: first, first) }
        #expect(throws: EscrowFault.broken) { try escrow.pair(joining: first, Secret.random(32)) }
        let pair = try escrow.pair(joining: first, second)
        #expect(try escrow.pair(joining: second, first).secretKey == pair.secretKey)
        let box = try SealedBox.seal([1, 2, 3], to: escrow.publicKey)
        #expect(try SealedBox.open(box, with: pair) == [1, 2, 3])
        #expect(throws: SecretsError.wrongLength) { try Secret.joining(first, Secret.random(31)) }
    }

    @Test func theHoldersAreTwo() throws {
        let pair = try KeyPair.generate()
        let one = candidate(pair)
        #expect(throws: EscrowFault.sameHolder) {
            try Escrow.founded(id(), generation: 1, by: one, and: one, at: now)
        }
        #expect(throws: EscrowFault.sameHolder) {
            try Escrow.founded(id(), generation: 1, by: one, and: candidate(pair), at: now)
        }
        let other = candidate(try KeyPair.generate(), role: .commissioner)
        let escrow = try Escrow.founded(id(), generation: 1, by: one, and: other, at: now)
        #expect(escrow.lost(among: [one, other]).isEmpty)
        #expect(escrow.lost(among: [one]) == [other.person.id])
        let renewed = Escrow.Candidate(person: other.person, key: try KeyPair.generate().publicKey)
        #expect(escrow.lost(among: [one, renewed]) == [other.person.id])
        let people = [
            one.person, candidate(pair, role: .member).person, candidate(pair, isActive: false).person,
        ]
        let keys = Dictionary(uniqueKeysWithValues: people.map { ($0.id, pair.publicKey) })
        #expect(Escrow.candidates(people, keys).map(\.person.id) == [one.person.id])
        #expect(Escrow.candidates(people, [:]).isEmpty)
    }

    @Test func eachHolderConfirmsOnceAndInTime() throws {
        let escrow = try Escrow.founded(
            id(), generation: 1, by: candidate(try KeyPair.generate()),
            and: candidate(try KeyPair.generate()), at: now)
        let (one, other) = (escrow.shares[0].holder, escrow.shares[1].holder)
        let asked = request(of: escrow)
        #expect(try asked.step(by: one, of: escrow, at: now) == .handsOn)
        #expect(try asked.step(by: other, of: escrow, at: now) == .handsOn)
        #expect(throws: EscrowFault.notHolder) { try asked.step(by: id(), of: escrow, at: now) }
        let confirmed = request(of: escrow, confirmedBy: one)
        #expect(throws: EscrowFault.alreadyConfirmed) { try confirmed.step(by: one, of: escrow, at: now) }
        #expect(try confirmed.step(by: other, of: escrow, at: now) == .opens)
        let last = now.adding(seconds: 7 * 86_400 - 1)
        #expect(try confirmed.step(by: other, of: escrow, at: last) == .opens)
        for known in [asked, confirmed] {
            #expect(throws: EscrowFault.expired) {
                try known.step(by: other, of: escrow, at: last.adding(seconds: 1))
            }
        }
        for outcome in [EscrowRequest.Outcome.opened, .declined] {
            let over = request(of: escrow, confirmedBy: one, outcome)
            #expect(throws: EscrowFault.isOver) { try over.step(by: other, of: escrow, at: now) }
        }
        let another = try Escrow.founded(
            id(), generation: 2, by: candidate(try KeyPair.generate()),
            and: candidate(try KeyPair.generate()), at: now)
        #expect(throws: EscrowFault.notHolder) {
            try asked.step(by: another.shares[0].holder, of: another, at: now)
        }
    }

    @Test func aConfirmationIsGoodForItsRequestOnly() throws {
        let (one, other) = (try KeyPair.generate(), try KeyPair.generate())
        let escrow = try Escrow.founded(
            id(), generation: 1, by: candidate(one), and: candidate(other), at: now)
        let share = Secret.random(32)
        let mine = request(of: escrow)
        let box = try mine.sealedShare(share, to: other.publicKey, pepper: pepper)
        #expect(try mine.received(box, with: other, pepper: pepper) == share)
        #expect(throws: SecretsError.refused) { try mine.received(box, with: one, pepper: pepper) }
        #expect(throws: SecretsError.refused) {
            try request(of: escrow).received(box, with: other, pepper: pepper)
        }
        let elsewhere = Secret(Array(repeating: 8, count: 32))
        #expect(throws: SecretsError.refused) { try mine.received(box, with: other, pepper: elsewhere) }
    }
}
