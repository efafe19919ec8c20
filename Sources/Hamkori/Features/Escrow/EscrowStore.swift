import Secrets
import Storage

/// All SQL of the institution's escrow pairs and their shares.
enum EscrowStore {
    /// What new cases are sealed to; nil while no escrow is founded.
    static func publicKey(
        of institution: ID<Institution>, in transaction: Transaction
    ) throws -> (generation: Int, key: PublicKey)? {
        try transaction.row(
            """
            SELECT generation, public_key FROM escrows WHERE institution_id = \(institution)
            ORDER BY generation DESC LIMIT 1
            """
        ) { (try $0["generation"], try PublicKey($0["public_key"])) }
    }

    /// All of them, the newest first: cases that nobody has opened since are sealed to earlier ones.
    static func escrows(of institution: ID<Institution>, in transaction: Transaction) throws -> [Escrow] {
        let ids: [ID<Escrow>] = try transaction.rows(
            "SELECT id FROM escrows WHERE institution_id = \(institution) ORDER BY generation DESC"
        ) { try $0["id"] }
        return try ids.compactMap { try escrow($0, in: transaction) }
    }

    static func escrow(_ id: ID<Escrow>, in transaction: Transaction) throws -> Escrow? {
        let shares = try transaction.rows(
            "SELECT holder_id, holder_key, box FROM escrow_shares WHERE escrow_id = \(id) ORDER BY place"
        ) { row in
            Escrow.Share(
                holder: try row["holder_id"], key: try PublicKey(row["holder_key"]), box: try row["box"])
        }
        return try transaction.row("SELECT * FROM escrows WHERE id = \(id)") { row in
            Escrow(
                id: id, generation: try row["generation"], publicKey: try PublicKey(row["public_key"]),
                foundedAt: try row["founded_at"], shares: shares)
        }
    }

    static func ids(in transaction: Transaction) throws -> [String] {
        try transaction.rows("SELECT id FROM escrows") { try $0["id"] }
    }

    static func insert(_ escrow: Escrow, in writing: Writing) throws {
        try writing.transaction.execute(
            """
            INSERT INTO escrows (id, institution_id, generation, public_key, founded_at)
            VALUES (\(escrow.id), \(writing.institution), \(escrow.generation), \(escrow.publicKey.bytes),
                \(escrow.foundedAt))
            """)
        for (place, share) in escrow.shares.enumerated() {
            try writing.transaction.execute(
                """
                INSERT INTO escrow_shares (escrow_id, holder_id, institution_id, place, holder_key, box)
                VALUES (\(escrow.id), \(share.holder), \(writing.institution), \(place), \(share.key.bytes),
                    \(share.box))
                """)
        }
    }
}
