import Markup
import Storage
import Web

/// What the State, the institution and civil society say of a recommendation, side by side on its page.
enum StatementPages {
    static let section = RecordSection(kind: .recommendation) { record, context, scope in
        guard let id = ID<Recommendation>(record.id) else { return .empty }
        return try html(id, context, in: scope)
    }

    /// One side's word at a time, whether it came as a report or as an assessment.
    private struct Statement {
        let record: RecordReference
        let voice: ImplementationVoice
        let organisation: ID<Organisation>?
        let ask: Int?
        let commitment: ID<Commitment>?
        let state: ImplementationState
        let text: Wording
        let at: Timestamp

        init(_ report: ProgressReport) {
            record = RecordReference(.progressReport, report.id)
            voice = .state
            (organisation, ask, commitment) = (report.organisation, report.ask, report.commitment)
            (state, text, at) = (report.state, report.text, report.at)
        }

        init(_ assessment: Assessment) {
            record = RecordReference(.assessment, assessment.id)
            voice = assessment.voice
            (organisation, ask, commitment) = (
                assessment.organisation, assessment.ask, assessment.commitment
            )
            (state, text, at) = (assessment.state, assessment.text, assessment.at)
        }

        /// Whose word it is, on what: the newest of these stands, the others are its history.
        var speaker: Speaker { Speaker(organisation: organisation, ask: ask) }
    }

    private struct Speaker: Hashable {
        let organisation: ID<Organisation>?
        let ask: Int?
    }

    /// What the statements refer to.
    private struct Known {
        let names: Names
        let asks: [Int: Ask]
        let commitments: [ID<Commitment>: Commitment]
        let files: [RecordReference: [Evidence]]
    }

    /// How many statements of one speaker on one ask its page shows; the open data have all.
    private static let ofEachSpeaker = 20

    private static func html(_ id: ID<Recommendation>, _ context: Context, in scope: Scope) throws -> HTML {
        let language = context.language
        guard let recommendation = try RecommendationStore.recommendation(id, in: scope) else {
            return .empty
        }
        let commitments = try FollowUpStore.commitments(of: id, in: scope)
            .filter { $0.isVisible(to: context.visitor) }
        let visible = Set(commitments.map(\.id))
        let newest = try FollowUpStore.newest(ofEachSpeaker + 1, of: id, in: scope)
        let said = (newest.reports.map(Statement.init) + newest.assessments.map(Statement.init))
            .filter { $0.commitment.map(visible.contains) ?? true }
        let known = Known(
            names: said.isEmpty ? .none : try Names(in: scope),
            asks: Dictionary(
                try RecommendationStore.allAsks(of: id, in: scope).map { ($0.number, $0) },
                uniquingKeysWith: { $1 }),
            commitments: Dictionary(commitments.map { ($0.id, $0) }, uniquingKeysWith: { $1 }),
            files: Dictionary(
                try said.map { ($0.record, try EvidenceStore.evidence(of: $0.record, in: scope)) },
                uniquingKeysWith: { $1 }))
        let columns = ImplementationVoice.allCases.html { voice in
            column(
                voice, said: said.filter { $0.voice == voice },
                newest: recommendation.implementation[voice],
                known: known, context)
        }
        let silence = try UnreportedPeriod.on(recommendation, context, in: scope)
        let waiting = try FollowUpStore.unreleased(of: id, in: scope).filter {
            try StatementAccess.mayRead($0, context, in: scope)
        }
        return """
            <section><h2>\(StatementTexts.title[language])</h2>\(notice(silence, language))
            <div class="voices">\(columns)</div>\(unreleased(waiting, context))
            \(try actions(id, context, in: scope))</section>
            """
    }

    private static func notice(_ silence: UnreportedPeriod?, _ language: Language) -> HTML {
        guard let silence else { return .empty }
        return """
            <p class="notice">\(StatementTexts.silence(silence.days, language)) \
            <span class="quiet">\(StatementTexts.since(language, Dates.text(silence.since, language)))</span></p>
            """
    }

    private static func column(
        _ voice: ImplementationVoice, said: [Statement], newest: ImplementationState?, known: Known,
        _ context: Context
    ) -> HTML {
        let language = context.language
        // Those of the whole first, then ask by ask; among them the newest first.
        let order = said.map(\.speaker).uniqued.enumerated().sorted {
            ($0.element.ask ?? 0, $0.offset) < ($1.element.ask ?? 0, $1.offset)
        }.map(\.element)
        let blocks = order.html { speaker in
            block(speaker, said: said.filter { $0.speaker == speaker }, known: known, context)
        }
        let body: HTML = said.isEmpty ? "<p>\(RecommendationPages.badge(newest, language))</p>" : blocks
        return "<section><h3>\(voice.name[language])</h3>\(body)</section>"
    }

    private static func block(
        _ speaker: Speaker, said: [Statement], known: Known, _ context: Context
    ) -> HTML {
        guard let newest = said.first else { return .empty }
        let language = context.language
        let ask = speaker.ask.flatMap { known.asks[$0] }.map { AskTexts.askName(language, $0.name) }
        let who = [known.names[speaker.organisation].text(language), ask ?? ""].filter { !$0.isEmpty }
        let earlier: HTML =
            said.count < 2
            ? .empty
            : """
            <details><summary>\(summary(of: said, language))</summary>\
            \(said.dropFirst().prefix(ofEachSpeaker - 1).html { statement($0, known, context) })</details>
            """
        return """
            <div class="voice"><p><b>\(who.joined(separator: " · "))</b></p>\
            \(statement(newest, known, context))\(earlier)</div>
            """
    }

    private static func summary(of said: [Statement], _ language: Language) -> String {
        said.count > ofEachSpeaker
            ? StatementTexts.newest(language, String(ofEachSpeaker - 1))
            : StatementTexts.earlier(said.count - 1, language)
    }

    private static func statement(_ said: Statement, _ known: Known, _ context: Context) -> HTML {
        let language = context.language
        let commitment: HTML =
            said.commitment.flatMap { known.commitments[$0] }.map {
                """
                 · <a href="\(context.link(FollowUp.show, $0.id))">\(FollowUpTexts.commitment(language, String($0.number)))</a>
                """
            } ?? .empty
        return """
            <p>\(RecommendationPages.badge(said.state, language)) \
            <span class="quiet">\(Dates.short(said.at.date, language))\(commitment)</span></p>\
            <p class="lines">\(said.text.html(language))</p>\(files(known.files[said.record] ?? [], context))
            """
    }

    /// The files that prove something, each to be saved.
    static func files(_ files: [Evidence], _ context: Context) -> HTML {
        files.html { file in
            """
            <p><a href="\(context.link(FollowUp.evidence, file.id))">\(file.fileName)</a> \
            <span class="quiet">\(Numbers.size(file.size, context.language))</span></p>
            """
        }
    }

    /// The reports that are under way, for those who make them.
    static func unreleased(_ reports: [ProgressReport], _ context: Context) -> HTML {
        guard !reports.isEmpty else { return .empty }
        let rows = reports.html { report in
            """
            <li><a href="\(context.link(FollowUp.showReport, report.id))">\(StatementTexts.report[context.language]), \
            \(Dates.text(report.at, context.language))</a> \
            \(Badge.html(report.stage.name, report.stage.tone, context.language))</li>
            """
        }
        return "<ul class=\"history\">\(rows)</ul>"
    }

    /// What this reader may say; the forms stand on pages of their own.
    private static func actions(_ id: ID<Recommendation>, _ context: Context, in scope: Scope) throws -> HTML
    {
        var links: [(Text, Link)] = []
        if context.visitor.may(.reportProgress), let person = context.visitor.person,
            try ReportRule(of: id, ask: nil, in: scope).mayDraft(person.id)
        {
            links.append((FollowUpTexts.report, context.link(FollowUp.draftReport, id)))
        }
        if context.visitor.may(.assessAsInstitution) {
            links.append((FollowUpTexts.assess, context.link(FollowUp.assessRecommendation, id)))
        }
        if context.visitor.may(.assessAsCivilSociety) {
            links.append(
                (FollowUpTexts.assess, context.link(FollowUp.assessRecommendationAsCivilSociety, id)))
        }
        guard !links.isEmpty else { return .empty }
        let all = links.html { "<a class=\"button\" href=\"\($0.1)\">\($0.0[context.language])</a> " }
        return "<p class=\"actions\">\(all)</p>"
    }
}
