/// The words of saved searches: pages and digests.
enum SavedSearchTexts {
    static let title = Text(tg: "Ҷустуҷӯҳои захирашуда", ru: "Сохранённые поиски", en: "Saved searches")
    static let introduction = Text(
        tg: "Рӯйхатҳое, ки шумо захира кардаед. Ҳар кадоме лента дорад ва метавонад бо почта ояд.",
        ru: "Списки, которые вы сохранили. У каждого есть лента, и новости можно получать почтой.",
        en: "Lists that you have saved. Each has a feed, and what is new can come by mail.")
    static let none = Text(
        tg:
            "Ҳоло чизе захира нашудааст. Рӯйхати тавсияҳоро танг кунед ва «Захира кардани ин ҷустуҷӯ»-ро пахш намоед.",
        ru: "Пока ничего не сохранено. Сузьте список рекомендаций и нажмите «Сохранить этот поиск».",
        en: "Nothing is saved yet. Narrow the list of recommendations and choose “Save this search”.")
    static let save = Text(
        tg: "Захира кардани ин ҷустуҷӯ", ru: "Сохранить этот поиск", en: "Save this search")
    static let open = Text(tg: "Кушодани рӯйхат", ru: "Открыть список", en: "Open the list")
    static let everything = Text(tg: "Ҳамаи тавсияҳо.", ru: "Все рекомендации.", en: "All recommendations.")
    static let rhythm = Text(tg: "Навидҳо бо почта", ru: "Сводка по почте", en: "Digest by mail")
    static let rhythmHint = Text(
        tg: "Чӣ нав шуд ва чӣ тағйир ёфт. Агар чизе набошад, мактуб намеояд.",
        ru: "Что появилось и изменилось. Если ничего, письма не будет.",
        en: "What is new or changed. When there is nothing, no mail comes.")
    static let tooMany = Text(
        tg: "Зиёда аз 100 ҷустуҷӯ захира намешавад. Аввал якеро нест кунед.",
        ru: "Больше 100 поисков сохранить нельзя. Сначала удалите один.",
        en: "No more than 100 searches can be saved. Delete one first.")
    static let delete = Text(tg: "Нест кардан", ru: "Удалить", en: "Delete")
    static let deleted = Text(tg: "Нестшуда", ru: "Удалённые", en: "Deleted")
    static let deletedText = Text(
        tg: "Дар давоми 7 рӯз баргардондан мумкин аст; лента ва мактубҳо қатъ шудаанд.",
        ru: "Можно вернуть в течение 7 дней; лента и письма остановлены.",
        en: "They can be had back for 7 days; feed and mails have stopped.")
    static let restore = Text(tg: "Баргардондан", ru: "Вернуть", en: "Undo")

    static let feed = Text(tg: "Лента (Atom)", ru: "Лента (Atom)", en: "Feed (Atom)")
    static let feedText = Text(
        tg: "Ин суроға махфист: кӣ онро донад, ҷустуҷӯи шуморо мебинад. Дар он танҳо маълумоти нашршуда аст.",
        ru: "Этот адрес личный: кто его знает, видит ваш поиск. В ленте только открытые сведения.",
        en: "This address is private: whoever knows it sees your search. Only public records are in it.")
    static let noFeed = Text(tg: "Лента нест.", ru: "Ленты нет.", en: "There is no feed.")
    static let makeFeed = Text(tg: "Сохтани лента", ru: "Создать ленту", en: "Make a feed")
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
        en: "You get this mail ({2}) because you saved the search “{1}”. To end it: {3}")
    static let end = Text(tg: "Қатъ кардани мактубҳо", ru: "Отписаться", en: "End these mails")
    static let endText = Text(
        tg: "Навидҳои ҷустуҷӯи «{1}» ({2}) дигар наоянд?", ru: "Больше не присылать сводку «{1}» ({2})?",
        en: "Shall the digest of “{1}” ({2}) come no more?")
    static let ended = Text(
        tg: "Навидҳои ин ҷустуҷӯ дигар намеоянд.", ru: "Сводка по этому поиску больше не придёт.",
        en: "The digest of this search comes no more.")
    static let endAdvice = Text(
        tg: "Худи ҷустуҷӯ дар ҷойи кори шумо мемонад.", ru: "Сам поиск остаётся в вашем рабочем месте.",
        en: "The search itself stays in your workspace.")
}
