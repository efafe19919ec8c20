import Secrets

extension DeedKind {
    static let passwordChanged = DeedKind(
        "person.passwordChanged", Text(tg: "Парол иваз шуд", ru: "Пароль изменён", en: "Password changed"))
    static let recoveryCodesMade = DeedKind(
        "person.recoveryCodesMade",
        Text(
            tg: "Рамзҳои барқарорсозӣ сохта шуданд", ru: "Запасные коды созданы", en: "Recovery codes created"
        ))
    static let secondFactorSet = DeedKind(
        "person.secondFactorSet",
        Text(tg: "Омили дуюм гузошта шуд", ru: "Второй фактор подключён", en: "Second factor set"))
    static let recoveryKeyMade = DeedKind(
        "person.recoveryKeyMade",
        Text(
            tg: "Калиди барқарорсозӣ сохта шуд", ru: "Ключ восстановления создан", en: "Recovery key created")
    )
    static let keysMade = DeedKind(
        "person.keysMade",
        Text(tg: "Ҷуфти калидҳо сохта шуд", ru: "Пара ключей создана", en: "Key pair created")
    )
}

/// What changes together in what people sign in and open cases with; the workspace and invitations call these.
enum CredentialDeeds {
    /// Accepts an invitation: whoever it was for can sign in then.
    ///
    /// - Parameters:
    ///   - kept: the pair that they keep, under the new password.
    ///   - made: the pair that they get, where they keep none.
    /// - Returns: recovery codes, where they have a second factor.
    static func join(
        _ person: ID<Person>, with invitation: Token, passwordHash hash: String,
        keeping kept: (pair: KeyPair, wrapped: WrappedKey)?,
        making made: (pair: KeyPair, wrapped: WrappedKey)?,
        factor: (totp: TOTP, step: Int64?)?, _ application: Application, in writing: Writing
    ) throws -> [RecoveryCode] {
        try PersonStore.setPassword(hash, of: person, in: writing)
        if let kept {
            try PersonKeyStore.rewrap(kept.wrapped, of: kept.pair, person, in: writing.scope)
        }
        if let made { try PersonKeyStore.insert(made.pair, made.wrapped, of: person, in: writing) }
        try writing.record(Deed(.personJoined, RecordReference(.person, person)))
        if made != nil { try ReaderDeeds.endOutdated(of: person, in: writing) }
        try InvitationStore.use(invitation, in: writing)
        try SessionStore.endAll(of: person, in: writing.scope)
        guard let factor else { return [] }
        let codes = try SecondFactor.set(factor.totp, of: person, application, in: writing)
        // The code that showed it is used up.
        if let step = factor.step { _ = try PersonStore.use(step: step, of: person, in: writing.scope) }
        return codes
    }

    /// Sets another password, and ends all other sessions.
    /// - Parameter keys: the pair that the old password opened, under the new one.
    static func changePassword(
        of person: ID<Person>, toHash hash: String, _ keys: (pair: KeyPair, wrapped: WrappedKey)?,
        keeping session: [UInt8], in writing: Writing
    ) throws {
        try PersonStore.setPassword(hash, of: person, in: writing)
        if let keys {
            try PersonKeyStore.rewrap(keys.wrapped, of: keys.pair, person, in: writing.scope)
        }
        try SessionStore.endAll(of: person, besides: session, in: writing.scope)
        try writing.record(Deed(.passwordChanged, RecordReference(.person, person)))
    }

    /// Sets a second factor after its first code, and ends all other sessions.
    /// - Returns: the recovery codes, to be shown once.
    static func setSecondFactor(
        _ totp: TOTP, shownBy step: Int64, of person: ID<Person>, keeping session: [UInt8],
        _ application: Application, in writing: Writing
    ) throws -> [RecoveryCode] {
        _ = try PersonStore.use(step: step, of: person, in: writing.scope)
        try SessionStore.endAll(of: person, besides: session, in: writing.scope)
        let codes = try SecondFactor.set(totp, of: person, application, in: writing)
        try writing.record(Deed(.secondFactorSet, RecordReference(.person, person)))
        return codes
    }

    /// Makes recovery codes in the place of those before.
    static func makeRecoveryCodes(of person: ID<Person>, in writing: Writing) throws -> [RecoveryCode] {
        let codes = try RecoveryCodeStore.replace(of: person, in: writing)
        try writing.record(Deed(.recoveryCodesMade, RecordReference(.person, person)))
        return codes
    }

    /// Keeps a pair under a recovery key, in the place of the one before.
    /// - Throws: `Refusal.signInFirst` when it is no longer the person's pair.
    static func setRecoveryKey(
        _ wrapped: WrappedKey, of pair: KeyPair, _ person: ID<Person>, in writing: Writing
    ) throws {
        guard try PersonKeyStore.keep(wrapped, of: pair, person, in: writing) else {
            throw Refusal.signInFirst
        }
        try writing.record(Deed(.recoveryKeyMade, RecordReference(.person, person)))
    }

    /// Gives keys to somebody whose account is older than keys are.
    static func addKeys(
        _ pair: KeyPair, _ wrapped: WrappedKey, of person: ID<Person>, in writing: Writing
    ) throws {
        try PersonKeyStore.insert(pair, wrapped, of: person, in: writing)
        try writing.record(Deed(.keysMade, RecordReference(.person, person)))
    }
}
