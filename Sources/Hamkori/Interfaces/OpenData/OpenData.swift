import Documents
import Storage
import Web

/// All public data in one package (Frictionless Data Package, version 1): a description, and a table for every list of
/// the API.
enum OpenData {
    static let package = Route(.get, "data", "datapackage.json")
    static let table = Route(.get, "data", DataTable.self)

    static let feature = Feature(
        "OpenData",
        endpoints: [
            .door(package, showPackage), .door(table, in: .publicDocuments, showTable),
        ])

    /// How many records are read at one time, each time in a transaction of its own.
    private static let piece = 500

    private static func showPackage(_ context: Context) throws -> Response {
        let institution = try context.read { try InstitutionStore.institution(in: $0) }
        return .fresh(
            DataPackage.json(
                of: context.application.features, title: institution?.name.text(.en) ?? "Hamkori",
                home: context.application.configuration.publicURL))
    }

    private static func showTable(_ table: DataTable, _ context: Context) throws -> Response {
        let resources = context.application.features.lazy.flatMap(\.resources)
        guard let resource = resources.first(where: { $0.name == table.name }) else { throw Refusal.notFound }
        let columns = DataPackage.columns(of: resource.schema)
        guard let file = TemporaryFile() else { throw Refusal.diskFull }
        var lines: [UInt8] = []
        CSV.append(columns.map(\.name), to: &lines)
        var cursor: String?
        repeat {
            let records = try context.read { try resource.list(Fields(), cursor, piece, $0) }
            for (_, record) in records { CSV.append(columns.map { $0.text(record) }, to: &lines) }
            cursor = records.count == piece ? records.last?.id : nil
            try file.take(&lines, over: 65_536)
        } while cursor != nil
        try file.take(&lines, over: 0)
        var response = try Response.attachment(file, "text/csv; charset=utf-8", named: table.pathSegment)
        response.headers.set("Cache-Control", "no-cache")
        return response
    }
}

/// A table of the package, by the name of its file: `recommendations.csv`.
struct DataTable: Sendable, PathParameter {
    let name: String

    init?(pathSegment: Substring) {
        guard pathSegment.hasSuffix(".csv") else { return nil }
        name = String(pathSegment.dropLast(4))
    }

    var pathSegment: String { name + ".csv" }
    static var placeholder: String { "table" }
}
