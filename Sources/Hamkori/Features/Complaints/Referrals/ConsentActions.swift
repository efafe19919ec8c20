import Markup
import Web

/// What the complainant says to a request for consent, through the receipt.
enum ConsentActions {
    enum Answer: String, CaseIterable, Sendable { case agree, refuse, withdraw }

    static func answer(_ context: Context) throws -> Response {
        try ReceiptActions.entered(context) { entry, reader in
            let answer: Answer? = reader.choice("answer")
            let request = reader.integer("request", in: 1...100_000)
            guard let answer, let request else {
                return try ReceiptActions.page(entry, reader.state, said: nil, context)
            }
            return try ReceiptActions.write(
                entry, reader: &reader, context, said: IntakeTexts.sent, refusal: CaseTexts.noSuchStep
            ) {
                try $0.answer(request: request, answer)
            }
        }
    }

    /// What is asked, in the words of the person who is asked, and the buttons.
    static func html(
        _ documents: [CaseDocument], receipt: Receipt, organisations: Names, _ context: Context
    ) -> HTML {
        let language = context.language
        let asked = Consent.all(in: documents).filter { $0.isGiven == nil || $0.holds }
        guard !asked.isEmpty else { return .empty }
        let items = asked.html { consent in
            let parts = documents.filter { consent.parts.contains($0.sequence) }.html { document in
                "<li>\(PartName.text(document, for: .complainant, language))</li>"
            }
            let identity =
                consent.withIdentity ? ReferralTexts.identityShared : ReferralTexts.identityNotShared
            return """
                <div class="panel"><p><b>\(organisations[consent.organisation].text(language))</b></p>
                <p class="lines">\(consent.purpose)</p><p>\(ReferralTexts.wouldRead[language])</p><ul>\(parts)</ul>
                <p>\(identity[language])</p>\(buttons(consent, receipt, context))</div>
                """
        }
        return "<section><h2>\(ReferralTexts.asked[language])</h2>\(items)</section>"
    }

    private static func buttons(_ consent: Consent, _ receipt: Receipt, _ context: Context) -> HTML {
        func form(_ answer: Answer, _ words: Text, isQuiet: Bool) -> HTML {
            context.form(
                to: context.link(Referrals.consent), FormState(), button: words, isQuiet: isQuiet,
                """
                <input type="hidden" name="receipt" value="\(receipt.text)">\
                <input type="hidden" name="request" value="\(String(consent.request))">\
                <input type="hidden" name="answer" value="\(answer.rawValue)">
                """)
        }
        guard consent.isGiven == nil else {
            return "<p>\(ReferralTexts.youAgreed[context.language])</p>"
                + form(.withdraw, ReferralTexts.withdrawConsent, isQuiet: true)
        }
        return form(.agree, ReferralTexts.agree, isQuiet: false)
            + form(.refuse, ReferralTexts.refuse, isQuiet: true)
    }
}
