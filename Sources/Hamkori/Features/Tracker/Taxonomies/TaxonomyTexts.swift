/// The words of the taxonomies' pages.
enum TaxonomyTexts {
    static let noun = Text(tg: "Истилоҳ", ru: "Термин", en: "Term")
    static let title = Text(
        tg: "Таснифот ва истилоҳҳо", ru: "Классификаторы и термины", en: "Taxonomies and terms")
    static let introduction = Text(
        tg:
            "Бо ин калимаҳо тавсияҳо ҷудо карда мешаванд. Ба ҳар калима аз манбаъ ном бо се забон дода мешавад.",
        ru: "По этим словам рекомендации разобраны. Каждому слову источника даётся название на трёх языках.",
        en:
            "By these words recommendations are sorted. Each word of a source is given a name in three languages."
    )
    static let none = Text(tg: "Ҳоло истилоҳе нест.", ru: "Терминов пока нет.", en: "There is no term yet.")
    static let add = Text(tg: "Илова кардани истилоҳ", ru: "Добавить термин", en: "Add a term")
    static let edit = Text(tg: "Таҳрири истилоҳ", ru: "Изменить термин", en: "Edit the term")
    static let save = Text(tg: "Захира кардан", ru: "Сохранить", en: "Save")
    static let name = Text(tg: "Ном", ru: "Название", en: "Name")
    static let word = Text(tg: "Калимаи манбаъ", ru: "Слово источника", en: "The source’s word")
    static let taxonomy = Text(tg: "Тасниф", ru: "Классификатор", en: "Taxonomy")
    static let state = Text(tg: "Ҳолат", ru: "Состояние", en: "State")
    static let offered = Text(tg: "Дар истифода", ru: "Употребляется", en: "In use")
    static let retired = Text(tg: "Аз истифода баромад", ru: "Выведен из употребления", en: "Retired")
    static let retire = Text(tg: "Аз истифода баровардан", ru: "Вывести из употребления", en: "Retire it")
    static let restore = Text(
        tg: "Ба истифода баргардондан", ru: "Вернуть в употребление", en: "Put it in use again")
    static let retireHint = Text(
        tg: "Истилоҳ нест карда намешавад: тавсияҳое, ки онро доранд, онро ва номашро нигоҳ медоранд.",
        ru: "Термин не удаляется: рекомендации, у которых он есть, сохраняют его вместе с названием.",
        en: "A term is never deleted: the recommendations that bear it keep it, and its name.")
    static let shipped = Text(
        tg: "Истилоҳ бо барнома омад ва то ҳол касе онро тағйир надодааст.",
        ru: "Термин поступил вместе с программой, и его ещё никто не менял.",
        en: "The term came with the program, and nobody has changed it yet.")
    static let spellings = Text(
        tg: "Калимаҳое, ки манбаъҳо менависанд", ru: "Слова, которыми его пишут источники",
        en: "Words by which sources write it")
    static let spellingsHint = Text(
        tg: "Айнан чун дар манбаъ, ҳар кадом дар сатри худ. Калимаи додашуда боқӣ мемонад.",
        ru: "Точно как в источнике, каждое в своей строке. Однажды данное слово остаётся.",
        en: "Exactly as in the source, each on its own line. A word once given stays.")
    static let taken = Text(
        tg: "«{1}» аллакай истилоҳи дигарро меномад.", ru: "«{1}» уже называет другой термин.",
        en: "“{1}” names another term already.")
    static let same = Text(
        tg: "Навишти дигари истилоҳи мавҷуда", ru: "Другое написание известного термина",
        en: "Another spelling of a known term")
    static let sameHint = Text(
        tg: "Агар интихоб кунед, номи нав лозим нест.", ru: "Если выбрать, новое название не нужно.",
        en: "If you choose one, no new name is needed.")
    static let parent = Text(tg: "Тобеи", ru: "Входит в", en: "Belongs to")
    static let place = Text(tg: "Ҷой дар тартиб", ru: "Место в порядке", en: "Place in the order")
    static let placeHint = Text(
        tg: "Рақам; агар холӣ монад, дар охир меистад.", ru: "Число; пустое поле значит «в конце».",
        en: "A number; left empty, it comes last.")
    static let unnamed = Text(tg: "Мавзӯъҳои беном", ru: "Темы без названия", en: "Topics without a name")
    static let unnamedIntroduction = Text(
        tg: "Инҳоро файлҳо оварданд ва ҳоло бо калимаҳои манбаъ нишон дода мешаванд.",
        ru: "Их принесли файлы, и пока они показаны словами источника.",
        en: "Files brought these, and for now they are shown in the source’s words.")
    static let allNamed = Text(
        tg: "Ҳамаи мавзӯъҳо ном доранд.", ru: "У всех тем есть названия.", en: "Every topic has a name.")
    static let give = Text(tg: "Ном додан", ru: "Дать название", en: "Give it a name")
    static let count = Plural(
        tg: "{n} истилоҳ", ru: .init(one: "{n} термин", few: "{n} термина", many: "{n} терминов"),
        en: .init(one: "{n} term", other: "{n} terms"))
    static let unnamedCount = Plural(
        tg: "{n} мавзӯи беном",
        ru: .init(one: "{n} тема без названия", few: "{n} темы без названия", many: "{n} тем без названия"),
        en: .init(one: "{n} topic without a name", other: "{n} topics without a name"))
}
