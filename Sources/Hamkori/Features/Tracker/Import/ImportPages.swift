import Markup
import Web

/// The pages of imports.
enum ImportPages {
    /// What came of a file.
    struct Outcome {
        let report: ImportReport
        let isDryRun: Bool
        /// The file, where it may be imported without being sent again, and how.
        var kept: ID<ImportUpload>?
        var choices: ImportChoices?

        var isTaken: Bool { report.problems.isEmpty && !isDryRun }
    }

    /// The name of the field that says what a column means.
    static func field(_ column: Int) -> String { "column-\(column)" }

    /// The form that takes a file, below what came of the last one.
    static func file(_ state: FormState, _ outcome: Outcome?, _ context: Context) -> Page {
        let language = context.language
        let fields = FormFields(state, context)
        let form = context.form(
            to: context.link(Imports.takeFile), state, button: ImportTexts.read, sendsFiles: true,
            """
            \(fields.file("file", ImportTexts.file, hint: ImportTexts.fileHint, required: true))
            \(fields.select("format", ImportTexts.format, { (format: RecommendationFile.Format) in format.name }, required: false))
            \(choices(fields))
            """)
        return Page(
            title: ImportTexts.title[language], status: status(outcome, state), section: .recommendations,
            path: [(RecommendationTexts.title[language], context.link(Recommendations.list))],
            body: """
                <p>\(ImportTexts.introduction[language])</p>
                \(outcome.map { told($0, context) })\(form)
                """)
    }

    /// Asks what each column of a table means, beside its first rows.
    static func columns(
        _ table: ImportTable, id: ID<ImportUpload>, state: FormState, outcome: Outcome?,
        _ context: Context
    ) -> Page {
        let language = context.language
        let fields = FormFields(state, context)
        let rows = table.sample(3)
        let selects = table.headings.enumerated().html { column, heading in
            let label = heading.isEmpty ? ImportTexts.unnamed(language, String(column + 1)) : heading
            return fields.select(
                field(column), .same(label),
                ColumnMeaning.allCases.map { ($0.rawValue, $0.name[language]) },
                hint: .same(shortened(rows.map { $0[column] })), required: false)
        }
        let form = context.form(
            to: context.link(Imports.bringFile, id), state, button: ImportTexts.read,
            "\(selects)\(choices(fields))")
        return Page(
            title: ImportTexts.explain[language], status: status(outcome, state), section: .recommendations,
            path: [
                (RecommendationTexts.title[language], context.link(Recommendations.list)),
                (ImportTexts.title[language], context.link(Imports.importFile)),
            ],
            body: """
                <p>\(ImportTexts.explanation[language])</p>
                \(outcome.map { told($0, context) })\(form)
                """)
    }

    private static func choices(_ fields: FormFields) -> HTML {
        """
        \(fields.line("country", ImportTexts.country, hint: ImportTexts.countryHint, required: false))
        \(fields.line("only", ImportTexts.only, required: false))
        \(fields.box("complete", ImportTexts.complete))
        \(fields.box("rehearse", ImportTexts.rehearse))
        """
    }

    private static func shortened(_ cells: [String]) -> String {
        cells.map { cell in
            let line = cell.replacing("\n", with: " ").trimmed
            return line.count > 60 ? line.prefix(60) + "…" : line.isEmpty ? "–" : line
        }.joined(separator: " · ")
    }

    private static func status(_ outcome: Outcome?, _ state: FormState) -> Int {
        outcome?.report.problems.isEmpty == false ? 422 : state.status
    }

    private static func told(_ outcome: Outcome, _ context: Context) -> HTML {
        let language = context.language
        let report = outcome.report
        guard report.problems.isEmpty else {
            let lines = report.problems.html { "<li>\($0.words(language))</li>" }
            return """
                <div class="notice wrong" role="alert"><p><b>\(ImportTexts.refused[language])</b></p><ul>\(lines)</ul></div>
                """
        }
        let heading =
            outcome.isDryRun
            ? ImportTexts.rehearsed : report.isUnfinished ? ImportTexts.unfinished : ImportTexts.done
        return """
            <div class="notice" role="status"><p><b>\(heading[language])</b></p>
            \(Facts.html(report.numbers.map { ($0.name, Numbers.text($0.number, language)) }, language))
            \(unread(report, language))
            <p><a href="\(context.link(Recommendations.list))">\(ImportTexts.toList[language])</a></p></div>
            \(bringNow(outcome, context))
            """
    }

    /// The dates that were left empty, line by line.
    private static func unread(_ report: ImportReport, _ language: Language) -> HTML {
        guard !report.unread.isEmpty else { return .empty }
        let lines = report.unread.html { "<li>\($0.words(language))</li>" }
        return "<details open><summary>\(ImportTexts.unread[language])</summary><ul>\(lines)</ul></details>"
    }

    /// The button behind a check that found nothing wrong: the file is here already.
    private static func bringNow(_ outcome: Outcome, _ context: Context) -> HTML {
        guard let id = outcome.kept, let choices = outcome.choices else { return .empty }
        let hidden = choices.query.pairs.filter { $0.name != "rehearse" }.html { name, value in
            "<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\">"
        }
        return context.form(
            to: context.link(Imports.bringFile, id), FormState(), button: ImportTexts.bringNow, hidden
        )
    }
}
