import Documents
import Markup
import Web

/// The pages on which an organisation takes a referral on and works on it with the office.
enum ReferralPages {
    struct Shown {
        let opened: ReferralAccess.Opened
        let documents: [CaseDocument]
        let office: Wording
        let organisation: Wording
        let people: [ID<Person>: Wording]
        let state: FormState
    }

    /// A referral with the case that it is of.
    struct Listed: Sendable {
        let referral: Referral
        let complaint: Complaint?
    }

    static func list(
        _ request: ListRequest, _ page: ListPage<Listed>, _ context: Context
    ) -> ListView<Listed> {
        let language = context.language
        let states = ReferralState.allCases.filter { $0 != .revoked }
        return ListView(
            title: ReferralTexts.title, section: .workspace,
            path: [(AccountTexts.workspace[language], context.link(Accounts.workspace))], hasSearch: false,
            filters: [
                Filter(
                    name: "state", label: IntakeTexts.state,
                    options: states.map { ($0.rawValue, $0.name[language]) })
            ],
            columns: [
                Column(
                    name: "offered", heading: ReferralTexts.offeredOn,
                    text: { Dates.short($0.referral.offeredOn, language) },
                    cell: { listed in
                        let day = Dates.text(listed.referral.offeredOn, language)
                        return "<a href=\"\(context.link(Referrals.show, listed.referral.id))\">\(day)</a>"
                    }),
                Column(
                    name: "authority", heading: CaseTexts.authority,
                    text: { $0.complaint?.authority.name[language] ?? "" }),
                Column(
                    name: "region", heading: IntakeTexts.region,
                    text: { $0.complaint?.region.name[language] ?? "" }),
                Column(
                    name: "state", heading: IntakeTexts.state, text: { $0.referral.state.name[language] },
                    cell: { Badge.html($0.referral.state.name, $0.referral.state.tone, language) }),
            ], emptiness: ReferralTexts.none, request: request, page: page)
    }

    static func show(_ shown: Shown, _ context: Context) -> Page {
        let language = context.language
        let opened = shown.opened
        let back: (title: String, link: Link) =
            opened.isRecipient
            ? (ReferralTexts.title[language], context.link(Referrals.list))
            : (opened.complaint.number.text, context.link(Complaints.showCase, opened.complaint.id))
        return Page(
            title: ReferralTexts.one[language], status: shown.state.status, section: .workspace,
            path: [(AccountTexts.workspace[language], context.link(Accounts.workspace)), back],
            body: "\(facts(shown, language))\(content(shown, context))\(forms(shown, context))")
    }

    private static func facts(_ shown: Shown, _ language: Language) -> HTML {
        let (referral, complaint) = (shown.opened.referral, shown.opened.complaint)
        return Facts.html(
            [
                (ReferralTexts.offeredOn, HTML(text: Dates.text(referral.offeredOn, language))),
                (IntakeTexts.state, Badge.html(referral.state.name, referral.state.tone, language)),
                (CaseTexts.office, HTML(text: shown.office.text(language))),
                (OrganisationTexts.noun, HTML(text: shown.organisation.text(language))),
                (CaseTexts.authority, HTML(text: complaint.authority.name[language])),
                (IntakeTexts.concerns, HTML(text: complaint.concerns.name[language])),
                (IntakeTexts.region, HTML(text: complaint.region.name[language])),
                (
                    CaseTexts.flags,
                    HTML(text: complaint.isFromClosedPlace ? CaseTexts.closedPlace[language] : "")
                ),
            ], language)
    }

    private static func content(_ shown: Shown, _ context: Context) -> HTML {
        let language = context.language
        guard shown.opened.key != nil else {
            guard shown.opened.referral.state.isReadable else { return .empty }
            let needsFactor = shown.opened.isRecipient && shown.opened.person.secondFactor == nil
            return needsFactor
                ? secondFactor(shown, context)
                : "<div class=\"notice wrong\"><p>\(CaseTexts.notSealed[language])</p></div>"
        }
        let items = shown.documents.html { document in
            let who = ID<Person>(document["person"]).flatMap { shown.people[$0] }?.text(language) ?? ""
            // What the two sides wrote since has no name of its own.
            let name: HTML =
                document["madeOn"].isEmpty
                ? .empty : "<p><b>\(PartName.text(document, for: .office, language))</b></p>"
            return """
                <li>\(name)<p><span class="quiet">\(Dates.text(document.day, language)) \(who)</span></p>\
                \(item(document, shown, context))</li>
                """
        }
        return
            "<section><h2>\(ReferralTexts.shared[language])</h2><ol class=\"plain\">\(items)</ol></section>"
    }

    private static func item(_ document: CaseDocument, _ shown: Shown, _ context: Context) -> HTML {
        let language = context.language
        switch document.kind {
        case .account: return CaseDocumentList.account(document, language)
        case .file:
            let link = context.link(Referrals.file, (shown.opened.referral.id, document.sequence))
            return "<p><a href=\"\(link)\">\(document["name"])</a></p>"
        case .referral:
            return
                "<p><b>\(ReferralTexts.purpose[language])</b></p><p class=\"lines\">\(document["purpose"])</p>"
        case .conclusion:
            return
                "<p><b>\(ReferralTexts.outcome[language])</b></p><p class=\"lines\">\(document["text"])</p>"
        case .act:
            let kind = ActKind(rawValue: document["act"])?.name[language] ?? ""
            return Facts.html(
                [
                    (InquiryTexts.actKind, kind), (InquiryTexts.victims, document["victims"]),
                    (InquiryTexts.perpetrators, document["perpetrators"]),
                    (InquiryTexts.witnesses, document["witnesses"]),
                ], language)
        default:
            let head = [document["title"], document["to"]].filter { !$0.isEmpty }.joined(separator: " ")
            return "<p><b>\(head)</b></p><p class=\"lines\">\(document["text"])</p>"
        }
    }

    /// The way to a second factor, for who has none yet.
    private static func secondFactor(_ shown: Shown, _ context: Context) -> HTML {
        guard shown.opened.person.secondFactor == nil else { return .empty }
        return """
            <p><a href="\(context.link(Accounts.secondFactor))">\(ReferralTexts.needsSecondFactor[context.language])</a></p>
            """
    }

    private static func forms(_ shown: Shown, _ context: Context) -> HTML {
        let language = context.language
        let referral = shown.opened.referral
        let declining = shown.state.ofForm(with: "sure")
        let state = shown.state.ofForm(without: "sure")
        let fields = FormFields(state, context)
        func section(_ title: Text, _ form: HTML) -> HTML {
            "<section><h2>\(title[language])</h2>\(form)</section>"
        }
        switch referral.state {
        case .offered where shown.opened.isRecipient:
            return section(
                ReferralTexts.accept,
                "<p>\(ReferralTexts.promise[language])</p>\(secondFactor(shown, context))"
                    + context.form(
                        to: context.link(Referrals.accept, referral.id), state, button: ReferralTexts.accept,
                        fields.box("promise", ReferralTexts.promiseBox))
                    + context.form(
                        to: context.link(Referrals.decline, referral.id), declining,
                        button: ReferralTexts.decline, isQuiet: true,
                        FormFields(declining, context).box("sure", ReferralTexts.declineSurely)))
        case .accepted where shown.opened.key != nil:
            let message = section(
                ReferralTexts.message,
                context.form(
                    to: context.link(Referrals.tell, referral.id), state, button: IntakeTexts.send,
                    fields.passage("text", IntakeTexts.message, rows: 5)))
            guard shown.opened.isRecipient else { return message }
            return message
                + section(
                    ReferralTexts.conclude,
                    context.form(
                        to: context.link(Referrals.conclude, referral.id), FormState(),
                        button: ReferralTexts.conclude,
                        isQuiet: true,
                        fields.passage("outcome", ReferralTexts.outcome, hint: ReferralTexts.outcomeHint)))
        default: return late(shown.state, context)
        }
    }

    /// What was written for a referral that ended meanwhile.
    private static func late(_ state: FormState, _ context: Context) -> HTML {
        guard let fault = state.faults.values.first else { return .empty }
        return "<p class=\"fault\">\(fault[context.language])</p>\(FormResubmission.copies(context))"
    }
}
