import Testing

@testable import Hamkori

@Suite struct WorkingCalendarTests {
    private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

    @Test func weekendsAreFree() throws {
        let calendar = WorkingCalendar()
        let week = try (23...29).map { calendar.isWorking(try day("2026-11-\($0)")) }
        #expect(week == [true, true, true, true, true, false, false])
        #expect(!calendar.isWorking(try day("1960-01-02")))
        #expect(calendar.isWorking(try day("1960-01-04")))
    }

    @Test func navruzAndTheWeekendAroundItDoNotCount() throws {
        let holidays = WorkingCalendar.fixedHolidays(of: 2026)
        let calendar = WorkingCalendar(Dictionary(uniqueKeysWithValues: holidays.map { ($0, .free) }))
        #expect(holidays.count == 10)
        #expect(calendar.deadline(after: try day("2026-03-20"), workingDays: 1) == (try day("2026-03-25")))
        #expect(calendar.workingDays(from: try day("2026-03-19"), to: try day("2026-03-25")) == 2)
    }

    @Test func movedDaysAreWorked() throws {
        let calendar = WorkingCalendar([try day("2026-11-28"): .working, try day("2026-11-30"): .free])
        #expect(calendar.deadline(after: try day("2026-11-27"), workingDays: 1) == (try day("2026-11-28")))
        #expect(calendar.deadline(after: try day("2026-11-27"), workingDays: 2) == (try day("2026-12-01")))
    }

    @Test func deadlineAndCountAgree() throws {
        let calendar = WorkingCalendar([try day("2026-11-06"): .free])
        for start in 0..<21 {
            let from = try day("2026-10-26").adding(days: start)
            for count in 1...15 {
                let end = try #require(calendar.deadline(after: from, workingDays: count))
                #expect(calendar.workingDays(from: from, to: end) == count)
                #expect(calendar.workingDays(from: end, to: from) == -count)
                #expect(calendar.isWorking(end))
            }
        }
    }

    @Test func noDaysAndNoEnd() throws {
        let monday = try day("2026-11-23")
        let calendar = WorkingCalendar()
        #expect(calendar.deadline(after: monday, workingDays: 0) == monday)
        #expect(calendar.deadline(after: monday, workingDays: .max) == nil)
        #expect(calendar.workingDays(from: monday, to: monday) == 0)
    }
}
