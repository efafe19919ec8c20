import Markup
import Web

/// The pages of proposals and their decisions.
enum ProposalPages {
    static func badge(_ state: AdoptionState, _ language: Language) -> HTML {
        let tone: Badge.Tone =
            switch state {
            case .draft, .submitted, .withdrawn, .merged: .neutral
            case .underDiscussion, .amended, .putToDecision, .deferred: .underway
            case .adopted: .good
            case .notAdopted: .bad
            }
        return Badge.html(state.name, tone, language)
    }

    static func show(
        _ proposal: Proposal, of seminar: Seminar, decision: Decision?,
        adoptedAs recommendation: Recommendation?,
        names: Names, sections: HTML, _ context: Context
    ) -> Page {
        let language = context.language
        var next = HTML.empty
        if let recommendation {
            next = """
                <p><a class="button" href="\(context.link(Recommendations.show, recommendation.id))">\
                \(SeminarTexts.seeRecommendation[language])</a></p>
                """
        } else if proposal.mayBeDecided, context.visitor.may(.recordDecisions) {
            next = """
                <p><a class="button" href="\(context.link(Seminars.decide, proposal.id))">\
                \(SeminarTexts.recordDecision[language])</a></p>
                """
        }
        if proposal.mayBeChanged(by: context.visitor) {
            next +=
                "<p><a class=\"button\" href=\"\(context.link(Seminars.editProposal, proposal.id))\">\(Words.edit[language])</a></p>"
        }
        let supporting = proposal.supporting.map { names[$0].text(language) }.joined(separator: ", ")
        return Page(
            title: proposal.title.text(language), section: .seminars,
            path: SeminarPages.path(seminar, context),
            kicker: SeminarTexts.proposal(language, String(proposal.number)),
            body: """
                <p>\(badge(proposal.state, language)) \(proposal.reason.isEmpty ? HTML.empty : proposal.reason.html(language))</p>
                <blockquote class="lines">\(proposal.text.html(language))</blockquote>
                \(Facts.html([
                    (Words.theme, proposal.theme.name[language]),
                    (Words.addressee, names[proposal.addressee].text(language)),
                    (Words.supporting, supporting),
                    (SeminarTexts.proposer, names[proposal.proposer].text(language)),
                    (
                        Words.sdgTargets,
                        proposal.sdg.map { SDGTarget.shown($0.text, language) }.joined(separator: ", ")
                    ),
                ], language))
                \(next)
                \(proposal.explanation.isEmpty ? HTML.empty : "<section><h2>\(SeminarTexts.explanation[language])</h2><p class=\"lines\">\(proposal.explanation.html(language))</p></section>")
                \(decision.map { self.decision($0, names, language) } ?? .empty)
                \(sections)
                """)
    }

    /// How it was decided, in words and numbers.
    static func decision(_ decision: Decision, _ names: Names, _ language: Language) -> HTML {
        let outcome =
            switch decision.outcome {
            case .adopted: Badge.html(AdoptionState.adopted.name, .good, language)
            case .notAdopted: Badge.html(AdoptionState.notAdopted.name, .bad, language)
            case .noQuorum: Badge.html(SeminarTexts.noQuorum, .bad, language)
            }
        let votes = SeminarTexts.votes(
            language, String(decision.yes), String(decision.no), String(decision.abstain))
        let objections = decision.objections.html { "<li>\($0.html(language))</li>" }
        return """
            <section><h2>\(SeminarTexts.decision[language])</h2>
            \(Facts.html([
                (SeminarTexts.outcome, outcome),
                (SeminarTexts.rule, HTML(text: decision.rule.name[language])),
                (SeminarTexts.base, HTML(text: decision.rule.isVote ? decision.base.name[language] + ": \(decision.measure)" : "")),
                (SeminarTexts.yes, HTML(text: decision.rule.isVote ? votes : "")),
                (SeminarTexts.entitled, HTML(text: String(decision.entitled))),
                (SeminarTexts.present, HTML(text: String(decision.present))),
                (SeminarTexts.quorum, HTML(text: String(decision.quorum))),
                (SeminarTexts.objections, objections.isEmpty ? HTML.empty : "<ul>\(objections)</ul>"),
            ], language))
            \(DissentPages.html(decision.dissent, names, language))</section>
            """
    }

    static func form(
        _ seminar: Seminar, proposal: Proposal?, form: RecordForm<Proposal.Draft>, _ context: Context
    ) -> Page {
        let language = context.language
        let action =
            proposal.map { context.link(Seminars.updateProposal, $0.id) }
            ?? context.link(Seminars.submit, seminar.id)
        let body = form.html(to: action, button: proposal == nil ? SeminarTexts.submit : Words.save)
        return Page(
            title: (proposal == nil ? SeminarTexts.propose : Words.edit)[language],
            status: form.status, section: .seminars,
            path: SeminarPages.path(seminar, context), body: body)
    }

    static func decisionForm(
        _ proposal: Proposal, of seminar: Seminar, names: Names, state: FormState, _ context: Context
    ) -> Page {
        let language = context.language
        let fields = FormFields(state, context)
        let numbers: [(String, Text)] = [
            ("entitled", SeminarTexts.entitled), ("present", SeminarTexts.present),
            ("quorum", SeminarTexts.quorum),
            ("yes", SeminarTexts.yes), ("no", SeminarTexts.no), ("abstain", SeminarTexts.abstain),
            ("invalid", SeminarTexts.invalid), ("blocks", SeminarTexts.blocks),
        ]
        let body = context.form(
            to: context.link(Seminars.record, proposal.id), state, button: SeminarTexts.recordDecision,
            """
            \(fields.select("rule", SeminarTexts.rule, { (rule: DecisionRule) in rule.name }))
            \(fields.select("base", SeminarTexts.base, { (base: DecisionBase) in base.name }))
            <div class="columns">\(numbers.html { fields.line($0.0, $0.1, .number, required: false) })</div>
            \(fields.passage("objections", SeminarTexts.objections, hint: SeminarTexts.objectionsHint, required: false))
            \(fields.select("dissenter", SeminarTexts.dissentOf, names.options(language), required: false))
            \(fields.passage("dissent", Words.dissent, required: false))
            """)
        // The two forms share a page, so the second one's fields have names of their own.
        let aside = context.form(
            to: context.link(Seminars.setAside, proposal.id), FormState(), button: SeminarTexts.setAside,
            isQuiet: true,
            """
            \(fields.select("state", Words.state, [AdoptionState.deferred, .withdrawn].map { ($0.rawValue, $0.name[language]) }))
            \(fields.wording("reason", Words.reason, rows: 2))
            """)
        return Page(
            title: SeminarTexts.recordDecision[language], status: state.status, section: .seminars,
            path: SeminarPages.path(seminar, context) + [
                (proposal.title.text(language), context.link(Seminars.proposal, proposal.id))
            ],
            body: """
                <blockquote class="lines">\(proposal.text.html(language))</blockquote>\(body)
                <section><h2>\(SeminarTexts.setAside[language])</h2>\(aside)</section>
                """)
    }
}

/// The list of participants, which only organisers see.
enum ParticipantPages {
    static func list(
        _ seminar: Seminar, participants: [Participant], names: Names,
        form: RecordForm<Participant.Draft>, _ context: Context
    ) -> Page {
        let language = context.language
        let rows = participants.html { participant in
            """
            <tr><td data-label="\(SeminarTexts.post[language])">\(participant.title.html(language))</td>\
            <td data-label="\(SeminarTexts.organisation[language])">\(names[participant.organisation].text(language))</td>\
            <td data-label="\(SeminarTexts.region[language])">\(participant.region.name[language])</td>\
            <td data-label="\(SeminarTexts.isPresent[language])">\(presence(participant, seminar, context))</td></tr>
            """
        }
        return Page(
            title: SeminarTexts.participants[language], status: form.status, section: .seminars,
            path: SeminarPages.path(seminar, context),
            body: """
                <table class="list"><thead><tr><th scope="col">\(SeminarTexts.post[language])</th>\
                <th scope="col">\(SeminarTexts.organisation[language])</th>\
                <th scope="col">\(SeminarTexts.region[language])</th>\
                <th scope="col">\(SeminarTexts.isPresent[language])</th></tr></thead><tbody>\(rows)</tbody></table>
                <section><h2>\(SeminarTexts.register[language])</h2>
                \(form.html(to: context.link(Seminars.register, seminar.id), button: SeminarTexts.register))</section>
                """)
    }

    private static func presence(_ participant: Participant, _ seminar: Seminar, _ context: Context) -> HTML {
        let words = participant.isPresent ? SeminarTexts.isPresent : SeminarTexts.notPresent
        let button = participant.isPresent ? SeminarTexts.markAbsent : SeminarTexts.markPresent
        let mark: HTML =
            participant.isPresent ? .empty : "<input type=\"hidden\" name=\"present\" value=\"yes\">"
        return """
            \(Badge.html(words, participant.isPresent ? .good : .neutral, context.language))
            \(context.form(
                to: context.link(Seminars.presence, seminar.id), FormState(), button: button, isQuiet: true,
                "<input type=\"hidden\" name=\"participant\" value=\"\(participant.id.text)\">\(mark)"))
            """
    }
}
