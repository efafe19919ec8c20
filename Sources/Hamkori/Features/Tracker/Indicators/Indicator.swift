import Storage

/// What an indicator measures, after OHCHR's framework (HR/PUB/12/5, chapter II): what the State has bound itself to,
/// what it does, and what people get of it.
enum IndicatorKind: String, RecordChoice, Storable {
    case structure, process, outcome

    var name: Text {
        switch self {
        case .structure: Text(tg: "Сохторӣ", ru: "Структурный", en: "Structural")
        case .process: Text(tg: "Раванд", ru: "Процесса", en: "Process")
        case .outcome: Text(tg: "Натиҷа", ru: "Результата", en: "Outcome")
        }
    }

    var explanation: Text {
        switch self {
        case .structure:
            Text(
                tg: "Сохторӣ: қонунҳо, шартномаҳо, муассисаҳо",
                ru: "Структурный: законы, договоры, учреждения",
                en: "Structural: laws, treaties, institutions")
        case .process:
            Text(
                tg: "Раванд: барномаҳо, маблағ, кӯшишҳо", ru: "Процесса: программы, средства, усилия",
                en: "Process: programmes, budgets, efforts")
        case .outcome:
            Text(
                tg: "Натиҷа: одамон аз ҳуқуқҳои худ то чӣ андоза истифода мебаранд",
                ru: "Результата: в какой мере люди пользуются своими правами",
                en: "Outcome: the extent to which people enjoy their rights")
        }
    }
}

/// Which way is better.
enum IndicatorDirection: String, RecordChoice, Storable {
    case higher, lower, yesNo

    var name: Text {
        switch self {
        case .higher: Text(tg: "Зиёд беҳтар аст", ru: "Чем больше, тем лучше", en: "Higher is better")
        case .lower: Text(tg: "Кам беҳтар аст", ru: "Чем меньше, тем лучше", en: "Lower is better")
        case .yesNo: Text(tg: "Ҳа ё не", ru: "Да или нет", en: "Yes or no")
        }
    }
}

/// An amount on a day.
struct Reading: Sendable, Hashable, ToldRecord {
    let amount: Decimal
    let day: CalendarDate

    static let fields = RecordFields(
        Reading.init,
        RecordField("amount", \.amount),
        RecordField("day", \.day))
}

/// What is measured to see whether recommendations are carried out.
struct Indicator: EditedRecord {
    static let kind = RecordKind.indicator

    let id: ID<Indicator>
    /// Its number in the institution, from 1.
    let number: Int
    var draft: Draft
    let version: Int

    /// What people write of it.
    struct Draft: Fielded, Hashable {
        let title: Wording
        let kind: IndicatorKind
        let direction: IndicatorDirection
        /// `%`, `persons`; empty for yes and no.
        let unit: Wording
        let baseline: Reading?
        let target: Reading?
        /// By what the figures are told apart, such as sex or region; empty where they are not.
        let disaggregation: Wording
        /// Who counts it, and where it is published.
        let source: Wording
        /// The recommendations that it serves.
        var recommendations: [ID<Recommendation>]
        let publication: Publication

        static let fields = RecordFields(
            Draft.init,
            RecordField("title", \.title, IndicatorTexts.name, .wording(limit: 300, rows: 2)),
            RecordField("kind", \.kind, IndicatorTexts.kind, .choice(\.explanation)),
            RecordField("direction", \.direction, IndicatorTexts.direction, .choice(\.name)),
            RecordField("unit", \.unit, IndicatorTexts.unit, .wording(required: false, limit: 60, rows: 1)),
            RecordField(
                "baseline", columns: .reading("baseline", on: "baseline_on"), \.baseline,
                IndicatorTexts.baseline,
                .reading(on: IndicatorTexts.baselineOn)),
            RecordField(
                "target", columns: .reading("target", on: "target_on"), \.target, IndicatorTexts.target,
                .reading(on: IndicatorTexts.targetOn)),
            RecordField(
                "disaggregation", \.disaggregation, IndicatorTexts.disaggregation,
                .wording(required: false, limit: 200, rows: 1)),
            RecordField(
                "source", \.source, IndicatorTexts.source, .wording(required: false, limit: 500, rows: 2)),
            RecordField(
                "served", columns: .none([]), member: "recommendations", \.recommendations,
                IndicatorTexts.served,
                .numbers),
            RecordField("publication", \.publication, MeasureTexts.publication, .publication),
            rules: [.yesOrNo])
    }

    static let fields = RecordFields(
        Indicator.init,
        RecordField("id", \.id),
        RecordField("number", \.number),
        RecordField(\.draft, Draft.fields),
        RecordField("version", \.version))

    /// Whether a visitor may see it: what is not public is the institution's alone, also before the State.
    func isVisible(to visitor: Visitor) -> Bool {
        draft.publication == .public || visitor.may(.readInternal)
    }

    /// Where a value stands between the baseline and the target; nil where there is neither.
    func trend(_ amount: Decimal) -> IndicatorTrend? {
        func isBetter(_ one: Decimal, than other: Decimal) -> Bool {
            draft.direction == .lower ? one < other : one > other
        }
        if let target = draft.target?.amount, !isBetter(target, than: amount) { return .reached }
        guard let baseline = draft.baseline?.amount else { return draft.target == nil ? nil : .short }
        if amount == baseline { return .unchanged }
        return isBetter(amount, than: baseline) ? .better : .worse
    }
}

/// Where the newest value that somebody said of an indicator stands.
enum IndicatorTrend: String, CaseIterable, Sendable {
    case reached, better, unchanged, worse
    /// The target is not reached, and no baseline says whether it comes nearer.
    case short

    var name: Text {
        switch self {
        case .reached:
            Text(tg: "Ба ҳадаф расида шуд", ru: "Целевое значение достигнуто", en: "Target reached")
        case .better: Text(tg: "Беҳтар аз ибтидо", ru: "Лучше исходного", en: "Better than the baseline")
        case .unchanged: Text(tg: "Чун дар ибтидо", ru: "На исходном уровне", en: "As at the baseline")
        case .worse: Text(tg: "Бадтар аз ибтидо", ru: "Хуже исходного", en: "Worse than the baseline")
        case .short:
            Text(tg: "Ба ҳадаф расида нашуд", ru: "Целевое значение не достигнуто", en: "Target not reached")
        }
    }

    var tone: Badge.Tone {
        switch self {
        case .reached: .good
        case .better: .partly
        case .unchanged, .short: .neutral
        case .worse: .bad
        }
    }
}

/// A value of an indicator, as somebody has said it. It is never overwritten: a correction is a value of its own that
/// names the one in whose place it stands, and why.
struct IndicatorValue: StoredRecord, ToldRecord {
    let id: ID<IndicatorValue>
    let indicator: ID<Indicator>
    let reading: Reading
    let note: Wording
    /// For whom it was said; nil where its author belongs to no organisation.
    let organisation: ID<Organisation>?
    let at: Timestamp
    let corrects: ID<IndicatorValue>?
    /// Why it was corrected; empty for a first value.
    let reason: Wording

    static let fields = RecordFields(
        IndicatorValue.init,
        RecordField("id", \.id),
        RecordField(untold: "indicator_id", \.indicator),
        RecordField(\.reading, Reading.fields),
        RecordField("note", \.note),
        RecordField("organisation", column: "organisation_id", \.organisation),
        RecordField("at", \.at),
        RecordField("corrects", column: "corrects_id", \.corrects),
        RecordField("reason", \.reason))

    /// Those that stand: no correction has taken their place. By day, then by when they were said.
    static func standing(_ all: [IndicatorValue]) -> [IndicatorValue] {
        let corrected = Set(all.compactMap(\.corrects))
        return all.filter { !corrected.contains($0.id) }.sorted {
            ($0.reading.day, $0.at, $0.id.text) < ($1.reading.day, $1.at, $1.id.text)
        }
    }

    /// Those that stand, by who said them: nobody's value is taken for another's.
    static func bySpeaker(_ standing: [IndicatorValue]) -> [[IndicatorValue]] {
        Dictionary(grouping: standing, by: \.organisation)
            .sorted { ($0.key?.text ?? "") < ($1.key?.text ?? "") }.map(\.value)
    }

    /// Whether somebody of an organisation may correct it: nobody puts words into the mouth of others.
    func mayBeCorrected(for other: ID<Organisation>?) -> Bool { organisation == other }
}

/// What cannot be done with an indicator.
enum IndicatorFault: FieldFault, Equatable {
    case noSuch
    case noSuchValue
    /// Only who said a value corrects it.
    case notTheirs
    /// Another correction stands in its place already.
    case isCorrected
    case noReason
    case inFuture
    /// Yes and no are 1 and 0.
    case neitherYesNorNo
}
