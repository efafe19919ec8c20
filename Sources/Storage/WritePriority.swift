/// Who writes first when several wait.
public enum WritePriority: Int, Sendable, CaseIterable {
    /// Taking in a complaint: somebody may never try a second time.
    case intake
    /// A form, or a request of the API.
    case form
    /// Work that no person waits for, such as a job or a migration.
    case job
    /// Very many rows at once, such as an import.
    case bulk

    /// So much later than its arrival it counts as having come. Who came first in this reckoning writes first: within one
    /// priority that is the order of arrival, and nobody who comes later than this goes before anybody, however many
    /// of them there are.
    var handicap: Duration {
        switch self {
        case .intake: .zero
        case .form: .seconds(1)
        case .job: .seconds(3)
        case .bulk: .seconds(10)
        }
    }

    /// Whether its write is short enough for others to wait for it before their common commit.
    var sharesCommits: Bool { self == .intake || self == .form }
}
