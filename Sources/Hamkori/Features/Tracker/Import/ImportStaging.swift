import Secrets
import Storage

/// The rows of an import before it is decided: a few in memory, more put aside in the database, in short writes.
struct ImportStaging {
    let id: ID<DecidedImport>
    /// Of its portions; in memory only, until the import is decided.
    let key = SecretBox.newKey()
    private let application: Application
    private let limits: ImportLimits
    /// As long as they may still be taken in one transaction.
    private(set) var held: [ImportedRecommendation] = []
    /// How many portions there are, of those that were put aside and those that wait to be.
    private(set) var portions = 0
    private var waiting: [(number: Int, box: [UInt8])] = []
    private var bytes = 0
    private var hasWritten = false

    init(_ application: Application, _ limits: ImportLimits) {
        self.application = application
        self.limits = limits
        id = application.newID(at: application.clock.now)
    }

    /// Whether all of it is in memory.
    var isHeld: Bool { portions == 0 }

    mutating func add(_ rows: [ImportedRecommendation]) throws {
        held += rows
        if !isHeld || held.count > limits.alone { try closeHeld() }
    }

    /// Puts aside what is in memory, and recommendations that are missing in the file.
    /// - Returns: the number of the first portion of the missing ones.
    mutating func putAside(missing: [ID<Recommendation>]) throws -> Int {
        try closeHeld()
        let first = portions
        for some in missing.pieces(of: limits.portion) { try close(ImportPortion(missing: Array(some))) }
        try write()
        return first
    }

    /// Removes the portions from a number on; none of an import that was decided.
    mutating func takeBack(from number: Int) throws {
        guard hasWritten else { return }
        while try application.writeUnrecorded(
            patience: .bulk, { try ImportStore.removePortions(of: id, from: number, in: $0) })
        {}
        portions = number
    }

    private mutating func closeHeld() throws {
        let rows = held
        held = []
        for some in rows.pieces(of: limits.portion) { try close(ImportPortion(rows: Array(some))) }
    }

    private mutating func close(_ portion: ImportPortion) throws {
        let box = try portion.sealed(portions, of: id, key: key)
        waiting.append((portions, box))
        portions += 1
        bytes += box.count
        if bytes >= limits.bytes { try write() }
    }

    private mutating func write() throws {
        guard !waiting.isEmpty else { return }
        hasWritten = true
        try application.writeUnrecorded(patience: .bulk) {
            try ImportStore.putAside(waiting, of: id, in: $0)
        }
        waiting = []
        bytes = 0
    }
}
