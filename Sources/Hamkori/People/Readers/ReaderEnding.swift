import Storage

/// Keys that are sealed to readers, and go when a reader does.
struct SealedKeys: Addition {
    /// Deletes those that are sealed to a person, who reads no longer. Where a list of the present readers is given, the
    /// last key to a record stays, closed under the person's own keys: closing an account must not destroy records.
    let remove: @Sendable (_ of: ID<Person>, _ whereAnyHas: [ID<Person>]?, Writing) throws -> Void
}

/// How confirmations end when somebody is no longer as they were confirmed.
extension ReaderDeeds {
    /// Ends the confirmations of somebody whose keys, rights or account have changed in this write, with the keys of cases
    /// and referrals that were sealed to them. What they change back to needs another confirmation.
    static func endOutdated(of person: ID<Person>, in writing: Writing) throws {
        let outdated = try ReaderStore.outdated(of: person, in: writing.scope)
        guard !outdated.isEmpty else { return }
        for reader in outdated { try end(reader, in: writing) }
        let readers = try Array(ReaderStore.keys(in: writing.scope).keys)
        guard !readers.contains(person) else { return }
        for holder in writing.features.additions(SealedKeys.self) {
            try holder.remove(person, readers, writing)
        }
    }

    /// Tells the operator of what was put into the table of readers by hand.
    static let watching = Job(name: "look for readers put in by hand", every: 3_600, needsMail: false) {
        application, _ in
        let readers = try application.read {
            try ReaderStore.forged(in: $0).map(\.id.text)
        }
        for id in readers {
            application.log.fault("reader put in by hand", ["confirmation": id])
        }
    }
}
