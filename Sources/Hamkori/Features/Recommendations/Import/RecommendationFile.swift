import Documents

/// A file of recommendations, whatever its format.
enum RecommendationFile {
    /// The formats that are read, as the command line names them.
    enum Format: String, CaseIterable, Sendable {
        case uprInfo = "upr-info"
        case thematicList = "ohchr-thematic-list"
        case uhri
        case hrcFollowUp = "hrc-follow-up"

        /// The format that a file seems to have: Word files are archives, JSON begins with a bracket, the rest is a
        /// table.
        init(detecting bytes: [UInt8]) {
            if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
                self = .thematicList
            } else if let first = bytes.first(where: { $0 > 0x20 && $0 < 0x80 }),
                first == 0x5B || first == 0x7B
            {
                self = .uhri
            } else {
                self = .uprInfo
            }
        }
    }

    /// Reads a file.
    /// - Parameter country: the State under review, for formats that do not name it.
    /// - Throws: `ImportProblem` when it is not of the format at all.
    static func read(
        _ bytes: [UInt8], _ format: Format?, country: Country?
    ) throws(ImportProblem) -> (rows: [ImportedRecommendation], problems: [ImportProblem]) {
        switch format ?? Format(detecting: bytes) {
        case .uprInfo: return try UPRInfoFile.read(bytes)
        case .thematicList:
            guard let country else { throw ImportProblem(line: 0, column: "", reason: .noCountry) }
            return try ThematicList.read(pandoc: try pandoc(bytes), country: country.code)
        case .uhri: return try index(bytes)
        case .hrcFollowUp: return try HRCFollowUpFile.read(bytes)
        }
    }

    /// A Word file as pandoc's JSON. pandoc gets a minute and 400 MB, so that an archive that swells harms nobody.
    private static func pandoc(_ bytes: [UInt8]) throws(ImportProblem) -> JSON {
        guard let file = TemporaryFile(bytes) else {
            throw ImportProblem(line: 0, column: "", reason: .noReader("a temporary file"))
        }
        // The file lives as long as the value, which the compiler could let go as soon as its path is read.
        defer { withExtendedLifetime(file) {} }
        do {
            let output = try BoundedProcess.output(
                of: "pandoc", ["+RTS", "-M400M", "-RTS", "-f", "docx", "-t", "json", file.path], seconds: 60,
                limit: 200_000_000)
            return try JSON(parsing: output, depthLimit: 200)
        } catch let failure as BoundedProcess.Failure {
            throw ImportProblem(line: 0, column: "", reason: .noReader("pandoc: \(failure)"))
        } catch {
            throw ImportProblem(line: 0, column: "", reason: .notThisFormat)
        }
    }

    private static func index(_ bytes: [UInt8]) throws(ImportProblem) -> (
        rows: [ImportedRecommendation], problems: [ImportProblem]
    ) {
        let json: JSON
        do {
            json = try JSON(parsing: TextEncoding(detecting: bytes).utf8(bytes))
        } catch {
            throw ImportProblem(line: error.line, column: "", reason: .notATable("\(error.problem)"))
        }
        var rows: [ImportedRecommendation] = []
        var problems: [ImportProblem] = []
        for (index, record) in (json.asArray ?? [json]).enumerated() {
            do throws(ImportProblem) {
                if let row = try UHRIFile.recommendation(record, line: index + 1) { rows.append(row) }
            } catch {
                problems.append(error)
            }
        }
        return (rows, problems)
    }
}
