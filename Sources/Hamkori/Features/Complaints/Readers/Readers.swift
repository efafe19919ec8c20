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
        adding: [
            WorkspaceTask(.seeReaders, ReaderTexts.title, at: 20, Readers.list),
            WorkspaceNotice(position: 30, html: ReaderActions.reminder),
        ])
}
