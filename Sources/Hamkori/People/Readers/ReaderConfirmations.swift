/// The confirmations of readers of cases, whoever shows them: accounts end them, and cases are sealed to whom they name.
enum ReaderConfirmations {
    static let feature = Feature(
        "ReaderConfirmations", migrations: ReaderStore.migrations, records: [source],
        deeds: DeedKind.ofReaders, jobs: [ReaderDeeds.watching])

    private static let source = RecordSource(
        kind: .caseReader, name: Text(tg: "Хонандаи парвандаҳо", ru: "Читатель дел", en: "Reader of cases"),
        position: 270, ids: { try ReaderStore.ids(in: $0) },
        form: { id, scope in
            try ID<CaseReader>(id).flatMap { try ReaderStore.reader($0, in: scope) }?.form
        }, summary: { _, _ in nil })
}
