import Markup
import Web

/// The public site's front: home, and what machines ask of it.
enum Site {
    static let root = Route(.get)
    static let home = Route(.get)
    static let health = Route(.get, "healthz")
    static let readiness = Route(.get, "readyz")

    static let feature = Feature(
        "Site",
        endpoints: [
            .page(home, for: .everyone, showHome),
            .door(root, toLanguage),
            .door(health) { _ in .text("ok\n") },
            .door(readiness, ready),
        ])

    private static func toLanguage(_ context: Context) throws -> Response {
        var response = Response.redirect(to: "/" + context.language.rawValue, status: 302)
        response.headers.set("Vary", "Accept-Language")
        return response
    }

    /// Where no thread has looked yet.
    private static func ready(_ context: Context) -> Response {
        Readiness(context.application).response
    }

    /// What seminars adopted, as its list is narrowed.
    private static let adopted = Fields([("source", RecommendationSource.seminar.rawValue)])
    private static let overdue = Fields([("state", CommitmentState.overdue.rawValue)])

    private static func showHome(_ context: Context) throws -> Response {
        let language = context.language
        let counts = try context.read { scope in
            (
                seminars: try SeminarStore.list(ListRequest(context), withInternal: false, in: scope),
                adopted: try RecommendationStore.list(ListRequest(query: adopted), in: scope).total,
                overdue: try FollowUpStore.list(
                    ListRequest(query: overdue), on: context.today, everything: false, in: scope
                ).total
            )
        }
        let steps = SiteTexts.chain.html { "<li>\($0[language])</li>" }
        let seminars = counts.seminars.items.prefix(3).html { seminar in
            """
            <li><a href="\(context.link(Seminars.show, seminar.id))">\(seminar.title.html(language))</a> \
            <span class="quiet">\(Dates.text(from: seminar.startsOn, to: seminar.endsOn, language))</span> \
            \(SeminarPages.badge(seminar.state, language))</li>
            """
        }
        return context.page(
            Page(
                title: SiteTexts.title[language],
                body: """
                    <p class="lead">\(SiteTexts.lead[language])</p>
                    <p class="actions"><a class="button" href="\(context.link(Complaints.create))">\
                    \(IntakeTexts.title[language])</a>
                    <a class="button" href="\(context.link(Complaints.enterReceipt))">\
                    \(IntakeTexts.haveReceipt[language])</a></p>
                    <ol class="steps">\(steps)</ol>
                    <section><h2>\(SiteTexts.now[language])</h2><ul class="cards">\(seminars)\
                    <li><a href="\(context.link(Recommendations.list).adding(query: adopted.encoded()))">\
                    \(SiteTexts.adopted(counts.adopted, language))</a></li>
                    <li><a href="\(context.link(FollowUp.list).adding(query: overdue.encoded()))">\
                    \(SiteTexts.overdue(counts.overdue, language))</a></li></ul></section>
                    <p><a href="\(context.link(Ledger.howTo))">\(LedgerTexts.howTo[language])</a></p>
                    """))
    }
}

/// The words of the home page.
enum SiteTexts {
    static let title = Text(
        tg: "Ягон уҳдадорӣ аз назорат дур намемонад", ru: "Ни одно обязательство не остаётся без контроля",
        en: "Every commitment followed up")
    static let lead = Text(
        tg:
            "Ҳамкорӣ роҳи тавсияҳои ҷомеаи шаҳрвандиро аз семинар то уҳдадории Ҳукумат ва иҷрои он пайгирӣ мекунад.",
        ru:
            "Ҳамкорӣ прослеживает путь рекомендаций гражданского общества: от семинара до обязательства Правительства и его выполнения.",
        en:
            "Hamkori tracks civil society’s recommendations from the seminar to the Government’s commitment and its implementation."
    )
    static let chain = [
        Text(tg: "Пешниҳод дар семинар", ru: "Предложение на семинаре", en: "A proposal at a seminar"),
        Text(tg: "Тавсияи қабулшуда", ru: "Принятая рекомендация", en: "An adopted recommendation"),
        Text(
            tg: "Ирсол ба Ҳукумат", ru: "Направление Правительству", en: "Its transmittal to the Government"),
        Text(tg: "Муҳокима дар муколама", ru: "Обсуждение в диалоге", en: "Its discussion in the dialogue"),
        Text(
            tg: "Уҳдадорӣ ва иҷрои он", ru: "Обязательство и его выполнение",
            en: "A commitment and its implementation"),
    ]
    static let now = Text(tg: "Ҳоло", ru: "Сейчас", en: "Now")
    static let adopted = Plural(
        tg: "{n} тавсияи қабулшуда",
        ru: .init(
            one: "{n} принятая рекомендация", few: "{n} принятые рекомендации",
            many: "{n} принятых рекомендаций"),
        en: .init(one: "{n} adopted recommendation", other: "{n} adopted recommendations"))
    static let overdue = Plural(
        tg: "{n} уҳдадории муҳлаташ гузашта",
        ru: .init(
            one: "{n} просроченное обязательство", few: "{n} просроченных обязательства",
            many: "{n} просроченных обязательств"),
        en: .init(one: "{n} overdue commitment", other: "{n} overdue commitments"))
}
