import Markup
import Web

/// What waits at the server, as administrators see it.
enum ServerLoadPages {
    @Sendable static func show(_ context: Context) throws -> Response {
        let language = context.language
        let load = context.application.load.figures(context.application)
        let rows = load.classes.html { one in
            """
            <tr><th scope="row">\(one.work.name[language])</th>\
            <td data-label="\(ServerLoadTexts.threads[language])">\(one.threads)</td>\
            <td data-label="\(ServerLoadTexts.waiting[language])">\(one.waiting)</td>\
            <td data-label="\(ServerLoadTexts.refused[language])">\(one.refused)</td>\
            <td data-label="\(ServerLoadTexts.longest[language])">\(one.longestWait)</td></tr>
            """
        }
        let connections = load.connections
        return context.page(
            Page(
                title: ServerLoadTexts.title[language], section: .workspace,
                path: [(AccountTexts.workspace[language], context.link(Accounts.workspace))],
                body: """
                    <p>\(ServerLoadTexts.introduction[language])</p>
                    <table class="list"><thead><tr><th scope="col">\(ServerLoadTexts.work[language])</th>\
                    <th scope="col">\(ServerLoadTexts.threads[language])</th>\
                    <th scope="col">\(ServerLoadTexts.waiting[language])</th>\
                    <th scope="col">\(ServerLoadTexts.refused[language])</th>\
                    <th scope="col">\(ServerLoadTexts.longest[language])</th></tr></thead>
                    <tbody>\(rows)</tbody></table>
                    \(Facts.html([
                        (ServerLoadTexts.open, String(connections.open)),
                        (ServerLoadTexts.beyondShare, String(connections.beyondShare)),
                        (ServerLoadTexts.displaced, String(connections.displaced)),
                        (ServerLoadTexts.late, String(connections.late)),
                        (ServerLoadTexts.slow, String(connections.slow)),
                        (ServerLoadTexts.uploads, String(load.uploadsRefused)),
                    ], language))
                    """))
    }
}

extension WorkClass {
    /// What people call it.
    var name: Text {
        switch self {
        case .pages: Text(tg: "Саҳифаҳо", ru: "Страницы", en: "Pages")
        case .forms: Text(tg: "Шаклҳо", ru: "Формы", en: "Forms")
        case .intake: Text(tg: "Шикоятҳо", ru: "Жалобы", en: "Complaints")
        case .passwords: Text(tg: "Паролҳо", ru: "Пароли", en: "Passwords")
        case .publicDocuments:
            Text(tg: "Ҳуҷҷатҳо барои ҳама", ru: "Документы для всех", en: "Documents for everyone")
        case .documents:
            Text(
                tg: "Ҳуҷҷатҳо барои воридшудагон", ru: "Документы для вошедших",
                en: "Documents for people who are signed in")
        case .files: Text(tg: "Шаклҳо бо файлҳо", ru: "Формы с файлами", en: "Forms with files")
        case .imports: Text(tg: "Воридоти файлҳо", ru: "Импорт", en: "Imports")
        }
    }
}

private enum ServerLoadTexts {
    static let title = ServerLoad.title
    static let introduction = Text(
        tg: """
            Ҳар навъи кор риштаҳо ва навбати худро дорад: навбати пури яке ба дигарон халал намерасонад. Рақамҳо аз оғози \
            кори ҳамин раванд ҳисоб мешаванд ва дар бораи ягон шикоят чизе намегӯянд.
            """,
        ru: """
            У каждого вида работы свои потоки и своя очередь: полная очередь одного не мешает другим. Числа считаются с запуска \
            этого процесса и ничего не говорят об отдельной жалобе.
            """,
        en: """
            Each kind of work has its own threads and its own queue: a full queue does not delay the others. The numbers are counted from the start of this process and reveal nothing about any single complaint.
            """)
    static let work = Text(tg: "Навъи кор", ru: "Вид работы", en: "Kind of work")
    static let threads = Text(tg: "Риштаҳо", ru: "Потоки", en: "Threads")
    static let waiting = Text(tg: "Интизоранд", ru: "Ждут", en: "Waiting")
    static let refused = Text(tg: "Рад шуданд", ru: "Отклонено", en: "Turned away")
    static let longest = Text(
        tg: "Интизории дарозтарин, сония", ru: "Самое долгое ожидание, с", en: "Longest wait, s")
    static let open = Text(tg: "Пайвастҳои кушода", ru: "Открытые соединения", en: "Open connections")
    static let beyondShare = Text(
        tg: "Аз ҳад зиёд аз як суроға", ru: "Слишком много с одного адреса", en: "Too many from one address")
    static let displaced = Text(
        tg: "Ҷойро ба дигарон доданд", ru: "Уступили место другим", en: "Gave way to others")
    static let late = Text(
        tg: "Дархост сари вақт наомад", ru: "Запрос не пришёл вовремя", en: "Request did not arrive in time")
    static let slow = Text(tg: "Хеле суст", ru: "Слишком медленные", en: "Too slow")
    static let uploads = Text(
        tg: "Шаклҳое, ки файлҳояшон қабул нашуд", ru: "Формы, файлы которых не приняты",
        en: "Forms whose files were not accepted")
}
