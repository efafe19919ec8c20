import Glibc

/// `hamkori import recommendations FILE …`.
enum ImportCommand {
    static let command = Command(
        """
        hamkori import recommendations FILE --data DIR [--database URL]
                [--format auto|upr-info|ohchr-thematic-list|uhri|csv|xlsx|hrc-follow-up]
            all of the file or nothing
            --country SI       the State that the file is about, where it does not say so
            --only TJ          leave out other States
            --dry-run          say what would happen
            --complete         what is missing in the file for its States was withdrawn at the source
            --map text=Heading,…   what the columns of a csv or xlsx mean
        """, at: 80, run: run)

    /// Imports a file and says what became of its rows.
    /// - Throws: `Arguments.Misuse`, `StorageError`.
    static func run(_ arguments: Arguments) throws -> CommandOutcome {
        let format = try format(arguments["format"] ?? "auto")
        let home = try country(arguments, "country")
        let only = try country(arguments, "only")
        do {
            let file = try RecommendationFile(try ImportSource(path: arguments.words[2]), format)
            let application = try Application(try arguments.configuration(), log: .silent)
            let mapping = try mapping(of: file, arguments.all("map"), application)
            var work = RecommendationImport(application: application, actor: Application.nobody)
            work.home = home
            work.only = only
            work.isComplete = arguments.flags.contains("complete")
            work.isDryRun = arguments.flags.contains("dry-run")
            if isatty(STDERR_FILENO) == 1 { work.progress = ProgressBar().show }
            let report = try work.perform(try file.rows(country: home, mapping: mapping))
            return outcome(report, isDryRun: work.isDryRun)
        } catch let problem as ImportProblem {
            return outcome(.refused(problem), isDryRun: false)
        }
    }

    /// What the columns of a plain table mean: as remembered, else as guessed, corrected by what was said.
    private static func mapping(
        of file: RecommendationFile, _ words: [String], _ application: Application
    ) throws -> ColumnMapping? {
        guard let table = file.plainTable else {
            guard words.isEmpty else {
                throw Arguments.Misuse(words: "--map is for plain tables; the columns of this file are known")
            }
            return nil
        }
        let remembered = try application.read {
            try ImportStore.mapping(for: table.headings, in: $0)
        }
        let known =
            remembered ?? NamedMapping(headings: table.headings, mapping: ColumnMapping(guessing: table))
        return try known.corrected(by: words.flatMap(parts)).mapping
    }

    /// `text=Paragraph, whole,country=State` is two: a heading may hold commas.
    private static func parts(_ words: String) -> [String] {
        words.split(separator: ",").reduce(into: []) { parts, piece in
            if piece.contains("=") || parts.isEmpty {
                parts.append(String(piece))
            } else {
                parts[parts.count - 1] += "," + piece
            }
        }
    }

    private static func format(_ word: String) throws -> RecommendationFile.Format? {
        guard word != "auto" else { return nil }
        guard let format = RecommendationFile.Format(rawValue: word) else {
            let known = ["auto"] + RecommendationFile.Format.allCases.map(\.rawValue)
            throw Arguments.Misuse(words: "--format is one of " + known.joined(separator: ", "))
        }
        return format
    }

    private static func country(_ arguments: Arguments, _ name: String) throws -> Country? {
        guard let word = arguments[name] else { return nil }
        guard let country = Country(known: word) else {
            throw Arguments.Misuse(words: "--\(name) is a code of ISO 3166-1, such as TJ")
        }
        return country
    }

    private static func outcome(_ report: ImportReport, isDryRun: Bool) -> CommandOutcome {
        let columns = report.mapping.map { ["Columns: \($0.words)"] } ?? []
        guard report.problems.isEmpty else {
            let faults = report.problems.map { $0.words(.en) }
            return CommandOutcome(holds: false, words: columns + faults + ["Nothing was imported."])
        }
        let summary = summary(report, isDryRun: isDryRun)
        guard !report.isUnfinished else {
            let words =
                "The file has been accepted, but not all of its rows have been written yet: the server or the next import will continue."
            return CommandOutcome(holds: false, words: columns + [words, "So far: " + summary])
        }
        let unread = report.unread.map { $0.words(.en) }
        return CommandOutcome(holds: true, words: columns + unread + [summary])
    }

    private static func summary(_ report: ImportReport, isDryRun: Bool) -> String {
        var parts = ["\(report.added) added", "\(report.unchanged) unchanged", "\(report.changed) changed"]
        let kept = report.kept.map { String($0) }.joined(separator: ", ")
        for (number, words) in [
            (report.withdrawn, "withdrawn at the source"), (report.returned, "returned at the source"),
            (report.repeated, "repeated in the file"), (report.leftOut, "on other States left out"),
            (report.noRecommendations, "that are no recommendations left out"),
            (report.withoutState, "without a known State left out"),
            (report.unreadCount, "dates left empty"),
            (
                report.kept.count,
                "left unchanged: edited by someone in the meantime, or not from a treaty body (No. \(kept))"
            ),
        ] where number > 0 { parts.append("\(number) \(words)") }
        return (isDryRun ? "Nothing is written. It would be: " : "") + parts.joined(separator: ", ") + "."
    }
}

/// A bar on the terminal; drawn again for each percent, however many rows a file has.
private final class ProgressBar {
    private var percent = -1

    func show(_ done: Int, _ size: Int) {
        let now = size == 0 ? 100 : min(100, 100 * done / size)
        guard now != percent else { return }
        percent = now
        let filled = 40 * now / 100
        let line = String(repeating: "#", count: filled) + String(repeating: ".", count: 40 - filled)
        let bytes = Array("\r[\(line)] \(now) %\(now == 100 ? "\n" : "")".utf8)
        _ = write(STDERR_FILENO, bytes, bytes.count)
    }
}
