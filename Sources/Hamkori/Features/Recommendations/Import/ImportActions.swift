import Markup
import Web

/// Importing in the workspace; the same code as the command line's behind it.
enum ImportActions {
    /// The most bytes of a file.
    static let limit = 25_000_000

    static func show(_ context: Context) throws -> Response {
        var values = Fields()
        values.add("only", "TJ")
        values.add("rehearse", "yes")
        return page(FormState(values: values), nil, context)
    }

    static func take(_ context: Context) throws -> Response {
        var reader = try FormReader(context)
        let format: RecommendationFile.Format? = reader.choice("format", required: false)
        let home = country(&reader, "country")
        let only = country(&reader, "only")
        guard let upload = reader.form.file("file"), upload.size > 0 else {
            reader.refuse("file", ImportTexts.noFile)
            return page(reader.state, nil, context)
        }
        if upload.size > limit { reader.refuse("file", FollowUpTexts.tooLarge) }
        guard reader.isValid else { return page(reader.state, nil, context) }
        let isDryRun = reader.isOn("rehearse")
        let report = try report(try upload.bytes(), format, home, only, isDryRun, context)
        return page(reader.state, (report, isDryRun), context)
    }

    private static func report(
        _ bytes: [UInt8], _ format: RecommendationFile.Format?, _ home: Country?, _ only: Country?,
        _ isDryRun: Bool, _ context: Context
    ) throws -> ImportReport {
        let read: (rows: [ImportedRecommendation], problems: [ImportProblem])
        do throws(ImportProblem) {
            read = try RecommendationFile.read(bytes, format, country: home)
        } catch {
            var report = ImportReport()
            report.problems = [error]
            return report
        }
        var work = RecommendationImport(
            application: context.application, actor: try context.person().pseudonym)
        work.only = only
        work.isDryRun = isDryRun
        return try work.perform(read.rows, problems: read.problems)
    }

    private static func country(_ reader: inout FormReader, _ name: String) -> Country? {
        let word = reader.text(name, required: false, limit: 3)
        guard !word.isEmpty else { return nil }
        let country = Country(known: word)
        if country == nil { reader.refuse(name, ImportTexts.badCountry) }
        return country
    }

    private static func page(
        _ state: FormState, _ outcome: (report: ImportReport, isDryRun: Bool)?, _ context: Context
    ) -> Response {
        let language = context.language
        let fields = FormFields(state, context)
        let form = context.form(
            to: context.link(Recommendations.takeFile), state, button: ImportTexts.read, sendsFiles: true,
            """
            \(fields.file("file", ImportTexts.file, hint: ImportTexts.fileHint, required: true))
            \(fields.select("format", ImportTexts.format, { (format: RecommendationFile.Format) in format.name }, required: false))
            \(fields.line("country", ImportTexts.country, hint: ImportTexts.countryHint, required: false))
            \(fields.line("only", ImportTexts.only, required: false))
            \(fields.box("rehearse", ImportTexts.rehearse))
            """)
        let isRefused = outcome?.report.problems.isEmpty == false
        return context.page(
            Page(
                title: ImportTexts.title[language], status: isRefused ? 422 : state.status,
                section: .recommendations,
                path: [(RecommendationTexts.title[language], context.link(Recommendations.list))],
                body: """
                    <p>\(ImportTexts.introduction[language])</p>
                    \(outcome.map { told($0.report, $0.isDryRun, context) })\(form)
                    """))
    }

    private static func told(_ report: ImportReport, _ isDryRun: Bool, _ context: Context) -> HTML {
        let language = context.language
        guard report.problems.isEmpty else {
            let lines = report.problems.prefix(100).html { "<li>\($0.words(language))</li>" }
            return """
                <div class="notice wrong" role="alert"><p><b>\(ImportTexts.refused[language])</b></p><ul>\(lines)</ul></div>
                """
        }
        let numbers = [
            (ImportTexts.added, report.added), (ImportTexts.changed, report.changed),
            (ImportTexts.unchanged, report.unchanged), (ImportTexts.repeated, report.repeated),
            (ImportTexts.leftOut, report.leftOut),
        ]
        let heading = isDryRun ? ImportTexts.rehearsed : ImportTexts.done
        return """
            <div class="notice" role="status"><p><b>\(heading[language])</b></p>
            \(Facts.html(numbers.map { ($0.0, Numbers.text($0.1, language)) }, language))
            <p><a href="\(context.link(Recommendations.list))">\(ImportTexts.toList[language])</a></p></div>
            """
    }
}
