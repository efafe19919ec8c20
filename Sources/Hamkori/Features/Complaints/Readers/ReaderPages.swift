import Markup
import Secrets
import Web

/// The pages of readers of cases.
enum ReaderPages {
    /// Days for which a new reader is pointed out to the others.
    private static let newsDays = 14

    /// A form of the list that could not be taken.
    typealias Revoking = (reader: ID<CaseReader>, state: FormState)

    static func list(
        _ overview: ReaderOverview, fault: Text?, revoking: Revoking?, _ context: Context
    ) -> Page {
        let language = context.language
        let wrong: HTML =
            fault.map { "<div class=\"notice wrong\" role=\"alert\"><p>\($0[language])</p></div>" } ?? .empty
        return Page(
            title: ReaderTexts.title[language], status: fault == nil && revoking == nil ? 200 : 422,
            section: .workspace,
            path: workspace(context),
            body: """
                \(wrong)<p>\(ReaderTexts.text[language])</p>
                \(candidates(ReaderTexts.waiting, overview: overview, context) { $0.person.role != .member })
                \(present(overview, revoking, context))
                \(candidates(ReaderTexts.waitingMembers, overview: overview, context) { $0.person.role == .member })
                \(past(overview, revoking, context))
                """)
    }

    private static func candidates(
        _ title: Text, overview: ReaderOverview, _ context: Context,
        _ isShown: (ReaderOverview.Candidate) -> Bool
    ) -> HTML {
        let language = context.language
        let rows = overview.candidates.filter(isShown).html { candidate in
            let name = candidate.person.name.html(language)
            let link: HTML =
                candidate.isForViewer && context.visitor.may(.confirmReaders)
                ? "<a href=\"\(context.link(Readers.candidate, candidate.person.id))\">\(name)</a>" : name
            let place = overview.place(candidate.person.office, candidate.person.organisation, language)
            return
                "<li>\(link) <span class=\"quiet\">\(candidate.person.role.name[language]) \(place)</span></li>"
        }
        guard !rows.isEmpty else { return .empty }
        return "<section><h2>\(title[language])</h2><ul class=\"cards\">\(rows)</ul></section>"
    }

    private static func present(
        _ overview: ReaderOverview, _ revoking: Revoking?, _ context: Context
    ) -> HTML {
        let language = context.language
        guard !overview.present.isEmpty else {
            return "<div class=\"notice wrong\"><p>\(ReaderTexts.nobody[language])</p></div>"
        }
        let mayRevoke = (overview.present + overview.past).contains { overview.mayRevoke($0) }
        let notice =
            mayRevoke && context.visitor.may(.confirmReaders) && !context.isConfirmed
            ? context.confirmationNotice(leadingBackTo: context.link(Readers.list)) : .empty
        let rows = overview.present.html { reader in
            """
            <section class="panel"><h3>\(overview.name(reader.person, language))</h3>\
            \(facts(reader, overview, language))\(revoke(reader, overview: overview, revoking: revoking, context))</section>
            """
        }
        return "<section><h2>\(ReaderTexts.present[language])</h2>\(notice)\(rows)</section>"
    }

    private static func revoke(
        _ reader: CaseReader, overview: ReaderOverview, revoking: Revoking?, _ context: Context
    ) -> HTML {
        guard overview.mayRevoke(reader), context.visitor.may(.confirmReaders), context.isConfirmed else {
            return .empty
        }
        let state = revoking?.reader == reader.id ? revoking?.state ?? FormState() : FormState()
        let surely = ReaderTexts.revokeSurely.filled(.same(overview.name(reader.person, context.language)))
        return context.form(
            to: context.link(Readers.revoke, reader.id), state, button: ReaderTexts.revoke,
            isQuiet: true, FormFields(state, context).box("sure", surely))
    }

    /// What has ended, and what was put in by hand, which can be revoked.
    private static func past(_ overview: ReaderOverview, _ revoking: Revoking?, _ context: Context) -> HTML {
        let language = context.language
        guard !overview.past.isEmpty else { return .empty }
        let rows = overview.past.html { reader in
            let warning: HTML =
                reader.isEnded
                ? .empty : "<p class=\"notice wrong\">\(ReaderTexts.forged[language])</p>"
            return """
                <section class="panel"><h3>\(overview.name(reader.person, language))</h3>\(warning)\
                \(facts(reader, overview, language))\(revoke(reader, overview: overview, revoking: revoking, context))</section>
                """
        }
        return """
            <section><h2>\(ReaderTexts.past[language])</h2><p>\(ReaderTexts.pastText[language])</p>\(rows)</section>
            """
    }

    private static func facts(
        _ reader: CaseReader, _ overview: ReaderOverview, _ language: Language
    ) -> HTML {
        let confirmer =
            reader.basis == .reader
            ? overview.name(reader.confirmedBy, language) : ReaderTexts.basis(reader.basis)[language]
        let ended = reader.revokedAt.map { at in
            let who = reader.revokedBy.map { overview.name($0, language) } ?? ReaderTexts.changed[language]
            return "\(who), \(Dates.text(at, language))"
        }
        return Facts.html(
            [
                (AccountTexts.role, reader.role.name[language]),
                (ReaderTexts.rights, reader.role.readsCases ? "" : ReaderTexts.holderOnly[language]),
                (ReaderTexts.place, overview.place(reader.office, reader.organisation, language)),
                (ReaderTexts.generation, String(reader.generation)),
                (ReaderTexts.fingerprint, KeyFingerprint.text(reader.key)),
                (
                    ReaderTexts.confirmedBy, "\(confirmer), \(Dates.text(reader.confirmedAt, language))"
                ),
                (
                    reader.revokedBy == nil ? ReaderTexts.ended : ReaderTexts.revokedBy, ended ?? ""
                ),
            ], language)
    }

    /// The page on which a reader compares the fingerprint and confirms.
    static func candidate(
        _ candidate: ReaderOverview.Candidate, invitations: [(name: Wording?, at: Timestamp)],
        overview: ReaderOverview, state: FormState, _ context: Context
    ) -> Page {
        let (language, person) = (context.language, candidate.person)
        let invited = invitations.map { invitation in
            let name = invitation.name?.text(language) ?? ReaderTexts.commandLine[language]
            return "\(name), \(Dates.text(invitation.at, language))"
        }
        let earlier = overview.past.filter { $0.person == person.id }.map {
            "\($0.generation): \(overview.name($0.confirmedBy, language)), \(Dates.text($0.confirmedAt, language))"
        }
        let facts = Facts.html(
            [
                (AccountTexts.email, person.email), (AccountTexts.role, person.role.name[language]),
                (ReaderTexts.place, overview.place(person.office, person.organisation, language)),
                (ReaderTexts.invitedBy, invited.joined(separator: "; ")),
                (ReaderTexts.generation, String(candidate.generation)),
                (ReaderTexts.earlier, earlier.joined(separator: "; ")),
            ], language)
        let takenBack =
            overview.viewer?.role == .commissioner ? Text.same("") : ReaderTexts.cannotBeTakenBack
        let form: HTML
        if context.isConfirmed {
            form = context.form(
                to: context.link(Readers.confirm, person.id), state, button: ReaderTexts.confirm,
                """
                <input type="hidden" name="key" value="\(Hexadecimal.text(candidate.key.bytes))">\
                \(FormFields(state, context).box("compared", ReaderTexts.compared))
                """)
        } else {
            form = context.confirmationNotice(leadingBackTo: context.link(Readers.candidate, person.id))
        }
        return Page(
            title: person.name.text(language), status: state.status, section: .workspace,
            path: workspace(context) + [(ReaderTexts.title[language], context.link(Readers.list))],
            kicker: ReaderTexts.kicker[language],
            body: """
                \(facts)<section><h2>\(ReaderTexts.fingerprint[language])</h2>
                <p><code class="long">\(KeyFingerprint.text(candidate.key))</code></p>
                <p>\(ReaderTexts.compareText[language])</p>
                <p>\(takenBack[language]) \(ReaderTexts.thenOpen[language])</p></section>\(form)
                """)
    }

    /// The workspace of a reader: who waits for them, and who is new.
    static func tasks(_ overview: ReaderOverview, _ context: Context) -> HTML {
        let language = context.language
        let link: HTML =
            "<p><a class=\"button\" href=\"\(context.link(Readers.list))\">\(ReaderTexts.title[language])</a></p>"
        let waiting = overview.waitingForViewer.map { $0.person.name.text(language) }.joined(separator: "; ")
        let since = context.now.adding(seconds: -newsDays * 86_400)
        let new = overview.present.filter {
            $0.confirmedAt > since && $0.confirmedBy != overview.viewer?.id
                && $0.person != overview.viewer?.id
        }.map { overview.name($0.person, language) }.joined(separator: "; ")
        let task: HTML =
            waiting.isEmpty
            ? .empty : "<div class=\"notice\"><p>\(ReaderTexts.task[language]) \(waiting)</p>\(link)</div>"
        let news: HTML =
            new.isEmpty
            ? .empty : "<div class=\"notice\"><p>\(ReaderTexts.news[language]) \(new)</p>\(link)</div>"
        return task + news
    }

    /// The workspace of somebody who waits to be confirmed.
    static func waiting(_ keys: PersonKeyStore.Wrapped, _ context: Context) -> HTML {
        """
        <div class="notice wrong"><p>\(ReaderTexts.youWait[context.language])</p>
        <p><code class="long" id="fingerprint">\(KeyFingerprint.text(keys.publicKey))</code></p></div>
        """
    }

    private static func workspace(_ context: Context) -> [(title: String, link: Link)] {
        [(AccountTexts.workspace[context.language], context.link(Accounts.workspace))]
    }
}
