import Dispatch
import Mail
import Storage
import Synchronization
import TestDatabases
import TestMailServer
import Testing

@testable import Hamkori

@Suite struct OutboxTests {
    private let now = Timestamp(milliseconds: 1_800_000_000_000)
    private struct Stop: Error {}

    @Test func theBackOffIsBounded() {
        let pauses = (1...6).map { BackOff.next(after: $0, at: now).map { $0.seconds - now.seconds } }
        #expect(pauses == [60, 300, 1_800, 7_200, 86_400, nil])
        #expect(BackOff.next(after: 0, at: now) == nil && BackOff.next(after: 1_000, at: now) == nil)
    }

    @Test(arguments: Engine.allCases) func aMailIsSentOnceAndOnlyIfItsCauseIsCommitted(engine: Engine) throws
    {
        try withMail(engine) { application, server in
            let anna = try application.invite("anna")
            let id = try application.mail("Салом", to: anna, at: now)
            #expect(throws: Stop.self) {
                try application.writeUnrecorded { scope in
                    try OutboxStore.put(
                        QueuedMail.Content(subject: "never", text: ""), to: anna,
                        as: ID(at: now, random: [1]), at: now, in: scope)
                    throw Stop()
                }
            }
            #expect(try application.runJobs(at: now.adding(seconds: -1)).sent == 0)
            #expect(try application.runJobs(at: now).sent == 1)
            #expect(try application.runJobs(at: now.adding(seconds: 100_000)).sent == 0)
            #expect(try application.mail(id).state == .sent)
            let mails = try server.mails
            #expect(mails.count == 1)
            #expect(read("subject", of: mails[0]) == "Салом")
            #expect(read("To", of: mails[0]) == "anna@mail.example")
            #expect(read("From", of: mails[0]) == "Ҳамкорӣ <noreply@hamkori.example>")
            #expect(read("Message-ID", of: mails[0]) == "<\(id.text)@hamkori.example>")
        }
    }

    @Test(arguments: Engine.allCases) func aBusyServerIsAskedLessAndLess(engine: Engine) throws {
        try withMail(engine) { application, _ in
            let id = try application.mail("x", to: try application.invite("busy"), at: now)
            var moment = now
            for (number, pause) in BackOff.pauses.enumerated() {
                #expect(try application.runJobs(at: moment).failed == 1)
                let mail = try application.mail(id)
                #expect(mail.state == .waiting && mail.attempts == number + 1)
                #expect(mail.fault.hasPrefix("451: "))
                moment = moment.adding(seconds: pause)
                #expect(try application.runJobs(at: moment.adding(seconds: -1)).failed == 0)
            }
            #expect(try application.runJobs(at: moment).failed == 1)
            #expect(try application.mail(id).state == .givenUp)
            #expect(try application.runJobs(at: moment.adding(seconds: 1_000_000)).failed == 0)
        }
    }

    @Test(arguments: Engine.allCases) func anAdministratorTriesAgainWhatWasRefused(engine: Engine) throws {
        try withMail(engine, isDemo: true) { application, server in
            let id = try application.mail("Refused", to: try application.invite("gone"), at: now)
            #expect(try application.runJobs(at: now).failed == 1)
            #expect(try application.mail(id).state == .givenUp)
            let visit = Visit(application)
            try visit.signIn(as: .administrator)
            #expect(try visit.text(visit.get("/en/workspace/mail?state=givenUp")).contains("Refused"))
            let page = "/en/workspace/mail/\(id)"
            #expect(try visit.text(visit.get(page)).contains("550: "))
            #expect(try visit.submit(page, to: page + "/again", []).status == 303)
            #expect(try application.mail(id).state == .waiting)
            #expect(try visit.text(visit.get(page)).contains("Not sent") == false)
        }
    }

    @Test(arguments: Engine.allCases) func aKilledProcessLosesNothing(engine: Engine) throws {
        try withMail(engine) { application, server in
            let id = try application.mail("x", to: try application.invite("anna"), at: now)
            // Taken in hand by a process that was killed: before the server had it, or after.
            _ = try application.writeUnrecorded {
                try OutboxStore.take(at: now, in: $0)
            }
            let soon = now.adding(seconds: OutboxStore.patience - 1)
            #expect(try application.runJobs(at: soon).sent == 0)
            #expect(try application.mail(id).state == .underway)
            #expect(try application.runJobs(at: soon.adding(seconds: 1)).sent == 1)
            #expect(try server.mails.count == 1)
            #expect(try application.mail(id).state == .sent)
            // What the killed process would have marked does not undo it.
            try application.writeUnrecorded {
                try OutboxStore.settle(id, .waiting, dueAt: now, fault: "late", in: $0)
            }
            #expect(try application.mail(id).state == .sent)
        }
    }

    @Test(arguments: Engine.allCases) func twoRunnersSendNothingTwice(engine: Engine) throws {
        try withMail(engine) { application, server in
            let anna = try application.invite("anna")
            for number in 1...12 { try application.mail("Mail \(number)", to: anna, at: now) }
            let sent = Mutex(0)
            DispatchQueue.concurrentPerform(iterations: 3) { _ in
                let report = try? application.runJobs(at: now)
                sent.withLock { $0 += report?.sent ?? 0 }
            }
            #expect(sent.withLock { $0 } == 12)
            #expect(try Set(server.mails.map { read("subject", of: $0) }).count == 12)
            #expect(try server.mails.count == 12)
        }
    }

    @Test(arguments: Engine.allCases) func aLeaseThatNobodyRenewsEnds(engine: Engine) throws {
        try withMail(engine) { application, _ in
            try application.mail("x", to: try application.invite("anna"), at: now)
            _ = try application.writeUnrecorded {
                try JobStore.hold(as: "another node", at: now, in: $0)
            }
            let during = try application.runJobs(at: now.adding(seconds: JobStore.lease - 1))
            #expect(during.isElsewhere && during.sent == 0)
            #expect(try application.runJobs(at: now.adding(seconds: JobStore.lease)).sent == 1)
        }
    }

    @Test func aMailToAClosedAccountIsDropped() throws {
        try withMail(.sqlite) { application, server in
            let anna = try application.invite("anna")
            let id = try application.mail("x", to: anna, at: now)
            try application.write(as: Application.nobody, at: now) {
                try AccountDeeds.set(isActive: false, of: anna, in: $0)
            }
            try application.runJobs(at: now)
            #expect(try application.mail(id).state == .dropped)
            #expect(try server.mails.isEmpty)
        }
    }

    @Test func withoutAServerMailsWait() throws {
        try withApplication(.sqlite, isDemo: true) { application in
            let id = try application.mail("x", to: try application.invite("anna"), at: now)
            try application.runJobs(at: now)
            #expect(try application.mail(id).state == .waiting)
            let visit = Visit(application)
            try visit.signIn(as: .administrator)
            #expect(try visit.text(visit.get("/en/workspace/mail")).contains("E-mail is off"))
        }
    }

    @Test func aServerThatIsDownIsAskedOnceARound() throws {
        let mailing = Mailing(
            server: try #require(MailServer("smtp://127.0.0.1:1")), from: try #require(Address("a@b.example"))
        )
        try withApplication(.sqlite, mailing: mailing) { application in
            let anna = try application.invite("anna")
            for number in 1...5 { try application.mail("Mail \(number)", to: anna, at: now) }
            #expect(try application.runJobs(at: now).failed == 1)
        }
    }
}
