import Markup
import Storage
import Web

/// The pages of bookmarks, and the button on a recommendation's page.
enum BookmarkPages {
    /// A bookmark as the list shows it.
    struct Listed: Sendable {
        let bookmark: Bookmark
        let recommendation: Recommendation?

        static func all(_ bookmarks: [Bookmark], in scope: Scope) throws -> [Listed] {
            let known = try RecommendationStore.all(bookmarks.map(\.recommendation), in: scope)
            return bookmarks.map { Listed(bookmark: $0, recommendation: known[$0.recommendation]) }
        }

        var title: Wording { recommendation?.title ?? Wording() }
    }

    static func list(
        _ request: ListRequest, page: ListPage<Listed>, removed: [Listed], _ context: Context
    ) -> ListView<Listed> {
        let language = context.language
        return ListView(
            title: BookmarkTexts.title, section: .workspace,
            path: [(AccountTexts.workspace[language], context.link(Accounts.workspace))],
            introduction: "<p>\(BookmarkTexts.introduction[language])</p>\(notice(removed, context))",
            columns: [
                Column(
                    name: "number", heading: Words.number,
                    text: { $0.recommendation.map { String($0.number) } ?? "" }),
                Column(
                    name: "recommendation", heading: BookmarkTexts.recommendation,
                    text: { $0.title.text(language) },
                    cell: { listed in
                        let link = context.link(Recommendations.show, listed.bookmark.recommendation)
                        return "<a href=\"\(link)\">\(listed.title.html(language))</a>"
                    }),
                Column(
                    name: "note", heading: BookmarkTexts.note, text: { $0.bookmark.note },
                    cell: {
                        """
                        <span class="lines">\($0.bookmark.note)</span> \
                        <a href="\(context.link(Bookmarks.edit, $0.bookmark.recommendation))">\(BookmarkTexts.edit[language])</a>
                        """
                    }),
                Column(
                    name: "marked", heading: BookmarkTexts.marked, isSortable: true,
                    text: { Dates.short($0.bookmark.markedAt.date, language) }),
            ],
            emptiness: BookmarkTexts.none, request: request, page: page)
    }

    /// What was removed a moment ago, with the way back.
    private static func notice(_ removed: [Listed], _ context: Context) -> HTML {
        let language = context.language
        guard !removed.isEmpty else { return .empty }
        let items = removed.html { listed in
            let title = listed.recommendation?.title.text(language)
            let form = context.form(
                to: context.link(Bookmarks.restore, listed.bookmark.recommendation), FormState(),
                button: BookmarkTexts.restore, isQuiet: true)
            return "<li>\(title)\(form)</li>"
        }
        return """
            <div class="notice"><p><b>\(BookmarkTexts.removed[language])</b></p><ul>\(items)</ul></div>
            """
    }

    /// The button, or the note of who has marked it; nothing for who is not signed in.
    static func section(_ record: RecordReference, _ context: Context, in scope: Scope) throws -> HTML {
        guard let person = context.visitor.person, let id = ID<Recommendation>(record.id) else {
            return .empty
        }
        let language = context.language
        guard let bookmark = try BookmarkStore.bookmark(of: id, by: person.id, in: scope) else {
            let form = context.form(
                to: context.link(Bookmarks.mark, id), FormState(), button: BookmarkTexts.mark, isQuiet: true)
            return "<section><h2>\(BookmarkTexts.own[language])</h2>\(form)</section>"
        }
        let note: HTML = bookmark.note.isEmpty ? .empty : "<p class=\"lines\">\(bookmark.note)</p>"
        return """
            <section><h2>\(BookmarkTexts.own[language])</h2>\(note)
            <p><a href="\(context.link(Bookmarks.edit, id))">\(BookmarkTexts.edit[language])</a> · \
            <a href="\(context.link(Bookmarks.list))">\(BookmarkTexts.title[language])</a></p></section>
            """
    }

    static func form(_ recommendation: Recommendation, _ state: FormState, _ context: Context) -> Page {
        let language = context.language
        let id = recommendation.id
        let form = context.form(
            to: context.link(Bookmarks.update, id), state, button: Words.save,
            FormFields(state, context).passage(
                "note", BookmarkTexts.note, hint: BookmarkTexts.noteHint, required: false))
        let remove = context.form(
            to: context.link(Bookmarks.remove, id), FormState(), button: BookmarkTexts.remove, isQuiet: true)
        return Page(
            title: BookmarkTexts.own[language], status: state.status, section: .workspace,
            path: [
                (AccountTexts.workspace[language], context.link(Accounts.workspace)),
                (BookmarkTexts.title[language], context.link(Bookmarks.list)),
            ],
            body: """
                <p><a href="\(context.link(Recommendations.show, id))">\(recommendation.number). \
                \(recommendation.title.text(language))</a></p>\(form)\(remove)
                """)
    }
}

/// The words of bookmarks.
enum BookmarkTexts {
    static let title = Text(tg: "Хатчӯбҳои ман", ru: "Мои закладки", en: "My bookmarks")
    static let introduction = Text(
        tg: "Тавсияҳое, ки шумо қайд кардаед. Хатчӯбҳо ва эзоҳҳоро танҳо шумо мебинед.",
        ru: "Рекомендации, которые вы отметили. Закладки и заметки видите только вы.",
        en: "Recommendations that you have marked. Only you see the bookmarks and their notes.")
    static let none = Text(
        tg: "Ҳоло хатчӯб нест. Дар саҳифаи тавсия «Ба хатчӯбҳо»-ро пахш кунед.",
        ru: "Закладок пока нет. Нажмите «В закладки» на странице рекомендации.",
        en: "There is no bookmark yet. Press “Bookmark” on the page of a recommendation.")
    static let own = Text(tg: "Хатчӯби ман", ru: "Моя закладка", en: "My bookmark")
    static let mark = Text(tg: "Ба хатчӯбҳо", ru: "В закладки", en: "Bookmark")
    static let recommendation = Text(tg: "Тавсия", ru: "Рекомендация", en: "Recommendation")
    static let note = Text(tg: "Эзоҳи ман", ru: "Моя заметка", en: "My note")
    static let noteHint = Text(
        tg: "Онро танҳо шумо мебинед.", ru: "Её видите только вы.", en: "Only you see it.")
    static let marked = Text(tg: "Қайд шуд", ru: "Отмечена", en: "Bookmarked on")
    static let edit = Text(tg: "Эзоҳ ё нест кардан", ru: "Заметка или удаление", en: "Add a note or remove")
    static let remove = Text(tg: "Хатчӯбро нест кардан", ru: "Удалить закладку", en: "Remove the bookmark")
    static let removed = Text(
        tg: "Дар шабонарӯзи охир нест шуд:", ru: "Удалены за последние сутки:",
        en: "Removed within the last day:")
    static let restore = Text(tg: "Баргардондан", ru: "Вернуть", en: "Undo")
}
