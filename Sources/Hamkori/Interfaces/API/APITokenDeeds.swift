extension RecordKind {
    static let accessToken = RecordKind("accessToken")
}

extension DeedKind {
    static let tokenMade = DeedKind(
        "accessToken.made",
        Text(tg: "Калиди барнома дода шуд", ru: "Выдан ключ для программы", en: "Token issued to a program"))
    static let tokenRevoked = DeedKind(
        "accessToken.revoked",
        Text(tg: "Калиди барнома бекор шуд", ru: "Ключ программы отозван", en: "Token of a program revoked"))
}

/// What is done to tokens of programs.
enum APITokenDeeds {
    /// Gives a token to a program.
    /// - Parameter digest: of the word that the program sends.
    static func make(_ token: APIToken, digest: [UInt8], in writing: Writing) throws {
        try APITokenStore.insert(token, digest: digest, in: writing)
        try writing.record(Deed(.tokenMade, RecordReference(.accessToken, token.id)))
    }

    static func revoke(_ id: ID<APIToken>, in writing: Writing) throws {
        try APITokenStore.revoke(id, in: writing)
        try writing.record(Deed(.tokenRevoked, RecordReference(.accessToken, id)))
    }
}
