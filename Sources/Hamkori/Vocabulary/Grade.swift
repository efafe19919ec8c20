import Storage

/// A treaty body's grade for the State's answer to a recommendation that it follows up, from A to E. Until 2016 the
/// Human Rights Committee divided B, C and D (CCPR/C/108/2; docs/rules.md#grades); the words follow its scale in short.
enum GradeValue: String, RecordChoice, Storable {
    case a = "A"
    case b = "B"
    case b1 = "B1"
    case b2 = "B2"
    case c = "C"
    case c1 = "C1"
    case c2 = "C2"
    case d = "D"
    case d1 = "D1"
    case d2 = "D2"
    case e = "E"

    var meaning: Text {
        switch self {
        case .a:
            Text(
                tg: "ҷавоб/чораҳо умуман қаноатбахшанд", ru: "ответ/меры в целом удовлетворительны",
                en: "reply/action largely satisfactory")
        case .b:
            Text(
                tg: "ҷавоб/чораҳо қисман қаноатбахшанд", ru: "ответ/меры частично удовлетворительны",
                en: "reply/action partially satisfactory")
        case .b1: GradeMeanings.b1
        case .b2: GradeMeanings.b2
        case .c:
            Text(
                tg: "ҷавоб/чораҳо қаноатбахш нестанд", ru: "ответ/меры неудовлетворительны",
                en: "reply/action not satisfactory")
        case .c1: GradeMeanings.c1
        case .c2: GradeMeanings.c2
        case .d: Text(tg: "ҳамкорӣ нест", ru: "сотрудничество отсутствует", en: "no cooperation")
        case .d1: Text(tg: "ҷавоб гирифта нашуд", ru: "ответ не получен", en: "no reply received")
        case .d2:
            Text(
                tg: "пас аз ёдоварӣ ҳам ҷавоб гирифта нашуд", ru: "ответ не получен и после напоминаний",
                en: "no reply received after reminders")
        case .e: GradeMeanings.e
        }
    }

    /// The grade with what it means, as a badge shows it.
    var name: Text { Text.same(rawValue + " – ").appending(meaning) }

    /// As somebody writes it, case and spaces aside.
    init?(words: String) { self.init(rawValue: words.uppercased().filter { !$0.isWhitespace }) }
}

extension Text {
    fileprivate func appending(_ other: Text) -> Text {
        Text(tg: tg + other.tg, ru: ru + other.ru, en: en + other.en)
    }
}

/// A grade that a treaty body gave for a recommendation of its own, or for a part of it. A later one stands beside the
/// earlier.
struct Grade: Sendable, Hashable {
    let id: ID<Grade>
    let recommendation: ID<Recommendation>
    let draft: Draft

    /// What is recorded.
    struct Draft: Sendable, Hashable {
        let value: GradeValue
        /// The part, in the body's own marks, `(a) and (b)`; empty for the whole.
        let part: String
        /// The document that gives it, `CCPR/C/137/2/Add.4`.
        let symbol: String
        /// The session of the body, `137`.
        let session: String
        /// The last day of the session, or the day of the document.
        let date: CalendarDate
        /// The body's words on it.
        var words = Wording()
    }
}

/// The longer meanings of grades.
private enum GradeMeanings {
    static let b1 = Text(
        tg: "чораҳои муҳим андешида шуд, вале маълумоти иловагӣ лозим аст",
        ru: "приняты существенные меры, но требуется дополнительная информация",
        en: "substantive action taken, but additional information required")
    static let b2 = Text(
        tg: "чораҳои аввалия андешида шуд, вале чораҳо ва маълумоти иловагӣ лозим аст",
        ru: "приняты первоначальные меры, но требуются дополнительные меры и информация",
        en: "initial action taken, but additional action and information required")
    static let c1 = Text(
        tg: "ҷавоб гирифта шуд, вале чораҳои андешидашуда тавсияро иҷро намекунанд",
        ru: "ответ получен, но принятые меры не обеспечивают выполнения рекомендации",
        en: "reply received but actions taken do not implement the recommendation")
    static let c2 = Text(
        tg: "ҷавоб гирифта шуд, вале ба тавсия дахл надорад",
        ru: "ответ получен, но не относится к рекомендации",
        en: "reply received but not relevant to the recommendation")
    static let e = Text(
        tg: "чораҳои андешидашуда хилофи тавсия мебошанд ё рад кардани онро нишон медиҳанд",
        ru: "меры противоречат рекомендации или свидетельствуют о её отклонении",
        en: "measures taken are contrary to or reflect rejection of the recommendation")
}
