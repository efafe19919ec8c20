import Glibc
import Testing

@testable import Hamkori

/// Words that the glossary gives up for another one do not come back into what people read: pages, letters, mails, the
/// demo, shipped terms and the command line.
@Suite struct GlossaryTests {
    @Test func textsSayTheWordsOfTheGlossary() throws {
        let root = TestFiles.root + "/Sources/Hamkori"
        let files = try Self.files(in: root).filter { file in
            // These read what others write: files with old spellings, and questions in them.
            !["ColumnMeaning", "RecommendationSearch", "LikenessWords"].contains { file.contains($0) }
        }
        #expect(files.count > 700)
        for file in files {
            let text = try #require(FileContents.read(file).map { String(decoding: $0, as: UTF8.self) })
            for (word, literal) in GivenUpWords.found(in: text) {
                Issue.record("\(file) says “\(word)”: \(literal)")
            }
        }
    }

    @Test(arguments: [
        ("Text(tg: \"Мӯҳлат\", ru: \"Срок\", en: \"Due\")", "мӯҳлат"),
        ("tg: \"\"\"\n    Аз рӯи банд.\n    \"\"\"", "аз рӯи "),
        ("ru: \"Создать резервный ключ\"", "резервный ключ"), ("ru: \"Ключ – это шифр\"", " – "),
        ("en: \"Please mend this.\"", " mend "), ("en: \"Mails that wait\"", " mails"),
        ("17 | Ғайбзании иҷборӣ | Исчезновения | Disappearances", ""),
    ])
    func aWordThatIsGivenUpIsFound(text: String, word: String) {
        // A row of a table is only read inside of quotation marks.
        let found = GivenUpWords.found(in: text)
        #expect(word.isEmpty ? found.isEmpty : found.map(\.word) == [word])
    }

    @Test func namesCommentsAndExceptionsAreLeftAlone() {
        let text = """
            /// Somebody has to mend it anew.
            let deed = "entry.deed", mend = 1 // carried out
            Text(tg: "Муҳлат", ru: "Депонированный ключ — это ключ", en: "The e-mails of 1–5 May")
            """
        #expect(GivenUpWords.found(in: text).isEmpty)
        #expect(GivenUpWords.found(in: "\"17.11 | Содироти кишварҳои рӯ ба инкишоф\"").isEmpty)
        #expect(GivenUpWords.found(in: "\"Содироти тавсияҳо\"").map(\.word) == ["содирот"])
    }

    @Test func everyExceptionIsUsed() throws {
        let texts = try Self.files(in: TestFiles.root + "/Sources/Hamkori").map { file in
            String(decoding: FileContents.read(file) ?? [], as: UTF8.self).lowercased()
        }
        for (exception, reason) in GivenUpWords.exceptions {
            #expect(texts.contains { strstr($0, exception) != nil }, "\(exception): \(reason)")
        }
    }

    private static func files(in folder: String) throws -> [String] {
        let open = try #require(opendir(folder))
        defer { closedir(open) }
        var found: [String] = []
        while let entry = readdir(open) {
            let name = withUnsafePointer(to: entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasPrefix(".") { continue }
            if name.hasSuffix(".swift") {
                found.append(folder + "/" + name)
            } else if Int32(entry.pointee.d_type) == Int32(DT_DIR) {
                found += try files(in: folder + "/" + name)
            }
        }
        return found
    }
}
