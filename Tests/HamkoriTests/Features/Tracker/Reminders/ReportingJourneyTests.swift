import Secrets
import Storage
import TestDatabases
import TestMailServer
import Testing
import Web

@testable import Hamkori

@Suite struct ReportingJourneyTests {
    /// The authority that leads most in the demo, and how much it leads.
    private func leader(_ application: Application) throws -> AuthorityStanding {
        let standings = try application.read {
            try Obligations(scope: $0).standings(on: Timestamp.now.date)
        }
        return try #require(standings.max { $0.leads < $1.leads })
    }

    private func set(_ every: String, _ first: CalendarDate, for id: ID<Organisation>, _ visit: Visit) throws
        -> Response
    {
        let page = "/en/authorities/\(id)/schedule"
        return try visit.submit(page, to: page, [("every", every), ("first", first.text)])
    }

    @Test(arguments: Engine.allCases) func theNumbersOpenTheirLists(engine: Engine) throws {
        try withApplication(engine, isDemo: true, remembersPages: false) { application in
            let visit = Visit(application)
            let known = try leader(application)
            let page = "/en/authorities/\(known.organisation.id)"
            #expect(known.leads > 1)
            #expect(try visit.text(visit.get("/en/authorities")).contains(page))
            #expect(try visit.text(visit.get(page + "?part=lead")).contains("\(known.leads) records"))
            let silent = known.byState[nil] ?? 0
            let list = try visit.text(visit.get(page + "?part=lead&status=none"))
            #expect(list.contains(silent == 1 ? "1 record" : "\(silent) records"))
            #expect(known.byState.values.reduce(0, +) == known.leads)
            #expect(try visit.get(page + "?format=csv").status == 200)
            #expect(try visit.get(page + "?format=xlsx").status == 200)
            #expect(try visit.get("/en/authorities/\(ID<Organisation>(at: .now, random: []))").status == 404)
        }
    }

    /// What an authority owes costs what it owes, however many recommendations there are.
    @Test func obligationsAreReadThroughAnIndex() throws {
        try withApplication(.sqlite, isDemo: true) { application in
            let known = try leader(application).organisation.id
            try application.read { (scope) throws in
                let plans = try scope.transaction.plans {
                    _ = try Obligations(scope: scope).all(of: known)
                }
                #expect(plans.count >= 4)
                for plan in plans {
                    let scans = plan.split(separator: "\n").filter {
                        ($0.hasPrefix("SCAN r") || $0.hasPrefix("SCAN recommendation"))
                            && !$0.contains("responsibilities")
                    }
                    #expect(scans.isEmpty, "PLAN \(plan)")
                }
            }
        }
    }

    @Test(arguments: Engine.allCases) func aScheduleIsSetChangedAndEnded(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { application in
            let id = try leader(application).organisation.id
            let today = Timestamp.now.date
            let visit = Visit(application)
            try visit.signIn(as: .officer)
            let page = "/en/authorities/\(id)/schedule"
            let wrong = try visit.submit(page, to: page, [("every", "week"), ("first", "31.02.2027")])
            #expect(wrong.status == 422 && visit.text(wrong).contains("31.02.2027"))
            #expect(try set("quarter", today.adding(days: -3), for: id, visit).status == 303)
            let list = try visit.text(visit.get("/en/authorities/\(id)?due=overdue"))
            #expect(list.contains("3 days late"))
            let calendar = try visit.text(visit.get("/en/authorities/\(id)/calendar.ics"))
            let day = today.adding(days: -3).text.replacing("-", with: "")
            #expect(calendar.contains("DTSTART;VALUE=DATE:\(day)"))
            // Two people at once: the second is told, and loses nothing.
            let stale = try visit.submit(
                page, to: page, [("every", "year"), ("first", today.text), ("version", "7")])
            #expect(stale.status == 409 || stale.status == 422 || visit.text(stale).contains("saved"))
            #expect(try set("year", today.adding(days: 40), for: id, visit).status == 303)
            #expect(try !visit.text(visit.get("/en/authorities/\(id)")).contains("3 days late"))
            #expect(try visit.submit(page, to: page + "/end", []).status == 303)
            let after = try visit.text(visit.get("/en/authorities/\(id)/calendar.ics"))
            #expect(!after.contains("BEGIN:VEVENT"))
            #expect(try LedgerVerification.report(application).problems == [])
        }
    }

    @Test func nobodySchedulesForCivilSociety() throws {
        try withApplication(.sqlite, isDemo: true) { application in
            let organisation = try application.read {
                try OrganisationStore.all(in: $0).first {
                    $0.kind == .civilSociety
                }
            }
            let id = try #require(organisation).id
            let visit = Visit(application)
            try visit.signIn(as: .officer)
            #expect(try visit.get("/en/authorities/\(id)/schedule").status == 404)
            let schedule: ID<ReportSchedule> = application.newID(at: .now)
            #expect(throws: ReportingFault.reportsNothing) {
                try application.write(as: Application.nobody, at: .now) {
                    try ReportingDeeds.set(
                        ReportSchedule(
                            id: schedule, organisation: id, recommendation: nil,
                            draft: .init(interval: .year, firstDue: $0.now.date), endedOn: nil, version: 1),
                        in: $0)
                }
            }
        }
    }

    @Test(arguments: Engine.allCases) func eachReminderIsSentOnceAndAReportEndsThem(engine: Engine) throws {
        try withMail(engine, isDemo: true) { application, server in
            let known = try leader(application)
            let anna = try application.invite("anna", of: known.organisation.id)
            let today = Timestamp.now.date
            let due = today.adding(days: 10)
            let visit = Visit(application)
            try visit.signIn(as: .officer)
            #expect(try set("year", due, for: known.organisation.id, visit).status == 303)
            // Around each step, twice on each day; then the State reports on everything.
            for step in ReminderStep.allCases {
                if step == .month {
                    try reportOnAll(of: known.organisation.id, on: due.adding(days: 20), application)
                }
                for offset in -1...1 {
                    let morning = due.adding(days: step.days + offset).at(hour: 8)
                    try application.runJobs(at: morning)
                    try application.runJobs(at: morning.adding(seconds: 7_200))
                }
            }
            let reminders = try application.read {
                try ReportingStore.reminders(to: anna, limit: 100, in: $0)
            }
            let expected: [ReminderStep] = [.before, .onTheDay, .week, .fortnight]
            #expect(reminders.reversed().map(\.reminder.step) == expected)
            #expect(reminders.allSatisfy { $0.receiver == .anyone && $0.reminder.due == due })
            let mails = try server.mails.filter { $0.contains("anna@") }
            #expect(mails.count == expected.count)
            let text = read("text", of: mails[1])
            #expect(text.contains(known.organisation.name.text(.ru)))
            #expect(text.contains("http://127.0.0.1:8080/tg/workspace/reminders"))
            #expect(read("subject", of: mails[1]).contains("Отчёт до \(Dates.short(due, .ru))"))
        }
    }

    private func reportOnAll(
        of organisation: ID<Organisation>, on day: CalendarDate, _ application: Application
    ) throws {
        let led = try application.read {
            try Obligations(scope: $0).all(of: organisation)
        }
        for obligation in led {
            let id = obligation.recommendation.id
            try application.write(as: Application.nobody, at: day.at(hour: 12)) {
                try RecommendationDeeds.say(
                    .inProgress, by: .state, of: id, reason: Wording(en: "Begun"), in: $0)
            }
        }
    }

    @Test(arguments: Engine.allCases) func whoPausesGetsNone(engine: Engine) throws {
        try withMail(engine, isDemo: true) { application, _ in
            let focal = try #require(
                try application.read {
                    try PersonStore.active(in: $0).first {
                        $0.role == .focalPoint
                    }
                })
            let organisation = try #require(focal.organisation)
            let other = try application.invite("boris", of: organisation)
            let today = Timestamp.now.date
            let officer = Visit(application)
            try officer.signIn(as: .officer)
            #expect(try set("month", today, for: organisation, officer).status == 303)
            let visit = Visit(application)
            try visit.signIn(as: .focalPoint)
            let page = "/en/workspace/reminders"
            let far = try visit.submit(page, to: page, [("until", today.adding(days: 400).text)])
            #expect(far.status == 422)
            #expect(try visit.submit(page, to: page, [("until", today.text)]).status == 303)
            #expect(try visit.text(visit.get(page)).contains("you will receive no reminders"))
            try application.runJobs(at: today.at(hour: 8))
            func steps(_ person: ID<Person>) throws -> [ReminderStep] {
                try application.read { try ReportingStore.reminders(to: person, limit: 9, in: $0) }
                    .map(\.reminder.step)
            }
            let leads = try application.read {
                try Obligations(scope: $0).all(of: organisation)
                    .contains { $0.role == .lead && $0.due != nil }
            }
            #expect(leads)
            #expect(try steps(focal.id) == [] && steps(other) == [.onTheDay])
            try application.runJobs(at: today.adding(days: 7).at(hour: 8))
            #expect(try steps(focal.id) == [.week])
            // Named for some of what the authority owes, and one of those who may report for the rest.
            let why = try visit.text(visit.get(page))
            #expect([ReminderReceiver.focalPoint, .anyone].contains { why.contains($0.name.en) })
        }
    }
}
