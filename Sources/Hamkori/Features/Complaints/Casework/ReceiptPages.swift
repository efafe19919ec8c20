import Markup
import Web

/// What the complainant sees of their complaint.
enum ReceiptPages {
    static func enter(_ state: FormState, _ context: Context) -> Page {
        let language = context.language
        let form = context.form(
            to: context.link(Complaints.openReceipt), state, button: IntakeTexts.open,
            FormFields(state, context).line("receipt", IntakeTexts.receipt, hint: IntakeTexts.receiptHint))
        return Page(
            title: IntakeTexts.haveReceipt[language], status: state.status, section: .complaints,
            body: "\(IntakePages.exitHint(language))\(form)")
    }

    static func show(
        _ complaint: Complaint, documents: [CaseDocument], names: Names, receipt: Receipt,
        state: FormState, said: Text?, isRefused: Bool, _ context: Context
    ) -> Page {
        let language = context.language
        let notice: HTML =
            said.map {
                "<div class=\"notice \(isRefused ? "wrong" : "good")\" role=\"status\"><p>\($0[language])</p></div>"
            } ?? .empty
        return Page(
            title: IntakeTexts.yours[language], status: isRefused ? 409 : state.status, section: .complaints,
            body: """
                \(notice)
                \(Facts.html([
                    (IntakeTexts.number, "<span class=\"number\">\(complaint.number.text)</span>"),
                    (IntakeTexts.received, HTML(text: Dates.text(complaint.receivedOn, language))),
                    (IntakeTexts.state, Badge.html(complaint.state.name, complaint.state.tone, language)),
                ], language))
                <section><h2>\(IntakeTexts.soFar[language])</h2><ol class="plain">\(
                    documents.html { item($0, context) })</ol></section>
                \(context.application.features.additions(ReceiptSection.self).html { $0.html(documents, receipt, names, context) })
                \(telling(receipt, state.ofForm(without: "satisfaction", "sure"), context))
                \(complaint.state.mayBeWithdrawn ? withdrawing(receipt, state.ofForm(with: "sure"), context) : .empty)
                \(complaint.state.isClosed ? FeedbackActions.form(receipt, state.ofForm(with: "satisfaction"), context) : .empty)
                """)
    }

    /// A document as its author may see it; what the office keeps to itself is left out.
    private static func item(_ document: CaseDocument, _ context: Context) -> HTML {
        let language = context.language
        let day = Dates.text(document.day, language)
        switch document.kind {
        case .account: return entry(IntakeTexts.youTold, on: day, text: document["what"], language)
        case .message: return entry(IntakeTexts.youTold, on: day, text: document["text"], language)
        case .answer: return entry(IntakeTexts.officeAnswered, on: day, text: document["text"], language)
        case .file where document.isFromComplainant:
            return entry(IntakeTexts.file, on: day, text: document["name"], language)
        case .step:
            let state = ComplaintState(rawValue: document["to"])?.name ?? .same("")
            return entry(state, on: day, text: document["reason"], language)
        case .outcome:
            guard let id = ID<Recommendation>(document["recommendation"]) else {
                return entry(
                    OutcomeTexts.recommendation, on: day, text: OutcomeTexts.tomorrow[language], language)
            }
            return """
                <li><p><a href="\(context.link(Recommendations.show, id))">\(OutcomeTexts.recommendation[language])</a> \
                <span class="quiet">\(day)</span></p></li>
                """
        case .consent:
            let isGiven = document.content["isGiven"]?.asBool == true
            return entry(isGiven ? ReferralTexts.given : ReferralTexts.refused, on: day, text: "", language)
        case .consentWithdrawal: return entry(ReferralTexts.withdrawn, on: day, text: "", language)
        case .feedback: return entry(IntakeTexts.youTold, on: day, text: document["text"], language)
        // What the office keeps to itself.
        default: return .empty
        }
    }

    private static func entry(_ what: Text, on day: String, text: String, _ language: Language) -> HTML {
        """
        <li><p><b>\(what[language])</b> <span class="quiet">\(day)</span></p>\
        <p class="lines">\(text)</p></li>
        """
    }

    private static func telling(_ receipt: Receipt, _ state: FormState, _ context: Context) -> HTML {
        let fields = FormFields(state, context)
        let form = context.form(
            to: context.link(Complaints.tell), state, button: IntakeTexts.send, sendsFiles: true,
            """
            <input type="hidden" name="receipt" value="\(receipt.text)">
            \(fields.passage("text", IntakeTexts.message, rows: 6))
            \(IntakePages.files(fields, context.language))
            """)
        return "<section><h2>\(IntakeTexts.tellMore[context.language])</h2>\(form)</section>"
    }

    private static func withdrawing(_ receipt: Receipt, _ state: FormState, _ context: Context) -> HTML {
        let language = context.language
        let form = context.form(
            to: context.link(Complaints.withdraw), state, button: IntakeTexts.withdraw, isQuiet: true,
            """
            <input type="hidden" name="receipt" value="\(receipt.text)">
            \(FormFields(state, context).box("sure", IntakeTexts.sure))
            """)
        return """
            <section><h2>\(IntakeTexts.withdraw[language])</h2><p>\(IntakeTexts.withdrawHint[language])</p>\(form)\
            </section>
            """
    }
}
