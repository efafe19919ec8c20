import Markup
import Web

/// Referral of complaints to organisations: only with consent, only the chosen parts, under keys of their own.
enum Referrals {
    static let list = Route(.get, "referrals")
    static let show = Route(.get, "referrals", ID<Referral>.self)
    static let accept = Route(.post, "referrals", ID<Referral>.self, "acceptance")
    static let decline = Route(.post, "referrals", ID<Referral>.self, "refusal")
    static let tell = Route(.post, "referrals", ID<Referral>.self, "message")
    static let conclude = Route(.post, "referrals", ID<Referral>.self, "conclusion")
    static let file = Route(.get, "referrals", ID<Referral>.self, "files", Int.self)
    static let consent = Route(.post, "contact", "reply", "consent")

    static let feature = Feature(
        "Referrals",
        endpoints: [
            .page(list, for: .permitted(.acceptReferrals), ReferralActions.list).confidential,
            .page(show, for: .permitted(.readReferrals), ReferralActions.show).confidential,
            .page(file, for: .permitted(.readReferrals), ReferralActions.file).confidential,
            .form(accept, for: .permitted(.acceptReferrals), ReferralActions.accept).confidential,
            .form(decline, for: .permitted(.acceptReferrals), ReferralActions.decline).confidential,
            .form(tell, for: .permitted(.readReferrals), ReferralActions.tell).confidential,
            .form(conclude, for: .permitted(.acceptReferrals), ReferralActions.conclude).confidential,
            // It gives an organisation keys, and what they have read cannot be taken back.
            .confidential(consent, ConsentActions.answer).irrevocable,
            .confidential(Route(.post, "complaints", "receipt", "consent"), ConsentActions.answer)
                .irrevocable,
        ],
        adding: [
            WorkspaceTask(.acceptReferrals, ReferralTexts.title, at: 30, Referrals.list),
            CaseSection(html: ofCase), ReceiptSection(html: ConsentActions.html),
        ] + ReferralSteps.steps)

    /// The referrals of a case, on its page.
    private static func ofCase(_ view: CaseView, _ context: Context) -> HTML {
        guard !view.referrals.isEmpty else { return .empty }
        let language = context.language
        let rows = view.referrals.html { referral in
            """
            <li><a href="\(context.link(Referrals.show, referral.id))">\
            \(view.organisations[referral.organisation].text(language))</a> \
            \(Badge.html(referral.state.name, referral.state.tone, language))</li>
            """
        }
        return "<section><h2>\(ReferralTexts.title[language])</h2><ul class=\"cards\">\(rows)</ul></section>"
    }
}
