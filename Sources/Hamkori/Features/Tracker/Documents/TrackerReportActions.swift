import Documents
import Markup
import Storage
import Web

/// Choosing a document and taking it.
enum TrackerReportActions {
    static func choose(_ context: Context) throws -> Response {
        let country = country(context)
        let (countries, reviews) = try context.read { scope in
            (
                try RecommendationStore.statesReviewed(in: scope),
                try RecommendationStore.reviews(of: country, in: scope)
            )
        }
        return context.page(
            TrackerReportPages.choose(country, countries: countries, reviews: reviews, context))
    }

    static func show(_ kind: TrackerReportKind, _ context: Context) throws -> Response {
        let order = context.query["by"].flatMap(TrackerReportOrder.init(rawValue:)) ?? .theme
        let format = context.query["format"].flatMap(ListRequest.Format.init(rawValue:)) ?? .html
        guard format == .html || kind.formats.contains(format),
            let source = context.query["source"].flatMap(RecommendationSource.init(rawValue:))
        else { throw Refusal.notFound }
        let country = country(context)
        let (review, table) = try context.read { scope in
            let known = try RecommendationStore.reviews(of: country, in: scope)
            guard
                let review = known.first(where: {
                    $0.source == source && $0.word == context.query["review"] ?? ""
                })
            else { throw Refusal.notFound }
            return (review, try rows(kind, review: review, order: order, context, in: scope))
        }
        let page = TrackerReportPages.document(kind, review: review, order: order, table: table, context)
        do {
            try check(review, format)
            switch format {
            case .pdf: return try page.file(.pdf, named: name(kind, review), context)
            case .docx: return try page.file(.docx, named: name(kind, review), context)
            case .xlsx: return try workbook(table, named: name(kind, review))
            default: return try page.response(context)
            }
        } catch let fault as PrintFault {
            let link = TrackerReportPages.link(to: kind, of: review, in: order, as: nil, context)
            return try fault.response([(page.title, link)], context)
        }
    }

    private static func country(_ context: Context) -> Country {
        context.query["country"].flatMap { Country(known: $0) } ?? context.home
    }

    /// - Throws: `PrintFault.tooLong`.
    private static func check(_ review: Review, _ format: ListRequest.Format) throws {
        let limit = ListExport.limit(format == .pdf ? .pdf : .docx)
        if review.count > limit { throw PrintFault.tooLong(rows: review.count, limit: limit) }
    }

    private static func rows(
        _ kind: TrackerReportKind, review: Review, order: TrackerReportOrder, _ context: Context,
        in scope: Scope
    ) throws -> TrackerReportTable {
        // A review that no document can hold need not be read.
        guard review.count <= ListExport.limit(.docx) else {
            return TrackerReportTable(columns: [], groups: [])
        }
        let rows = try TrackerReportRow.all(of: review, in: scope)
        let names = try Names(in: scope)
        return switch kind {
        case .thematicList: ThematicListTable.table(rows, names, context.language)
        case .answerTable:
            AnswerTable.table(rows, order: order, names: names, today: context.today, context.language)
        }
    }

    private static func workbook(_ table: TrackerReportTable, named name: String) throws -> Response {
        let sheet = Spreadsheet.Sheet(
            name: "Hamkori",
            columns: [Spreadsheet.Column(TrackerReportTexts.group.en)]
                + table.columns.map {
                    Spreadsheet.Column($0.heading.joined(separator: " / "), width: Double($0.width) * 1.6)
                },
            rows: table.groups.flatMap { group in
                group.rows.map { row in
                    [.text(group.heading ?? "")] + row.map { .text($0.joined(separator: "\n")) }
                }
            })
        return .attachment(
            try Spreadsheet(sheets: [sheet]).encoded(),
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", named: name + ".xlsx")
    }

    /// `thematic-list-SVN-A-HRC-43-15`: letters, digits and hyphens.
    private static func name(_ kind: TrackerReportKind, _ review: Review) -> String {
        let words = [kind.rawValue, review.country.code, review.source.rawValue, review.word]
        let plain = words.filter { !$0.isEmpty }.joined(separator: "-")
        return String(plain.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
    }
}
