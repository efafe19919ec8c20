import Mail
import Secrets
import Storage

/// Runs what is due: first the jobs, which write mails, then the mails.
struct JobRunner: Sendable {
    let application: Application
    /// Names this runner among those of all nodes.
    let holder = Hexadecimal.text(Random.bytes(8))
    /// The clock, so that tests need not wait.
    let clock: @Sendable () -> Timestamp

    init(_ application: Application, clock: (@Sendable () -> Timestamp)? = nil) {
        self.application = application
        self.clock = clock ?? { application.clock.now }
    }

    /// What was done.
    struct Report: Sendable, Equatable {
        var jobs: [String] = []
        var sent = 0
        /// Mails that were not taken, now or for good.
        var failed = 0
        /// Jobs that failed, which the log names.
        var faults = 0
        /// Whether another runner is at work.
        var isElsewhere = false
    }

    /// Runs everything due once. When nothing is due nothing is written, so that public pages stay remembered.
    @discardableResult
    func runDue() throws -> Report {
        var report = Report()
        try application.lookForConfirmation()
        finishImport(&report)
        let now = clock()
        let due = try due(at: now)
        let hasMail = try application.read {
            try OutboxStore.isDue(at: now, in: $0)
        }
        guard !due.isEmpty || hasMail && mailing != nil else { return report }
        for job in due {
            switch try begin(job) {
            case .isElsewhere:
                report.isElsewhere = true
                return report
            case .isDone: continue
            case .isOurs: run(job, &report)
            }
        }
        if let mailing { try send(through: mailing, &report) }
        try application.writeUnrecorded {
            try JobStore.release(as: holder, in: $0)
        }
        return report
    }

    /// The same, where nobody takes a report: what goes wrong is in the log.
    @Sendable func runDueOrSayWhyNot() {
        do {
            try runDue()
        } catch {
            application.log.fault("jobs failed", ["error": "\(error)"])
        }
    }

    private var mailing: Mailing? { application.configuration.mailing }

    private var jobs: [Job] {
        let isCertain = application.clock.doubt == nil
        return application.features.flatMap(\.jobs).filter {
            (mailing != nil || !$0.needsMail) && (isCertain || !$0.needsCertainTime)
        }
    }

    /// The jobs that have waited long enough.
    func due(at now: Timestamp) throws -> [Job] {
        let runs = try application.read { try JobStore.runs(in: $0) }
        return jobs.filter { job in runs[job.name].map { job.isDue(after: $0, at: now) } ?? true }
    }

    enum Turn { case isOurs, isDone, isElsewhere }

    /// Whether the job is for us to run. It is noted before it runs: a job that fails waits for its next turn. Another
    /// node may have run it since it was found due, so that is looked at again under the lease.
    func begin(_ job: Job) throws -> Turn {
        try application.writeUnrecorded { scope in
            let now = clock()
            guard try JobStore.hold(as: holder, at: now, in: scope) else {
                return .isElsewhere
            }
            let ranAt = try JobStore.runs(in: scope)[job.name]
            if let ranAt, !job.isDue(after: ranAt, at: now) { return .isDone }
            try JobStore.note(job.name, at: now, in: scope)
            return .isOurs
        }
    }

    /// Takes what an import has left whose process was killed, before the jobs; its faults stop none of them.
    private func finishImport(_ report: inout Report) {
        do {
            try ImportRollForward(application).finishWhatWasLeft()
        } catch {
            report.faults += 1
            application.log.fault("import not finished", ["error": "\(error)"])
        }
    }

    private func run(_ job: Job, _ report: inout Report) {
        do {
            try job.run(application, clock())
            report.jobs.append(job.name)
        } catch {
            report.faults += 1
            application.log.fault("job failed", ["job": job.name, "error": "\(error)"])
        }
    }

    private func send(through mailing: Mailing, _ report: inout Report) throws {
        while let (mail, receiver) = try take() {
            guard let receiver else {
                try settle(mail, .dropped)
                continue
            }
            switch Mailer(mailing.server).send(mailing.message(mail, to: receiver)) {
            case .sent:
                try settle(mail, .sent)
                report.sent += 1
            case .refused(let reason):
                report.failed += 1
                application.log.fault("mail refused", ["mail": mail.id.text])
                try settle(mail, .givenUp, fault: reason)
            case .failed(let reason):
                report.failed += 1
                try wait(mail, reason)
            case .unreachable(let reason):
                report.failed += 1
                application.log.fault("mail server unreachable", ["reason": reason])
                try wait(mail, reason)
                // The others would fail the same way, each after its time limit.
                return
            }
        }
    }

    /// The next mail that is due and its receiver's address; nil receiver when nobody may get it any more.
    private func take() throws -> (QueuedMail, Address?)? {
        try application.writeUnrecorded { scope in
            let now = clock()
            guard try JobStore.hold(as: holder, at: now, in: scope),
                let mail = try OutboxStore.take(at: now, in: scope)
            else { return nil }
            let person = try PersonStore.person(mail.person, in: scope)
            guard let person, person.isActive else { return (mail, nil) }
            return (mail, Address(mailbox: person.email))
        }
    }

    private func wait(_ mail: QueuedMail, _ reason: String) throws {
        let next = BackOff.next(after: mail.attempts, at: clock())
        if next == nil { application.log.fault("mail given up", ["mail": mail.id.text]) }
        try settle(mail, next == nil ? .givenUp : .waiting, dueAt: next, fault: reason)
    }

    private func settle(
        _ mail: QueuedMail, _ state: MailState, dueAt: Timestamp? = nil, fault: String = ""
    ) throws {
        try application.writeUnrecorded {
            try OutboxStore.settle(mail.id, state, dueAt: dueAt, fault: String(fault.prefix(500)), in: $0)
        }
    }
}

extension Job {
    /// Whether it is to run again. A run that was noted by a clock that stood ahead does not count.
    fileprivate func isDue(after ranAt: Timestamp, at now: Timestamp) -> Bool {
        ranAt.adding(seconds: every) <= now
            || ranAt.milliseconds > now.milliseconds + ClockJudgement.tolerance
    }
}
