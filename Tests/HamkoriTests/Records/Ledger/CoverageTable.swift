import Glibc
import Testing

@testable import Hamkori

/// The table of docs/security.md that says, for each table of the database, what `hamkori verify` would notice.
struct CoverageTable {
    struct Answer {
        /// The checks that recompute the table; none where the words say why.
        let checks: [String]
        /// Columns that no check looks at.
        let exceptions: Set<String>
        /// Why not.
        let words: String
    }

    let answers: [String: Answer]

    /// Reads it.
    static func read() throws -> CoverageTable {
        let bytes = try #require(FileContents.read(TestFiles.root + "/docs/security.md"))
        let lines = String(decoding: bytes, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        let start = try #require(lines.firstIndex(of: "## What `hamkori verify` notices"))
        var answers: [String: Answer] = [:]
        for line in lines[(start + 1)...] {
            if line.hasPrefix("## ") { break }
            guard line.hasPrefix("| `") else { continue }
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
            try #require(cells.count == 5, "\(line)")
            let answer = Answer(
                checks: names(in: cells[2]), exceptions: Set(names(in: cells[3])), words: cells[3].trimmed)
            for table in names(in: cells[1]) {
                #expect(answers[table] == nil, "\(table) stands twice")
                answers[table] = answer
            }
        }
        return CoverageTable(answers: answers)
    }

    /// What stands between backquotes.
    private static func names(in cell: String) -> [String] {
        let parts = cell.split(separator: "`", omittingEmptySubsequences: false)
        return parts.indices.filter { $0 % 2 == 1 }.map { String(parts[$0]) }
    }
}
