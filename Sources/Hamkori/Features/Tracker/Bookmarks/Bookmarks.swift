import Web

/// Bookmarks: recommendations that a person has marked for themselves, with a note that nobody else reads.
enum Bookmarks {
    static let list = Route(.get, "bookmarks")
    static let mark = Route(.post, "recommendations", ID<Recommendation>.self, "bookmark")
    static let edit = Route(.get, "bookmarks", ID<Recommendation>.self)
    static let update = Route(.post, "bookmarks", ID<Recommendation>.self)
    static let remove = Route(.post, "bookmarks", ID<Recommendation>.self, "remove")
    static let restore = Route(.post, "bookmarks", ID<Recommendation>.self, "restore")

    static let feature = Feature(
        "Bookmarks",
        endpoints: [
            .page(list, for: .signedIn, BookmarkActions.list),
            .form(mark, for: .signedIn, BookmarkActions.mark),
            .page(edit, for: .signedIn, BookmarkActions.edit),
            .form(update, for: .signedIn, BookmarkActions.update),
            .form(remove, for: .signedIn, BookmarkActions.remove),
            .form(restore, for: .signedIn, BookmarkActions.restore),
        ],
        migrations: BookmarkStore.migrations,
        sections: [RecordSection(kind: .recommendation, html: BookmarkPages.section)],
        adding: [
            WorkspaceTask(nil, BookmarkTexts.title, at: 370, Bookmarks.list)
        ])
}
