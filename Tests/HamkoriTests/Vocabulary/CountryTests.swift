import Storage
import TestDatabases
import Testing

@testable import Hamkori

@Suite struct CountryTests {
    @Test func everyStateHasANameInEachLanguage() throws {
        let letters = Set("абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя -’")
        for known in Country.table {
            let name = try #require(Country(known: known.code)).name
            #expect(!name.tg.isEmpty && !name.ru.isEmpty && !name.en.isEmpty, "\(known.code)")
            // Neither Latin letters that look alike, nor those that only Russian has.
            #expect(Set(name.tg.lowercased()).isSubset(of: letters), "\(name.tg)")
        }
        #expect(Set(Country.tajik.keys) == Set(Country.table.map(\.code)))
        #expect(Set(Country.tajik.values).count == Country.table.count)
    }

    @Test func aStateIsKnownByItsNameInEachLanguage() {
        for known in Country.table {
            for name in [known.en, known.ru, Country.tajik[known.code] ?? "none"] {
                #expect(Country(named: name)?.code == known.code, "\(name)")
            }
        }
        #expect(Country(named: "ӮЗБЕКИСТОН")?.code == "UZB")
        #expect(Country(named: "Атлантида") == nil)
    }

    @Test(arguments: Engine.allCases) func listsOfStatesFollowTheAlphabetOfTheReader(engine: Engine) throws {
        let codes = [
            "CHL", "CIV", "CUB", "DJI", "HRV", "HUN", "IND", "KAZ", "KWT", "TJK", "TKM", "TUN", "TUR",
        ]
        try withApplication(engine, remembersPages: false) { (application) throws in
            let rows = codes.enumerated().map { place, code in
                var row = ImportedRecommendation(
                    line: place + 1, source: .treatyBody, country: code, text: "Do it", recommenders: [])
                row.annotation = code
                return row
            }
            let work = RecommendationImport(application: application, actor: Application.nobody)
            #expect(try work.perform(rows).added == codes.count)
            let visit = Visit(application)
            func states(_ address: String) throws -> [String] {
                let page = visit.text(try visit.get(address))
                let select = String(
                    page[try #require(page.range(of: "<select id=\"country\"")).upperBound...])
                return select.prefix(upTo: try #require(select.range(of: "</select>")).lowerBound)
                    .split(separator: "<option value=\"").compactMap { String($0.prefix { $0 != "\"" }) }
                    .filter { codes.contains($0) }
            }
            let tajik = [
                "CIV", "CUB", "KWT", "KAZ", "HUN", "TJK", "TUN", "TUR", "TKM", "HRV", "IND", "CHL", "DJI",
            ]
            let english = [
                "CHL", "CIV", "HRV", "CUB", "DJI", "HUN", "IND", "KAZ", "KWT", "TJK", "TUN", "TUR", "TKM",
            ]
            for page in ["matrix", "documents"] {
                #expect(try states("/tg/recommendations/\(page)") == tajik, "\(page)")
                #expect(try states("/en/recommendations/\(page)") == english, "\(page)")
            }
            #expect(visit.text(try visit.get("/tg/recommendations/matrix")).contains(">Қазоқистон</option>"))
        }
    }

    @Test func theLettersOfTajikHavePlacesOfTheirOwn() {
        let alphabet = "абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя".map(String.init)
        #expect(
            alphabet.shuffled().sorted { Language.tg.alphabetical($0) < Language.tg.alphabetical($1) }
                == alphabet)
        #expect(Language.tg.alphabetical("Ӣ") == Language.tg.alphabetical("и\u{304}"))
        #expect(Language.ru.alphabetical("Ёлка") < Language.ru.alphabetical("Ель"))
    }
}
