import Documents
import Storage
import TestDatabases
import Testing

@testable import Hamkori

@Suite struct LedgerBundleTests {
    @Test(arguments: Engine.allCases) func aDownloadedProofHoldsWithoutUs(engine: Engine) throws {
        try withBundle(engine) { file, key in
            let verdict = LedgerBundleCheck.verdict(on: Array(file.utf8), expectedKey: nil)
            #expect(verdict.problems == [])
            #expect(verdict.key == key)
            #expect(verdict.form != nil)
            #expect(
                LedgerBundleCheck.verdict(on: Array(file.utf8), expectedKey: "another").problems.count == 1)
        }
    }

    @Test func whatCannotBeCheckedIsRefused() throws {
        try withBundle(.sqlite) { file, _ in
            let bundle = try #require(try JSON(parsing: file).asObject)
            let size = try #require(bundle["size"]?.asInteger)
            let path = try #require(bundle["proof"]?.asArray)
            let other = JSON.string(String(repeating: "0", count: 64))
            let changes: [(String, JSON?)] = [
                ("hamkori", "visit"), ("size", .integer(size + 1)), ("size", .string(String(size))),
                ("size", nil),
                ("root", other), ("root", "zz"), ("root", nil), ("leafHash", other), ("leafHash", 7),
                ("entry", .integer(0)), ("entry", -1), ("entry", "1"), ("proof", .array(path + [7])),
                ("proof", .array(path + ["zz"])), ("proof", .array(path + [other])), ("proof", "zz"),
                ("proof", .array(path.map { .string($0.asString?.uppercased() ?? "") })),
                ("salt", "zz"), ("salt", .string(String(repeating: "0", count: 32))), ("salt", nil),
                ("salt", ""),
                ("recordForm", "{\"text\":\"forged\"}"), ("recordForm", nil), ("recordForm", .null),
                ("leaf", "{}"), ("leaf", "forged"), ("key", "forged"), ("checkpoint", "forged"),
                ("comment", "looks true"),
            ]
            for (name, value) in changes {
                var changed = bundle
                changed[name] = value
                let verdict = LedgerBundleCheck.verdict(on: bytes(changed), expectedKey: nil)
                #expect(!verdict.problems.isEmpty, "\(name): \(value.map(\.text) ?? "left out")")
            }
            // A text of one's own, whose salt nobody could check it with.
            for salt in [nil, JSON.string("zz"), .string(""), 5, .null] {
                var forged = bundle
                forged["salt"] = salt
                forged["recordForm"] = "{\"text\":\"forged\"}"
                let verdict = LedgerBundleCheck.verdict(on: bytes(forged), expectedKey: nil)
                #expect(!verdict.problems.isEmpty && verdict.form == nil)
            }
            for text in ["", "{", "[]", file + "x", "\u{FEFF}null"] {
                #expect(!LedgerBundleCheck.verdict(on: Array(text.utf8), expectedKey: nil).problems.isEmpty)
            }
        }
    }

    /// A single changed character anywhere, but between members, is found.
    @Test func everyChangedCharacterIsFound() throws {
        try withBundle(.sqlite) { file, _ in
            let bytes = Array(try JSON(parsing: file).text.utf8)
            for place in bytes.indices {
                var changed = bytes
                changed[place] = changed[place] == UInt8(ascii: "0") ? UInt8(ascii: "1") : UInt8(ascii: "0")
                #expect(
                    !LedgerBundleCheck.verdict(on: changed, expectedKey: nil).problems.isEmpty,
                    "\(String(decoding: bytes[max(0, place - 20)...place], as: UTF8.self))")
            }
        }
    }

    private func bytes(_ members: JSON.Members) -> [UInt8] { Array(JSON.object(members).text.utf8) }

    /// The bundle of a public entry of the demo, with the ledger's key.
    private func withBundle(_ engine: Engine, _ body: (_ file: String, _ key: String) throws -> Void) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let visit = Visit(application)
            let size = try application.read {
                try LedgerStore.size(in: $0)
            }
            let number = try application.read {
                try LedgerStore.entries(before: size, of: .proposal, limit: 1, in: $0).first?.entry.number
            }
            let file = visit.text(try visit.get("/ledger/bundle?entry=\(try #require(number))"))
            try body(file, visit.text(try visit.get("/ledger/key")).trimmed)
        }
    }
}
