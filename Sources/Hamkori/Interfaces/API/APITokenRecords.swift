import Documents
import Storage

/// How the ledger knows tokens: for whom, for what and until when; never the word itself, nor what people call it.
enum APITokenRecords {
    static let source = RecordSource(
        kind: .accessToken, name: APITokenTexts.noun, position: 160,
        of: APITokenStore.table,
        form: { token, _ in
            var members = token.told
            members["isRevoked"] = (token.revokedAt != nil).json
            members["publication"] = Publication.internal.json
            return members
        }, summary: { _, _ in nil })
}
