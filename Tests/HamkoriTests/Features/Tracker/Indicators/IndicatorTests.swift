import Markup
import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// Indicators: which way is better, values that are corrected and never overwritten, and the chart.
@Suite struct IndicatorTests {
    private func indicator(
        _ direction: IndicatorDirection, baseline: Int?, target: Int?
    ) -> Indicator {
        func reading(_ amount: Int?) -> Reading? {
            amount.map { Reading(amount: Decimal($0), day: CalendarDate(unchecked: 2026, 1, 1)) }
        }
        return Indicator(
            id: ID(at: .now, random: Array(repeating: 1, count: 10)), number: 1,
            draft: Indicator.Draft(
                title: Wording(en: "x"), kind: .outcome, direction: direction, unit: Wording(),
                baseline: reading(baseline), target: reading(target), disaggregation: Wording(),
                source: Wording(), recommendations: [], publication: .public),
            version: 1)
    }

    @Test(
        arguments: [
            (
                IndicatorDirection.higher, 10, 50,
                [(60, IndicatorTrend.reached), (50, .reached), (49, .better), (10, .unchanged), (9, .worse)]
            ),
            (.lower, 50, 10, [(9, .reached), (10, .reached), (11, .better), (50, .unchanged), (51, .worse)]),
            (.higher, nil, 50, [(50, .reached), (49, .short)]),
            (.lower, nil, 10, [(10, .reached), (11, .short)]),
            (.higher, 10, nil, [(11, .better), (10, .unchanged), (9, .worse)]),
            (.yesNo, 0, 1, [(1, .reached), (0, .unchanged)]),
        ] as [(IndicatorDirection, Int?, Int?, [(Int, IndicatorTrend)])])
    func trendFollowsTheDirection(
        direction: IndicatorDirection, baseline: Int?, target: Int?, expected: [(Int, IndicatorTrend)]
    ) {
        let indicator = indicator(direction, baseline: baseline, target: target)
        for (amount, trend) in expected {
            #expect(indicator.trend(Decimal(amount)) == trend, "\(direction) \(amount)")
        }
    }

    @Test func withoutBaselineAndTargetNothingIsJudged() {
        for direction in IndicatorDirection.allCases {
            #expect(indicator(direction, baseline: nil, target: nil).trend(Decimal(5)) == nil)
        }
    }

    private func find(_ application: Application) throws -> Indicator {
        try application.read {
            try #require(
                IndicatorStore.list(
                    ListRequest(query: Fields()), everything: false, in: $0
                ).items.first { $0.draft.direction == .higher })
        }
    }

    @Test(arguments: Engine.allCases) func aCorrectionStandsInTheValuesPlace(engine: Engine) throws {
        try withApplication(engine, isDemo: true, remembersPages: false) { (application) throws in
            let known = try find(application)
            let page = "/en/indicators/\(known.id.text)"
            let officer = Visit(application)
            try officer.signIn(as: .officer)
            let form = page + "/values/new"
            let today = Timestamp.now.date
            func say(_ amount: String, _ day: String) throws -> Int {
                try officer.submit(form, to: form, [("amount", amount), ("day", day)]).status
            }
            #expect(try say("seventy", today.text) == 422)
            #expect(try say("70,25", today.adding(days: 1).text) == 422)
            #expect(try say("70,25", today.text) == 303)
            func values() throws -> [IndicatorValue] {
                try application.read { try IndicatorStore.values(of: known.id, in: $0) }
            }
            let said = try #require(try values().last)
            #expect(said.reading.amount.text == "70.25")
            let correction = "\(page)/values/\(said.id.text)/correct"
            let fields = [("amount", "71"), ("day", today.text)]
            #expect(try officer.submit(correction, to: correction, fields).status == 422)
            let other = Visit(application)
            try other.signIn(as: .focalPoint)
            let theirs = try other.submit(
                correction, to: correction, fields + [("reason-en", "We know better")])
            #expect(theirs.status == 422 && other.text(theirs).contains("only by the organisation"))
            let why = [("reason-en", "A visit was counted twice")]
            #expect(try officer.submit(correction, to: correction, fields + why).status == 303)
            #expect(try officer.submit(correction, to: correction, fields + why).status == 422)
            #expect(try values().count == 8 && IndicatorValue.standing(values()).count == 7)
            let shown = officer.text(try officer.get(page))
            #expect(shown.contains("Instead of 70.25\u{A0}%"))
            #expect(shown.contains("A visit was counted twice"))
            let json = officer.text(try officer.get("/api/v1/indicators/\(known.id.text)"))
            #expect(json.contains("\"70.25\"") && json.contains("\"71\""))
            #expect(try LedgerVerification.report(application).problems == [])
        }
    }

    @Test(arguments: Engine.allCases) func oneIndicatorServesSeveral(engine: Engine) throws {
        try withApplication(engine, isDemo: true, remembersPages: false) { (application) throws in
            let known = try find(application)
            #expect(known.draft.recommendations.count == 2)
            for served in known.draft.recommendations {
                let html = try Visit(application).text(
                    Visit(application).get("/ru/recommendations/\(served.text)"))
                #expect(html.contains("chart-\(known.id.text)-title") && html.contains("66,7\u{A0}%"))
                #expect(html.contains("85\u{A0}%"))
                #expect(HTMLChecker.problems(in: html) == [])
            }
            let officer = Visit(application)
            try officer.signIn(as: .officer)
            let fields = [
                ("title-en", "Deaths in custody"), ("kind", "outcome"), ("direction", "lower"),
                ("unit-en", "persons"), ("baseline", "12"), ("baseline-on", "2025-12-31"),
                ("publication", "public"),
            ]
            let form = "/en/indicators/new"
            #expect(try officer.submit(form, to: form, fields + [("served", "1, 4711")]).status == 422)
            #expect(
                try officer.submit(form, to: form, fields + [("target", "3"), ("served", "1")]).status == 422)
            #expect(try officer.submit(form, to: form, fields + [("served", "1, 2")]).status == 303)
            let edit = "/en/indicators/\(known.id.text)/edit"
            let stale = try officer.submit(
                edit, to: edit, fields + [("served", "1"), ("version", "0")])
            #expect(stale.status == 409 && officer.text(stale).contains("Deaths in custody"))
            #expect(try LedgerVerification.report(application).problems == [])
        }
    }
}
