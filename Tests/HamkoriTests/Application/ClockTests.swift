import Glibc
import Storage
import Synchronization
import TestDatabases
import Testing

@testable import Hamkori

/// Both clocks of a machine, to be set by a test.
final class TestClock: Sendable {
    private let readings: Mutex<(wall: Timestamp, running: Int64)>

    init(_ wall: Timestamp = .now) { readings = Mutex((wall, 1_000_000)) }

    var source: ClockSource {
        ClockSource(
            wall: { self.readings.withLock { $0.wall } }, running: { self.readings.withLock { $0.running } })
    }

    /// Lets time pass.
    func pass(seconds: Int) {
        readings.withLock {
            $0.wall = $0.wall.adding(seconds: seconds)
            $0.running += Int64(seconds) * 1000
        }
    }

    /// Sets the clock, as no time passes.
    func set(_ wall: Timestamp) { readings.withLock { $0.wall = wall } }

    var wall: Timestamp { readings.withLock { $0.wall } }
}

/// One reading of the clock is never believed where it could destroy something.
struct ClockTests {
    private let start = CalendarDate(unchecked: 2026, 11, 27).at(hour: 12)

    private func judgement(startedAfter days: Int) -> ClockJudgement {
        ClockJudgement(last: start, wall: start.adding(seconds: days * 86_400), running: 0)
    }

    @Test func `a start soon after the last entry is believed, one before it or long after is not`() {
        #expect(judgement(startedAfter: 0).doubt == nil)
        #expect(judgement(startedAfter: 7).doubt == nil)
        #expect(judgement(startedAfter: 8).doubt == .ahead)
        #expect(judgement(startedAfter: 366 * 7).doubt == .ahead)
        #expect(judgement(startedAfter: -1).doubt == .behind)
        #expect(ClockJudgement(last: nil, wall: start, running: 0).doubt == nil)
        // Corrected by a few minutes, nobody is asked.
        let corrected = start.adding(seconds: -300)
        #expect(ClockJudgement(last: start, wall: corrected, running: 0).doubt == nil)
    }

    @Test func `in doubt time goes on from what was certain`() {
        var judgement = judgement(startedAfter: 3_000)
        let wrong = start.adding(seconds: 3_000 * 86_400)
        #expect(judgement.now(wall: wrong, running: 0) == start)
        #expect(judgement.now(wall: wrong.adding(seconds: 60), running: 60_000) == start.adding(seconds: 60))
        #expect(judgement.doubt == .ahead)
    }

    @Test(arguments: [601, -601, 86_400 * 2_500, -86_400 * 2_500])
    func `a leap is in doubt until the clock stands right again`(seconds: Int) {
        var judgement = judgement(startedAfter: 0)
        #expect(
            judgement.now(wall: start.adding(seconds: 100), running: 100_000) == start.adding(seconds: 100))
        let leapt = start.adding(seconds: 200 + seconds)
        #expect(judgement.now(wall: leapt, running: 200_000) == start.adding(seconds: 200))
        #expect(judgement.doubt == .leap)
        #expect(
            judgement.now(wall: start.adding(seconds: 301), running: 300_000) == start.adding(seconds: 301))
        #expect(judgement.doubt == nil)
    }

    @Test func `a clock that drifts for years is believed`() {
        var judgement = judgement(startedAfter: 0)
        for hour in 1...20_000 {
            // Two seconds an hour against each other.
            _ = judgement.now(wall: start.adding(seconds: hour * 3_602), running: Int64(hour) * 3_600_000)
            #expect(judgement.doubt == nil)
        }
    }

    @Test func `a machine without a clock of its own is believed once network time has set it`() {
        var judgement = ClockJudgement(last: start, wall: Timestamp(milliseconds: 0), running: 0)
        #expect(
            judgement.now(wall: Timestamp(milliseconds: 5_000), running: 5_000) == start.adding(seconds: 5))
        let right = start.adding(seconds: 86_400)
        #expect(judgement.now(wall: right, running: 6_000) == right)
        #expect(judgement.doubt == nil)
    }

    private func restarted(_ application: Application, _ clock: TestClock) throws -> Application {
        application.database.close()
        return try Application(application.configuration, source: clock.source, log: .silent)
    }

    @Test(arguments: Engine.allCases)
    func `a start in 2033 erases, publishes and numbers nothing by that year, until somebody confirms`(
        _ engine: Engine
    ) throws {
        try withApplication(engine, isDemo: true) { (first) throws in
            let now = Timestamp.now
            let clock = TestClock(CalendarDate(unchecked: now.date.year + 7, 3, 1).at(hour: 12))
            let application = try restarted(first, clock)
            defer { application.database.close() }
            #expect(application.clock.doubt == .ahead)
            #expect(application.clock.now.date.year == now.date.year)
            for _ in 0..<3 {
                try JobRunner(application).runDue()
                clock.pass(seconds: 86_400)
            }
            #expect(try erasures(application).isEmpty)
            let visit = Visit(application)
            #expect(visit.text(try visit.get("/readyz")).contains("clock ahead"))
            #expect(try visit.get("/readyz").status == 200)
            try visit.signIn(as: .administrator)
            #expect(visit.text(try visit.get("/en/workspace")).contains("clock is in doubt"))
            #expect(try visit.submit("/en/workspace/clock", to: "/en/workspace/clock", []).status == 303)
            #expect(application.clock.doubt == nil && application.clock.now == clock.wall)
            // Confirmed, it stays so: the next start asks nobody.
            application.database.close()
            let again = try Application(
                application.configuration, source: clock.source, log: .silent)
            defer { again.database.close() }
            #expect(again.clock.doubt == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func `commands write by the installation's time, not by the system's`(_ engine: Engine) throws {
        try withApplication(engine) { (first) throws in
            let address = try UserCommands.add("c@x.tj", name: "First", .commissioner, first)
            _ = try Newcomer("c@x.tj", invited: address, first)
            // A time that is believed and that the system does not tell; then one that is not believed.
            let now = Timestamp.now
            let believed = now.adding(seconds: 5 * 86_400)
            let clock = TestClock(believed)
            let application = try restarted(first, clock)
            defer { application.database.close() }
            #expect(application.clock.doubt == nil)
            clock.set(CalendarDate(unchecked: now.date.year + 7, 3, 1).at(hour: 12))
            func last() throws -> Timestamp? {
                try application.read {
                    try Application.lastMoment(in: $0)
                }
            }
            let told = try UserCommands.confirm("c@x.tj", fingerprint: nil, application)
            let mark = try #require(told.range(of: "fingerprint: "))
            let words = told[mark.upperBound...].prefix { $0 != "\n" }
            _ = try UserCommands.confirm("c@x.tj", fingerprint: String(words), application)
            #expect(try last() == believed)
            let readers = try application.read {
                try ReaderStore.all(in: $0)
            }
            #expect(readers.map(\.confirmedAt) == [believed])
            for command in [
                { try UserCommands.add("d@x.tj", name: "Next", .officer, application) },
                { try UserCommands.give(.monitor, to: "d@x.tj", application) },
                { try UserCommands.reset("d@x.tj", application) },
            ] {
                clock.pass(seconds: 1)
                _ = try command()
                #expect(try last() == application.clock.now)
            }
        }
    }

    private func erasures(_ application: Application) throws -> [CaseErasure] {
        try application.read { scope in
            try scope.rows(
                "SELECT complaint_id FROM case_erasures ORDER BY announced_on, complaint_id"
            ) { try $0["complaint_id"] as ID<Complaint> }
            .compactMap { try CaseErasureStore.erasure(of: $0, in: scope) }
        }
    }

    @Test(arguments: Engine.allCases)
    func `a start before the last entry works by the last entry's time`(_ engine: Engine) throws {
        try withApplication(engine) { (first) throws in
            let clock = TestClock(Timestamp(milliseconds: 0))
            let last = try #require(try first.read { try Application.lastMoment(in: $0) })
            let application = try restarted(first, clock)
            defer { application.database.close() }
            #expect(application.clock.doubt == .behind)
            #expect(application.clock.now == last)
            clock.pass(seconds: 3_600)
            #expect(application.clock.now == last.adding(seconds: 3_600))
        }
    }

    @Test(arguments: Engine.allCases)
    func `a confirmation at the command line reaches the server that runs`(_ engine: Engine) throws {
        try withApplication(engine) { (first) throws in
            let clock = TestClock()
            let application = try restarted(first, clock)
            defer { application.database.close() }
            try application.keepTime()
            clock.set(clock.wall.adding(seconds: 10 * 86_400))
            #expect(application.clock.doubt == .leap)
            try JobRunner(application).runDue()
            #expect(application.clock.doubt == .leap)
            let command = try Application(application.configuration, source: clock.source, log: .silent)
            try command.confirmClock(as: Application.nobody)
            command.database.close()
            try JobRunner(application).runDue()
            #expect(application.clock.doubt == nil && application.clock.now == clock.wall)
            // What was confirmed then does not cover the next leap.
            clock.set(clock.wall.adding(seconds: 20 * 86_400))
            #expect(application.clock.doubt == .leap)
            try JobRunner(application).runDue()
            #expect(application.clock.doubt == .leap)
        }
    }

    @Test(arguments: Engine.allCases)
    func `what a wrong clock noted does not outlive its correction`(_ engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (first) throws in
            let right = Timestamp.now
            let clock = TestClock(right.adding(seconds: 6 * 86_400))
            let wrong = try restarted(first, clock)
            #expect(wrong.clock.doubt == nil)
            let ran = try JobRunner(wrong).runDue().jobs
            #expect(!ran.isEmpty)
            try Visit(wrong).signIn(as: .officer)
            try leaveTraces(wrong)

            clock.set(right)
            let application = try restarted(wrong, clock)
            defer { application.database.close() }
            #expect(application.clock.doubt == .behind)
            try application.confirmClock(as: Application.nobody)
            let again = try JobRunner(application).runDue().jobs
            #expect(Set(again) == Set(ran))
            let (hasSession, hasMail) = try application.read { (scope) throws in
                (
                    try scope.row("SELECT 1 AS one FROM sessions") != nil,
                    try OutboxStore.isDue(at: right, in: scope)
                )
            }
            #expect(!hasSession && hasMail)
        }
    }

    /// A lease of another node, which died with it, and a mail that was put off for a day.
    private func leaveTraces(_ application: Application) throws {
        let now = application.clock.now
        let held = try application.writeUnrecorded { (scope) throws in
            let person: ID<Person>? = try scope.row("SELECT id FROM people LIMIT 1") { try $0["id"] }
            try OutboxStore.put(
                QueuedMail.Content(subject: "s", text: "t", unsubscribe: nil), to: try #require(person),
                as: application.newID(QueuedMail.self, at: now), at: now.adding(seconds: 86_400),
                in: scope)
            return try JobStore.hold(as: "dead", at: now, in: scope)
        }
        #expect(held)
    }

    @Test(arguments: Engine.allCases)
    func `running time counts what ran, whatever the clock was set to`(_ engine: Engine) throws {
        try withApplication(engine) { (first) throws in
            let clock = TestClock()
            let application = try restarted(first, clock)
            defer { application.database.close() }
            func running() throws -> Int64 {
                try application.read {
                    try ClockStore.kept(in: $0)?.running ?? 0
                }
            }
            let before = try running()
            clock.pass(seconds: 3_600)
            try application.keepTime()
            #expect(try running() == before + 3_600_000)
            clock.set(clock.wall.adding(seconds: 2_000 * 86_400))
            try application.keepTime()
            #expect(try running() == before + 3_600_000)
            // A note that was missed for days counts as one.
            clock.set(clock.wall.adding(seconds: -2_000 * 86_400))
            clock.pass(seconds: 10 * 86_400)
            try application.keepTime()
            #expect(try running() == before + 3_600_000 + ClockStore.longestPeriod)
        }
    }

    @Test func `what is wrong is said by readyz in one word`() throws {
        try withApplication(.sqlite) { (application) throws in
            #expect(Readiness(application).text == "ready\ndatabase ok\nkeys ok\nclock ok\n")
            let path = application.configuration.dataDirectory + "/file-key"
            let visit = Visit(application)
            rename(path, path + ".away")
            #expect(try visit.get("/readyz").status == 503)
            #expect(Readiness(application).keys == "missing")
            _ = system("head -c 31 \(path).away > \(path)")
            #expect(Readiness(application).keys == "damaged")
            _ = system("head -c 32 /dev/urandom > \(path)")
            #expect(Readiness(application).keys == "other")
            rename(path + ".away", path)
            #expect(try visit.get("/readyz").status == 200)
            guard case .sqlite(let file) = application.configuration.database else { return }
            rename(file, file + ".away")
            #expect(Readiness(application).database == "missing")
            _ = system("cp \(file).away \(file)")
            #expect(Readiness(application).database == "replaced")
            // What was written now would be in no file at the next start.
            #expect(throws: StorageError.self) { try application.keepTime() }
            rename(file + ".away", file)
            #expect(Readiness(application).database == "ok")
            try application.keepTime()
        }
    }
}
