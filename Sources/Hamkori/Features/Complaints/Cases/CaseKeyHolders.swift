/// To whom keys of a case are sealed beside its readers: organisations to which it is referred, and the escrow. Their
/// tables are made here, because cases are sealed, opened and erased with them, whoever shows them.
enum CaseKeyHolders {
    static let feature = Feature(
        "CaseKeyHolders", migrations: ReferralStore.migrations + EscrowStore.migrations,
        records: EscrowRecords.sources, deeds: DeedKind.ofEscrow,
        adding: [
            SealedKeys { person, _, writing in
                try ReferralStore.removeKeys(of: person, in: writing.scope)
            }
        ])
}
