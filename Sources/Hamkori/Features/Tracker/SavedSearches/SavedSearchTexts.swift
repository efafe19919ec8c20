/// The words of saved searches: pages and digests.
enum SavedSearchTexts {
    static let title = Text(tg: "Ҷустуҷӯҳои захирашуда", ru: "Сохранённые поиски", en: "Saved searches")
    static let introduction = Text(
        tg: "Рӯйхатҳое, ки шумо захира кардаед. Ҳар кадоме лента дорад ва метавонад бо почта ояд.",
        ru: "Списки, которые вы сохранили. У каждого есть лента, и новости можно получать почтой.",
        en: "Lists that you have saved. Each has a feed, and updates can be sent by e-mail.")
    static let none = Text(
        tg:
            "Ҳоло чизе захира нашудааст. Рӯйхати тавсияҳоро бо филтрҳо маҳдуд кунед ва «Захира кардани ин ҷустуҷӯ»-ро пахш намоед.",
        ru: "Пока ничего не сохранено. Сузьте список рекомендаций и нажмите «Сохранить этот поиск».",
        en: "Nothing has been saved yet. Filter the list of recommendations and choose “Save this search”.")
    static let save = Text(
        tg: "Захира кардани ин ҷустуҷӯ", ru: "Сохранить этот поиск", en: "Save this search")
    static let open = Text(tg: "Кушодани рӯйхат", ru: "Открыть список", en: "Open the list")
    static let everything = Text(tg: "Ҳамаи тавсияҳо.", ru: "Все рекомендации.", en: "All recommendations.")
    static let rhythm = Text(tg: "Хулосаи навигариҳо бо почта", ru: "Сводка по почте", en: "Digest by e-mail")
    static let rhythmHint = Text(
        tg: "Чӣ нав шуд ва чӣ тағйир ёфт. Агар чизе набошад, мактуб намеояд.",
        ru: "Что появилось и изменилось. Если ничего, письма не будет.",
        en: "New and changed recommendations. If there are none, no e-mail is sent.")
    static let tooMany = Text(
        tg: "Зиёда аз 100 ҷустуҷӯ захира намешавад. Аввал якеро нест кунед.",
        ru: "Больше 100 поисков сохранить нельзя. Сначала удалите один.",
        en: "No more than 100 searches can be saved. Delete one first.")
    static let delete = Text(tg: "Нест кардан", ru: "Удалить", en: "Delete")
    static let deleted = Text(tg: "Нестшуда", ru: "Удалённые", en: "Deleted")
    static let deletedText = Text(
        tg: "Дар давоми 7 рӯз баргардондан мумкин аст; лента ва мактубҳо қатъ шудаанд.",
        ru: "Можно вернуть в течение 7 дней; лента и письма остановлены.",
        en: "They can be restored within 7 days; the feed and e-mails have been stopped.")
    static let restore = Text(tg: "Баргардондан", ru: "Вернуть", en: "Undo")

    static let feed = Text(tg: "Лента (Atom)", ru: "Лента (Atom)", en: "Feed (Atom)")
    static let feedText = Text(
        tg: "Ин суроға махфист: кӣ онро донад, ҷустуҷӯи шуморо мебинад. Дар он танҳо маълумоти нашршуда аст.",
        ru: "Этот адрес личный: кто его знает, видит ваш поиск. В ленте только открытые сведения.",
        en:
            "This address is private: anyone who knows it can see your search. It contains only public records."
    )
    static let noFeed = Text(tg: "Лента нест.", ru: "Ленты нет.", en: "There is no feed.")
    static let makeFeed = Text(tg: "Сохтани лента", ru: "Создать ленту", en: "Create a feed")
    static let renewFeed = Text(tg: "Суроғаи нав", ru: "Новый адрес", en: "New address")
    static let endFeed = Text(tg: "Бастани лента", ru: "Закрыть ленту", en: "Close the feed")

    static let news = Plural(
        tg: "{n} тавсияи нав ё тағйирёфта",
        ru: .init(
            one: "{n} новая или изменённая рекомендация", few: "{n} новые или изменённые рекомендации",
            many: "{n} новых или изменённых рекомендаций"),
        en: .init(one: "{n} new or changed recommendation", other: "{n} new or changed recommendations"))
    static let more = Plural(
        tg: "ва боз {n}", ru: .init(one: "и ещё {n}", few: "и ещё {n}", many: "и ещё {n}"),
        en: .init(one: "and {n} more", other: "and {n} more"))
    static let added = Text(tg: "нав", ru: "новая", en: "new")
    static let changed = Text(tg: "тағйир ёфт", ru: "изменена", en: "changed")
    static let whole = Text(tg: "Тамоми рӯйхат: {1}", ru: "Весь список: {1}", en: "The whole list: {1}")
    static let mailReason = Text(
        tg: "Ин мактуб ба шумо меояд ({2}), зеро шумо ҷустуҷӯи «{1}»-ро захира кардаед. Қатъ кардан: {3}",
        ru: "Вы получаете это письмо ({2}), потому что сохранили поиск «{1}». Отписаться: {3}",
        en: "You receive this e-mail ({2}) because you saved the search “{1}”. To unsubscribe: {3}")
    static let end = Text(tg: "Қатъ кардани мактубҳо", ru: "Отписаться", en: "Unsubscribe")
    static let endText = Text(
        tg: "Хулосаи навигариҳои ҷустуҷӯи «{1}» ({2}) дигар фиристода нашавад?",
        ru: "Больше не присылать сводку «{1}» ({2})?",
        en: "Stop receiving the digest for “{1}” ({2})?")
    static let ended = Text(
        tg: "Хулосаи навигариҳои ин ҷустуҷӯ дигар фиристода намешавад.",
        ru: "Сводка по этому поиску больше не будет отправляться.",
        en: "The digest for this search will no longer be sent.")
    static let endAdvice = Text(
        tg: "Худи ҷустуҷӯ дар утоқи кории шумо мемонад.", ru: "Сам поиск останется на вашем рабочем месте.",
        en: "The search itself remains in your workspace.")
}
