import Testing

@testable import Hamkori

@Suite struct LanguageTests {
    @Test func theReadersLanguageIsFound() {
        #expect(Language.preferred(by: "ru-RU,ru;q=0.9,en;q=0.8") == .ru)
        #expect(Language.preferred(by: "de,en;q=0.5") == .en)
        #expect(Language.preferred(by: "en;q=0, ru") == .ru)
        #expect(Language.preferred(by: nil) == .tg)
        #expect(Language.preferred(by: "xx;;,,=;q") == .tg)
    }

    @Test func pluralsFollowCLDR() {
        let records = Plural(
            tg: "{n} сабт", ru: .init(one: "{n} запись", few: "{n} записи", many: "{n} записей"),
            en: .init(one: "{n} record", other: "{n} records"))
        let russian = [0, 1, 2, 5, 11, 12, 21, 22, 25, 101, 111].map { records($0, .ru) }
        #expect(
            russian == [
                "0 записей", "1 запись", "2 записи", "5 записей", "11 записей", "12 записей", "21 запись",
                "22 записи", "25 записей", "101 запись", "111 записей",
            ])
        #expect(
            records(1, .en) == "1 record" && records(0, .en) == "0 records" && records(21, .tg) == "21 сабт")
    }

    @Test func datesAndNumbersAreInTheReadersForm() throws {
        let day = try #require(CalendarDate("2026-09-17"))
        #expect(Dates.text(day, .en) == "17 September 2026")
        #expect(Dates.text(day, .ru) == "17 сентября 2026\u{A0}г.")
        let until = Text(tg: "То {1}.", ru: "До {1}.", en: "Until {1}.")
        #expect(until(.ru, Dates.text(day, .ru)) == "До 17 сентября 2026\u{A0}г.")
        #expect(until(.en, Dates.text(day, .en)) == "Until 17 September 2026.")
        #expect(Numbers.size(126_000_000, .en) == "126\u{A0}MB" && Numbers.size(65_536, .ru) == "65\u{A0}кБ")
        #expect(Dates.text(from: day, to: day.adding(days: 1), .en) == "17–18 September 2026")
        #expect(Numbers.text(1_234_567, .en) == "1,234,567" && Numbers.text(12_345, .ru) == "12\u{A0}345")
        #expect(
            CalendarDate("29.02.2027") == nil && CalendarDate("29.02.2028") != nil && CalendarDate("x") == nil
        )
    }

    @Test func aMissingTextFallsBackAndSaysSo() {
        let wording = Wording(ru: "Право", en: "Right")
        #expect(wording.shown(in: .tg) == ("Право", .ru))
        #expect(Wording(en: "Right").shown(in: .ru) == ("Right", .en))
    }
}
