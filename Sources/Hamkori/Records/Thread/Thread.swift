import Markup
import Storage
import Web

/// The thread: where each record came from and what it led to.
enum Thread {
    static let show = Route(.get, "thread", RecordKind.self, RecordWord.self)

    static let feature = Feature(
        "Thread", endpoints: [.page(show, for: .everyone, ThreadPages.show)],
        migrations: ThreadStore.migrations)
}

extension RecordKind: PathParameter {
    public static var placeholder: String { "kind" }

    public init?(pathSegment: Substring) { self.init(String(pathSegment)) }

    public var pathSegment: String { word }
}

/// A record's id in an address, whatever its kind.
struct RecordWord: Sendable, PathParameter {
    let text: String

    init(_ text: String) {
        self.text = text
    }

    init?(pathSegment: Substring) {
        guard let id = ID<Thread>(pathSegment) else { return nil }
        text = id.text
    }

    var pathSegment: String { text }
}

/// The way of a record: what it came from, itself, what it led to; each step once, the earliest first.
struct ThreadWay: Sendable {
    /// How far it is followed: further than any chain that people make.
    private static let depth = 8
    /// A seminar may lead to hundreds of records; a way shows no more than these on each side.
    private static let width = 60

    let origins: [RecordReference]
    let record: RecordReference
    let outcomes: [RecordReference]

    /// - Parameter features: the features that say in which order the kinds of records stand.
    init(of record: RecordReference, features: FeatureList, in scope: Scope) throws {
        self.record = record
        origins = try ThreadWay.follow(record, features, in: scope) { link, place in
            link.from == place ? link.to : nil
        }.reversed().sorted { features.position(of: $0.kind) < features.position(of: $1.kind) }
        outcomes = try ThreadWay.follow(record, features, in: scope) { link, place in
            link.to == place ? link.from : nil
        }
    }

    private static func follow(
        _ record: RecordReference, _ features: FeatureList, in scope: Scope,
        _ next: (ThreadLink, RecordReference) -> RecordReference?
    ) throws -> [RecordReference] {
        var found: [RecordReference] = []
        var seen: Set<RecordReference> = [record]
        var edge = [record]
        for _ in 0..<depth where !edge.isEmpty && found.count < width {
            var beyond: [RecordReference] = []
            for place in edge where place == record || !(features.source(of: place.kind)?.isPackage ?? false)
            {
                for link in try ThreadStore.links(of: place, in: scope) {
                    guard let step = next(link, place), seen.insert(step).inserted else { continue }
                    beyond.append(step)
                }
            }
            found += beyond
            edge = beyond
        }
        return Array(found.prefix(width))
    }
}

extension FeatureList {
    /// Where a kind stands in the chain from the seminar to the assessment; one that no feature knows begins it.
    fileprivate func position(of kind: RecordKind) -> Int { source(of: kind)?.position ?? 0 }
}

/// The thread as a drawn line of steps, which is also a list.
enum ThreadPages {
    static func show(_ address: (RecordKind, RecordWord), _ context: Context) throws -> Response {
        let record = RecordReference(kind: address.0, id: address.1.text)
        let page = try context.read { scope in
            guard let summary = try context.summary(of: record, in: scope) else {
                throw Refusal.notFound
            }
            let back = summary.link(context.language).map {
                [(title: summary.title.text(context.language), link: $0)]
            }
            return Page(
                title: ThreadTexts.title[context.language], path: back ?? [],
                body: try line(record, context, in: scope))
        }
        return context.page(page)
    }

    /// The drawn line, for a record's own page, too.
    static func line(_ record: RecordReference, _ context: Context, in scope: Scope) throws -> HTML {
        let way = try ThreadWay(of: record, features: context.application.features, in: scope)
        guard !way.origins.isEmpty || !way.outcomes.isEmpty else {
            return "<p class=\"quiet\">\(ThreadTexts.none[context.language])</p>"
        }
        let steps = try (way.origins + [record] + way.outcomes).html { step in
            let isCurrent = step == record
            let words = try self.step(step, context, in: scope)
            return isCurrent ? "<li aria-current=\"step\">\(words)</li>" : "<li>\(words)</li>"
        }
        return "<ol class=\"steps\">\(steps)</ol>"
    }

    /// A record that the reader may not see keeps its place in the line, without its title.
    private static func step(_ record: RecordReference, _ context: Context, in scope: Scope) throws -> HTML {
        let language = context.language
        let kind = context.application.features.name(of: record.kind)[language]
        guard let summary = try context.summary(of: record, in: scope) else {
            return
                "\(kind) <span class=\"quiet\">(\(ThreadTexts.notPublic[language]))</span>"
        }
        let title = summary.title.text(language)
        let name: HTML = summary.link(language).map { "<a href=\"\($0)\">\(title)</a>" } ?? HTML(text: title)
        return """
            <span class="quiet">\(kind) · \(summary.date.map { Dates.short($0, language) + " · " } ?? "")\
            \(summary.state[language])</span><br>\(name)
            """
    }
}

/// The words of the thread.
enum ThreadTexts {
    static let title = Text(
        tg: "Занҷири сабтҳо", ru: "Связи: из чего следует и к чему привело", en: "Links: origin and follow-up"
    )
    static let none = Text(
        tg: "Ин сабт ҳоло бо дигар сабтҳо пайванд надорад.", ru: "Эта запись пока не связана с другими.",
        en: "This record is not linked to others yet.")
    static let notPublic = Text(tg: "нашр нашудааст", ru: "не опубликовано", en: "not public")
    static let history = Text(
        tg: "Таърих дар дафтари қайд", ru: "История в журнале", en: "History in the ledger")
    static let whole = Text(
        tg: "Ҳамаи пайвандҳо дар саҳифаи алоҳида", ru: "Все связи на отдельной странице",
        en: "All links on a separate page")
}
