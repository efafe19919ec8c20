import Glibc
import Testing

@testable import Hamkori

/// Words that the glossary gives up for another one do not come back into the texts of pages.
@Suite struct GlossaryTests {
    /// The beginning of a word that is given up, and what is said instead.
    private static let givenUp: [(word: String, instead: String)] = [
        ("езервный ключ", "депонированный ключ"), ("езервного ключа", "депонированного ключа"),
        ("езервным ключом", "депонированным ключом"), ("в реестре", "в журнале"),
        ("Реестр записей", "Журнал записей"), ("Принята к производству", "Принята к рассмотрению"),
        ("примирени", "мирное урегулирование"), ("Срочная мера", "временная мера защиты"),
        ("ru: \"Монитор\"", "наблюдатель"), ("Жалоба принята\"", "Жалоба получена"),
        ("Маъмур", "администратор"), ("маъмур", "администратор"), ("нишаст", "сеанс"),
        ("Нишаст", "сеанс"), ("истинод", "пайванд"), ("Истинод", "пайванд"), ("ӯҳлат", "муҳлат"),
        ("алиди эҳтиётӣ", "калиди барқарорсозӣ"), ("упурд", "вогузор, равон кардан"),
        ("оштӣ", "ҳалли мусолиматомез"),
        ("Тафтиш меравад", "Санҷиш меравад"), ("ақами қайд", "рақами бақайдгирӣ"),
        ("tg: \"Ошкор\"", "нашршуда"), ("tg: \"Рамз\"", "парол"), ("ораи фаврӣ", "чораи муваққатии ҳифз"),
    ]

    @Test func pagesSayTheWordsOfTheGlossary() throws {
        let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
        let files = try Self.files(in: root + "/Sources/Hamkori").filter { file in
            // Texts of the demo speak as their authors did; headings of files are read as they are.
            !["/Demo/", "/Shipped/", "/Import/"].contains { file.contains($0) }
        }
        #expect(files.count > 300)
        for file in files {
            let text = try #require(FileContents.read(file).map { String(decoding: $0, as: UTF8.self) })
            for (word, instead) in Self.givenUp where text.contains(word) {
                Issue.record("\(file) says “\(word)”, not “\(instead)”")
            }
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
