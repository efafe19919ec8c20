import Documents
import Testing

@testable import Hamkori

/// The terms that come with the program, held against every word of the real files.
@Suite struct RealFileTermTests {
    private let words: [Taxonomy: Set<String>] = Dictionary(
        grouping: ShippedTerms.all, by: \.taxonomy
    ).mapValues { Set($0.flatMap(\.spellings)) }

    private func expect(_ found: Set<String>, in taxonomy: Taxonomy, atLeast: Int) {
        #expect(found.count >= atLeast, "\(taxonomy): \(found.count)")
        let unknown = found.subtracting(words[taxonomy] ?? [])
        #expect(unknown.isEmpty, "\(taxonomy): \(unknown.sorted())")
    }

    /// A column of a table, without the white space at its ends.
    private func column(_ name: String, of path: String) throws -> [String] {
        let bytes = try RealFiles.bytes(path)
        let rows = try CSV.parse(TextEncoding(detecting: bytes).utf8(bytes))
        let place = try #require(rows.first?.cells.firstIndex(of: name))
        return rows.dropFirst().map { $0.cells[place].trimmed }.filter { !$0.isEmpty }
    }

    @Test func everyWordOfTheListsHasATerm() throws {
        let observed = String(
            decoding: try RealFiles.bytes("taxonomies/uhri_themes_observed_2025-26.txt"), as: UTF8.self
        ).split(separator: "\n").map(\.trimmed).filter { !$0.isEmpty }
        expect(Set(observed), in: .theme, atLeast: 99)
        let older = try column("title", of: "taxonomies/uhri_themes_legacy_A-F_codes_39.csv")
        expect(Set(older), in: .theme, atLeast: 39)
        expect(Set(try column("title", of: "taxonomies/impactoss_issue.csv")), in: .theme, atLeast: 40)
        for (name, path, least) in [
            ("affected_person", "taxonomies/uhri_affected_persons_observed.csv", 15),
            ("title", "taxonomies/uhri_affected_persons_legacy_36.csv", 36),
            ("title", "taxonomies/impactoss_persons.csv", 22),
        ] {
            expect(Set(try column(name, of: path)), in: .persons, atLeast: least)
        }
        let issues = Set(try column("issue", of: "taxonomies/upr_info_issues_54.csv"))
        expect(issues, in: .issue, atLeast: 54)
        #expect(ShippedTerms.all.count { $0.taxonomy == .issue } == 54)
    }

    /// Two themes of the older list bear the code G5, so it can name neither; every other code names its theme.
    @Test func theDoubledCodeNamesNothing() throws {
        let codes = try column("reference", of: "taxonomies/uhri_themes_legacy_A-F_codes_39.csv")
        let titles = try column("title", of: "taxonomies/uhri_themes_legacy_A-F_codes_39.csv")
        #expect(codes.count { $0 == "G5" } == 2 && codes.count == titles.count)
        for (code, title) in zip(codes, titles) {
            let named = ShippedTerms.all.filter { $0.taxonomy == .theme && $0.spellings.contains(code) }
            #expect(named.count == (code == "G5" ? 0 : 1), "\(code)")
            if let term = named.first { #expect(term.spellings.contains(title), "\(code) \(title)") }
        }
    }

    @Test func everyGoalAndTargetHasATerm() throws {
        let goals = try column("code", of: "sdg/sdg_goals.csv")
        let targets = try column("code", of: "sdg/sdg_targets.csv")
        #expect(goals.count == 17 && targets.count == 169)
        #expect(words[.sdg] == Set(goals + targets))
        for entry in ShippedTerms.all where entry.taxonomy == .sdg {
            #expect(entry.parent == (entry.word.contains(".") ? entry.word.goals.first : nil))
        }
    }

    @Test func everyTopicOfEveryFileHasATerm() throws {
        var topics = TopicsOfFiles()
        for name in ["6-9", "10-13", "14-17"] {
            try topics.take(RealFiles.bytes("upr/\(name).csv"))
        }
        for name in ["upr34", "upr48"] {
            try topics.take(RealFiles.bytes("ohchr/\(name)-slovenia-thematic-list.docx"), country: "SI")
        }
        for path in try TestFiles.paths(in: RealFiles.path("uhri"), ending: ".json") {
            try topics.take(#require(FileContents.read(path)))
        }
        topics.expectTerms(in: .issue, count: 54)
        topics.expectTerms(in: .theme, count: 92)
        topics.expectTerms(in: .persons, count: 44)
        topics.expectTerms(in: .sdg, count: 32)
        topics.expectTerms(in: .action, count: 5)
    }
}
