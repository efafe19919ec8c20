import Storage

/// How confirmations end when somebody is no longer as they were confirmed, and how those of earlier versions go on.
extension ReaderDeeds {
    /// Ends the confirmations of somebody whose keys, rights or account have changed in this write, with the keys of cases
    /// and referrals that were sealed to them. What they change back to needs another confirmation.
    static func endOutdated(of person: ID<Person>, in writing: Writing) throws {
        try end(ReaderStore.outdated(of: person, writing.institution, in: writing.transaction), in: writing)
    }

    private static func end(_ outdated: [CaseReader], in writing: Writing) throws {
        for reader in outdated {
            try ReaderStore.end(reader, by: nil, in: writing)
            writing.also(Deed(.readerEnded, RecordReference(.caseReader, reader.id)))
        }
        let readers = try Array(ReaderStore.keys(of: writing.institution, in: writing.transaction).keys)
        for person in Set(outdated.map(\.person)) where !readers.contains(person) {
            // Closing accounts must not destroy cases: the last key to one stays, closed under the person's own keys.
            try CaseStore.removeKeys(of: person, whereAnyHas: readers, in: writing.transaction)
            try ReferralStore.removeKeys(of: person, in: writing.transaction)
            try EscrowRequestStore.takeBack(from: person, in: writing)
        }
    }

    /// Lets readers and escrows of an earlier version go on, at the start.
    static func bringUpToDate(_ application: Application) throws {
        try enterExisting(application)
        try authenticateExisting(application)
        try endOutdated(application)
        try EscrowDeeds.authenticateExisting(application)
    }

    /// Ends at the start what an earlier version left to be computed.
    static func endOutdated(_ application: Application) throws {
        let institution = application.institution
        let outdated = try application.database.read { try ReaderStore.outdated(institution, in: $0) }
        guard let first = outdated.first else { return }
        try application.write(
            as: Application.nobody, at: application.clock.now,
            doing: Deed(.readerEnded, RecordReference(.caseReader, first.id))
        ) { try end(ReaderStore.outdated(institution, in: $0.transaction), in: $0) }
    }

    /// Lets confirmations of an earlier version go on.
    static func authenticateExisting(_ application: Application) throws {
        try application.authenticateExisting(
            { transaction in
                guard try !ReaderStore.isAnyAuthenticated(of: application.institution, in: transaction) else {
                    return []
                }
                return try ReaderStore.all(of: application.institution, in: transaction).filter {
                    !$0.isEnded
                }
            }, ReaderStore.authenticate)
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
