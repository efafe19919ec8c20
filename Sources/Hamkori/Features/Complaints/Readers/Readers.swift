import Storage
import Web

/// Who reads cases: confirmed by present readers, not made by an administrator.
enum Readers {
    static let list = Route(.get, "readers")
    static let candidate = Route(.get, "readers", ID<Person>.self)
    static let confirm = Route(.post, "readers", ID<Person>.self, "confirm")
    static let revoke = Route(.post, "readers", "confirmations", ID<CaseReader>.self, "revoke")

    static let feature = Feature(
        "Readers",
        endpoints: [
            .page(list, for: .permitted(.seeReaders), ReaderActions.list),
            .page(candidate, for: .permitted(.confirmReaders), ReaderActions.show),
            .form(confirm, for: .permitted(.confirmReaders), ReaderActions.confirm),
            .form(revoke, for: .permitted(.confirmReaders), ReaderActions.revoke),
        ],
        migrations: ReaderStore.migrations,
        records: [
            RecordSource(
                kind: .caseReader,
                name: Text(tg: "Хонандаи парвандаҳо", ru: "Читатель дел", en: "Reader of cases"),
                position: 270,
                ids: { try ReaderStore.ids(in: $0) },
                form: { id, scope in
                    try ID<CaseReader>(id).flatMap { try ReaderStore.reader($0, in: scope) }?.form
                }, summary: { _, _ in nil })
        ],
        deeds: DeedKind.ofReaders, jobs: [ReaderDeeds.watching],
        adding: [
            WorkspaceTask(.seeReaders, ReaderTexts.title, at: 20, Readers.list),
            WorkspaceNotice(position: 30, html: ReaderActions.reminder),
        ])
}
