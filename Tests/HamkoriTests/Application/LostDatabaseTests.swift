import Storage
import TestDatabases
import Testing
import Web

@testable import Hamkori

/// What a server does while its database is away, and when several start together.
@Suite struct LostDatabaseTests {
    @Test func healthIsToldWithoutTheDatabase() throws {
        try withApplication(.sqlite) { (application) throws in
            let gate = Gate(application: application)
            #expect(try gate.answerFromMemory(head("/healthz"))?.status == 200)
            // Until a thread has asked, a worker answers.
            #expect(try gate.answerFromMemory(head("/readyz")) == nil)
            application.readiness.renew(application)
            #expect(try gate.answerFromMemory(head("/readyz"))?.status == 200)
            application.database.close()
            #expect(try gate.answerFromMemory(head("/healthz"))?.status == 200)
            application.readiness.renew(application)
            #expect(try gate.answerFromMemory(head("/readyz"))?.status == 503)
        }
    }

    @Test func anUnknownOutcomeIsNotCalledNothing() {
        let refusal = Refusal(StorageError.unknownOutcome("cut"))
        #expect(refusal == .unknownOutcome)
        #expect(refusal.status == 504)
        #expect(refusal.title.en == "It is not known whether this was saved")
        for language in Language.allCases {
            #expect(refusal.advice[language] != Refusal.databaseLost.advice[language])
        }
        #expect(Problem(refusal).title == refusal.title.en)
    }

    @Test func aServerWaitsForItsDatabase() throws {
        var pauses: [UInt32] = []
        var tries = 0
        let made = try DatabaseWait.untilReached(.silent, pause: { pauses.append($0) }) {
            tries += 1
            guard tries > 6 else { throw StorageError.connectionLost("refused") }
            return tries
        }
        #expect(made == 7)
        #expect(pauses == [1, 2, 4, 8, 15, 15])
        // Room on a disk does not come by waiting. A second try would succeed, so that a fault here ends, too.
        tries = 0
        #expect(throws: StorageError.full) {
            try DatabaseWait.untilReached(.silent, pause: { _ in }) {
                tries += 1
                guard tries > 1 else { throw StorageError.full }
            }
        }
    }

    @Test(arguments: Engine.allCases) func nodesThatStartTogetherFoundOneInstitution(engine: Engine) throws {
        for _ in 1...12 {
            try withLocation(engine) { (location) throws in
                let failures = inThreads(2) { _ in
                    let database = try Database(location)
                    defer { database.close() }
                    _ = try database.migrate(InstitutionStore.migrations)
                    _ = try database.write { try InstitutionStore.ensure(at: .now, in: $0) }
                }
                #expect(failures == 0)
                let database = try Database(location)
                defer { database.close() }
                #expect(try database.read { try $0.count(of: "institutions") } == 1)
                // And the table itself takes no other.
                #expect(throws: StorageError.self) {
                    try database.write {
                        try $0.execute(
                            "INSERT INTO institutions (id, name, time_zone, version) VALUES ('x', '', '', 1)")
                    }
                }
            }
        }
    }

    @Test(arguments: Engine.allCases) func aJobIsNotRunAgainByANodeThatFoundItDueBefore(engine: Engine) throws
    {
        try withApplication(engine) { (application) throws in
            let one = JobRunner(application)
            let other = JobRunner(application)
            let due = try one.due(at: .now)
            #expect(!due.isEmpty)
            #expect(try !other.runDue().jobs.isEmpty)
            for job in due { #expect(try one.begin(job) == .isDone) }
        }
    }

    private func head(_ target: String) throws -> RequestHead {
        try RequestHead(method: .get, target: target, headers: [:])
    }
}
