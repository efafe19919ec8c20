import Documents
import Storage
import TestDatabases
import Testing

@testable import Hamkori

/// The terms that come with the program, held against every word of the real files.
@Suite struct ShippedTermsTests {
    private let words: [Taxonomy: Set<String>] = Dictionary(
        grouping: ShippedTerms.all, by: \.taxonomy
    ).mapValues { Set($0.flatMap(\.spellings)) }

    private func expect(_ found: Set<String>, in taxonomy: Taxonomy, atLeast: Int) {
        #expect(found.count >= atLeast, "\(taxonomy): \(found.count)")
        let unknown = found.subtracting(words[taxonomy] ?? [])
        #expect(unknown.isEmpty, "\(taxonomy): \(unknown.sorted())")
    }

    private func file(_ path: String) throws -> [UInt8] {
        try #require(FileContents.read(ImportFileTests.data + path))
    }

    /// A column of a table, without the white space at its ends.
    private func column(_ name: String, of path: String) throws -> [String] {
        let rows = try CSV.parse(TextEncoding(detecting: try file(path)).utf8(try file(path)))
        let place = try #require(rows.first?.cells.firstIndex(of: name))
        return rows.dropFirst().map { $0.cells[place].trimmed }.filter { !$0.isEmpty }
    }

    @Test func everyTermHasItsNamesAndItsWordsAlone() {
        for entry in ShippedTerms.all {
            for language in Language.allCases {
                #expect(!entry.name[language].isEmpty, "\(entry.word) has no name in \(language)")
            }
        }
        for taxonomy in Taxonomy.allCases {
            let spellings = ShippedTerms.all.filter { $0.taxonomy == taxonomy }.flatMap(\.spellings)
            #expect(!spellings.isEmpty)
            #expect(Set(spellings).count == spellings.count, "\(taxonomy) has a word for two terms")
            let places = Set((ShippedTerms.places[taxonomy] ?? [:]).values)
            #expect(places.count == ShippedTerms.all.count { $0.taxonomy == taxonomy })
        }
    }

    /// A right is an instrument and an article, so that a complaint and a recommendation can speak of the same.
    @Test func rightsNameInstrumentAndArticle() {
        let rights = ShippedTerms.all.filter { $0.taxonomy == .rights }
        let instruments = Set(rights.compactMap { $0.word.split(separator: " ").first.map(String.init) })
        #expect(instruments == ["ICCPR", "ICESCR", "CAT", "CRC", "CEDAW", "CRPD", "ICMW"])
        for right in rights {
            let parts = right.word.split(separator: " ")
            #expect(parts.count == 2 && parts.last.flatMap { Int($0) } != nil, "\(right.word)")
        }
        let grounds = ShippedTerms.all.filter { $0.taxonomy == .groundsOfInadmissibility }.map(\.word)
        #expect(
            Set(grounds) == [
                "outOfMandate", "outOfTime", "beforeCourt", "otherRemedy", "repeated", "unfounded", "abusive",
                "anonymousWithoutFacts", "withdrawn",
            ])
    }

    @Test func everyWordOfTheListsHasATerm() throws {
        let observed = String(
            decoding: try file("/taxonomies/uhri_themes_observed_2025-26.txt"), as: UTF8.self
        ).split(separator: "\n").map(\.trimmed).filter { !$0.isEmpty }
        expect(Set(observed), in: .theme, atLeast: 99)
        let older = try column("title", of: "/taxonomies/uhri_themes_legacy_A-F_codes_39.csv")
        expect(Set(older), in: .theme, atLeast: 39)
        expect(Set(try column("title", of: "/taxonomies/impactoss_issue.csv")), in: .theme, atLeast: 40)
        for (name, path, least) in [
            ("affected_person", "/taxonomies/uhri_affected_persons_observed.csv", 15),
            ("title", "/taxonomies/uhri_affected_persons_legacy_36.csv", 36),
            ("title", "/taxonomies/impactoss_persons.csv", 22),
        ] {
            expect(Set(try column(name, of: path)), in: .persons, atLeast: least)
        }
        let issues = Set(try column("issue", of: "/taxonomies/upr_info_issues_54.csv"))
        expect(issues, in: .issue, atLeast: 54)
        #expect(ShippedTerms.all.count { $0.taxonomy == .issue } == 54)
    }

    /// Two themes of the older list bear the code G5, so it can name neither; every other code names its theme.
    @Test func theDoubledCodeNamesNothing() throws {
        let codes = try column("reference", of: "/taxonomies/uhri_themes_legacy_A-F_codes_39.csv")
        let titles = try column("title", of: "/taxonomies/uhri_themes_legacy_A-F_codes_39.csv")
        #expect(codes.count { $0 == "G5" } == 2 && codes.count == titles.count)
        for (code, title) in zip(codes, titles) {
            let named = ShippedTerms.all.filter { $0.taxonomy == .theme && $0.spellings.contains(code) }
            #expect(named.count == (code == "G5" ? 0 : 1), "\(code)")
            if let term = named.first { #expect(term.spellings.contains(title), "\(code) \(title)") }
        }
    }

    @Test func everyGoalAndTargetHasATerm() throws {
        let goals = try column("code", of: "/sdg/sdg_goals.csv")
        let targets = try column("code", of: "/sdg/sdg_targets.csv")
        #expect(goals.count == 17 && targets.count == 169)
        #expect(words[.sdg] == Set(goals + targets))
        for entry in ShippedTerms.all where entry.taxonomy == .sdg {
            #expect(entry.parent == (entry.word.contains(".") ? entry.word.goals.first : nil))
        }
    }

    @Test func everyTopicOfEveryFileHasATerm() throws {
        var found: [Taxonomy: Set<String>] = [:]
        func take(_ rows: [ImportedRecommendation]) {
            for row in rows {
                for topic in row.topics { found[topic.taxonomy, default: []].insert(topic.topic) }
                found[.sdg, default: []].formUnion(row.goals)
                if let action = row.action { found[.action, default: []].insert(String(action)) }
            }
        }
        for name in ["6-9", "10-13", "14-17"] {
            take(try RecommendationFile.read(try file("/upr/\(name).csv"), nil, country: nil).rows)
        }
        for name in ["upr34", "upr48"] {
            take(
                try RecommendationFile.read(
                    try file("/ohchr/\(name)-slovenia-thematic-list.docx"), nil, country: Country(known: "SI")
                ).rows)
        }
        for name in try records() {
            take(try RecommendationFile.read(try file("/uhri/\(name)"), nil, country: nil).rows)
        }
        expect(found[.issue] ?? [], in: .issue, atLeast: 54)
        expect(found[.theme] ?? [], in: .theme, atLeast: 90)
        expect(found[.persons] ?? [], in: .persons, atLeast: 40)
        expect(found[.sdg] ?? [], in: .sdg, atLeast: 30)
        expect(found[.action] ?? [], in: .action, atLeast: 5)
    }

    private func records() throws -> [String] {
        let listing = try BoundedProcess.output(
            of: "ls", [ImportFileTests.data + "/uhri"], seconds: 5, limit: 10_000)
        let names = String(decoding: listing, as: UTF8.self).split(separator: "\n").map(String.init)
        #expect(names.count == 15)
        return names
    }
}
