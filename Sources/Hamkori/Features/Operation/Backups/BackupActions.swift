import Markup
import Web

/// What an administrator sees of backups: when the last one was made, how large it is, and what came of it.
enum BackupActions {
    static func show(_ context: Context) throws -> Response {
        let language = context.language
        let now = context.now
        let runs = try context.read { try BackupRunStore.all(in: $0) }
        let good = runs.first { $0.outcome == .made }
        let last = runs.first.map { run in
            """
            <section><h2>\(BackupTexts.lastTry[language])</h2>\(Facts.html([
                (BackupTexts.lastTry, Dates.text(run.beganAt, language)),
                (BackupTexts.outcome, BackupTexts.name(of: run, at: now)[language]),
                (BackupTexts.reason, run.fault),
            ], language))</section>
            """ as HTML
        }
        return context.page(
            Page(
                title: BackupTexts.title[language], section: .workspace,
                path: [(AccountTexts.workspace[language], context.link(Accounts.workspace))],
                body: """
                    \(notice(runs, context))\(Facts.html([
                        (BackupTexts.lastGood, good.map { Dates.text($0.beganAt, language) } ?? ""),
                        (BackupTexts.age, good.map { BackupTexts.age(of: $0.beganAt, at: now, language) } ?? ""),
                        (BackupTexts.size, good?.size.map { Numbers.size($0, language) } ?? ""),
                        (BackupTexts.file, good?.name ?? ""),
                        (BackupTexts.schedule, schedule(context)),
                    ], language))\(last ?? .empty)<p>\(BackupTexts.advice[language])</p>
                    """))
    }

    /// For the workspace of administrators: that there is no backup, an old one, or one that failed.
    static func alert(_ context: Context) throws -> HTML {
        guard context.visitor.may(.administerInstitution) else { return .empty }
        let runs = try context.read { try BackupRunStore.all(in: $0) }
        guard worry(runs, context) != nil else { return .empty }
        let language = context.language
        return """
            \(notice(runs, context))<p><a class="button" \
            href="\(context.link(Backups.show))">\(BackupTexts.title[language])</a></p>
            """
    }

    private static func notice(_ runs: [BackupRun], _ context: Context) -> HTML {
        worry(runs, context).map { "<div class=\"notice wrong\"><p>\($0[context.language])</p></div>" }
            ?? .empty
    }

    private static func schedule(_ context: Context) -> String {
        guard let schedule = context.application.configuration.backups else {
            return BackupTexts.byHand[context.language]
        }
        return BackupTexts.every(schedule.hours, context.language) + ", "
            + BackupTexts.kept(schedule.keep, context.language)
    }

    /// What is wrong; nil when the last backup is good and new.
    private static func worry(_ runs: [BackupRun], _ context: Context) -> Text? {
        BackupWorry(runs, schedule: context.application.configuration.backups, at: context.now)?.text
    }
}

/// Why somebody should look after the backups.
enum BackupWorry: Equatable {
    case missing
    case failed
    case doesNotHold
    case old

    /// Hours after which a backup is old where none are made by the server.
    private static let patience = 7 * 24

    /// Nil when the last backup is good and new.
    init?(_ runs: [BackupRun], schedule: BackupSchedule?, at now: Timestamp) {
        guard let good = runs.first(where: { $0.outcome == .made }) else {
            self = runs.first?.outcome == .doesNotHold ? .doesNotHold : .missing
            return
        }
        let last = runs.first { $0.outcome != .running || $0.isInterrupted(at: now) } ?? good
        // Twice the schedule, so that one that takes its time worries nobody.
        let hours = schedule.map { 2 * $0.hours + 1 } ?? BackupWorry.patience
        switch last.outcome {
        case .doesNotHold: self = .doesNotHold
        case .failed, .running: self = .failed
        case .made:
            guard good.beganAt.adding(seconds: hours * 3_600) <= now else { return nil }
            self = .old
        }
    }

    var text: Text {
        switch self {
        case .missing: BackupTexts.none
        case .failed: BackupTexts.failed
        case .doesNotHold: BackupTexts.doesNotHold
        case .old: BackupTexts.old
        }
    }
}
