@testable import Hamkori

extension GoldenPage {
    /// Each kind of page and of what pages are made of, once. They are asked for in this order: what is written by one
    /// would be seen on the next.
    static let all = forEverybody + ofRecommendations + forRoles + forCasework + refused

    private static let forEverybody = [
        GoldenPage("home", "/en").whole,
        GoldenPage("sign-in", "/en/sign-in"),
        GoldenPage("institution", "/en/institution"),
        GoldenPage("organisations-ru", "/ru/organisations?kind=mission"),
        GoldenPage("organisation", "/en/organisations?kind=coalition", "Coalition"),
        GoldenPage("seminars-tg", "/tg/seminars"),
        GoldenPage("seminar-ru", "/ru/seminars?state=concluded", "Семинар"),
        GoldenPage("proposal", "/en/recommendations?theme=independence", "Independence", "Independence"),
        GoldenPage("transmittal", "/en/transmittals", "Twelve"),
        GoldenPage("round", "/en/commitments", "Publish the yearly", "Annual EU"),
        GoldenPage("commitments", "/en/commitments?state=overdue"),
        GoldenPage("commitment", "/en/commitments", "Publish the yearly"),
        GoldenPage("ledger-entry", "/en/ledger/160"),
        GoldenPage("thread", "/en/commitments", "Publish the yearly", "All links on a separate page"),
        GoldenPage("search", "/en/search?q=torture"),
        GoldenPage("contact-ru", "/ru/contact").whole,
    ]

    private static let ofRecommendations = [
        GoldenPage("recommendations", "/en/recommendations?theme=torture"),
        GoldenPage("recommendation", "/en/recommendations?q=assembly", "Freedom of peaceful assembly"),
        GoldenPage("recommendation-tg", "/tg/recommendations?theme=torture"),
        GoldenPage("matrix", "/en/recommendations/matrix"),
        GoldenPage("goals", "/en/recommendations/goals"),
        GoldenPage("timeline", "/en/recommendations/timeline"),
        GoldenPage("asked", "/en/recommendations/timeline", "Prohibition of torture"),
        GoldenPage("documents", "/en/recommendations/documents"),
        GoldenPage("thematic-list", "/en/recommendations/documents", "Preview"),
        GoldenPage("authorities", "/en/authorities"),
        GoldenPage("authority", "/en/authorities", "Ministry of Labour"),
        GoldenPage("plan", "/en/plan"),
        GoldenPage("measure", "/en/plan", "Draft law"),
        GoldenPage("indicators", "/en/indicators"),
        GoldenPage("indicator", "/en/indicators", "Visits in which"),
        GoldenPage("cluster", "/en/clusters", "Monitoring"),
    ]

    private static let forRoles = [
        GoldenPage("commissioner", as: .commissioner, "/en/workspace").whole,
        GoldenPage("commissioner-readers", as: .commissioner, "/en/readers"),
        GoldenPage("commissioner-escrow", as: .commissioner, "/en/escrow/foundation"),
        GoldenPage("officer", as: .officer, "/en/workspace"),
        GoldenPage("officer-seminar", as: .officer, "/en/seminars?state=open", "Seminar EU"),
        GoldenPage(
            "officer-participants", as: .officer, "/en/seminars?state=open", "Seminar EU", "+/participants"),
        GoldenPage(
            "officer-decision", as: .officer, "/en/seminars?state=open", "Seminar EU",
            "Human rights education", "+/decision"),
        GoldenPage("officer-recommendation", as: .officer, "/en/recommendations?theme=torture", "Establish"),
        GoldenPage("officer-import", as: .officer, "/en/recommendations/import"),
        GoldenPage("officer-suggestions", as: .officer, "/en/clusters/suggestions"),
        GoldenPage("officer-measure-state", as: .officer, "/en/plan", "Draft law", "+/state"),
        GoldenPage("monitor", as: .monitor, "/en/workspace"),
        GoldenPage("member", as: .member, "/en/workspace"),
        GoldenPage("member-search", as: .member, "/en/workspace/searches", "Edit"),
        GoldenPage("member-commitment", as: .member, "/en/commitments", "Publish draft"),
        GoldenPage("member-proposal", as: .member, "/en/seminars?state=open", "Seminar EU", "+/propose"),
        GoldenPage(
            "member-assessment", as: .member, "/en/recommendations?theme=torture", "Establish",
            "+/civil-society-assessment"),
        GoldenPage("expert", as: .expert, "/en/workspace"),
        GoldenPage("partner", as: .partner, "/en/workspace"),
        GoldenPage("partner-round", as: .partner, "/en/dialogues", "next round"),
        GoldenPage("focal-point", as: .focalPoint, "/en/workspace"),
        GoldenPage(
            "focal-point-item", as: .focalPoint, "/en/commitments", "Publish draft", "Annual EU",
            "Establish a national"),
        GoldenPage("focal-point-report", as: .focalPoint, "/en/reports", "Freedom"),
        GoldenPage("auditor", as: .auditor, "/en/workspace"),
        GoldenPage("administrator", as: .administrator, "/en/workspace"),
        GoldenPage("administrator-people", as: .administrator, "/en/people"),
        GoldenPage("administrator-person", as: .administrator, "/en/people", "Expert, international"),
        GoldenPage("administrator-mail", as: .administrator, "/en/workspace/mail"),
        GoldenPage("administrator-working-days", as: .administrator, "/en/working-days"),
        GoldenPage("administrator-taxonomy", as: .administrator, "/en/taxonomies/position"),
        GoldenPage("administrator-term", as: .administrator, "/en/taxonomies/issue", "Asylum"),
    ]

    private static let forCasework = [
        GoldenPage("officer-complaints", as: .officer, "/en/complaints?state=inquiry"),
        GoldenPage("officer-case", as: .officer, "/en/complaints?state=inquiry", "-SUG-"),
        GoldenPage("officer-case-state", as: .officer, "/en/complaints?state=inquiry", "-SUG-", "+/state"),
        GoldenPage(
            "officer-case-letter", as: .officer, "/en/complaints?state=inquiry", "-SUG-", "+/letters/2"),
        GoldenPage("officer-figures-tg", as: .officer, "/tg/complaints/figures"),
    ]

    private static let refused = [
        GoldenPage("not-found", "/en/seminars/nowhere"),
        GoldenPage("not-signed-in", "/en/workspace"),
        GoldenPage("not-permitted", as: .monitor, "/en/people"),
        GoldenPage("refused-receipt", "/en/contact/reply").sending(("receipt", "1234")),
        GoldenPage("refused-seminar", as: .officer, "/en/seminars/new").sending(
            ("title-ru", "Семинар"), ("starts", "2027-09-17"), ("ends", "2027-09-16"), ("themes", "torture")),
        GoldenPage("refused-case-state", as: .officer, "/en/complaints?state=inquiry", "-SUG-", "+/state")
            .sending(
                ("state", "admissible")),
        GoldenPage("refused-person", as: .administrator, "/en/people/new").sending(
            ("name-en", "Somebody"), ("email", "nowhere"), ("role", "member")),
    ]
}
