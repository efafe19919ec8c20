import Synchronization
import Web

/// What waits at the server and what it turned away, for administrators and for programs that watch it.
enum ServerLoad {
    static let title = Text(tg: "Бори сервер", ru: "Нагрузка на сервер", en: "Server load")
    static let show = Route(.get, "workspace", "load")

    static let feature = Feature(
        "ServerLoad",
        endpoints: [.page(show, for: .permitted(.administerMail), ServerLoadPages.show)],
        adding: [
            WorkspaceTask(.administerMail, ServerLoad.title, at: 250, ServerLoad.show)
        ])
}

/// The server whose load is asked for; none before it is made, and in commands.
final class LoadWatch: FeatureState {
    private struct Watched: Sendable { weak var server: HTTPServer? }

    private let watched = Mutex(Watched())

    func watch(_ server: HTTPServer) { watched.withLock { $0.server = server } }

    /// What is told of the load now.
    func figures(_ application: Application) -> LoadFigures {
        let server = watched.withLock { $0.server }
        let lanes = server?.laneFigures ?? [:]
        return LoadFigures(
            classes: WorkClass.allCases.map { work in
                LoadFigures.OfClass(work: work, figures: lanes[work.lane.name] ?? LaneFigures())
            },
            connections: server?.connectionFigures ?? ConnectionFigures(),
            uploadsRefused: (application.uploads.refusals + application.uploadDay.refusals) / 10 * 10)
    }
}

/// The load at a moment, without anything that tells of a single complaint, case or letter.
struct LoadFigures: Sendable {
    /// One class of work.
    struct OfClass: Sendable {
        let work: WorkClass
        let threads: Int
        let waiting: Int
        let refused: Int
        /// In whole seconds: less would tell of somebody who came while nobody waited.
        let longestWait: Int
        /// How many were worked on, and how many seconds they waited; nil where each of them is nobody's business.
        let done: (begun: Int, waitedSeconds: Double)?

        init(work: WorkClass, figures: LaneFigures) {
            self.work = work
            threads = work.lane.threads
            waiting = figures.waiting
            refused = figures.refused
            longestWait = figures.longestWaitMilliseconds / 1_000
            done =
                work.mayBeCounted
                ? (figures.begun, Double(figures.waitedMilliseconds) / 1_000) : nil
        }
    }

    let classes: [OfClass]
    let connections: ConnectionFigures
    /// In whole tens: one alone would tell that somebody complained just now.
    let uploadsRefused: Int
}

extension WorkClass {
    /// Whether its requests may be counted one by one. The moments of complaints, of their files and of what officers do
    /// with them are told to nobody.
    var mayBeCounted: Bool {
        switch self {
        case .pages, .passwords, .publicDocuments, .imports: true
        case .forms, .intake, .documents, .files: false
        }
    }
}

extension Application {
    var load: LoadWatch { states() }
}
