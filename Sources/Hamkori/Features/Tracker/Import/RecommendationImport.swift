import Secrets
import Storage

/// Takes the rows of a file into the tracker: all of them or none.
///
/// The file is judged and put aside first; then one short write decides that it is taken, and after that its rows are
/// taken in portions, between which others write. An import of few rows is one write.
struct RecommendationImport {
    let application: Application
    let actor: String
    /// The State that the whole file is said to be on; a row on another stops the import.
    var home: Country?
    /// Only rows on this State are taken; all when nil.
    var only: Country?
    /// Whether the file holds all that its source has on the States in it, so that what is missing was withdrawn.
    var isComplete = false
    var isDryRun = false
    var limits = ImportLimits()
    /// Told how much is done, and of how much. What it throws stops the import where it is.
    var progress: (_ done: Int, _ size: Int) throws -> Void = { _, _ in }

    init(application: Application, actor: String) {
        self.application = application
        self.actor = actor
    }

    /// Does it with rows at hand.
    func perform(_ rows: [ImportedRecommendation], problems: [ImportProblem] = []) throws -> ImportReport {
        try perform(ImportRows(rows, problems: problems))
    }

    /// - Returns: the report; when it names problems, nothing was taken.
    /// - Throws: `StorageError`; nothing was taken then, but for `unknownOutcome`.
    func perform(_ rows: ImportRows) throws -> ImportReport {
        guard !isComplete || rows.isKeyed else {
            return .refused(ImportProblem(line: 0, column: "", reason: .withoutKeys))
        }
        return try isDryRun ? rehearse(rows) : take(rows)
    }

    private func rehearse(_ rows: ImportRows) throws -> ImportReport {
        var judgement = ImportJudgement(home: home, only: only, today: application.clock.now.date)
        var rehearsal = ImportRehearsal(application)
        try judgement.judge(
            rows, portion: limits.alone, progress: { try progress($0, rows.size) },
            take: { try rehearsal.count($0) })
        var report = judgement.report
        guard report.problems.isEmpty else { return report }
        report.add(rehearsal.report)
        if isComplete { report.withdrawn = try missing(in: judgement.seen).ids.count }
        return report
    }

    private func take(_ rows: ImportRows) throws -> ImportReport {
        var judgement = ImportJudgement(home: home, only: only, today: application.clock.now.date)
        var staging = ImportStaging(application, limits)
        do {
            // Reading is the smaller half.
            try judgement.judge(
                rows, portion: limits.portion, progress: { try progress($0, 2 * rows.size) },
                take: { try staging.add($0) })
        } catch {
            // What cannot be removed now goes later.
            try? staging.takeBack(from: 0)
            throw error
        }
        guard judgement.report.problems.isEmpty else {
            try staging.takeBack(from: 0)
            return judgement.report
        }
        while true {
            do {
                try finishEarlier()
                return try take(&staging, judgement, rows.size)
            } catch let fault as ImportFault {
                if fault == .anotherCameFirst { continue }
                try staging.takeBack(from: 0)
                let reason: ImportProblem.Reason = fault == .notWhole ? .notWhole : .earlierStopped
                return .refused(ImportProblem(line: 0, column: "", reason: reason))
            } catch {
                // Nothing of a decided import is taken back.
                try? staging.takeBack(from: 0)
                throw error
            }
        }
    }

    /// - Throws: `ImportFault` when an earlier import cannot go on; `StorageError` when the database is away or busy.
    private func finishEarlier() throws {
        do {
            try ImportRollForward(application, limits: limits).finish()
        } catch let error where error is SecretsError {
            throw stopped(error)
        } catch let error as StorageError {
            switch error {
            // What will be refused again, whenever it is tried.
            case .statement, .constraint, .mismatch: throw stopped(error)
            default: throw error
            }
        }
    }

    private func stopped(_ error: any Error) -> ImportFault {
        application.log.fault("import stopped", ["error": "\(error)"])
        return .earlierStopped
    }

    /// - Throws: `ImportFault.anotherCameFirst` when an import was decided while this one looked for what is missing.
    private func take(
        _ staging: inout ImportStaging, _ judgement: ImportJudgement, _ size: Int
    ) throws -> ImportReport {
        let (missing, entries) = try missing(in: judgement.seen)
        var report = judgement.report
        if staging.isHeld, staging.held.count + missing.count <= limits.alone {
            let portion = ImportPortion(rows: staging.held, missing: missing)
            report.add(try takeAtOnce(portion, after: entries, report.mapping))
            try progress(2 * size, 2 * size)
            return report
        }
        let first = try staging.putAside(missing: missing)
        do {
            try decide(staging, after: entries, report.mapping)
        } catch ImportFault.anotherCameFirst {
            try staging.takeBack(from: first)
            throw ImportFault.anotherCameFirst
        }
        let done = try finish(staging.id, size)
        report.add(done.report)
        report.isUnfinished = !done.isFinished
        return report
    }

    private func takeAtOnce(
        _ portion: ImportPortion, after entries: Int, _ mapping: NamedMapping?
    ) throws -> ImportReport {
        try write(after: entries, mapping) { writing in
            var taking = ImportTaking(writing, today: writing.now.date)
            try taking.take(portion)
            return taking.report
        }
    }

    /// From here on the import is taken, whatever happens.
    private func decide(_ staging: ImportStaging, after entries: Int, _ mapping: NamedMapping?) throws {
        let wrappedKey = try application.fileKey.wrap(staging.key, of: staging.id)
        try write(after: entries, mapping) { writing in
            let scope = writing.scope
            guard try ImportStore.countPortions(of: staging.id, in: scope) == staging.portions else {
                throw ImportFault.notWhole
            }
            let decided = DecidedImport(
                id: staging.id, actor: actor, decidedAt: writing.now,
                entry: try LedgerStore.size(in: scope),
                wrappedKey: wrappedKey, portions: staging.portions)
            try ImportStore.insert(decided, in: scope)
        }
    }

    /// Writes what begins with the import's own entry in the ledger, unless another one is under way or came first.
    private func write<Result>(
        after entries: Int, _ mapping: NamedMapping?, _ body: (Writing) throws -> Result
    ) throws -> Result {
        try application.write(as: actor, at: application.clock.now, patience: .bulk) { writing in
            let scope = writing.scope
            guard try ImportStore.underWay(in: scope) == nil,
                try !LedgerStore.tells(of: .recommendationsImported, from: entries, in: scope)
            else { throw ImportFault.anotherCameFirst }
            try ImportDeeds.begin(in: writing)
            if let mapping { try ImportStore.remember(mapping, in: writing) }
            return try body(writing)
        }
    }

    /// Takes the portions. What hinders it now does not undo the decision: they are taken later then.
    private func finish(_ id: ID<DecidedImport>, _ size: Int) throws -> DecidedImport {
        var forward = ImportRollForward(application, limits: limits)
        forward.progress = { done, portions in try progress(size + size * done / portions, 2 * size) }
        do {
            try forward.finish()
        } catch let error where error is StorageError || error is ImportFault {
            application.log.fault("import stopped", ["error": "\(error)"])
        }
        return try application.read { scope in
            guard let decided = try ImportStore.decided(id, in: scope) else {
                throw Refusal.unknownOutcome
            }
            return decided
        }
    }

    /// Those on the States of a complete file that its source once had and has no longer; and how many
    /// entries the ledger has then.
    private func missing(in seen: ImportedRowsSeen) throws -> (ids: [ID<Recommendation>], entries: Int) {
        try application.read { scope in
            let entries = try LedgerStore.size(in: scope)
            guard isComplete else { return ([], entries) }
            var ids: [ID<Recommendation>] = []
            for country in seen.countries.sorted(by: { $0.code < $1.code }) {
                ids += try RecommendationStore.annotated(on: country, in: scope)
                    .filter { !seen.holds($0.key) }.map(\.id)
            }
            return (ids, entries)
        }
    }
}
