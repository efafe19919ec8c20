import Secrets
import Storage

/// All SQL of the institution's escrow pairs and their shares.
enum EscrowStore {
    /// What new cases are sealed to; nil while no escrow is founded.
    static func publicKey(in scope: Scope) throws -> (generation: Int, key: PublicKey)? {
        try escrows(in: scope).first.map { ($0.generation, $0.publicKey) }
    }

    /// All of them, the newest first: cases that nobody has opened since are sealed to earlier ones. Those that were changed
    /// or put in by hand are left out.
    static func escrows(in scope: Scope) throws -> [Escrow] {
        try all(in: scope).filter(\.isAuthentic).map(\.escrow)
    }

    /// The ids of those that were changed or put in by hand.
    static func forged(in scope: Scope) throws -> [String] {
        try all(in: scope).filter { !$0.isAuthentic }.map(\.escrow.id.text)
    }

    /// Every row, the newest first, and whether its authenticator holds.
    static func all(in scope: Scope) throws -> [(escrow: Escrow, isAuthentic: Bool)] {
        let rows: [(id: ID<Escrow>, authenticator: [UInt8]?)] = try scope.rows(
            """
            SELECT id, authenticator FROM escrows WHERE \(scope.own) ORDER BY generation DESC
            """
        ) { (try $0["id"], try $0["authenticator"]) }
        return try rows.compactMap { row in
            try escrow(row.id, in: scope).map {
                ($0, scope.isAuthentic($0.authenticated, row.authenticator))
            }
        }
    }

    /// One as it stands, whether its authenticator holds or not.
    static func escrow(_ id: ID<Escrow>, in scope: Scope) throws -> Escrow? {
        let shares = try scope.rows(
            """
            SELECT holder_id, holder_key, box FROM escrow_shares
            WHERE \(scope.checked) AND escrow_id = \(id) ORDER BY place
            """
        ) { row in
            Escrow.Share(
                holder: try row["holder_id"], key: try PublicKey(row["holder_key"]), box: try row["box"])
        }
        return try scope.row("SELECT * FROM escrows WHERE \(scope.checked) AND id = \(id)") { row in
            Escrow(
                id: id, generation: try row["generation"], publicKey: try PublicKey(row["public_key"]),
                foundedAt: try row["founded_at"], shares: shares)
        }
    }

    static func ids(in scope: Scope) throws -> [String] {
        try scope.rows("SELECT id FROM escrows WHERE \(scope.own)") { try $0["id"] }
    }

    static func insert(_ escrow: Escrow, in writing: Writing) throws {
        try writing.execute(
            """
            INSERT INTO escrows (id, institution_id, generation, public_key, founded_at, authenticator)
            VALUES (\(escrow.id), \(writing.institution), \(escrow.generation), \(escrow.publicKey.bytes),
                \(escrow.foundedAt), \(try writing.scope.authenticator(of: escrow.authenticated)))
            """)
        for (place, share) in escrow.shares.enumerated() {
            try writing.execute(
                """
                INSERT INTO escrow_shares (escrow_id, holder_id, institution_id, place, holder_key, box)
                VALUES (\(escrow.id), \(share.holder), \(writing.institution), \(place), \(share.key.bytes),
                    \(share.box))
                """)
        }
    }
}
