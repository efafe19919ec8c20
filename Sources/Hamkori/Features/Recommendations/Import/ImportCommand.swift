import Glibc

/// `hamkori import recommendations FILE …`.
enum ImportCommand {
    /// What is said at the end, and whether the file was taken.
    struct Outcome {
        let isTaken: Bool
        let words: [String]
    }

    /// Imports a file and says what became of its rows.
    /// - Throws: `Arguments.Misuse`, `StorageError`.
    static func run(_ arguments: Arguments) throws -> Outcome {
        guard arguments.words.count == 3, arguments.words[1] == "recommendations" else {
            throw Arguments.Misuse(words: "import recommendations FILE")
        }
        let format = try format(arguments["format"] ?? "auto")
        let home = try country(arguments, "country")
        let only = try country(arguments, "only")
        let read: (rows: [ImportedRecommendation], problems: [ImportProblem])
        do throws(ImportProblem) {
            guard let bytes = FileContents.read(arguments.words[2]) else {
                throw ImportProblem(line: 0, column: "", reason: .noReader(arguments.words[2]))
            }
            read = try RecommendationFile.read(bytes, format, country: home)
        } catch {
            return Outcome(isTaken: false, words: [error.words(.en)])
        }
        let application = try Application(try arguments.configuration(), log: .silent)
        var work = RecommendationImport(application: application, actor: Application.nobody)
        work.only = only
        work.isDryRun = arguments.flags.contains("dry-run")
        if isatty(STDERR_FILENO) == 1 { work.progress = bar(of: read.rows.count) }
        let report = try work.perform(read.rows, problems: read.problems)
        guard report.problems.isEmpty else {
            let refused = "Nothing was imported: \(report.problems.count) rows are refused."
            return Outcome(
                isTaken: false, words: report.problems.prefix(100).map { $0.words(.en) } + [refused])
        }
        return Outcome(isTaken: true, words: [summary(report, isDryRun: work.isDryRun)])
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

    private static func summary(_ report: ImportReport, isDryRun: Bool) -> String {
        var parts = ["\(report.added) added", "\(report.unchanged) unchanged", "\(report.changed) changed"]
        if report.repeated > 0 { parts.append("\(report.repeated) repeated in the file") }
        if report.leftOut > 0 { parts.append("\(report.leftOut) on other States left out") }
        return (isDryRun ? "Nothing is written. It would be: " : "") + parts.joined(separator: ", ") + "."
    }

    private static func bar(of total: Int) -> (Int) -> Void {
        { done in
            guard done % 500 == 0 || done == total - 1 else { return }
            let filled = total == 0 ? 40 : 40 * (done + 1) / total
            let line = String(repeating: "#", count: filled) + String(repeating: ".", count: 40 - filled)
            let end = done == total - 1 ? "\n" : ""
            let bytes = Array("\r[\(line)] \(done + 1) of \(total)\(end)".utf8)
            _ = write(STDERR_FILENO, bytes, bytes.count)
        }
    }
}
