import Secrets
import Storage

extension RecordKind {
    static let caseReader = RecordKind("caseReader")
}

extension DeedKind {
    static let readerConfirmed = DeedKind(
        "reader.confirmed",
        Text(
            tg: "Хонандаи парвандаҳо тасдиқ шуд", ru: "Читатель дел подтверждён",
            en: "Reader of cases confirmed"))
    static let readerRevoked = DeedKind(
        "reader.revoked",
        Text(
            tg: "Тасдиқи хонанда бозпас гирифта шуд", ru: "Подтверждение читателя отозвано",
            en: "Confirmation of a reader revoked"))

    static let readerEnded = DeedKind(
        "reader.ended",
        Text(
            tg: "Тасдиқи хонанда ба охир расид", ru: "Подтверждение читателя прекращено",
            en: "Confirmation of a reader ended"))

    static let ofReaders: [DeedKind] = [readerConfirmed, readerRevoked, readerEnded]
}

/// What changes together when somebody becomes a reader, or is one no longer.
enum ReaderDeeds {
    /// Everybody who is a reader now.
    static func readers(in scope: Scope) throws -> [Person] {
        let keys = try ReaderStore.keys(in: scope)
        return try PersonStore.active(in: scope).filter { keys[$0.id] != nil }
    }

    /// Makes somebody a reader on a present reader's word.
    ///
    /// - Parameter key: the key whose fingerprint was compared.
    /// - Throws: `ReaderFault`.
    static func confirm(
        _ candidate: ID<Person>, _ key: PublicKey, by confirmer: ID<Person>, as id: ID<CaseReader>,
        in writing: Writing
    ) throws {
        let scope = writing.scope
        guard let person = try PersonStore.person(candidate, in: scope),
            let reader = try PersonStore.person(confirmer, in: scope)
        else { throw ReaderFault.noSuchPerson }
        let readers = try readers(in: scope)
        guard ReaderRule.mayConfirm(person, by: reader, among: readers) else { throw ReaderFault.notAllowed }
        try insert(person, key, .reader, by: confirmer, as: id, in: writing)
    }

    /// Makes somebody a reader on the operator's word, while there is no reader who could do it.
    /// - Throws: `ReaderFault`.
    static func confirmAtCommandLine(
        _ candidate: ID<Person>, _ key: PublicKey, as id: ID<CaseReader>, in writing: Writing
    ) throws {
        guard let person = try PersonStore.person(candidate, in: writing.scope) else {
            throw ReaderFault.noSuchPerson
        }
        let readers = try readers(in: writing.scope)
        guard ReaderRule.mayConfirmAtCommandLine(among: readers) else { throw ReaderFault.readersExist }
        try insert(person, key, .commandLine, by: nil, as: id, in: writing)
    }

    private static func insert(
        _ person: Person, _ key: PublicKey, _ basis: CaseReader.Basis, by confirmer: ID<Person>?,
        as id: ID<CaseReader>, in writing: Writing
    ) throws {
        guard person.isActive, ReaderRule.isNeeded(by: person.role) else { throw ReaderFault.notNeeded }
        guard let newest = try PersonKeyStore.newest(of: person.id, in: writing.scope) else {
            throw ReaderFault.noKeys
        }
        guard newest.publicKey == key else { throw ReaderFault.otherKeys }
        guard try !ReaderStore.isReader(person.id, in: writing.scope) else {
            throw ReaderFault.alreadyConfirmed
        }
        try ReaderStore.insert(
            CaseReader(
                id: id, person: person.id, generation: newest.generation, key: key, role: person.role,
                office: person.office, organisation: person.organisation, basis: basis,
                confirmedBy: confirmer, confirmedAt: writing.now, revokedBy: nil, revokedAt: nil),
            in: writing)
        try writing.record(Deed(.readerConfirmed, RecordReference(.caseReader, id)))
    }

    /// Ends a confirmation of somebody who is no longer as they were confirmed.
    static func end(_ reader: CaseReader, in writing: Writing) throws {
        try ReaderStore.end(reader, by: nil, in: writing)
        try writing.record(Deed(.readerEnded, RecordReference(.caseReader, reader.id)))
    }

    /// Ends a confirmation; the keys of cases and referrals that were sealed to the person are deleted with it.
    /// - Throws: `ReaderFault`.
    static func revoke(_ id: ID<CaseReader>, by person: ID<Person>, in writing: Writing) throws {
        let scope = writing.scope
        guard let reader = try ReaderStore.reader(id, in: scope),
            let revoker = try PersonStore.person(person, in: scope)
        else { throw ReaderFault.noSuchPerson }
        let readers = try readers(in: scope)
        guard reader.revokedAt == nil, ReaderRule.mayRevoke(reader.person, by: revoker, among: readers)
        else { throw ReaderFault.notAllowed }
        try ReaderStore.end(reader, by: person, in: writing)
        try writing.record(Deed(.readerRevoked, RecordReference(.caseReader, id)))
        for holder in writing.features.additions(SealedKeys.self) {
            try holder.remove(reader.person, nil, writing)
        }
    }
}
