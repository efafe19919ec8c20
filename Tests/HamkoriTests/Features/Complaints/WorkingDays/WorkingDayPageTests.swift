import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// The administrator's page of working days and terms.
@Suite struct WorkingDayPageTests {
    private let page = "/en/working-days"

    private func calendar(_ application: Application) throws -> WorkingCalendar {
        try application.read {
            try WorkingCalendarStore.calendar(in: $0)
        }
    }

    private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

    @Test(arguments: Engine.allCases) func daysAreAddedCorrectedAndRemoved(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let visit = Visit(application)
            try visit.signIn(as: .administrator)
            #expect(try visit.text(visit.get("/en/institution")).contains(page))
            let before = try calendar(application)
            #expect(before.exceptions.count == 20)
            let fields = [("day", "20.02.2031"), ("kind", "free"), ("name-tg", "Иди Рамазон <b>")]
            #expect(try visit.submit(page, to: page, fields).status == 303)
            #expect(try calendar(application).exceptions[day("2031-02-20")] == .free)
            #expect(try visit.text(visit.get(page)).contains("Иди Рамазон &lt;b&gt;"))
            let again = [("day", "2031-02-20"), ("kind", "working"), ("name-tg", "Рӯзи корӣ")]
            #expect(try visit.submit(page, to: page, again).status == 303)
            #expect(try calendar(application).exceptions[day("2031-02-20")] == .working)
            let wrong = try visit.submit(page, to: page, [("day", "31.02.2031"), ("name-ru", "Кто-то")])
            #expect(wrong.status == 422)
            #expect(visit.text(wrong).contains("31.02.2031") && visit.text(wrong).contains("Кто-то"))
            let removal = page + "/removal"
            #expect(try visit.submit(page, to: removal, [("day", "2031-02-20")]).status == 303)
            #expect(try visit.submit(page, to: removal, [("day", "x")]).status == 400)
            #expect(try calendar(application) == before)
            #expect(try visit.text(visit.get("/en/institution")).contains("Working days changed"))
            #expect(try LedgerVerification.report(application).problems == [])
        }
    }

    @Test(arguments: Engine.allCases) func holidaysLeaveAloneWhatIsThere(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let visit = Visit(application)
            try visit.signIn(as: .administrator)
            let moved = [("day", "09.09.2040"), ("kind", "working"), ("name-en", "Moved")]
            #expect(try visit.submit(page, to: page, moved).status == 303)
            func add(_ year: String) throws -> Int {
                try visit.submit(page, to: page + "/holidays", [("year", year)]).status
            }
            #expect(try add("2040") == 303)
            #expect(try add("2040") == 303)
            #expect(try add("1") == 422)
            #expect(try calendar(application).exceptions.count == 30)
            #expect(try calendar(application).exceptions[day("2040-09-09")] == .working)
            for language in Language.allCases {
                let shown = try visit.text(visit.get("/\(language.rawValue)/working-days"))
                let navruz = Text(tg: "Иди Наврӯз", ru: "Навруз", en: "Navruz")
                #expect(shown.contains(navruz[language]))
            }
        }
    }

    @Test(arguments: Engine.allCases) func termsAreFromOneToAYear(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let visit = Visit(application)
            try visit.signIn(as: .administrator)
            func set(_ acknowledgement: String) throws -> Response {
                try visit.submit(
                    page, to: page + "/terms",
                    [
                        ("acknowledgement", acknowledgement), ("admissibility", "15"), ("conclusion", "365"),
                        ("reply", "1"), ("retention", "7"),
                    ])
            }
            for wrong in ["0", "366", "-1", "five", ""] { #expect(try set(wrong).status == 422) }
            #expect(try visit.text(set("0")).contains("value=\"365\""))
            #expect(try set("3").status == 303)
            let terms = try application.read {
                try WorkingCalendarStore.terms(in: $0)
            }
            #expect(
                terms
                    == ProcedureTerms(
                        acknowledgement: 3, admissibility: 15, conclusion: 365, reply: 1, retention: 7))
        }
    }

    @Test func anEmptyListSaysHowToBegin() throws {
        try withApplication(.sqlite, isDemo: true) { (application) throws in
            try application.writeUnrecorded { scope in
                for known in try WorkingCalendarStore.days(in: scope) {
                    try WorkingCalendarStore.remove(known.day, in: scope)
                }
            }
            let visit = Visit(application)
            try visit.signIn(as: .administrator)
            #expect(try visit.text(visit.get(page)).contains("The list is empty"))
            let officer = Visit(application)
            try officer.signIn(as: .officer)
            #expect(try officer.get(page).status == 403)
        }
    }
}
