/// What is said of recommendations and commitments, step by step; actions and the demo call these.
extension FollowUpDeeds {
    /// Drafts a report of the State.
    /// - Parameter person: who drafts it.
    /// - Throws: `FollowUpFault`; `.notNamed` when others were named to draft.
    @discardableResult
    static func draft(
        _ draft: ProgressReport.Draft, by person: ID<Person>, as id: ID<ProgressReport>? = nil,
        in writing: Writing
    ) throws -> ID<ProgressReport> {
        let recommendation = try found(draft.recommendation, ask: draft.ask, writing)
        guard try reporting(on: recommendation.id, ask: draft.ask, writing).mayDraft(person) else {
            throw FollowUpFault.notNamed
        }
        let id = id ?? writing.newID(ProgressReport.self)
        try FollowUpStore.insert(draft, as: id, in: writing)
        try writing.record(Deed(.reportDrafted, RecordReference(.progressReport, id)))
        return id
    }

    /// Reports for the State how a commitment is carried out: drafted and submitted at once.
    /// - Throws: `FollowUpFault`.
    @discardableResult
    static func report(
        on commitment: ID<Commitment>, _ state: ImplementationState, _ text: Wording, author: Wording,
        by person: ID<Person>, of organisation: ID<Organisation>?, as id: ID<ProgressReport>? = nil,
        in writing: Writing
    ) throws -> ID<ProgressReport> {
        let known = try found(commitment, writing)
        guard known.stored != .dropped else { throw FollowUpFault.closed }
        let report = ProgressReport.Draft(
            recommendation: known.recommendation, commitment: commitment, organisation: organisation,
            state: state, text: text, author: author)
        let id = try draft(report, by: person, as: id, in: writing)
        try submit(id, by: person, in: writing)
        return id
    }

    /// Changes what an open report says.
    /// - Throws: `FollowUpFault`; `WriteRefusal.stale`.
    static func change(
        _ id: ID<ProgressReport>, version: Int, state: ImplementationState, text: Wording, ask: Int?,
        by person: ID<Person>, in writing: Writing
    ) throws {
        let report = try found(id, writing)
        guard report.stage.isOpen else { throw FollowUpFault.notAtThisStage }
        _ = try found(report.recommendation, ask: ask, writing)
        guard try reporting(on: report.recommendation, ask: ask, writing).mayDraft(person) else {
            throw FollowUpFault.notNamed
        }
        try FollowUpStore.update(
            report, version: version, state: state, text: text, ask: ask, in: writing)
        try writing.record(Deed(.reportChanged, RecordReference(.progressReport, id)))
    }

    /// Gives a report to the validator; where none is named, it is released.
    /// - Throws: `FollowUpFault`.
    static func submit(_ id: ID<ProgressReport>, by person: ID<Person>, in writing: Writing) throws {
        let report = try found(id, writing)
        let reporting = try reporting(on: report.recommendation, ask: report.ask, writing)
        let validator = reporting.validator(of: report.organisation)
        // One that waits for a validator who is named no longer goes on by being submitted again.
        guard report.stage.isOpen || report.stage == .submitted && validator == nil else {
            throw FollowUpFault.notAtThisStage
        }
        guard reporting.mayDraft(person) else { throw FollowUpFault.notNamed }
        guard validator != nil else { return try publish(report, in: writing) }
        try FollowUpStore.set(.submitted, reason: Wording(), of: id, in: writing)
        try writing.record(Deed(.reportSubmitted, RecordReference(.progressReport, id)))
    }

    /// Releases a report: from now on it is public and counts as the State's.
    /// - Throws: `FollowUpFault`; `.notNamed` for everybody but the validator.
    static func release(_ id: ID<ProgressReport>, by person: ID<Person>, in writing: Writing) throws {
        try publish(try awaiting(id, person, writing), in: writing)
    }

    /// Returns a report to those who drafted it.
    /// - Throws: `FollowUpFault`.
    static func sendBack(
        _ id: ID<ProgressReport>, reason: Wording, by person: ID<Person>, in writing: Writing
    ) throws {
        guard !reason.isEmpty else { throw FollowUpFault.noReason }
        _ = try awaiting(id, person, writing)
        try FollowUpStore.set(.returned, reason: reason, of: id, in: writing)
        try writing.record(Deed(.reportReturned, RecordReference(.progressReport, id)))
    }

    /// Adds files that prove a report.
    /// - Throws: `FollowUpFault.noSuchReport`, `SecretsError`.
    @discardableResult
    static func attach(
        _ files: [EvidenceFile], to report: ID<ProgressReport>, key: FileKey, in writing: Writing
    ) throws -> [ID<Evidence>] {
        guard try FollowUpStore.report(report, in: writing.scope) != nil else {
            throw FollowUpFault.noSuchReport
        }
        return try attach(files, to: RecordReference(.progressReport, report), key: key, in: writing)
    }

    /// Assesses a commitment independently, for the institution or for civil society.
    /// - Parameter organisation: for whom the assessment speaks.
    /// - Throws: `FollowUpFault`; `.assessesItself` when the institution assesses what it has promised itself.
    @discardableResult
    static func assess(
        _ commitment: ID<Commitment>, by voice: ImplementationVoice, for organisation: ID<Organisation>,
        _ state: ImplementationState, _ text: Wording, as id: ID<Assessment>? = nil, in writing: Writing
    ) throws -> ID<Assessment> {
        let known = try found(commitment, writing)
        guard known.stored != .dropped else { throw FollowUpFault.closed }
        guard let owner = try OrganisationStore.organisation(known.owner, in: writing.scope),
            try OrganisationStore.organisation(organisation, in: writing.scope) != nil
        else { throw FollowUpFault.noSuchOrganisation }
        if let fault = known.refusal(of: voice, for: organisation, owner: owner.kind) { throw fault }
        let assessment = Assessment(
            id: id ?? writing.newID(), recommendation: known.recommendation, ask: nil, commitment: commitment,
            voice: voice, organisation: organisation, state: state, text: text, at: writing.now)
        try publish(assessment, RecordReference(.commitment, commitment), in: writing)
        return assessment.id
    }

    /// Assesses a recommendation, or an ask of it, independently of those who have to carry it out.
    /// - Throws: `FollowUpFault`; `.assessesItself` where the one who judges is among those who are asked.
    @discardableResult
    static func assess(
        _ recommendation: ID<Recommendation>, ask: Int? = nil, by voice: ImplementationVoice,
        for organisation: ID<Organisation>, _ state: ImplementationState, _ text: Wording,
        as id: ID<Assessment>? = nil, in writing: Writing
    ) throws -> ID<Assessment> {
        let known = try found(recommendation, ask: ask, writing)
        guard voice != .state else { throw FollowUpFault.stateAssesses }
        guard let assessor = try OrganisationStore.organisation(organisation, in: writing.scope) else {
            throw FollowUpFault.noSuchOrganisation
        }
        let asked = try ResponsibilityStore.responsibilities(of: known.id, in: writing.scope)
            .filter { $0.role.carriesOut && ($0.ask == nil || ask == nil || $0.ask == ask) }
        let isAsked = try asked.contains { responsibility in
            if responsibility.organisation == organisation { return true }
            let kind = try OrganisationStore.organisation(
                responsibility.organisation, in: writing.scope)?.kind
            return voice == .nhri && kind == .institution
        }
        guard !isAsked else { throw FollowUpFault.assessesItself }
        let assessment = Assessment(
            id: id ?? writing.newID(), recommendation: known.id, ask: ask, commitment: nil,
            voice: voice, organisation: assessor.id, state: state, text: text, at: writing.now)
        try publish(assessment, RecordReference(.recommendation, known.id), in: writing)
        return assessment.id
    }

    /// Adds files that prove an assessment.
    /// - Throws: `FollowUpFault.noSuchReport`, `SecretsError`.
    @discardableResult
    static func attach(
        _ files: [EvidenceFile], to assessment: ID<Assessment>, key: FileKey, in writing: Writing
    ) throws -> [ID<Evidence>] {
        guard try FollowUpStore.assessment(assessment, in: writing.scope) != nil else {
            throw FollowUpFault.noSuchReport
        }
        return try attach(files, to: RecordReference(.assessment, assessment), key: key, in: writing)
    }

    // MARK: What several steps have in common

    /// A released report speaks for the State. What it says of one ask is not said of the whole.
    private static func publish(_ report: ProgressReport, in writing: Writing) throws {
        try FollowUpStore.set(.released, reason: Wording(), of: report.id, in: writing)
        let reference = RecordReference(.progressReport, report.id)
        let subject =
            report.commitment.map { RecordReference(.commitment, $0) }
            ?? RecordReference(.recommendation, report.recommendation)
        try ThreadStore.link(reference, .implements, subject, in: writing)
        try writing.record(Deed(.progressReported, reference))
        if report.ask == nil {
            try RecommendationDeeds.say(
                report.state, by: .state, of: report.recommendation, reason: report.text, in: writing)
        }
    }

    private static func publish(_ assessment: Assessment, _ subject: RecordReference, in writing: Writing)
        throws
    {
        try FollowUpStore.insert(assessment, in: writing)
        let reference = RecordReference(.assessment, assessment.id)
        try ThreadStore.link(reference, .answers, subject, in: writing)
        try writing.record(Deed(.assessmentMade, reference))
        if assessment.ask == nil {
            try RecommendationDeeds.say(
                assessment.state, by: assessment.voice, of: assessment.recommendation,
                reason: assessment.text, in: writing)
        }
    }

    private static func attach(
        _ files: [EvidenceFile], to record: RecordReference, key: FileKey, in writing: Writing
    ) throws -> [ID<Evidence>] {
        guard !files.isEmpty else { return [] }
        let ids = try files.map { file in
            let id = writing.newID(Evidence.self)
            try EvidenceStore.insert(file, as: id, of: record, key: key, in: writing)
            return id
        }
        try writing.record(Deed(.evidenceAttached, record))
        return ids
    }

    private static func awaiting(
        _ id: ID<ProgressReport>, _ person: ID<Person>, _ writing: Writing
    ) throws -> ProgressReport {
        let report = try found(id, writing)
        guard report.stage == .submitted else { throw FollowUpFault.notAtThisStage }
        let reporting = try reporting(on: report.recommendation, ask: report.ask, writing)
        guard reporting.validator(of: report.organisation) == person else { throw FollowUpFault.notNamed }
        return report
    }

    private static func reporting(
        on recommendation: ID<Recommendation>, ask: Int?, _ writing: Writing
    ) throws -> ReportRule {
        try ReportRule(of: recommendation, ask: ask, in: writing.scope)
    }

    private static func found(
        _ id: ID<Recommendation>, ask: Int?, _ writing: Writing
    ) throws -> Recommendation {
        guard let known = try RecommendationStore.recommendation(id, in: writing.scope) else {
            throw FollowUpFault.noSuchRecommendation
        }
        if let ask,
            try !RecommendationStore.asks(of: id, in: writing.scope).contains(where: {
                $0.number == ask
            })
        {
            throw FollowUpFault.noSuchAsk
        }
        return known
    }

    private static func found(_ id: ID<ProgressReport>, _ writing: Writing) throws -> ProgressReport {
        guard let report = try FollowUpStore.report(id, in: writing.scope) else {
            throw FollowUpFault.noSuchReport
        }
        return report
    }
}
