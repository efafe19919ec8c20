import Secrets
import Storage
import TestDatabases
import TestMailServer
import Testing
import Web

@testable import Hamkori

/// Who is told of overdue cases, how often, and how little the mail says.
@Suite struct OverdueNoticeTests {
    /// A Monday to come, far from the demo's holidays.
    private var monday: CalendarDate {
        get throws {
            let first = try #require(CalendarDate(year: 2_031, month: 2, day: 3))
            #expect(
                WorkingCalendar().isWorking(first) && !WorkingCalendar().isWorking(first.adding(days: -1)))
            return first
        }
    }

    private func mails(_ application: Application) throws -> [QueuedMail] {
        try application.read {
            try OutboxStore.list(ListRequest(page: nil), in: $0).whole(in: $0)
        }
    }

    private func people(_ application: Application) throws -> (officer: Person, commissioner: Person) {
        let people = try application.read {
            try PersonStore.active(in: $0)
        }
        return (
            try #require(people.first { $0.role == .officer }),
            try #require(people.first { $0.role == .commissioner })
        )
    }

    /// Leaves one case of the officer's office open, due on a day.
    private func leaveOne(dueOn day: CalendarDate, of office: ID<Office>?, _ application: Application) throws
    {
        try application.writeUnrecorded { scope in
            let cases = try ComplaintStore.queue(
                ListRequest(page: nil), ofOffice: nil, for: application.newID(at: .now),
                on: Timestamp.now.date, in: scope
            ).whole(in: scope)
            for known in cases {
                try ComplaintStore.set(dueOn: nil, of: known.id, in: scope)
            }
            let id = try #require(cases.first { $0.office == office }).id
            try ComplaintStore.set(dueOn: day, of: id, in: scope)
        }
    }

    @Test(arguments: Engine.allCases) func theOfficeIsToldAndThenTheCommissioner(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let (officer, commissioner) = try people(application)
            let due = try monday
            try leaveOne(dueOn: due, of: officer.office, application)
            func told(_ days: Int) throws -> [ID<Person>] {
                let before = try mails(application).count
                let morning = due.adding(days: days).at(hour: 8)
                try OverdueNotifying.job.run(application, morning)
                try OverdueNotifying.job.run(application, morning.adding(seconds: 7_200))
                let all = try mails(application)
                return all.sorted { $0.createdAt < $1.createdAt }.dropFirst(before).map(\.person)
            }
            #expect(try told(0) == [])
            #expect(try told(1) == [officer.id])
            #expect(try told(3) == [officer.id])
            #expect(Set(try told(4)) == [officer.id, commissioner.id])
            // Saturday and Sunday are free.
            #expect(try told(5) == [] && told(6) == [])
            #expect(Set(try told(7)) == [officer.id, commissioner.id])
            try leaveOne(dueOn: due.adding(days: 60), of: officer.office, application)
            #expect(try told(8) == [])
        }
    }

    @Test(arguments: Engine.allCases) func holidaysPutOffTheCommissionersMail(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let (officer, commissioner) = try people(application)
            let due = try monday
            try leaveOne(dueOn: due, of: officer.office, application)
            try application.writeUnrecorded {
                try WorkingCalendarStore.put(
                    WorkingCalendarStore.Day(
                        day: due.adding(days: 2), exception: .free, name: Wording(en: "Idi Qurbon")), in: $0)
            }
            for days in 2...4 {
                try OverdueNotifying.job.run(application, due.adding(days: days).at(hour: 8))
            }
            #expect(try Set(mails(application).map(\.person)) == [officer.id])
            try OverdueNotifying.job.run(application, due.adding(days: 7).at(hour: 8))
            #expect(try mails(application).contains { $0.person == commissioner.id })
        }
    }

    @Test(arguments: Engine.allCases) func theMailSaysHowManyAndNothingElse(engine: Engine) throws {
        try withMail(engine, isDemo: true) { application, server in
            let (officer, _) = try people(application)
            let due = try monday
            try leaveOne(dueOn: due.adding(days: -30), of: officer.office, application)
            try application.runJobs(at: due.at(hour: 9))
            let sent = try server.mails.filter { read("subject", of: $0).contains("1 case is overdue") }
            #expect(sent.count == 2)
            for mail in sent {
                let words = read("subject", of: mail) + read("text", of: mail)
                #expect(words.contains("http://127.0.0.1:8080/tg/complaints\n"))
                #expect(words.contains("http://127.0.0.1:8080/en/complaints\n"))
                for secret in ["SUG", "Khujand", "Хуҷанд", "Худжанд", "20" + "31", "2030", "1 февр"] {
                    #expect(!words.contains(secret), "\(secret)")
                }
                for kind in AuthorityKind.allCases { #expect(!words.contains(kind.name.ru)) }
                for state in ComplaintState.allCases { #expect(!words.contains(state.name.ru)) }
            }
            #expect(sent.contains { $0.contains("officer@demo.example") })
            #expect(sent.contains { $0.contains("commissioner@demo.example") })
        }
    }

    /// The count of a case from which somebody is excluded would tell them of it.
    @Test(arguments: Engine.allCases) func whoIsExcludedIsNotTold(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let (officer, _) = try people(application)
            let due = try monday
            try leaveOne(dueOn: due, of: officer.office, application)
            try application.writeUnrecorded { scope in
                let cases = try ComplaintStore.queue(
                    ListRequest(page: nil), ofOffice: officer.office, for: officer.id,
                    on: Timestamp.now.date, in: scope)
                let id = try #require(cases.items.first { $0.dueOn != nil }).id
                try ComplaintStore.exclude(officer.id, from: id, in: scope)
            }
            try OverdueNotifying.job.run(application, due.adding(days: 1).at(hour: 8))
            #expect(try mails(application).isEmpty)
        }
    }
}
