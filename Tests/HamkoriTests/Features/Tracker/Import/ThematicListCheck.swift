import Documents
import Testing

@testable import Hamkori

/// What holds for every row of every thematic list.
enum ThematicListCheck {
    static func everyRowHasItsParts(_ path: String) throws {
        let pandoc = try JSON(
            parsing: try BoundedProcess.output(
                of: "pandoc", ["-f", "docx", "-t", "json", path], seconds: 60, limit: 100_000_000),
            depthLimit: 200)
        let read = try ThematicList.read(pandoc: pandoc, country: "Slovenia")
        #expect(read.problems == [] && !read.rows.isEmpty)
        for row in read.rows {
            #expect(!row.recommenders.isEmpty, "\(row.paragraph) \(row.text)")
            #expect(row.positionSymbol.hasPrefix("A/HRC/"), "\(row.paragraph)")
            #expect(!row.text.contains("Source of Position"))
        }
    }
}
