import Storage
import Web

/// The public figures.
enum ComplaintStatisticsActions {
    static func show(_ context: Context) throws -> Response {
        let (years, terms) = try context.read { scope in
            let years = try ComplaintYearStore.years(in: scope)
            return (years, try TaxonomyStore.terms(years.flatMap(\.rights).map(\.term), in: scope))
        }
        guard let chosen = try choose(among: years, context) else {
            return context.page(ComplaintStatisticsPages.none(context))
        }
        let tables = ComplaintStatisticsPages.tables(chosen, terms, context.language)
        let format = context.query["format"].flatMap(ListRequest.Format.init(rawValue:)) ?? .html
        if format != .html {
            guard
                let file = try tables.file(
                    format, named: "complaints-\(chosen.year)", context.language)
            else { throw Refusal.notFound }
            return file
        }
        return context.page(ComplaintStatisticsPages.show(chosen, among: years, tables, context))
    }

    /// The year that was asked for, or the latest; nil when none is published.
    private static func choose(among years: [ComplaintYear], _ context: Context) throws -> ComplaintYear? {
        guard let asked = context.query["year"], !asked.isEmpty else { return years.first }
        guard let found = years.first(where: { String($0.year) == asked }) else { throw Refusal.notFound }
        return found
    }
}
