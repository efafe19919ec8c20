import Markup
import Storage

/// The mail of what is new or changed in a saved search since the last one.
enum SearchDigest {
    /// The most recommendations that a mail names.
    private static let most = 30

    static let job = Job(name: "send digests", every: 3_600, needsMail: true) { application, now in
        let searches = try application.read(patience: .work) {
            try SavedSearchStore.withDigest(in: $0)
        }
        for search in searches where search.rhythm.isDue(after: search.seenAt.date, at: now) {
            try send(search, at: now, application)
        }
    }

    /// Notes how far the search was looked through, and writes the mail in the same transaction: once, and none when
    /// there is nothing to say.
    private static func send(_ search: SavedSearch, at now: Timestamp, _ application: Application) throws {
        let (size, changes) = try application.read(patience: .work) { scope in
            (
                try LedgerStore.size(in: scope),
                try SearchChanges(search, after: search.seen, in: scope)
            )
        }
        try application.writeUnrecorded(patience: .work) { scope in
            guard try SavedSearchStore.note(seen: size, at: now, of: search, in: scope),
                !changes.items.isEmpty
            else { return }
            try OutboxStore.put(
                content(search, changes, application.configuration.publicURL), to: search.person,
                as: application.newID(at: now), at: now, in: scope)
        }
    }

    static func content(
        _ search: SavedSearch, _ changes: SearchChanges, _ address: String
    ) -> QueuedMail.Content {
        let language = search.language
        let lines = changes.items.prefix(most).map { recommendation, _ in
            let isAdded = recommendation.id.madeAt > search.seenAt
            let word = (isAdded ? SavedSearchTexts.added : SavedSearchTexts.changed)[language]
            return """
                – \(word): \(recommendation.number). \(recommendation.title.text(language))
                  \(address)\(Link(Recommendations.show, recommendation.id, language).address)
                """
        }
        let rest = changes.items.count - lines.count
        let end = address + Link(door: SavedSearches.oneClick, SearchToken(search.unsubscribe)).address
        let parts = [
            SavedSearchTexts.news(changes.items.count, language), lines.joined(separator: "\n"),
            rest > 0 ? SavedSearchTexts.more(rest, language) : "",
            SavedSearchTexts.whole(language, address + search.link.address),
            SavedSearchTexts.mailReason(language, search.name, search.rhythm.name[language], end),
        ]
        return QueuedMail.Content(
            subject: search.name + ": " + SavedSearchTexts.news(changes.items.count, language),
            text: parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n", unsubscribe: end)
    }
}
