import Documents
import Web

/// What is wrong with a program's request, as RFC 9457 writes it (`application/problem+json`).
struct Problem: Error, Sendable, Equatable {
    let status: Int
    let title: String
    /// What to do about this request.
    let detail: String

    static func badRequest(_ detail: String) -> Problem {
        Problem(status: 400, title: "Bad request", detail: detail)
    }

    static func notFound(_ detail: String) -> Problem {
        Problem(status: 404, title: "Not found", detail: detail)
    }

    init(status: Int, title: String, detail: String) {
        self.status = status
        self.title = title
        self.detail = detail
    }

    /// A refusal, told to a program.
    init(_ refusal: Refusal) {
        self.init(status: refusal.status, title: refusal.title.en, detail: refusal.advice.en)
    }

    var json: JSON {
        [
            "type": "about:blank", "title": .string(title), "status": .integer(Int64(status)),
            "detail": .string(detail),
        ]
    }

    var response: Response {
        Response(
            status: status,
            headers: ["Content-Type": "application/problem+json", "Cache-Control": "no-store"],
            body: .bytes(Array(json.text.utf8)))
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
