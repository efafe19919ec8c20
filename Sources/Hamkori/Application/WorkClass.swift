import Web

/// A class of work, by what its requests cost: those of one class wait for one another, and for no other's.
enum WorkClass: String, CaseIterable, Sendable {
    /// Reading pages.
    case pages
    /// What forms and programs send.
    case forms
    /// The complaint form, the way back with a receipt, and what both send without files.
    case intake
    /// Whatever hashes a password: each hash takes a core and 256 MB for half a second.
    case passwords
    /// Tables and documents of lists for everybody.
    case publicDocuments = "public documents"
    /// Tables, documents and letters for people who are signed in.
    case documents
    /// Forms that bring files, which are scanned and cleaned.
    case files
    /// Files of recommendations.
    case imports

    /// Its threads and how many wait. Together the threads are as many as the database lends connections to.
    var lane: Lane {
        switch self {
        case .pages: Lane(rawValue, threads: 4, waiting: 256, perPeer: 64)
        case .forms: Lane(rawValue, threads: 2, waiting: 64, perPeer: 32)
        case .intake: Lane(rawValue, threads: 4, waiting: 256, perPeer: 64)
        case .passwords: Lane(rawValue, threads: 2, waiting: 16, niceness: 5, perPeer: 6)
        case .publicDocuments: Lane(rawValue, threads: 2, waiting: 6, niceness: 10, perPeer: 2)
        case .documents: Lane(rawValue, threads: 2, waiting: 12, niceness: 10)
        case .files: Lane(rawValue, threads: 2, waiting: 16, niceness: 10, perPeer: 4)
        case .imports: Lane(rawValue, threads: 1, waiting: 2, niceness: 10)
        }
    }

    /// All of them; what belongs to none is a page.
    static let lanes = WorkClass.allCases.map(\.lane)

    /// How many requests are worked on at one time.
    static let threads = lanes.reduce(0) { $0 + $1.threads }
}
