extension DeedKind {
    static let clockConfirmed = DeedKind(
        "institution.clockConfirmed",
        Text(tg: "Соати сервер тасдиқ шуд", ru: "Часы сервера подтверждены", en: "Server clock confirmed"))
}

/// What changes together when somebody says that the server's clock is right.
enum ClockDeeds {
    /// Takes a moment of the system's clock as right.
    /// - Returns: the size of the ledger with the entry of it.
    static func confirm(_ wall: Timestamp, in writing: Writing) throws -> Int {
        let size = try LedgerStore.size(in: writing.scope) + 1
        try ClockStore.confirm(wall, size: size, in: writing.scope)
        // What the wrong clock has put off or started would otherwise last until its time comes.
        try OutboxStore.bringBack(to: wall, in: writing.scope)
        try SessionStore.endAll(startedAfter: wall, in: writing.scope)
        try writing.record(Deed(.clockConfirmed, RecordReference(.institution, writing.institution)))
        return size
    }
}
