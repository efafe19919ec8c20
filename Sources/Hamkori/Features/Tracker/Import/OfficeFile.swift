import Documents

/// Office files as text: xlsx2csv reads the first sheet of a workbook, pandoc a Word file. Both are bounded in time,
/// memory and output, and an archive that would swell is refused before.
enum OfficeFile {
    /// The most bytes that a file may claim to have unpacked: some ten times our longest real one.
    static let unpackedLimit = 300_000_000

    private static let inspection = ArchiveInspection(
        limit: unpackedLimit, textLimit: 4 * ImportTable.cellLimit, columns: ImportTable.columnLimit)

    /// What kind of file an archive is.
    enum Kind { case word, workbook }

    /// - Throws: `ImportProblem` for an archive that is neither, or that swells.
    static func kind(_ bytes: [UInt8]) throws(ImportProblem) -> Kind {
        guard let listing = ArchiveListing(bytes) else {
            throw ImportProblem(line: 0, column: "", reason: .brokenArchive)
        }
        guard listing.size <= unpackedLimit else {
            throw ImportProblem(line: 0, column: "", reason: .swells(listing.size))
        }
        do {
            try inspection.inspect(bytes)
        } catch {
            let reason: ImportProblem.Reason =
                switch error {
                case .broken: .brokenArchive
                case .tooLarge: .swells(nil)
                case .entities, .sheet: .hostile
                }
            throw ImportProblem(line: 0, column: "", reason: reason)
        }
        if listing.contains("word/document.xml") { return .word }
        if listing.contains("xl/workbook.xml") { return .workbook }
        throw ImportProblem(line: 0, column: "", reason: .notThisFormat)
    }

    /// A workbook's first sheet as a table. Days come as `2026-09-17`, not in the form of somebody's country.
    static func table(_ bytes: [UInt8]) throws(ImportProblem) -> ImportTable {
        let text = try output(of: "xlsx2csv", ["-f", "%Y-%m-%d"], bytes, memory: 2_000_000_000)
        return try ImportTable(text, isSpreadsheet: true)
    }

    /// A Word file as pandoc's JSON.
    static func pandoc(_ bytes: [UInt8]) throws(ImportProblem) -> JSON {
        // pandoc's runtime reserves address space by the terabyte, so that it has to bound itself.
        let output = try output(
            of: "pandoc", ["+RTS", "-M400M", "-RTS", "-f", "docx", "-t", "json"], bytes, memory: nil)
        do {
            return try JSON(parsing: output, depthLimit: 200)
        } catch {
            throw ImportProblem(line: 0, column: "", reason: .notThisFormat)
        }
    }

    private static func output(
        of program: String, _ options: [String], _ bytes: [UInt8], memory: Int?
    ) throws(ImportProblem) -> [UInt8] {
        guard let file = TemporaryFile(bytes) else {
            throw ImportProblem(line: 0, column: "", reason: .noReader("a temporary file"))
        }
        // The file lives as long as the value, which the compiler could let go as soon as its path is read.
        defer { withExtendedLifetime(file) {} }
        do {
            return try BoundedProcess.output(
                of: program, options + [file.path], seconds: 120, limit: ImportSource.wholeLimit,
                memory: memory)
        } catch {
            let reason: ImportProblem.Reason =
                switch error {
                case .notInstalled(let name): .programMissing(name)
                case .failed: .notReadBy(program)
                case .tooSlow, .tooMuch: .swells(nil)
                }
            throw ImportProblem(line: 0, column: "", reason: reason)
        }
    }
}
