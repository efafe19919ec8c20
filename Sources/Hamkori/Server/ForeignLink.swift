import Markup
import Web

/// What a signed-in person sees who comes to a confidential page by a link of another site or of a mail: opening is noted
/// and may change what stands there, so the person presses for it on a page of ours.
enum ForeignLink {
    static func page(_ context: Context) -> Page {
        let language = context.language
        let here = Link(path: context.request.path)
        let query = context.query.pairs.isEmpty ? "" : context.query.encoded()
        let link = query.isEmpty ? here : here.adding(query: query)
        return Page(
            title: title[language], section: .workspace,
            body: """
                <p>\(reason[language])</p>
                <p><a class="button" href="\(link)">\(go[language])</a></p>
                """)
    }

    private static let title = Text(
        tg: "Саҳифаи махфӣ", ru: "Конфиденциальная страница", en: "A confidential page")
    private static let reason = Text(
        tg: "Шуморо сомонаи дигар ё мактуб ба ин ҷо овард. Кушодани ин саҳифа қайд мешавад.",
        ru: "Сюда вас привела ссылка с другого сайта или из письма. Открытие этой страницы отмечается.",
        en: "A link on another site or in an e-mail brought you here. The opening of this page is recorded.")
    private static let go = Text(tg: "Кушодан", ru: "Открыть", en: "Open")
}
