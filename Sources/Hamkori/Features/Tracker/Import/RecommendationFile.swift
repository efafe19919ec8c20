import Documents

/// A file of recommendations that has been opened: what it is, told by what stands in it and never by its name.
enum RecommendationFile {
    /// The formats that are read, as the command line names them.
    enum Format: String, CaseIterable, Sendable {
        case uprInfo = "upr-info"
        case thematicList = "ohchr-thematic-list"
        case uhri, csv, xlsx
        case hrcFollowUp = "hrc-follow-up"
    }

    /// An export of the Universal Human Rights Index in JSON.
    case records(ImportSource)
    /// The Human Rights Committee's grades, whose JSON nobody could tell from another: it has to be named.
    case grades([UInt8])
    /// OHCHR's thematic list as pandoc gives it.
    case thematicList(JSON)
    case uprInfo(ImportTable)
    /// An export of the Universal Human Rights Index as a spreadsheet.
    case index(ImportTable)
    /// Any other table: somebody says what its columns mean.
    case table(ImportTable, Format)

    /// - Parameter format: what it has to be; nil when that is to be found out.
    /// - Throws: `ImportProblem` when it is not of the format at all; what the source throws.
    init(_ source: ImportSource, _ format: Format?) throws {
        let start = try source.start()
        let unlike = ImportProblem(line: 0, column: "", reason: .notThisFormat)
        guard !start.isEmpty else { throw unlike }
        if start.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            let bytes = try source.whole()
            switch try OfficeFile.kind(bytes) {
            case .word:
                guard format == nil || format == .thematicList else { throw unlike }
                self = .thematicList(try OfficeFile.pandoc(bytes))
            case .workbook:
                guard format != .thematicList, format != .csv else { throw unlike }
                self = try RecommendationFile(try OfficeFile.table(bytes), format, .xlsx)
            }
        } else if format == .hrcFollowUp {
            self = .grades(try source.whole())
        } else if RecommendationFile.isJSON(start), format == nil || format == .uhri {
            self = .records(source)
        } else {
            guard format != .thematicList, format != .xlsx else { throw unlike }
            self = try RecommendationFile(try ImportTable(try source.whole()), format, .csv)
        }
    }

    private init(_ table: ImportTable, _ format: Format?, _ kind: Format) throws(ImportProblem) {
        switch format {
        case .uprInfo: self = .uprInfo(table)
        case .uhri: self = .index(table)
        case .csv, .xlsx: self = .table(table, kind)
        case nil where UPRInfoFile.knows(table): self = .uprInfo(table)
        case nil where UHRITable.knows(table): self = .index(table)
        case nil: self = .table(table, kind)
        case .thematicList, .hrcFollowUp:
            throw ImportProblem(line: 0, column: "", reason: .notThisFormat)
        }
    }

    private static func isJSON(_ start: [UInt8]) -> Bool {
        let text = start.starts(with: [0xEF, 0xBB, 0xBF]) ? start.dropFirst(3) : start[...]
        let first = text.first { $0 > 0x20 }
        return first == UInt8(ascii: "[") || first == UInt8(ascii: "{")
    }

    /// Its rows.
    /// - Parameters:
    ///   - country: the State under review, for files that do not name it.
    ///   - mapping: what the columns of a plain table mean.
    /// - Throws: `ImportProblem`.
    func rows(country: Country?, mapping: ColumnMapping? = nil) throws(ImportProblem) -> ImportRows {
        switch self {
        case .records(let source): return UHRIRecords.rows(source)
        case .grades(let bytes):
            let read = try HRCFollowUpFile.read(bytes)
            return ImportRows(read.rows, problems: read.problems)
        case .thematicList(let json):
            guard let country else { throw ImportProblem(line: 0, column: "", reason: .noCountry) }
            let read = try ThematicList.read(pandoc: json, country: country.code)
            return ImportRows(read.rows, problems: read.problems)
        case .uprInfo(let table): return try UPRInfoFile.rows(table)
        case .index(let table): return try UHRITable.rows(table)
        case .table(let table, _):
            let mapping = mapping ?? ColumnMapping(guessing: table)
            return try MappedTable(table: table, mapping: mapping, country: country).rows()
        }
    }

    /// The table whose columns somebody may have to explain; nil for the formats that explain themselves.
    var plainTable: ImportTable? {
        if case .table(let table, _) = self { table } else { nil }
    }

    /// Reads a short file at once.
    static func read(
        _ bytes: [UInt8], _ format: Format?, country: Country?
    ) throws(ImportProblem) -> (rows: [ImportedRecommendation], problems: [ImportProblem]) {
        do {
            return try RecommendationFile(ImportSource(bytes), format).rows(country: country).collected()
        } catch let problem as ImportProblem {
            throw problem
        } catch {
            throw ImportProblem(line: 0, column: "", reason: .noReader(CommandFailure(error).sentence))
        }
    }
}
