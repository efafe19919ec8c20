import Web

/// Requests with files take turns. Those with large bodies are read into memory whole, several times over while pictures
/// are cleaned and encrypted; of the others, looking at their files takes seconds.
struct Uploads: Sendable {
    /// From so many bytes on a body is large.
    static let largeSize = 2_000_000

    private let longWork: Places
    private let places = Places(atOnce: 2, waiting: 1, seconds: 20)

    init(_ longWork: Places) { self.longWork = longWork }

    /// Runs the action of a request, in its turn when the request is a large one.
    /// - Throws: `Refusal.busy`; what the body throws.
    func answer<Result>(_ request: Request, _ body: () throws -> Result) throws -> Result {
        request.isLarge ? try inTurn(body) : try body()
    }

    /// Looks at the files of a request, in its turn unless the request has had it.
    /// - Throws: `Refusal.busy`; what the body throws.
    func examine<Result>(_ request: Request, _ body: () throws -> Result) throws -> Result {
        request.isLarge ? try body() : try inTurn(body)
    }

    private func inTurn<Result>(_ body: () throws -> Result) throws -> Result {
        try longWork.inTurn { try places.inTurn(body) }
    }
}

extension Request {
    fileprivate var isLarge: Bool { body.size > Uploads.largeSize }
}
