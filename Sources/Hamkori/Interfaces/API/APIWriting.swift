import Documents
import Secrets
import Storage
import Web

/// What a program sends and gets when it writes: content type, JSON, idempotency key, precondition.
struct APIWriting {
    let token: APIToken
    let context: Context
    let json: JSON
    private let digest: [UInt8]
    private let once: String?

    /// - Throws: `Problem`: 415 for another content type, 400 for what is no JSON or a key that is none.
    init(_ token: APIToken, _ context: Context) throws {
        self.token = token
        self.context = context
        let type = (context.request.headers["Content-Type"] ?? "").prefix { $0 != ";" }
        guard type.trimmed.lowercased() == "application/json" else {
            throw Problem(
                status: 415, title: "Another content type", detail: "Send application/json.",
                headers: ["Accept": "application/json"])
        }
        let bytes = try context.request.body.bytes()
        do throws(JSONError) {
            json = try JSON(parsing: bytes)
        } catch {
            throw Problem.badRequest(
                "The body is not valid JSON (RFC 8259): line \(error.line), \(error.problem).")
        }
        let key = context.request.headers["Idempotency-Key"]
        if let key,
            !(1...128).contains(key.utf8.count) || !key.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        {
            throw Problem.badRequest("Idempotency-Key is 1 to 128 visible ASCII characters.")
        }
        once = context.request.method == .post ? key : nil
        digest = Digest.sha256(Array("\(context.request.method.name) \(context.request.path)\n".utf8) + bytes)
    }

    /// Ends a write that was made before: its answer is given again.
    private struct Earlier: Error {
        let answer: APIAnswer
    }

    /// Writes, and answers with the record as it is then. The same key and body get the same answer again, and write
    /// nothing.
    /// - Parameter resource: the list in which the record stands.
    /// - Throws: `Problem`.
    func perform(
        status: Int, on subject: RecordReference, in resource: APIResource, _ act: (Writing) throws -> Void
    ) throws -> Response {
        let address = API.address(of: subject.id, in: resource)
        do {
            let answer = try context.application.write(as: token.pseudonym, at: context.now) { writing in
                try replay(writing)
                try act(writing)
                guard let record = try resource.record(subject.id, writing.scope) else {
                    throw Problem.notFound("There is no public record with this id in \(resource.name).")
                }
                let answer = APIAnswer(
                    digest: digest, status: status, location: address, body: record.pretty + "\n")
                if let once { try APIAnswerStore.keep(answer, once, of: token, in: writing) }
                try APITokenStore.note(use: context.today, of: token, in: writing)
                return answer
            }
            return response(answer)
        } catch let earlier as Earlier {
            var response = response(earlier.answer)
            response.headers.set("Idempotency-Replayed", "true")
            return response
        } catch let fault as any ErrorWithProblem {
            throw fault.problem
        }
    }

    private func replay(_ writing: Writing) throws {
        guard let once, let known = try APIAnswerStore.answer(once, of: token, in: writing.scope) else {
            return
        }
        guard known.digest == digest else {
            throw Problem.invalid([
                Problem.Fault(pointer: "", detail: "This Idempotency-Key came with another request before.")
            ])
        }
        throw Earlier(answer: known)
    }

    private func response(_ answer: APIAnswer) -> Response {
        var response = Response.json(Array(answer.body.utf8), status: answer.status)
        response.headers.set("Cache-Control", "no-store")
        if answer.status == 201 { response.headers.set("Location", answer.location) }
        response.headers.set("ETag", EntityTag.of(answer.body))
        return response
    }
}

/// The strong entity tags of records (RFC 9110 §8.8.3): of what is said, whichever way it is sent.
enum EntityTag {
    static func of(_ body: String) -> String {
        "\"" + Hexadecimal.text(Array(Digest.sha256(Array(body.utf8)).prefix(16))) + "\""
    }

    /// Whether one of the tags of If-Match is the record's; gzip, which the server adds, marks its own with `-gz`.
    static func matches(_ fields: [String], _ tag: String) -> Bool {
        fields.flatMap { $0.split(separator: ",") }.contains { piece in
            let given = piece.trimmed
            return given == "*" || given == tag || given == tag.dropLast() + "-gz\""
        }
    }
}
