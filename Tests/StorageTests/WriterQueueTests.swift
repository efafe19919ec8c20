import Synchronization
import TestDatabases
import Testing

@testable import Storage

/// Who writes first when several wait.
@Suite struct WriterQueueTests {
    @Test(arguments: Engine.allCases) func whoMattersMostGoesFirst(engine: Engine) throws {
        try withLocation(engine) { (location) throws in
            let database = try Database(location, writers: 1)
            defer { database.close() }
            let order = Mutex<[Int]>([])
            let priorities: [WritePriority] = [.form, .bulk, .job, .form, .intake, .form, .intake]
            let thrown = queued(
                database,
                priorities.enumerated().map { number, priority in
                    QueuedWriter(priority: priority) { _ in order.withLock { $0.append(number) } }
                })
            #expect(thrown.allSatisfy { $0 == nil })
            #expect(order.withLock { $0 } == [0, 4, 6, 3, 5, 2, 1])
            #expect(database.writerFigures[.intake]?.called == 2)
            #expect(database.writerFigures[.intake].map { $0.longest > .zero } == true)
        }
    }

    @Test func whoHasWaitedLongGoesBeforeWhoComesNow() throws {
        let queue = WriterQueue(turns: 1)
        let order = Mutex<[WritePriority]>([])
        let arrivals: [(priority: WritePriority, ago: Duration)] = [
            (.form, .zero), (.intake, .zero), (.bulk, .seconds(11)), (.job, .zero),
        ]
        let failures = inThreads(arrivals.count) { number in
            until { number == 0 || !order.withLock(\.isEmpty) && queue.waiting == number - 1 }
            let (priority, ago) = arrivals[number]
            _ = try queue.take(.of(priority), since: .now - ago)
            order.withLock { $0.append(priority) }
            if number == 0 { until { queue.waiting == arrivals.count - 1 } }
            queue.give()
        }
        #expect(failures == 0)
        #expect(order.withLock { $0 } == [.form, .bulk, .intake, .job])
    }

    @Test func oneTurnOfSeveralIsKeptForComplaints() throws {
        let queue = WriterQueue(turns: 2)
        _ = try queue.take(.request)
        #expect(throws: StorageError.busy) { _ = try queue.take(.of(.form, for: .milliseconds(50))) }
        _ = try queue.take(.intake)
        #expect(queue.figures[.form]?.refused == 1)
        #expect(queue.waiting == 0)
        queue.give()
        queue.give()
        _ = try queue.take(.request)
    }

    @Test(arguments: Engine.allCases) func whosePatienceEndsIsToldSo(engine: Engine) throws {
        try withLocation(engine) { (location) throws in
            let database = try Database(location, writers: 1)
            defer { database.close() }
            try database.write { _ in
                for priority in WritePriority.allCases {
                    #expect(throws: StorageError.busy) {
                        try database.write(patience: .of(priority, for: .milliseconds(50))) { _ in }
                    }
                }
            }
            try database.write { _ in }
            #expect(WritePriority.allCases.allSatisfy { database.writerFigures[$0]?.refused == 1 })
        }
    }

    @Test(arguments: Engine.allCases) func readersDoNotWaitForWriters(engine: Engine) throws {
        try withLocation(engine) { (location) throws in
            let database = try Database(location, readers: 1, writers: 2)
            defer { database.close() }
            let hasRead = Atomic<Bool>(false)
            let failures = inThreads(6) { number in
                if number == 0 {
                    until { database.writerQueue.waiting >= 3 }
                    let one: Int? = try database.read(patience: .of(.form, for: .milliseconds(500))) {
                        try $0.row("SELECT 1 AS one") { try $0["one"] }
                    }
                    hasRead.store(one == 1, ordering: .releasing)
                } else {
                    try database.write(patience: .of(.form)) { _ in
                        until { hasRead.load(ordering: .acquiring) }
                    }
                }
            }
            #expect(failures == 0)
            let hasReadThen = hasRead.load(ordering: .acquiring)
            #expect(hasReadThen)
        }
    }

    @Test(arguments: Engine.allCases) func whoWaitsWhenAllIsClosedIsToldSo(engine: Engine) throws {
        try withLocation(engine) { (location) throws in
            let database = try Database(location, writers: 1)
            let thrown = queued(
                database,
                [
                    QueuedWriter { _ in },
                    QueuedWriter(priority: .job) { _ in database.close() },
                    QueuedWriter(priority: .bulk) { _ in },
                ])
            #expect(thrown[0] == nil && thrown[1] == nil)
            #expect(thrown[2] as? StorageError == .connectionLost("the database is closed"))
        }
    }
}
