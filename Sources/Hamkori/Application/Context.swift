import Markup
import Secrets
import Storage
import Web

/// What an action may know and use: the request, who asks, the moment, and the application behind it.
struct Context: Sendable {
    let application: Application
    let request: Request
    let language: Language
    let visitor: Visitor
    /// In logs and on error pages, so that one finds the other.
    let requestID: String
    let now: Timestamp
    /// Whose answer it is; nil where no route was found.
    var endpoint: Endpoint?

    /// Whether nothing of the page may stay in the browser.
    var isConfidential: Bool { endpoint?.isConfidential ?? false }
    /// Whether it is for people who complain, or for an address below theirs where there is no page.
    var isForComplainants: Bool {
        if let endpoint { return endpoint.isForComplainants }
        let path = request.head.segments.dropFirst().map(String.init)
        return isPage && application.features.placesOfComplainants.contains { path.starts(with: $0) }
    }
    /// Whether the request is for a page in a language, and not for a door.
    var isPage: Bool { request.head.language != nil }
    var database: Database { application.database }
    /// The State whose institution it is.
    var home: Country { application.home }
    var today: CalendarDate { now.date }
    var query: Fields { request.query }

    /// The person, on routes that only signed-in people reach.
    func person() throws -> SignedInPerson {
        guard let person = visitor.person else { throw Refusal.signInFirst }
        return person
    }

    func newID<Record>(_: Record.Type = Record.self) -> ID<Record> { ID(at: now, random: Random.bytes(10)) }

    /// Reads one state of the database.
    func read<Result>(_ body: (Scope) throws -> Result) throws -> Result { try application.read(body) }

    /// Writes what the ledger does not record; see ``Application/writeUnrecorded(patience:_:)``.
    @discardableResult
    func writeUnrecorded<Result>(
        patience: Patience? = nil, _ body: (Scope) throws -> Result
    ) throws -> Result {
        try application.writeUnrecorded(patience: patience, body)
    }

    /// Writes for the signed-in person; see ``Application/write(as:at:submission:patience:_:)``.
    ///
    /// - Parameter submission: the form that asked for it; sent a second time, it writes nothing and leads to where
    ///   the first time led.
    func write<Result>(submission: Submission, _ body: (Writing) throws -> Result) throws -> Result {
        try application.write(
            as: visitor.person?.pseudonym ?? Application.nobody, at: now, submission: submission, body)
    }

    /// The address of a page in the reader's language.
    func link<P>(_ route: Route<P>, _ parameters: P) -> Link { Link(route, parameters, language) }

    func link(_ route: Route<Void>) -> Link { Link(route, language) }

    /// Sends the reader to a page after a form.
    func redirect(to link: Link) -> Response { .redirect(to: link.address) }
}

/// A form that was sent once: its one-time word, and where its answer leads.
struct Submission: Sendable {
    let once: String
    let leadingTo: Link
}
