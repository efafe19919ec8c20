import Documents
import Web

/// What is wrong with a program's request, as RFC 9457 writes it (`application/problem+json`).
struct Problem: Error, Sendable, Equatable {
    let status: Int
    let title: String
    /// What to do about this request.
    let detail: String
    /// What is wrong with the body, place by place.
    var faults: [Fault] = []
    /// Header fields that belong to the answer.
    var headers: [String: String] = [:]

    /// A fault of a body.
    struct Fault: Sendable, Equatable {
        /// Where: a JSON pointer (RFC 6901).
        let pointer: String
        let detail: String
    }

    static func badRequest(_ detail: String) -> Problem {
        Problem(status: 400, title: "Bad request", detail: detail)
    }

    static func notFound(_ detail: String) -> Problem {
        Problem(status: 404, title: "Not found", detail: detail)
    }

    static func invalid(_ faults: [Fault]) -> Problem {
        Problem(
            status: 422, title: "Not valid", detail: "The body does not say what it has to; see errors.",
            faults: faults)
    }

    static let unauthorised = Problem(
        status: 401, title: "Invalid or missing token",
        detail: "Send Authorization: Bearer and a token that is neither expired nor revoked.",
        headers: ["WWW-Authenticate": "Bearer"])

    static func forbidden(_ scope: TokenScope) -> Problem {
        Problem(
            status: 403, title: "Not permitted", detail: "The token lacks the scope \(scope.word).",
            headers: ["WWW-Authenticate": "Bearer error=\"insufficient_scope\", scope=\"\(scope.word)\""])
    }

    static func tooMany(_ limit: Int, wait seconds: Int) -> Problem {
        Problem(
            status: 429, title: "Too many requests",
            detail: "A token writes at most \(limit) times a minute.",
            headers: ["Retry-After": String(seconds)])
    }

    init(status: Int, title: String, detail: String, faults: [Fault] = [], headers: [String: String] = [:]) {
        self.status = status
        self.title = title
        self.detail = detail
        self.faults = faults
        self.headers = headers
    }

    /// A refusal, told to a program.
    init(_ refusal: Refusal) {
        self.init(status: refusal.status, title: refusal.title.en, detail: refusal.advice.en)
        if case .wrongMethod(let allowed) = refusal {
            headers["Allow"] = allowed.map(\.name).joined(separator: ", ")
        }
        if status == 503 { headers["Retry-After"] = "5" }
    }

    var json: JSON {
        var members: JSON.Members = [
            "type": "about:blank", "title": .string(title), "status": .integer(Int64(status)),
            "detail": .string(detail),
        ]
        if !faults.isEmpty {
            members["errors"] = .array(
                faults.map { ["pointer": .string($0.pointer), "detail": .string($0.detail)] })
        }
        return .object(members)
    }

    var response: Response {
        var response = Response(
            status: status,
            headers: ["Content-Type": "application/problem+json", "Cache-Control": "no-store"],
            body: .bytes(Array(json.text.utf8)))
        for (name, value) in headers { response.headers.set(name, value) }
        return response
    }

    /// The answer of a door: what its body makes, or the problem that it throws.
    static func answering(_ body: () throws -> Response) throws -> Response {
        do {
            return try body()
        } catch let problem as Problem {
            return problem.response
        }
    }
}

extension Response {
    /// JSON for programs; asked for again, a 304 answers while nothing has changed.
    static func fresh(_ json: JSON) -> Response {
        var response = Response.json(Array(json.pretty.utf8) + [0x0A])
        response.headers.set("Cache-Control", "no-cache")
        return response
    }
}

extension Fields {
    /// A whole number that a program has to give.
    /// - Throws: `Problem` when it is missing or written another way.
    func number(_ name: String) throws -> Int {
        guard let number = try numberIfGiven(name) else {
            throw Problem.badRequest("The parameter \(name) is missing.")
        }
        return number
    }

    /// A whole number that a program may give.
    func numberIfGiven(_ name: String) throws -> Int? {
        guard let text = self[name] else { return nil }
        guard let number = Int(text), String(number) == text else {
            throw Problem.badRequest("The parameter \(name) is not a whole number.")
        }
        return number
    }
}

/// A fault of a rule that a program can meet.
protocol ErrorWithProblem: Error {
    var problem: Problem { get }
}
