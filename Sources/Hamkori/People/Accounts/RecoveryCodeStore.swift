import Secrets
import Storage

/// All SQL of recovery codes: each replaces the second factor once; the table keeps only digests.
enum RecoveryCodeStore {
    /// Makes a new set and forgets the old one. The codes are shown once.
    static func replace(of person: ID<Person>, in writing: Writing) throws -> [RecoveryCode] {
        try writing.execute("DELETE FROM recovery_codes WHERE \(writing.checked) AND person_id = \(person)")
        let codes = RecoveryCodes.generate()
        for code in codes {
            try writing.execute(
                """
                INSERT INTO recovery_codes (digest, institution_id, person_id)
                VALUES (\(code.digest), \(writing.institution), \(person))
                """)
        }
        return codes
    }

    /// Uses a code up.
    /// - Returns: whether it was one of the person's.
    static func use(_ text: String, of person: ID<Person>, in scope: Scope) throws -> Bool {
        let digests: [[UInt8]] = try scope.rows(
            "SELECT digest FROM recovery_codes WHERE \(scope.checked) AND person_id = \(person)"
        ) { try $0["digest"] }
        guard let place = RecoveryCodes.match(text, digests: digests) else { return false }
        return try scope.execute(
            "DELETE FROM recovery_codes WHERE \(scope.checked) AND digest = \(digests[place])") == 1
    }

    static let migrations = [
        Migration(
            "2026-11-24-recovery-codes",
            """
            CREATE TABLE recovery_codes (
                digest {blob} PRIMARY KEY, institution_id TEXT NOT NULL,
                person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE
            ) {strict};
            CREATE INDEX recovery_codes_of_person ON recovery_codes (person_id)
            """)
    ]
}
