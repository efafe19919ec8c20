import Secrets
import Web

/// Importing in the workspace; the same code as the command line's behind it.
///
/// A file is sent once: what was only checked, and a table whose columns somebody has to explain, is kept for the
/// next step.
enum ImportActions {
    /// The most bytes of a file.
    static let limit = 25_000_000
    /// What a form with one may hold: a little more, so that one that is too large is named as such.
    static let formLimit = limit + 1_500_000

    static func show(_ context: Context) throws -> Response {
        var values = Fields()
        values.add("only", "TJ")
        values.add("rehearse", "yes")
        return context.page(ImportPages.file(FormState(values: values), nil, context))
    }

    static func take(_ context: Context) throws -> Response {
        var reader = try FormReader(context)
        let format: RecommendationFile.Format? = reader.choice("format", required: false)
        let choices = ImportChoices(&reader)
        if reader.form.file("file")?.isLeftOut == true {
            reader.refuse("file", FilesLeftOut.advice)
            return context.page(ImportPages.file(reader.state, nil, context))
        }
        guard let upload = reader.form.file("file"), upload.size > 0 else {
            reader.refuse("file", ImportTexts.noFile)
            return context.page(ImportPages.file(reader.state, nil, context))
        }
        if upload.size > limit { reader.refuse("file", FollowUpTexts.tooLarge) }
        guard reader.isValid else { return context.page(ImportPages.file(reader.state, nil, context)) }
        let file: RecommendationFile
        do {
            file = try RecommendationFile(ImportSource(upload), format)
        } catch let problem as ImportProblem {
            let outcome = ImportPages.Outcome(report: .refused(problem), isDryRun: choices.isDryRun)
            return context.page(ImportPages.file(reader.state, outcome, context))
        }
        guard file.plainTable == nil else {
            let id = try keep(ImportUpload(contents: try upload.bytes(), format: format), context)
            let link = context.link(Imports.explainFile, id)
            return context.redirect(to: link.adding(query: choices.query.encoded()))
        }
        var outcome = ImportPages.Outcome(
            report: try report(file, mapping: nil, choices: choices, context), isDryRun: choices.isDryRun)
        if choices.isDryRun, outcome.report.problems.isEmpty {
            outcome.kept = try keep(ImportUpload(contents: try upload.bytes(), format: format), context)
            outcome.choices = choices
        }
        return context.page(ImportPages.file(reader.state, outcome, context))
    }

    /// Asks what the columns of a kept table mean.
    static func explain(_ id: ID<ImportUpload>, _ context: Context) throws -> Response {
        guard let table = try opened(id, context).plainTable else { throw Refusal.notFound }
        let remembered = try context.read {
            try ImportStore.mapping(for: table.headings, in: $0)
        }
        var values = Fields()
        for name in ImportChoices.names { if let value = context.query[name] { values.add(name, value) } }
        let mapping = remembered?.mapping ?? ColumnMapping(guessing: table)
        for (column, meaning) in mapping.meanings.enumerated() {
            values.add(ImportPages.field(column), meaning?.rawValue ?? "")
        }
        return context.page(
            ImportPages.columns(table, id: id, state: FormState(values: values), outcome: nil, context))
    }

    /// Imports a kept file, or checks it once more.
    static func bring(_ id: ID<ImportUpload>, _ context: Context) throws -> Response {
        var reader = try FormReader(context)
        let choices = ImportChoices(&reader)
        let file = try opened(id, context)
        guard let table = file.plainTable else {
            let outcome = ImportPages.Outcome(
                report: try report(file, mapping: nil, choices: choices, context), isDryRun: choices.isDryRun)
            return context.page(ImportPages.file(reader.state, outcome, context))
        }
        let mapping = mapping(of: table, &reader)
        guard reader.isValid else {
            return context.page(
                ImportPages.columns(table, id: id, state: reader.state, outcome: nil, context))
        }
        let outcome = ImportPages.Outcome(
            report: try report(file, mapping: mapping, choices: choices, context), isDryRun: choices.isDryRun)
        guard outcome.isTaken else {
            return context.page(
                ImportPages.columns(table, id: id, state: reader.state, outcome: outcome, context))
        }
        return context.page(ImportPages.file(FormState(values: choices.query), outcome, context))
    }

    private static func mapping(of table: ImportTable, _ reader: inout FormReader) -> ColumnMapping {
        var mapping = ColumnMapping(meanings: [])
        for column in table.headings.indices {
            let name = ImportPages.field(column)
            let meaning: ColumnMeaning? = reader.choice(name, required: false)
            if let meaning, mapping[meaning] != nil {
                reader.refuse(name, ImportTexts.twice.filled(meaning.name))
            }
            mapping.meanings.append(meaning)
        }
        return mapping
    }

    private static func report(
        _ file: RecommendationFile, mapping: ColumnMapping?, choices: ImportChoices, _ context: Context
    ) throws -> ImportReport {
        var work = RecommendationImport(
            application: context.application, actor: try context.person().pseudonym)
        work.home = choices.home
        work.only = choices.only
        work.isComplete = choices.isComplete
        work.isDryRun = choices.isDryRun
        do {
            return try work.perform(try file.rows(country: choices.home, mapping: mapping))
        } catch let problem as ImportProblem {
            return .refused(problem)
        }
    }

    private static func keep(_ upload: ImportUpload, _ context: Context) throws -> ID<ImportUpload> {
        let id: ID<ImportUpload> = context.newID()
        let person = try context.person().id
        let closed = try ImportStore.ClosedUpload(upload, as: id, key: context.application.fileKey)
        try context.writeUnrecorded {
            try ImportStore.keep(closed, of: person, at: context.now, in: $0)
        }
        return id
    }

    private static func opened(_ id: ID<ImportUpload>, _ context: Context) throws -> RecommendationFile {
        let person = try context.person().id
        let key = context.application.fileKey
        let upload = try context.read {
            try ImportStore.upload(id, of: person, key: key, at: context.now, in: $0)
        }
        guard let upload else { throw Refusal.notFound }
        return try RecommendationFile(ImportSource(upload.contents), upload.format)
    }
}

/// What a form says beside the file itself.
struct ImportChoices {
    static let names = ["country", "only", "complete", "rehearse"]

    let home: Country?
    let only: Country?
    let isComplete: Bool
    let isDryRun: Bool

    init(_ reader: inout FormReader) {
        home = ImportChoices.country(&reader, "country")
        only = ImportChoices.country(&reader, "only")
        isComplete = reader.isOn("complete")
        isDryRun = reader.isOn("rehearse")
    }

    /// The same as fields, for the next step.
    var query: Fields {
        var fields = Fields()
        if let home { fields.add("country", home.code) }
        if let only { fields.add("only", only.code) }
        if isComplete { fields.add("complete", "yes") }
        if isDryRun { fields.add("rehearse", "yes") }
        return fields
    }

    private static func country(_ reader: inout FormReader, _ name: String) -> Country? {
        let word = reader.text(name, required: false, limit: 3)
        guard !word.isEmpty else { return nil }
        let country = Country(known: word)
        if country == nil { reader.refuse(name, ImportTexts.badCountry) }
        return country
    }
}
