import Documents
import Merkle
import Storage

/// What is wrong with a ledger and with what it vouches for, in the order in which it was found.
struct LedgerReport: Sendable {
    let size: Int
    let root: Hash
    let problems: [String]
    /// How many there are, those left out of the list too.
    let problemCount: Int
}

/// Recomputes everything that the ledger vouches for, and trusts no column (`hamkori verify`). It only reads.
struct LedgerVerification {
    private let inspection: Inspection
    private var nodes = MemoryNodes()

    /// Verifies everything in one state of the database.
    /// - Parameters:
    ///   - folder: where the keys of files lie.
    ///   - checkpoints: what was kept elsewhere of earlier states, signed by this ledger.
    /// - Throws: `StorageError`.
    static func report(
        _ features: FeatureList, folder: String, checkpoints: [Checkpoint] = [], in scope: Scope
    ) throws -> LedgerReport {
        var verification = LedgerVerification(Inspection(folder: folder, in: scope))
        return try verification.run(checkpoints, ofWhatItVouchesFor(features))
    }

    static func report(_ application: Application) throws -> LedgerReport {
        try application.read(patience: .work) {
            try report(application.features, folder: application.configuration.dataDirectory, in: $0)
        }
    }

    /// What is wrong in the state that a transaction sees.
    static func problems(_ application: Application, in scope: Scope) throws -> [String] {
        try report(application.features, folder: application.configuration.dataDirectory, in: scope).problems
    }

    private init(_ inspection: Inspection) { self.inspection = inspection }

    private mutating func run(_ checkpoints: [Checkpoint], _ checks: [StoredCheck]) throws -> LedgerReport {
        nodes = try LedgerEntriesCheck.run(inspection)
        for checkpoint in checkpoints { try compare(checkpoint) }
        for check in checks { try run(check) }
        return LedgerReport(
            size: nodes.size, root: try Tree.root(size: nodes.size, in: nodes), problems: inspection.problems,
            problemCount: inspection.count)
    }

    /// What is looked at beside the entries themselves.
    private static func ofWhatItVouchesFor(_ features: FeatureList) -> [StoredCheck] {
        [InstallationCheck.all, InstitutionCheck.all] + RecordFormCheck.all(features.sources)
            + features.flatMap(\.checks)
    }

    /// Everything that is looked at, by the words of docs/security.md.
    static func checks(of features: FeatureList) -> [StoredCheck] {
        [LedgerEntriesCheck.all] + ofWhatItVouchesFor(features)
    }

    private func run(_ check: StoredCheck) throws {
        do {
            try check.run(inspection)
        } catch StorageError.mismatch(let column, let expected) {
            inspection.note("\(check.name): not finished, as a row holds no \(expected) in \(column)")
        }
    }

    /// The ledger has to begin with the entries that it once signed.
    private func compare(_ checkpoint: Checkpoint) throws {
        guard checkpoint.size <= nodes.size else {
            return inspection.note(
                """
                the checkpoint signs \(checkpoint.size) entries, but only \(nodes.size) are there: the ledger was cut, \
                or put back to an older copy
                """)
        }
        if try Tree.root(size: checkpoint.size, in: nodes) != checkpoint.root {
            inspection.note("the first \(checkpoint.size) entries are not those that the checkpoint signs")
        }
    }
}
