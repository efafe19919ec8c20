import Merkle
import Secrets
import Web

/// The append-only log of what was done to which record, its signed checkpoints and its proofs.
enum Ledger {
    static let list = Route(.get, "ledger")
    static let entry = Route(.get, "ledger", Int.self)
    static let howTo = Route(.get, "ledger", "verify")

    static let checkpoint = Route(.get, "ledger", "checkpoint")
    static let key = Route(.get, "ledger", "key")
    static let inclusion = Route(.get, "ledger", "proof", "inclusion")
    static let consistency = Route(.get, "ledger", "proof", "consistency")
    static let bundle = Route(.get, "ledger", "bundle")

    static let feature = Feature(
        "Ledger",
        endpoints: [
            .page(list, for: .everyone, LedgerPages.list).knowing(["kind", "before"]),
            .page(entry, for: .everyone, LedgerPages.entry),
            .page(howTo, for: .everyone, LedgerPages.howTo), .door(checkpoint, LedgerDoors.checkpoint),
            .door(key, LedgerDoors.key), .door(inclusion, LedgerDoors.inclusion),
            .door(consistency, LedgerDoors.consistency), .door(bundle, LedgerDoors.bundle),
        ],
        migrations: LedgerStore.migrations, checks: [ReferenceCheck.all],
        adding: [
            Section.ledger,
            FooterLink(
                Text(
                    tg: "Тарзи санҷиш", ru: "Как это проверить", en: "How to verify this"),
                at: 40, to: howTo),
        ])
}

/// Who signs the ledger's checkpoints, and under which name.
struct LedgerSigner: Sendable {
    /// The unique name of this ledger, `ombudsman.example/ledger`.
    let origin: String
    let signingKey: SigningKey

    init(origin: String, signingKey: SigningKey) {
        self.origin = origin
        self.signingKey = signingKey
    }

    init(_ application: Application) {
        self.init(origin: application.configuration.ledgerOrigin, signingKey: application.ledgerKey)
    }

    /// The public key with its name, as others are given it.
    /// - Throws: `MerkleError.malformed` when the origin cannot be a name.
    func key() throws -> SignedNote.Key {
        try SignedNote.Key(name: origin, publicKey: signingKey.verifyingKey.bytes)
    }

    /// What the ledger commits to, signed.
    /// - Throws: `MerkleError.malformed`.
    func note(size: Int, root: Hash) throws -> SignedNote {
        let checkpoint = try Checkpoint(origin: origin, size: size, root: root)
        return try SignedNote(signing: checkpoint.body, as: key(), sign: signingKey.sign)
    }
}

extension SignedNote {
    /// Whether the key that others were given has signed this.
    func isSigned(by key: Key) throws -> Bool {
        let verifying = try VerifyingKey(key.publicKey)
        return isSigned(by: key) { verifying.verify($0, signature: $1) }
    }
}

extension Section {
    static let ledger = Section(
        name: Text(tg: "Дафтари қайд", ru: "Журнал записей", en: "Ledger"), path: Ledger.list.path,
        position: 70)
}
