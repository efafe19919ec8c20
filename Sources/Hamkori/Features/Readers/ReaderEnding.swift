import Storage

/// How confirmations end when somebody is no longer as they were confirmed.
extension ReaderDeeds {
    /// Ends the confirmations of somebody whose keys, rights or account have changed in this write, with the keys of cases
    /// and referrals that were sealed to them. What they change back to needs another confirmation.
    static func endOutdated(of person: ID<Person>, in writing: Writing) throws {
        let outdated = try ReaderStore.outdated(of: person, writing.institution, in: writing.transaction)
        guard !outdated.isEmpty else { return }
        for reader in outdated { try end(reader, in: writing) }
        let readers = try Array(ReaderStore.keys(of: writing.institution, in: writing.transaction).keys)
        guard !readers.contains(person) else { return }
        // Closing accounts must not destroy cases: the last key to one stays, closed under the person's own keys.
        try CaseStore.removeKeys(of: person, whereAnyHas: readers, in: writing.transaction)
        try ReferralStore.removeKeys(of: person, in: writing.transaction)
        try EscrowDeeds.takeBack(from: person, in: writing)
    }

    /// Tells the operator of what was put into the tables of readers and of the escrow by hand.
    static let watching = Job(name: "look for readers put in by hand", every: 3_600, needsMail: false) {
        application, _ in
        let (readers, escrows) = try application.database.read { transaction in
            (
                try ReaderStore.forged(of: application.institution, in: transaction).map(\.id.text),
                try EscrowStore.forged(of: application.institution, in: transaction)
            )
        }
        for id in readers {
            application.log.fault("reader put in by hand", ["confirmation": id])
        }
        for id in escrows {
            application.log.fault("escrow put in by hand", ["escrow": id])
        }
    }
}
