import Storage

/// All SQL of the number by which remembered pages are told from outdated ones.
///
/// Only a write that public pages can show moves it: ``Application/write(as:at:submission:patience:_:)`` does, in the
/// transaction of its ledger entries, and the few others that say so. Complaints, receipts, openings, sessions and
/// mails do not, so that the time of a public answer tells nothing of them.
enum PublicGenerationStore {
    static func current(in scope: Scope) throws -> Int64 {
        try scope.row("SELECT number FROM public_generations WHERE \(scope.own)") { try $0["number"] } ?? 0
    }

    /// Outdates what is remembered, in every process, once the transaction is committed.
    static func move(in scope: Scope) throws {
        try scope.execute(
            """
            INSERT INTO public_generations (institution_id, number) VALUES (\(scope.institution), 1)
            ON CONFLICT (institution_id) DO UPDATE SET number = public_generations.number + 1
            """)
    }

    static let migrations = [
        Migration(
            "2026-11-27-public-generation",
            """
            CREATE TABLE public_generations (
                institution_id TEXT PRIMARY KEY, number {integer} NOT NULL
            ) {strict}
            """)
    ]
}
