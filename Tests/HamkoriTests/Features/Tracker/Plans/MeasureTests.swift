import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// Measures: how they stand by their days, and who may keep whose.
@Suite struct MeasureTests {
    private static let today = CalendarDate(unchecked: 2026, 6, 15)

    private func measure(
        _ state: MeasureState, _ starts: CalendarDate?, _ ends: CalendarDate
    ) -> Measure {
        Measure(
            id: ID(at: .now, random: Array(repeating: 1, count: 10)), number: 1,
            recommendation: ID(at: .now, random: Array(repeating: 2, count: 10)),
            draft: Measure.Draft(
                content: Measure.Content(
                    title: Wording(en: "x"), text: Wording(),
                    organisation: ID(at: .now, random: Array(repeating: 3, count: 10)), startsOn: starts,
                    endsOn: ends),
                place: 1, publication: .public),
            standing: Measure.Standing(state: state, since: MeasureTests.today, reason: Wording()),
            version: 1)
    }

    @Test func daysDecideWhatIsLate() {
        let today = MeasureTests.today
        let (before, after) = (today.adding(days: -1), today.adding(days: 1))
        let starts: [CalendarDate?] = [nil, before, today, after]
        for start in starts {
            for end in [before, today, after] where start.map({ $0 <= end }) ?? true {
                let planned = measure(.planned, start, end).state(on: today)
                #expect(
                    (planned == .delayed) == (end == before || start == before),
                    "\(start?.text ?? "–") \(end)")
                let underway = measure(.underway, start, end).state(on: today)
                #expect(underway == (end == before ? .delayed : .underway))
                for state in [MeasureState.done, .dropped] {
                    #expect(measure(state, start, end).state(on: today) == state)
                }
            }
        }
    }

    @Test func everyStepIsNamed() {
        let allowed: Set<[MeasureState]> = [
            [.planned, .underway], [.planned, .done], [.planned, .dropped], [.underway, .done],
            [.underway, .dropped], [.done, .underway], [.dropped, .underway], [.dropped, .planned],
        ]
        for from in MeasureState.allCases {
            for to in MeasureState.allCases {
                #expect(from.mayBecome(to) == allowed.contains([from, to]), "\(from) \(to)")
                #expect(to.needsReason(from: from) == (to == .dropped || from == .done || from == .dropped))
            }
        }
    }

    /// The list's conditions in the database say the same as the rule.
    @Test(arguments: Engine.allCases) func theListAgreesWithTheRule(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            try application.read { (scope) throws in
                let all = try MeasureStore.list(
                    ListRequest(query: Fields()), on: MeasureTests.today, everything: true,
                    in: scope
                ).items
                #expect(all.count == 5)
                let days = Set(all.flatMap { [$0.content.endsOn, $0.content.startsOn ?? $0.content.endsOn] })
                for day in days.flatMap({ [$0.adding(days: -1), $0, $0.adding(days: 1)] }) {
                    for state in MeasureState.allCases {
                        let listed = try MeasureStore.list(
                            ListRequest(query: Fields([("state", state.rawValue)])), on: day,
                            everything: true, in: scope)
                        let expected = all.filter { $0.state(on: day) == state }.map(\.number)
                        #expect(Set(listed.items.map(\.number)) == Set(expected), "\(state) on \(day.text)")
                        #expect(listed.total == expected.count)
                    }
                }
            }
        }
    }

    private func place(_ application: Application) throws -> (
        page: String, justice: String, institution: String
    ) {
        try application.read { scope in
            let all = try RecommendationStore.published(after: nil, limit: 100, in: scope)
            let organisations = try OrganisationStore.all(in: scope)
            let first = try #require(all.first)
            return (
                "/en/recommendations/\(first.id.text)",
                try #require(organisations.first { $0.kind == .authority }).id.text,
                try #require(organisations.first { $0.kind == .institution }).id.text
            )
        }
    }

    private func fields(_ organisation: String, ends: String = "2030-05-31") -> [(String, String)] {
        [
            ("title-en", "Train the guards"), ("organisation", organisation), ("starts", "2030-01-10"),
            ("ends", ends), ("place", "1"), ("publication", "public"),
        ]
    }

    /// The address of a measure that a focal point has planned.
    private func plan(_ visit: Visit, _ place: (page: String, justice: String, institution: String)) throws
        -> String
    {
        let form = place.page + "/measures/new"
        let wrong = try visit.submit(form, to: form, fields(place.justice, ends: "2029-12-31"))
        #expect(wrong.status == 422 && visit.text(wrong).contains("Train the guards"))
        // A focal point plans for authorities only.
        #expect(try visit.submit(form, to: form, fields(place.institution)).status == 422)
        #expect(try visit.submit(form, to: form, fields(place.justice)).status == 303)
        #expect(try visit.text(visit.get(place.page)).contains("Train the guards"))
        let application = visit.gate.application
        let measure = try application.read {
            try #require(
                try MeasureStore.list(
                    ListRequest(query: Fields([("q", "guards")])), on: MeasureTests.today,
                    everything: false, in: $0
                ).items.first)
        }
        return "/en/plan/\(measure.id.text)"
    }

    @Test(arguments: Engine.allCases) func aMeasureFromPlanToDone(engine: Engine) throws {
        try withApplication(engine, isDemo: true, remembersPages: false) { (application) throws in
            let place = try place(application)
            let visit = Visit(application)
            try visit.signIn(as: .focalPoint)
            let page = try plan(visit, place)
            let today = Timestamp.now.date
            func move(_ state: String, _ more: [(String, String)] = []) throws -> Int {
                try visit.submit(
                    page + "/state", to: page + "/state", [("state", state), ("since", today.text)] + more
                ).status
            }
            #expect(try move("underway") == 303)
            #expect(try move("planned") == 422)
            #expect(try move("dropped") == 422)
            #expect(try move("done") == 303)
            #expect(try move("underway", [("reason-en", "Two guards were left out")]) == 303)
            #expect(try move("done", [("version", "1")]) == 409)
            let stale = try visit.submit(
                page + "/edit", to: page + "/edit", fields(place.justice) + [("version", "1")])
            #expect(stale.status == 409)
            let shown = visit.text(try visit.get(page))
            #expect(shown.contains("Two guards were left out") && shown.contains("Underway"))
            #expect(try visit.text(visit.get("/en/plan?format=csv&q=guards")).contains("Train the guards"))
            let json = try visit.text(visit.get("/api/v1/measures/\(page.split(separator: "/").last ?? "")"))
            #expect(json.contains("\"underway\""))
            #expect(try LedgerVerification.report(application).problems == [])
        }
    }

    @Test func internalMeasuresStayInside() throws {
        try withApplication(.sqlite, isDemo: true, remembersPages: false) { (application) throws in
            let place = try place(application)
            let officer = Visit(application)
            try officer.signIn(as: .officer)
            let form = place.page + "/measures/new"
            let sent =
                fields(place.institution).filter { $0.0 != "publication" } + [("publication", "internal")]
            #expect(try officer.submit(form, to: form, sent).status == 303)
            #expect(try officer.text(officer.get("/en/plan?q=guards")).contains("Train the guards"))
            let state = Visit(application)
            try state.signIn(as: .focalPoint)
            #expect(try !state.text(state.get("/en/plan?q=guards")).contains("Train the guards"))
            let theirs =
                fields(place.justice).filter { $0.0 != "publication" } + [("publication", "internal")]
            #expect(try state.submit(form, to: form, theirs).status == 422)
            let nobody = Visit(application)
            for page in ["/en/plan?q=guards", place.page, "/plan.ics", "/api/v1/measures"] {
                #expect(try !nobody.text(nobody.get(page)).contains("Train the guards"), "\(page)")
            }
            #expect(try nobody.text(nobody.get("/plan.ics")).contains("BEGIN:VEVENT"))
        }
    }
}
