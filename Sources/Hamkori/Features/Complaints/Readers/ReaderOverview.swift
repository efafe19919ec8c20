import Secrets
import Storage

/// Everybody who reads cases, and who waits for it, as one viewer sees them.
struct ReaderOverview: Sendable {
    /// Somebody with keys whom nobody has confirmed with them.
    struct Candidate: Sendable {
        let person: Person
        let generation: Int
        let key: PublicKey
        /// Whether the viewer may confirm them.
        let isForViewer: Bool
    }

    let viewer: Person?
    let candidates: [Candidate]
    /// Confirmations that count now.
    let present: [CaseReader]
    /// Confirmations that have ended, or were put in by hand.
    let past: [CaseReader]
    let readers: [Person]
    let names: [ID<Person>: Wording]
    let offices: [Office]
    let organisations: Names

    init(for viewer: ID<Person>, in scope: Scope) throws {
        let keys = try ReaderStore.keys(in: scope)
        let people = try PersonStore.active(in: scope)
        let readers = people.filter { keys[$0.id] != nil }
        let asking = people.first { $0.id == viewer }
        let waiting = people.filter { keys[$0.id] == nil && ReaderRule.isNeeded(by: $0.role) }
        candidates = try waiting.compactMap { person in
            guard let newest = try PersonKeyStore.newest(of: person.id, in: scope) else { return nil }
            let isForViewer =
                asking.map { ReaderRule.mayConfirm(person, by: $0, among: readers) } ?? false
            return Candidate(
                person: person, generation: newest.generation, key: newest.publicKey,
                isForViewer: isForViewer)
        }
        let present = try ReaderStore.present(in: scope)
        self.present = present
        past = try ReaderStore.all(in: scope).filter { reader in
            !present.contains { $0.id == reader.id }
        }
        self.readers = readers
        self.viewer = asking
        names = try PersonStore.names(in: scope)
        offices = try InstitutionStore.offices(in: scope)
        organisations = try Names(in: scope)
    }

    /// Those of the institution whom the viewer may confirm; members of organisations wait until something is
    /// referred to them.
    var waitingForViewer: [Candidate] { candidates.filter { $0.isForViewer && $0.person.role != .member } }

    func mayRevoke(_ reader: CaseReader) -> Bool {
        guard !reader.isEnded, let viewer else { return false }
        return ReaderRule.mayRevoke(reader.person, by: viewer, among: readers)
    }

    func name(_ id: ID<Person>?, _ language: Language) -> String {
        id.flatMap { names[$0] }?.text(language) ?? ""
    }

    /// The office or the organisation to which the rights extend.
    func place(_ office: ID<Office>?, _ organisation: ID<Organisation>?, _ language: Language) -> String {
        let office = offices.first { $0.id == office }?.name.text(language) ?? ""
        return [office, organisations[organisation].text(language)].filter { !$0.isEmpty }
            .joined(separator: "; ")
    }
}
