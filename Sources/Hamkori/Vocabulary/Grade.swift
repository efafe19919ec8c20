import Storage

/// A treaty body's grade for the State's answer to a recommendation that it follows up, from A to E. Until 2016 the
/// Human Rights Committee divided B, C and D (CCPR/C/108/2; docs/rules.md#grades); the words here are our own.
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
                tg: "умуман қаноатбахш", ru: "в основном удовлетворительно", en: "satisfactory on the whole")
        case .b: Text(tg: "қисман қаноатбахш", ru: "частично удовлетворительно", en: "satisfactory in part")
        case .b1:
            Text(
                tg: "кори ҷиддӣ шуд, маълумоти иловагӣ лозим", ru: "сделано существенное, нужны сведения",
                en: "much was done, more is to be told")
        case .b2:
            Text(
                tg: "кор оғоз шуд, боқимонда лозим", ru: "дело начато, нужно продолжение",
                en: "a beginning was made, more is to be done")
        case .c: Text(tg: "қаноатбахш нест", ru: "неудовлетворительно", en: "not satisfactory")
        case .c1:
            Text(
                tg: "ҷавоб ҳаст, иҷро нест", ru: "ответ есть, выполнения нет",
                en: "answered, but not carried out")
        case .c2:
            Text(tg: "ҷавоб ба мавзӯъ нест", ru: "ответ не по существу", en: "answered beside the point")
        case .d: Text(tg: "ҳамкорӣ нест", ru: "сотрудничества нет", en: "no cooperation")
        case .d1: Text(tg: "ҷавоб нест", ru: "ответа нет", en: "no answer")
        case .d2:
            Text(
                tg: "пас аз ёдрасӣ ҳам ҷавоб нест", ru: "ответа нет и после напоминаний",
                en: "no answer after reminders")
        case .e:
            Text(
                tg: "хилофи тавсия ё рад кардани он", ru: "вопреки рекомендации или отказ от неё",
                en: "against the recommendation, or a refusal of it")
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
