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

    private static func showHome(_ context: Context) throws -> Response {
        let language = context.language
        let counts = try context.read { scope in
            (
                seminars: try SeminarStore.list(ListRequest(context), withInternal: false, in: scope),
                recommendations: try RecommendationStore.list(ListRequest(context), in: scope)
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
                    <ol class="steps">\(steps)</ol>
                    <section><h2>\(SiteTexts.now[language])</h2><ul class="cards">\(seminars)\
                    <li><a href="\(context.link(Recommendations.list))">\
                    \(SiteTexts.adopted(counts.recommendations.total, language))</a></li></ul></section>
                    <p><a class="button" href="\(context.link(Ledger.howTo))">\(LedgerTexts.howTo[language])</a></p>
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
}
