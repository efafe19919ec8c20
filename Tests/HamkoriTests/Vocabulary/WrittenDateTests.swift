import Testing

@testable import Hamkori

/// Dates as people write them: each form is read as it is meant, or said to be unreadable.
@Suite struct WrittenDateTests {
    private func read(_ text: String, isMonthFirst: Bool = false) throws -> String {
        try WrittenDate.read(text, isMonthFirst: isMonthFirst).text
    }

    @Test(arguments: [
        "05/11/2021", "5/11/2021", "5.11.2021", "05.11.2021", "05-11-2021", "2021-11-05", "2021/11/5",
        "2021.11.05", "2021-11-05T00:00:00", "2021-11-05 14:30", "5.11.2021 0:00", "5.11.2021 г.",
        "5 ноября 2021 г.", "5 ноября 2021\u{A0}г.", "5 НОЯБРЯ 2021 года", "5 нояб. 2021",
        "5 ноябри соли 2021",
        "5 ноябр 2021", "5-ноя-2021", "5 November 2021", "November 5, 2021", "Nov 5th, 2021", "5 Nov. 2021",
        "5-Nov-2021", "2021 November 5", "the 5th of November 2021".replacing("the ", with: ""),
        " 5.11.2021. ",
    ]) func aDay(text: String) throws {
        #expect(try read(text) == "2021-11-05")
    }

    @Test(arguments: [
        "Nov 2021", "November 2021", "Nov. 2021", "Nov-2021", "ноябрь 2021 г.", "ноября 2021",
        "нояб. 2021 года",
        "ноябри соли 2021", "ноябр 2021", "2021-11", "11.2021", "11/2021", "2021, November",
    ]) func aMonth(text: String) throws {
        #expect(try read(text) == "2021-11")
    }

    @Test(arguments: ["2011", " 2011 ", "2011 г.", "2011 год", "соли 2011", "2011 года", "2011."])
    func aYear(text: String) throws {
        #expect(try read(text) == "2011")
    }

    @Test(arguments: [
        "29.02.2023", "2016-13-45", "31.04.2021", "0.11.2021", "32 ноября 2021", "2021-00", "13.2021",
        "November 31, 2021", "2021-02-30T10:00:00", "25/25/2021",
    ]) func noSuchDay(text: String) {
        #expect(throws: WrittenDate.Fault.noSuchDay) { try read(text) }
    }

    @Test(arguments: [
        "5.11.21", "05/11/21", "5-11-21", "Nov 21", "5 Nov 21", "5-ноя-21", "Nov 5, 21", "11.05.99",
    ]) func theCenturyIsNotGuessed(text: String) {
        #expect(throws: WrittenDate.Fault.shortYear) { try read(text) }
    }

    @Test(arguments: ["0", "42452", "42452.5", "20211105", "12", "1899", "99999999999999999999", "3000"])
    func aNumberIsNoDate(text: String) {
        let fault: WrittenDate.Fault =
            text.contains(".") || text == "1899" || text == "3000" ? .notUnderstood : .number
        #expect(throws: fault) { try read(text) }
    }

    @Test(arguments: [
        "", "-", "2011-2016", "2011/12", "2011/11", "2011–2016", "3–14 October 2011", "3-14 October 2011",
        "2021?",
        "ca. 2021", "~2021", "2021-", "5 November", "5 11 2021", "Nov 2021 – Dec 2021", "5.11.2021-6.11.2021",
        "autumn 2021", "unknown", "(2021)", "5.11.2021 or 2022", "с 5 ноября 2021", "1.2.3.2021", "٥.١١.٢٠٢١",
        "2021 2022", "first November 2021", "5/11.2021",
    ]) func notUnderstood(text: String) {
        #expect(throws: WrittenDate.Fault.notUnderstood) { try read(text) }
    }

    @Test func theMonthMayStandFirstInAWholeColumn() throws {
        #expect(WrittenDate.isMonthFirst("11/25/2021") && WrittenDate.isMonthFirst("1-31-2021"))
        for text in [
            "25/11/2021", "5/11/2021", "2021-11-25", "11/25/21", "11/32/2021", "0/25/2021", "Nov 25, 2021",
        ] {
            #expect(!WrittenDate.isMonthFirst(text), "\(text)")
        }
        #expect(throws: WrittenDate.Fault.ambiguous) { try read("05/11/2021", isMonthFirst: true) }
        #expect(try read("11/11/2021", isMonthFirst: true) == "2021-11-11")
        #expect(try read("25/11/2021", isMonthFirst: true) == "2021-11-25")
        #expect(try read("2021-11-05", isMonthFirst: true) == "2021-11-05")
        #expect(throws: WrittenDate.Fault.ambiguous) { try read("11/25/2021", isMonthFirst: true) }
        #expect(throws: WrittenDate.Fault.noSuchDay) { try read("11/25/2021") }
    }

    /// What is shown can be typed in again, and what is stored is the same date.
    @Test(arguments: Language.allCases) func whatIsShownIsReadAsTheSame(language: Language) throws {
        var dates: [PartialDate] = []
        for year in [1900, 1948, 1999, 2000, 2011, 2024, 2199] {
            dates.append(try #require(PartialDate(year: year)))
            for month in 1...12 {
                dates.append(try #require(PartialDate(year: year, month: month)))
                for day in 1...31 {
                    dates += [CalendarDate(year: year, month: month, day: day)].compactMap { $0 }.map(
                        PartialDate.init)
                }
            }
        }
        for date in dates {
            #expect(try WrittenDate.read(Dates.text(date, language)) == date)
            #expect(try WrittenDate.read(Dates.short(date, language)) == date)
            #expect(try WrittenDate.read(date.text) == date)
            #expect(PartialDate(date.text) == date)
        }
        #expect(dates.map(\.text).sorted() == dates.sorted().map(\.text))
    }

    @Test func datesAreShownAsExactlyAsTheyAreKnown() throws {
        func shown(_ text: String) throws -> [String] {
            let date = try #require(PartialDate(text))
            return Language.allCases.flatMap { [Dates.text(date, $0), Dates.short(date, $0)] }
                .map { $0.replacing("\u{A0}", with: " ") }
        }
        #expect(try shown("2011") == ["соли 2011", "2011", "2011 г.", "2011", "2011", "2011"])
        #expect(
            try shown("2021-11") == [
                "ноябри соли 2021", "11.2021", "ноябрь 2021 г.", "11.2021", "November 2021", "Nov 2021",
            ])
        #expect(
            try shown("2021-11-05") == [
                "5 ноябри соли 2021", "05.11.2021", "5 ноября 2021 г.", "05.11.2021", "5 November 2021",
                "5 Nov 2021",
            ])
    }

    @Test(arguments: [
        "", "1899", "2200", "2011-1", "2011-13", "2011-02-30", "2011-11-5", "05.11.2011", "+2011", "2011-",
    ])
    func onlyItsOwnFormIsStored(text: String) {
        #expect(PartialDate(text) == nil)
    }

    @Test func aDateIsToComeWhenAllOfItIs() throws {
        let today = CalendarDate(unchecked: 2026, 11, 28)
        for (text, isFuture) in [
            ("2026", false), ("2027", true), ("2026-11", false), ("2026-12", true), ("2026-11-28", false),
            ("2026-11-29", true), ("2091-01-01", true), ("2025-12", false),
        ] {
            #expect(try #require(PartialDate(text)).isFuture(on: today) == isFuture, "\(text)")
        }
    }
}
