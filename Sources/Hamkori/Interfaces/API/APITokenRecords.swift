import Documents
import Storage

/// How the ledger knows tokens: for whom, for what and until when; never the word itself, nor what people call it.
enum APITokenRecords {
    static let source = RecordSource(
        kind: .accessToken, name: APITokenTexts.noun, position: 160,
        ids: { try APITokenStore.ids(in: $0) },
        form: { id, scope in
            guard let id = ID<APIToken>(id), let token = try APITokenStore.token(id, in: scope) else {
                return nil
            }
            return [
                "pseudonym": .string(token.pseudonym), "organisation": .string(token.organisation.text),
                "scopes": .array(token.scopes.map { .string($0) }),
                "expires": .string(token.expires.text), "isRevoked": .bool(token.revokedAt != nil),
                "publication": .string(Publication.internal.rawValue),
            ]
        }, summary: { _, _ in nil })
}
