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
            throw Problem.badRequest("The body is no JSON (RFC 8259): line \(error.line), \(error.problem).")
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

    /// Writes, and answers with the recommendation as it is then. The same key and body get the same answer again,
    /// and write nothing.
    /// - Throws: `Problem`.
    func perform(
        status: Int, on id: ID<Recommendation>, _ act: (Writing) throws -> Void
    ) throws -> Response {
        let address = API.record.path((API.recommendations, RecordWord(id.text)))
        do {
            let answer = try context.application.write(as: token.pseudonym, at: context.now) { writing in
                try replay(writing)
                try act(writing)
                guard let record = try RecommendationRecords.resource.record(id.text, writing.transaction)
                else {
                    throw RecommendationFault.noSuch
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
        } catch let fault as RecommendationFault {
            throw Problem(fault)
        } catch let fault as FollowUpFault {
            throw Problem(fault)
        }
    }

    private func replay(_ writing: Writing) throws {
        guard let once, let known = try APIAnswerStore.answer(once, of: token, in: writing.transaction) else {
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

    /// The public recommendation that is written to, if it is still the one that the program knows.
    /// - Parameter isRequired: whether the program has to say which one it knows.
    /// - Throws: `Problem`: 404, 412, 428.
    func known(
        _ id: ID<Recommendation>, isRequired: Bool = false, in transaction: Transaction
    ) throws -> Recommendation {
        guard let known = try RecommendationStore.recommendation(id, in: transaction),
            let record = try RecommendationRecords.resource.record(id.text, transaction)
        else { throw RecommendationFault.noSuch }
        let tags = context.request.headers.all("If-Match")
        if tags.isEmpty, isRequired {
            throw Problem(
                status: 428, title: "Say what you know",
                detail: "Send If-Match with the ETag of the record that you have read.")
        }
        guard tags.isEmpty || EntityTag.matches(tags, EntityTag.of(record.pretty + "\n")) else {
            throw Problem(
                status: 412, title: "It has changed",
                detail: "The record is another one than you have read. Read it again, then write.")
        }
        return known
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

extension Problem {
    /// What cannot be done with a recommendation, told to a program.
    init(_ fault: RecommendationFault) {
        switch fault {
        case .noSuch: self = .notFound("There is no public recommendation of this id.")
        case .known(let id):
            self.init(
                status: 409, title: "It is there already",
                detail:
                    "The tracker has it as \(API.record.path((API.recommendations, RecordWord(id.text)))).")
        case .nothingToSplit, .nothingToMerge:
            self.init(status: 409, title: "No such step", detail: "The text has no asks to do this with.")
        case .mayNotBecome(let from, let to):
            self.init(
                status: 409, title: "No such step", detail: "\(from.rawValue) does not become \(to.rawValue)."
            )
        }
    }

    /// What cannot be said of a recommendation, told to a program.
    init(_ fault: FollowUpFault) {
        switch fault {
        case .assessesItself:
            self.init(
                status: 409, title: "Nobody assesses themselves",
                detail: "The organisation of the token is among those that have to carry it out.")
        case .noSuchRecommendation: self = .notFound("There is no public recommendation of this id.")
        default: self.init(status: 409, title: "No such step", detail: "The recommendation does not take it.")
        }
    }
}
