/// What an import did, or would do.
struct ImportReport: Sendable, Equatable {
    var added = 0
    var unchanged = 0
    var changed = 0
    /// Rows that stand in the file a second time.
    var repeated = 0
    /// Rows on other States than the one that was asked for.
    var leftOut = 0
    /// Concerns, observations and comments, which ask for nothing.
    var noRecommendations = 0
    /// Rows on no State that we know.
    var withoutState = 0
    /// Known ones that the source no longer has, and those of them that it has again.
    var withdrawn = 0
    var returned = 0
    /// The numbers of those that were left as they are, because somebody changed them during the import, or because the
    /// file grades them and no treaty body wrote them.
    var kept: [Int] = []
    /// Whether it was decided, and some of its rows are still to come.
    var isUnfinished = false
    /// How the columns of a plain table were taken.
    var mapping: NamedMapping?
    var problems: [ImportProblem] = []
    /// Dates that were not understood and left empty, the first of them; and how many there are.
    var unread: [ImportProblem] = []
    var unreadCount = 0

    /// The most of them that are told one by one.
    private static let unreadLimit = 100

    /// Notes what was left empty in a row that is taken.
    mutating func note(unread found: [ImportProblem]) {
        unreadCount += found.count
        unread += found.prefix(max(0, ImportReport.unreadLimit - unread.count))
    }

    /// A file of which nothing was taken, for one reason.
    static func refused(_ problem: ImportProblem) -> ImportReport {
        var report = ImportReport()
        report.problems = [problem]
        return report
    }

    /// Adds what has become of rows.
    mutating func add(_ other: ImportReport) {
        added += other.added
        unchanged += other.unchanged
        changed += other.changed
        withdrawn += other.withdrawn
        returned += other.returned
        kept += other.kept
    }

    /// The numbers with their words; those that most imports lack only where there are any.
    var numbers: [(name: Text, number: Int)] {
        [
            (ImportTexts.added, added), (ImportTexts.changed, changed), (ImportTexts.unchanged, unchanged),
            (ImportTexts.repeated, repeated), (ImportTexts.leftOut, leftOut),
        ]
            + [
                (ImportTexts.noRecommendations, noRecommendations), (ImportTexts.withoutState, withoutState),
                (ImportTexts.withdrawn, withdrawn), (ImportTexts.returned, returned),
                (ImportTexts.unread, unreadCount),
                (ImportTexts.kept(kept), kept.count),
            ].filter { $0.1 > 0 }
    }
}
