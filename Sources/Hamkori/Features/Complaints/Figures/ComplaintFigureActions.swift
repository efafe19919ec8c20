import Markup
import Storage
import Web

/// The exact figures, for officers and the commissioner.
enum ComplaintFigureActions {
    static func show(_ context: Context) throws -> Response {
        let language = context.language
        let asked = context.query["year"].flatMap { Int($0) }
        let person = try context.person()
        let found = try context.read { scope -> (ComplaintFigures, ComplaintSelection)? in
            guard
                let selection = try ComplaintSelection.of(person.id, year: asked, in: scope)
            else { return nil }
            return (try ComplaintFigures(selection, on: context.today, in: scope), selection)
        }
        guard let (figures, selection) = found else {
            return context.page(page("<p class=\"empty\">\(CaseTexts.none[language])</p>", context))
        }
        let tables = ComplaintFigurePages.tables(figures, byOffice: selection.office == nil, language)
        let format = context.query["format"].flatMap(ListRequest.Format.init(rawValue:)) ?? .html
        if format != .html {
            let name = asked.map { "complaint-figures-\($0)" } ?? "complaint-figures"
            guard let file = try tables.file(format, named: name, language) else { throw Refusal.notFound }
            return file
        }
        return context.page(
            page(ComplaintFigurePages.html(figures, year: asked, tables, context), context))
    }

    private static func page(_ body: HTML, _ context: Context) -> Page {
        let language = context.language
        return Page(
            title: ComplaintStatisticsTexts.figures[language], section: .workspace,
            path: CasePages.path(context), body: body)
    }
}
