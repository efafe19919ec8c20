/// The words of the taxonomies' pages.
enum TaxonomyTexts {
    static let noun = Text(tg: "Истилоҳ", ru: "Термин", en: "Term")
    static let title = Text(
        tg: "Таснифот ва истилоҳҳо", ru: "Классификаторы и термины", en: "Taxonomies and terms")
    static let introduction = Text(
        tg:
            "Бо ин истилоҳҳо тавсияҳо тасниф карда мешаванд. Ҳар истилоҳи манбаъ бо се забон ном дорад.",
        ru:
            "По этим терминам классифицируются рекомендации. У каждого термина источника есть название на трёх языках.",
        en:
            "These terms are used to classify recommendations. Each term of a source has a name in three languages."
    )
    static let none = Text(tg: "Ҳоло истилоҳе нест.", ru: "Терминов пока нет.", en: "There is no term yet.")
    static let add = Text(tg: "Илова кардани истилоҳ", ru: "Добавить термин", en: "Add a term")
    static let edit = Text(tg: "Таҳрири истилоҳ", ru: "Изменить термин", en: "Edit the term")
    static let save = Text(tg: "Захира кардан", ru: "Сохранить", en: "Save")
    static let name = Text(tg: "Ном", ru: "Название", en: "Name")
    static let word = Text(tg: "Истилоҳи манбаъ", ru: "Термин источника", en: "The source’s term")
    static let taxonomy = Text(tg: "Тасниф", ru: "Классификатор", en: "Taxonomy")
    static let state = Text(tg: "Ҳолат", ru: "Состояние", en: "State")
    static let offered = Text(tg: "Дар истифода", ru: "Употребляется", en: "In use")
    static let retired = Text(tg: "Аз истифода баромад", ru: "Выведен из употребления", en: "Retired")
    static let retire = Text(tg: "Аз истифода баровардан", ru: "Вывести из употребления", en: "Retire it")
    static let restore = Text(
        tg: "Ба истифода баргардондан", ru: "Вернуть в употребление", en: "Reinstate it")
    static let retireHint = Text(
        tg: "Истилоҳ нест карда намешавад: тавсияҳое, ки онро доранд, онро ва номашро нигоҳ медоранд.",
        ru: "Термин не удаляется: рекомендации, у которых он есть, сохраняют его вместе с названием.",
        en: "A term is never deleted: the recommendations that carry it keep it and its name.")
    static let shipped = Text(
        tg: "Истилоҳ бо барнома омад ва то ҳол касе онро тағйир надодааст.",
        ru: "Термин поступил вместе с программой, и его ещё никто не менял.",
        en: "The term was supplied with the program, and nobody has changed it yet.")
    static let spellings = Text(
        tg: "Навиштҳои он дар манбаъҳо", ru: "Написания в источниках", en: "Spellings in the sources")
    static let spellingsHint = Text(
        tg: "Айнан чун дар манбаъ, ҳар кадом дар сатри худ. Навишти воридшударо нест кардан мумкин нест.",
        ru: "Точно как в источнике, каждое с новой строки. Внесённое написание удалить нельзя.",
        en: "Exactly as in the source, one per line. A spelling cannot be removed once it has been added.")
    static let taken = Text(
        tg: "«{1}» аллакай ба истилоҳи дигар тааллуқ дорад.", ru: "«{1}» уже относится к другому термину.",
        en: "“{1}” is already used by another term.")
    static let same = Text(
        tg: "Навишти дигари истилоҳи мавҷуда", ru: "Другое написание известного термина",
        en: "Another spelling of a known term")
    static let sameHint = Text(
        tg: "Агар интихоб кунед, номи нав лозим нест.", ru: "Если выбрать, новое название не нужно.",
        en: "If you choose one, no new name is needed.")
    static let parent = Text(tg: "Тобеи", ru: "Входит в", en: "Belongs to")
    static let place = Text(tg: "Ҷой дар тартиб", ru: "Место в порядке", en: "Place in the order")
    static let placeHint = Text(
        tg: "Рақам; агар холӣ монад, истилоҳ дар охир меояд.", ru: "Число; пустое поле значит «в конце».",
        en: "A number; if left empty, the term comes last.")
    static let unnamed = Text(tg: "Мавзуъҳои беном", ru: "Темы без названия", en: "Topics without a name")
    static let unnamedIntroduction = Text(
        tg: "Инҳо аз файлҳо ворид шудаанд ва ҳоло ба забони манбаъ нишон дода мешаванд.",
        ru: "Они поступили из файлов и пока показаны на языке источника.",
        en: "These were imported from files and are shown in the source’s wording for now.")
    static let allNamed = Text(
        tg: "Ҳамаи мавзуъҳо ном доранд.", ru: "У всех тем есть названия.", en: "Every topic has a name.")
    static let give = Text(tg: "Ном додан", ru: "Дать название", en: "Give it a name")
    static let count = Plural(
        tg: "{n} истилоҳ", ru: .init(one: "{n} термин", few: "{n} термина", many: "{n} терминов"),
        en: .init(one: "{n} term", other: "{n} terms"))
    static let unnamedCount = Plural(
        tg: "{n} мавзуи беном",
        ru: .init(one: "{n} тема без названия", few: "{n} темы без названия", many: "{n} тем без названия"),
        en: .init(one: "{n} topic without a name", other: "{n} topics without a name"))
}
