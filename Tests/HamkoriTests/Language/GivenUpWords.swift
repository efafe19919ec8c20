import Glibc

@testable import Hamkori

/// The words that texts no longer say, by language, with what they say instead; in small letters, as parts of a text
/// between two spaces. The table of docs/translators.md has the terms.
enum GivenUpWords {
    static let tajik: [String: String] = [
        // Spelling of 30 June 2021.
        "мӯҳлат": "муҳлат", "ӯҳдадор": "уҳдадор", "сӯҳбат": "суҳбат", "мавзӯ": "мавзуъ", "кӯмак": "кумак",
        "аз рӯи ": "аз рӯйи", " ҷои ": "ҷойи", "некӯаҳвол": "некуаҳволӣ", "сӯиистифода": "суиистифода",
        // Terms.
        "маъмур": "администратор", "истинод": "пайванд", "нишаст": "сеанс", "навид": "хулосаи навигариҳо",
        "ҷойи баста": "муассисаи пӯшида", "муассисаи баста": "муассисаи пӯшида", "ошкор": "нашршуда",
        "калиди эҳтиётӣ": "калиди барқарорсозӣ", "насли калид": "версияи калид", "бозхонд": "бозпас гирифта",
        "посух": "ҷавоб", "чун нома": "ҳамчун мактуб", "бо нома": "бо мактуб",
        "супурд": "вогузор, равон кардан",
        "муроҷиаткунанда": "шикояткунанда", "гумонбар": "вайронкунандаи эҳтимолии ҳуқуқ",
        "оштӣ": "ҳалли мусолиматомез", "тафтиш меравад": "санҷиш меравад", "рақами қайд": "рақами бақайдгирӣ",
        "чораи фаврӣ": "чораи муваққатии ҳифз", "нақшаи чораҳо": "нақшаи чорабиниҳо",
        "танҳоба ": "танҳо ба танҳо", "мониторингчӣ": "узви гурӯҳи мониторинг",
        "мониторингшаванда": "мавриди мониторинг", "миллии пешгирӣ ": "механизми миллии пешгирикунанда",
        "маҳрумӣ аз озодӣ": "маҳрумият аз озодӣ", "дастгирӣ ва ҳабс": "дастгиркунӣ ва ҳабс",
        "хушунат": "зӯроварӣ", "калонсолон": "пиронсолон", "бешаҳрвандӣ": "бешаҳрванд",
        "ғайбза": "нопадидшавии маҷбурӣ", "лӯли": "рома", "тафкик": "ба гурӯҳҳо ҷудошуда",
        "тартиботи махсус": "тартибҳои махсус", "уксмм": "Раёсати Комиссари олии СММ",
        "баррасии умумии даврӣ": "Шарҳи универсалии даврӣ", "ба назар гирифта шуд": "ба маълумот гирифта шуд",
        "давраи оянда": "даври оянда", "ҷонишин": "ивазкунанда", "осонхон": "забони содаву фаҳмо",
        "экранхон": "барномаи хондани экран", "пойгоҳи дода": "пойгоҳи маълумот", "содирот": "файл",
        "танг кунед": "бо филтр маҳдуд кунед", "ҷойи кор ": "утоқи корӣ", "дар ин миён": "дар ин муддат",
    ]

    static let russian: [String: String] = [
        "резервный ключ": "депонированный ключ", "резервного ключа": "депонированного ключа",
        "резервным ключом": "депонированным ключом", "поколение ключа": "версия ключа",
        "в реестре": "в журнале", "реестр записей": "журнал записей", "план мер ": "план мероприятий",
        "принята к производству": "принята к рассмотрению", "жалоба принята ": "жалоба получена",
        "примирени": "мирное урегулирование", "срочная мера": "временная мера защиты",
        " монитор ": "наблюдатель", "мониторы": "наблюдатели", "мониторов": "наблюдателей",
        "психбольниц": "психиатрическая больница", "передача №": "препроводительное письмо",
        "подготовить передачу": "подготовить препроводительное письмо", "обнародова": "опубликовано",
        "добровольное обязательство": "добровольное обещание", "ответственное лицо": "координатор",
        "промежуточн": "среднесрочный доклад", "контрольный лист": "проверочный лист",
        "таджикистанск": "таджикская", "нить:": "связи", "уйти отсюда": "покинуть сайт",
        "вас выдать": "вас могут узнать", "могут выдать": "можно узнать", "никого нельзя узнать": "личность",
        "что мы должны": "наши отчёты и сроки", "кишлак": "село",
    ]

    static let english: [String: String] = [
        " mend ": "correct", " anew": "again", "came of": "outcome", "became of": "outcome",
        "sealed to": "encrypted for", " mails": "e-mails", "give you away": "reveal who you are",
        "gives away": "reveals", " let in ": "given access", "carried out": "implemented",
        "carry out": "implement", "carrying out": "implementation", " owe ": "reporting obligations",
        " owes ": "reporting obligations", "comes no more": "is no longer sent", "come no more": "stop",
        "taken back": "withdrawn", "take back": "withdraw", "closed place": "closed institution",
        "for good ": "permanently", "will stand": "will appear", " stands ": "is", " stand in ": "are in",
        "public receptions": "public reception offices", "the receptions": "the reception offices",
        "its receptions": "its reception offices", "public reception,": "public reception office",
        "somebody": "someone, a person", "everybody": "everyone", "anybody": "anyone",
        " is no digit": "is not a digit", "is not taken ": "is not accepted", "tells of": "shows",
    ]

    /// What is right where it is said, and why.
    static let exceptions: [(part: String, reason: String)] = [
        ("ба меъёри байналмилалӣ истинод кунед", "a citation, no link"),
        ("\"принято к сведению\", \"ба назар гирифта шуд\"", "read in files"),
        ("эътирозҳои соли гузашта ба назар гирифта", "taken into account, no position of a State"),
        ("таъқиб дар ҷойи кор", "a place of employment"), ("ба муассиса ошкор накунед", "to give away"),
        ("ошкоро беасос", "manifestly"), ("содироти кишварҳои", "exports of goods"),
        ("0 stands for 0 to 4", "means"), ("rows that let somebody in", "names a key in every database"),
        ("forget old mails", "names a job in every database"), (" – ҳамкорӣ", "the title of a window"),
        ("planforeverybody", "names a feed"),
    ]

    /// Each word with what is left of it without the spaces around it.
    private static let all = [tajik, russian, english].flatMap(\.keys).map { (word: $0, core: $0.trimmed) }

    /// The words in a source file's string literals, each with the literal that has it.
    static func found(in source: String) -> [(word: String, literal: String)] {
        let small = source.lowercased()
        let words = all.filter { strstr(small, $0.core) != nil }
        guard !words.isEmpty || strstr(small, " – ") != nil else { return [] }
        var isInside = false
        var found: [(word: String, literal: String)] = []
        for line in source.split(separator: "\n") {
            let whole = line.lowercased()
            if strstr(whole, "\"\"\"") != nil {
                isInside.toggle()
                continue
            }
            let here = words.filter { strstr(whole, $0.core) != nil }.map(\.word)
            guard !here.isEmpty || strstr(whole, " – ") != nil, !line.trimmed.hasPrefix("//"),
                !exceptions.contains(where: { strstr(whole, $0.part) != nil })
            else { continue }
            let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
            let literals = isInside ? [line] : parts.indices.filter { $0 % 2 == 1 }.map { parts[$0] }
            found += literals.flatMap { literal in
                said(of: here, in: literal.trimmed.lowercased()).map { ($0, String(literal)) }
            }
        }
        return found
    }

    /// Those of the words that a literal says; a dash between Cyrillic words is a long one.
    private static func said(of words: [String], in literal: String) -> [String] {
        let isCyrillic = literal.unicodeScalars.contains { ("а"..."я").contains($0) }
        return words.filter { strstr(" \(literal) ", $0) != nil }
            + (isCyrillic && strstr(literal, " – ") != nil ? [" – "] : [])
    }
}
