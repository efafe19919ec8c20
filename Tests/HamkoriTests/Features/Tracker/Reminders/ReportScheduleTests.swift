import Testing

@testable import Hamkori

@Suite struct ReportScheduleTests {
    private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

    private func schedule(_ first: CalendarDate, _ interval: ReportInterval) -> ReportSchedule {
        ReportSchedule(
            id: ID(at: .now, random: []), organisation: ID(at: .now, random: []), recommendation: nil,
            draft: .init(interval: interval, firstDue: first), endedOn: nil, version: 1)
    }

    @Test func monthsThatAreShorterClipTheDay() throws {
        let last = schedule(try day("2027-10-31"), .month)
        #expect(
            (0...5).map { last.due($0).text } == [
                "2027-10-31", "2027-11-30", "2027-12-31", "2028-01-31", "2028-02-29", "2028-03-31",
            ])
        #expect(try schedule(day("2028-02-29"), .year).due(1).text == "2029-02-28")
        #expect(try schedule(day("2028-02-29"), .year).due(4).text == "2032-02-29")
        #expect(try day("2027-03-31").adding(months: -1).text == "2027-02-28")
        #expect(try day("2027-01-15").adding(months: -13).text == "2025-12-15")
    }

    /// Every first day of four years with every interval, against counting month by month.
    @Test(arguments: ReportInterval.allCases) func daysComeInOrder(interval: ReportInterval) throws {
        for offset in 0..<1_461 {
            let first = try day("2026-01-01").adding(days: offset)
            let schedule = schedule(first, interval)
            let isRight = (0...8).allSatisfy { number in
                let due = schedule.due(number)
                let months = (due.year - first.year) * 12 + due.month - first.month
                return months == number * interval.months
                    && (due.day == first.day || due.day < first.day && due.adding(days: 1).day == 1)
                    && schedule.last(by: due) == number
                    && schedule.last(by: due.adding(days: -1)) == number - 1
            }
            #expect(isRight && schedule.due(0) == first, "\(first.text)")
        }
    }

    @Test func whichReportIsWaitedFor() throws {
        let schedule = schedule(try day("2027-03-31"), .quarter)
        func open(_ reports: String...) throws -> String {
            schedule.due(schedule.open(after: try reports.map(day))).text
        }
        #expect(try open() == "2027-03-31")
        // Long before the first day: it belongs to none.
        #expect(try open("2026-12-31") == "2027-03-31")
        #expect(try open("2027-01-01") == "2027-06-30")
        #expect(try open("2027-03-31") == "2027-06-30")
        // Late for the first, and not at once in time for the second.
        #expect(try open("2027-04-05") == "2027-06-30")
        #expect(try open("2027-04-05", "2027-04-06") == "2027-09-30")
        // In time, and once more on the day itself: the next is still waited for.
        #expect(try open("2027-03-20", "2027-03-31") == "2027-06-30")
        #expect(try open("2027-03-31", "2027-03-20", "2027-03-25") == "2027-06-30")
        // Late for three at once.
        #expect(try open("2027-10-01") == "2027-12-31")
        #expect(try open("2027-03-31", "2027-06-30", "2027-09-30") == "2027-12-31")
        #expect(try open("2027-06-30") == "2027-09-30")
    }

    /// Whatever was reported, a report never moves what is waited for backwards, nor further than one day ahead.
    @Test func aReportMovesOnByWhatItAnswers() throws {
        let schedule = schedule(try day("2027-01-31"), .month)
        let start = try day("2027-01-01")
        for early in 0..<120 {
            let isRight = (early..<120).allSatisfy { later in
                let (one, two) = (start.adding(days: early), start.adding(days: later))
                let before = schedule.open(after: [one])
                let after = schedule.open(after: [one, two])
                return after >= before && after > schedule.last(by: two)
                    && after <= schedule.last(by: two) + 2
            }
            #expect(isRight, "\(early)")
        }
    }

    /// What is sent to an authority that never reports, looked at every day for six years.
    private func sent(_ schedule: ReportSchedule, reports: [CalendarDate] = []) -> [(
        on: CalendarDate, Reminder
    )] {
        var all: [(CalendarDate, Reminder)] = []
        for offset in -60..<2_200 {
            let today = schedule.firstDue.adding(days: offset)
            let open = schedule.open(after: reports.filter { $0 <= today })
            guard let reminder = Reminder.current(schedule, open: open, on: today),
                !all.contains(where: { $0.1 == reminder })
            else { continue }
            all.append((today, reminder))
        }
        return all
    }

    @Test func remindersOfAYearlyReportBackOffAndStop() throws {
        let schedule = schedule(try day("2027-02-28"), .year)
        let sent = sent(schedule)
        let expected = (0..<Reminder.patience).flatMap { number in
            ReminderStep.allCases.map { schedule.due(number).adding(days: $0.days) }
        }
        #expect(sent.map(\.on) == expected)
        #expect(sent.map(\.1.step.rawValue).prefix(6) == [-14, 0, 7, 14, 28, 56])
    }

    @Test(arguments: ReportInterval.allCases) func remindersStopAtALimit(interval: ReportInterval) throws {
        for first in ["2027-01-31", "2028-02-29", "2027-06-15"] {
            let schedule = schedule(try day(first), interval)
            let sent = sent(schedule)
            #expect(sent.count <= Reminder.patience * ReminderStep.allCases.count)
            #expect(Set(sent.map(\.1)).count == sent.count)
            // Never two on one day, and never after the last report that is asked for plus the last step.
            #expect(Set(sent.map(\.on)).count == sent.count)
            let end = schedule.due(Reminder.patience - 1).adding(days: ReminderStep.last.days)
            #expect(sent.allSatisfy { $0.on <= end })
        }
    }

    @Test func aReportInTimeEndsTheRest() throws {
        let schedule = schedule(try day("2027-02-28"), .year)
        let sent = sent(schedule, reports: [try day("2027-02-20"), try day("2028-03-10")])
        #expect(
            sent.map { "\($0.on.text) \($0.1.step.rawValue)" }.prefix(6) == [
                "2027-02-14 -14", "2028-02-14 -14", "2028-02-28 0", "2028-03-06 7", "2029-02-14 -14",
                "2029-02-28 0",
            ])
    }

    @Test func whatWasMissedIsNotMadeUpFor() throws {
        let schedule = schedule(try day("2027-02-28"), .year)
        func step(_ text: String) throws -> Int? {
            Reminder.current(schedule, open: 0, on: try day(text))?.step.rawValue
        }
        #expect(try step("2027-02-13") == nil)
        #expect(try step("2027-03-20") == 14)
        #expect(try step("2027-05-20") == 56)
        #expect(try step("2027-05-23") == nil)
    }

    @Test func whoIsReminded() throws {
        let ids = (0..<3).map { ID<Person>(at: .now, random: [UInt8($0)]) }
        let people = Responsibility.People(focalPoint: ids[0], alternate: ids[1], validator: ids[2])
        func reached(_ step: ReminderStep, paused: Set<Int> = []) -> [ReminderReceiver] {
            Reminder.receivers(step, people: people) { person in
                paused.contains { ids[$0] == person }
            }.map(\.as)
        }
        #expect(reached(.before) == [.focalPoint] && reached(.onTheDay) == [.focalPoint])
        #expect(reached(.week) == [.focalPoint, .alternate])
        #expect(reached(.last) == [.focalPoint, .alternate, .validator])
        // The next in line stands in for who has paused.
        #expect(reached(.before, paused: [0]) == [.alternate])
        #expect(reached(.before, paused: [0, 1]) == [.validator])
        #expect(reached(.last, paused: [1]) == [.focalPoint, .validator])
        #expect(reached(.last, paused: [0, 1, 2]) == [])
        #expect(Reminder.receivers(.before, people: Responsibility.People()) { _ in false }.isEmpty)
    }
}
