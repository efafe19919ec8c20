import Markup
import Web

/// The pages of the escrow.
enum EscrowPages {
    /// All that the escrow's page shows.
    struct Shown {
        /// The newest first.
        let escrows: [Escrow]
        /// The holders of the newest who can no longer confirm.
        let lost: [ID<Person>]
        let requests: [EscrowRequest]
        let names: [ID<Person>: Wording]
        let viewer: ID<Person>
        /// Whether a case that the viewer may know of is not sealed to the newest.
        let isAnyUnsealed: Bool
        let fault: Text?

        func name(_ id: ID<Person>?, _ language: Language) -> String {
            id.flatMap { names[$0] }?.text(language) ?? ""
        }

        /// Whether the viewer's confirmation is waited for.
        func waits(_ request: EscrowRequest, at now: Timestamp) -> Bool {
            escrows.contains { (try? request.step(by: viewer, of: $0, at: now)) != nil }
        }

        func mayDecline(_ request: EscrowRequest, at now: Timestamp) -> Bool {
            guard [.asked, .confirmed].contains(request.state(at: now)) else { return false }
            return escrows.contains {
                $0.id == request.escrow && request.mayBeDeclined(by: viewer, of: $0)
            }
        }
    }

    static func overview(_ shown: Shown, _ context: Context) -> Page {
        let language = context.language
        let fault: HTML =
            shown.fault.map { "<div class=\"notice wrong\" role=\"alert\"><p>\($0[language])</p></div>" }
            ?? .empty
        return Page(
            title: EscrowTexts.title[language], status: shown.fault == nil ? 200 : 422, section: .workspace,
            path: workspace(context),
            body: """
                \(fault)<p>\((shown.escrows.isEmpty ? EscrowTexts.purpose : EscrowTexts.text)[language])</p>
                \(state(shown, language))\(buttons(shown, context))\(requests(shown, context))
                """)
    }

    private static func state(_ shown: Shown, _ language: Language) -> HTML {
        guard let escrow = shown.escrows.first else {
            return "<div class=\"notice wrong\"><p>\(EscrowTexts.notFounded[language])</p></div>"
        }
        let holders = escrow.shares.map { shown.name($0.holder, language) }.joined(separator: "; ")
        let lost = shown.lost.html { id in
            """
            <div class="notice wrong"><p>\(EscrowTexts.lost.filled(.same(shown.name(id, language)))[language])</p></div>
            """
        }
        return Facts.html(
            [
                (EscrowTexts.holders, holders),
                (EscrowTexts.foundedOn, Dates.text(escrow.foundedAt.date, language)),
                (EscrowTexts.generation, String(escrow.generation)),
            ], language) + unsealed(shown.isAnyUnsealed, language) + lost
    }

    private static func unsealed(_ isAny: Bool, _ language: Language) -> HTML {
        guard isAny else { return .empty }
        return """
            <div class="notice wrong"><p>\(EscrowTexts.unsealed[language]) \(EscrowTexts.openOnce[language])</p></div>
            """
    }

    private static func buttons(_ shown: Shown, _ context: Context) -> HTML {
        guard context.visitor.may(.administerEscrow) else { return .empty }
        let language = context.language
        let isFounded = !shown.escrows.isEmpty
        let ask: HTML =
            isFounded
            ? "<a class=\"button\" href=\"\(context.link(Escrows.newRequest))\">\(EscrowTexts.ask[language])</a> "
            : .empty
        let found = isFounded ? EscrowTexts.newHolders : EscrowTexts.found
        return """
            <p class="actions">\(ask)<a class="button" href="\(context.link(Escrows.foundation))">\(found[language])</a></p>
            """
    }

    private static func requests(_ shown: Shown, _ context: Context) -> HTML {
        guard !shown.requests.isEmpty else { return .empty }
        let language = context.language
        let isWaitedFor = shown.requests.contains { shown.waits($0, at: context.now) }
        let notice =
            isWaitedFor && !context.isConfirmed
            ? context.confirmationNotice(leadingBackTo: context.link(Escrows.overview)) : .empty
        let rows = shown.requests.html { request(request: $0, shown, context) }
        return "<section><h2>\(EscrowTexts.requests[language])</h2>\(notice)\(rows)</section>"
    }

    private static func request(request: EscrowRequest, _ shown: Shown, _ context: Context) -> HTML {
        let language = context.language
        let facts = Facts.html(
            [
                (EscrowTexts.state, EscrowTexts.state(request.state(at: context.now))[language]),
                (EscrowTexts.reader, shown.name(request.reader, language)),
                (EscrowTexts.reason, request.reason),
                (
                    EscrowTexts.askedBy,
                    "\(shown.name(request.askedBy, language)), \(Dates.text(request.askedAt, language))"
                ),
                (EscrowTexts.first, shown.name(request.confirmedBy, language)),
                (
                    request.outcome == .declined ? EscrowTexts.declinedBy : EscrowTexts.second,
                    shown.name(request.endedBy, language)
                ),
            ], language)
        let confirm =
            shown.waits(request, at: context.now) && context.isConfirmed
            ? context.form(
                to: context.link(Escrows.confirm, request.id), FormState(), button: EscrowTexts.confirm)
            : .empty
        let decline =
            shown.mayDecline(request, at: context.now)
            ? context.form(
                to: context.link(Escrows.decline, request.id), FormState(), button: EscrowTexts.decline,
                isQuiet: true) : .empty
        return "<section class=\"panel\"><h3>\(request.number)</h3>\(facts)\(confirm)\(decline)</section>"
    }

    static func foundation(
        _ candidates: [Person], isFounded: Bool, _ state: FormState, _ context: Context
    ) -> Page {
        let language = context.language
        let fields = FormFields(state, context)
        let people = options(candidates, language)
        let form: HTML
        if candidates.count < 2 {
            form = "<p class=\"empty\">\(EscrowTexts.tooFew[language])</p>"
        } else if context.isConfirmed {
            form = context.form(
                to: context.link(Escrows.found), state,
                button: isFounded ? EscrowTexts.newHolders : EscrowTexts.found,
                """
                \(fields.select("first", EscrowTexts.firstHolder, people))
                \(fields.select("second", EscrowTexts.secondHolder, people))
                """)
        } else {
            form = context.confirmationNotice(leadingBackTo: context.link(Escrows.foundation))
        }
        let explanation: HTML = isFounded ? "<p>\(EscrowTexts.newHoldersText[language])</p>" : .empty
        return Page(
            title: (isFounded ? EscrowTexts.newHolders : EscrowTexts.found)[language], status: state.status,
            section: .workspace, path: here(context),
            body: "<p>\(EscrowTexts.foundText[language])</p>\(explanation)\(form)")
    }

    static func request(_ people: [Person], _ state: FormState, _ context: Context) -> Page {
        let language = context.language
        let fields = FormFields(state, context)
        return Page(
            title: EscrowTexts.ask[language], status: state.status, section: .workspace, path: here(context),
            body: """
                <p>\(EscrowTexts.askText[language])</p>
                \(context.form(
                    to: context.link(Escrows.ask), state, button: EscrowTexts.ask,
                    """
                    \(fields.line("number", IntakeTexts.number, hint: EscrowTexts.numberHint))
                    \(fields.select("reader", EscrowTexts.reader, options(people, language)))
                    \(fields.passage("reason", EscrowTexts.reason, hint: EscrowTexts.reasonHint))
                    """))
                """)
    }

    private static func options(_ people: [Person], _ language: Language) -> [(value: String, text: String)] {
        people.map { ($0.id.text, "\($0.name.text(language)) · \($0.role.name[language])") }
    }

    private static func workspace(_ context: Context) -> [(title: String, link: Link)] {
        [(AccountTexts.workspace[context.language], context.link(Accounts.workspace))]
    }

    private static func here(_ context: Context) -> [(title: String, link: Link)] {
        workspace(context) + [(EscrowTexts.title[context.language], context.link(Escrows.overview))]
    }
}
