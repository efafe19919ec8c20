import Testing
import Web

@testable import Hamkori

/// What the documents have to tell of what the program takes and answers: a command, an option or an address that no
/// document names fails here. Variables and events of the log are looked at by the house rules.
@Suite struct DocumentationTests {
    private static func document(_ name: String) throws -> String {
        String(decoding: try #require(FileContents.read(TestFiles.root + "/" + name)), as: UTF8.self)
    }

    @Test func everyCommandIsExplained() throws {
        let operators = try DocumentationTests.document("docs/operators.md")
        for call in Hamkori.usage.commands.flatMap(\.calls) {
            let words = call.words.prefix { $0 != $0.uppercased() }.joined(separator: " ")
            #expect(operators.contains("`hamkori \(words)"), "hamkori \(words)")
        }
    }

    @Test func everyOptionIsExplained() throws {
        let operators = try DocumentationTests.document("docs/operators.md")
        let rows = operators.split(separator: "\n").filter { $0.hasPrefix("| `--") }
        let used = Set(Hamkori.usage.commands.flatMap(\.calls).flatMap(\.options))
        #expect(used == Set(Hamkori.usage.options.keys) && used.isDisjoint(with: Arguments.flagsOfAll))
        for option in used {
            #expect(rows.contains { $0.contains("`--\(option)`") }, "--\(option)")
        }
        for name in Arguments.variables {
            #expect(operators.contains("`\(Arguments.variable(name))"), "\(Arguments.variable(name))")
        }
    }

    /// The pages that everybody may open, and all that answers programs.
    @Test func everyPublicAddressIsExplained() throws {
        let told = try ["docs/api.md", "docs/operators.md"].map(DocumentationTests.document).joined()
        let endpoints = FeatureList.all.flatMap(\.endpoints).filter {
            $0.kind == .door || $0.audience == .everyone && $0.method == .get
        }
        #expect(endpoints.count > 60)
        for endpoint in endpoints {
            let address = endpoint.pattern
            let isTold = ["`", "?", "{?"].contains {
                told.contains("`" + address + $0) || told.contains(" " + address + $0)
            }
            #expect(isTold, "\(endpoint.method.name) \(address)")
        }
    }
}
