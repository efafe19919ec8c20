import Documents
import Web

extension TokenScope {
    static let assessments = TokenScope(
        word: "assessments:write",
        name: Text(
            tg: "Аз номи ташкилот дар бораи иҷро ҳисобот додан",
            ru: "Сообщать о выполнении от имени организации",
            en: "Report on implementation on behalf of the organisation"),
        givers: [.reportProgress, .assessAsInstitution, .assessAsCivilSociety], needsVoice: true)
}

/// How programs assess recommendations.
enum AssessmentOperation {
    static let operations = [
        APIOperation(
            Route(.post, "api", "v1", "recommendations", ID<Recommendation>.self, "assessments"),
            name: "addAssessment",
            summary:
                "Assess the implementation of a recommendation on behalf of the token's organisation: the "
                + "institution's or civil society's",
            scope: .assessments,
            body: APISchema.body([
                "state": APISchema.words(ImplementationState.self), "text": APISchema.wordingToSend(8_000),
            ]), success: 201
        ) { try assess($0, $1) }
    ]

    private static func assess(_ id: ID<Recommendation>, _ writing: APIWriting) throws -> Response {
        var reader = JSONReader(writing.json)
        let state: ImplementationState? = reader.choice("state")
        let text = reader.wording("text", limit: 8_000)
        try reader.finish()
        let organisation = try writing.context.read {
            try OrganisationStore.organisation(writing.token.organisation, in: $0)
        }
        guard let state, let voice = organisation?.kind.voice else { throw Problem.forbidden(.assessments) }
        guard voice != .state else {
            throw Problem(
                status: 403, title: "Not for programs",
                detail:
                    "What the State reports is drafted by those whom it named, and released by its validator."
            )
        }
        return try writing.perform(status: 201, on: id) {
            _ = try writing.known(id, in: $0.scope)
            try FollowUpDeeds.assess(id, by: voice, for: writing.token.organisation, state, text, in: $0)
        }
    }
}

extension FollowUpFault: ErrorWithProblem {
    /// What cannot be said of a recommendation, told to a program.
    var problem: Problem {
        switch self {
        case .assessesItself:
            Problem(
                status: 409, title: "Nobody assesses themselves",
                detail: "The organisation of the token is among those that have to carry it out.")
        case .noSuchRecommendation: .notFound("There is no public recommendation with this id.")
        default: Problem(status: 409, title: "No such step", detail: "The recommendation does not accept it.")
        }
    }
}
