import Storage
import Web

extension APIWriting {
    /// Writes to a recommendation, and answers with it as it is then.
    /// - Throws: `Problem`.
    func perform(status: Int, on id: ID<Recommendation>, _ act: (Writing) throws -> Void) throws -> Response {
        try perform(
            status: status, on: RecordReference(.recommendation, id),
            in: RecommendationRecords.resource, act)
    }

    /// The public recommendation that is written to, if it is still the one that the program knows.
    /// - Parameter isRequired: whether the program has to say which one it knows.
    /// - Throws: `Problem`: 404, 412, 428.
    func known(_ id: ID<Recommendation>, isRequired: Bool = false, in scope: Scope) throws -> Recommendation {
        guard let known = try RecommendationStore.recommendation(id, in: scope),
            let record = try RecommendationRecords.resource.record(id.text, scope)
        else { throw RecommendationFault.noSuch }
        let tags = context.request.headers.all("If-Match")
        if tags.isEmpty, isRequired {
            throw Problem(
                status: 428, title: "Precondition required",
                detail: "Send If-Match with the ETag of the record that you have read.")
        }
        guard tags.isEmpty || EntityTag.matches(tags, EntityTag.of(record.pretty + "\n")) else {
            throw Problem(
                status: 412, title: "It has changed",
                detail: "The record has changed since you read it. Fetch it again before writing.")
        }
        return known
    }
}

extension RecommendationFault: ErrorWithProblem {
    /// What cannot be done with a recommendation, told to a program.
    var problem: Problem {
        switch self {
        case .noSuch: .notFound("There is no public recommendation with this id.")
        case .known(let id):
            Problem(
                status: 409, title: "It is there already",
                detail:
                    "The tracker has it as \(API.address(of: id.text, in: RecommendationRecords.resource)).")
        case .nothingToSplit, .nothingToMerge:
            Problem(status: 409, title: "No such step", detail: "The text has no asks to do this with.")
        case .mayNotBecome(let from, let to):
            Problem(
                status: 409, title: "No such step", detail: "\(from.rawValue) does not become \(to.rawValue)."
            )
        }
    }
}
