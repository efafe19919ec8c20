import Documents
import Markup
import Secrets
import Storage
import Web

/// From a case to a recommendation: a text that names nobody, confirmed by a person, on the thread for everybody.
enum OutcomeActions {
    static func show(_ id: ID<Complaint>, _ context: Context) throws -> Response {
        try page(try CaseView.read(id, context), FormState(), context)
    }

    static func issue(_ id: ID<Complaint>, _ context: Context) throws -> Response {
        let view = try CaseView.read(id, context)
        guard mayIssue(view) else { return try page(view, FormState(), context) }
        var reader = try FormReader(context)
        let finding = reader.wording("finding", limit: 1_000)
        let title = reader.wording("title", limit: 300)
        let text = reader.wording("text", limit: 10_000)
        let addressee: ID<Organisation>? = reader.id("addressee")
        let theme: Theme? = reader.choice("theme", required: false)
        let reason = reader.text("reason", limit: 10_000)
        if !reader.isOn("confirmed") { reader.refuse("confirmed", OutcomeTexts.confirmFirst) }
        if let addressee, view.organisations.organisation(addressee) == nil {
            reader.refuse("addressee", FormReader.Faults.badChoice)
        }
        if !reader.isOn("namesNobody") {
            let names = CaseNames(view.documents)
            for (field, wording) in [("finding", finding), ("title", title), ("text", text)] {
                for language in Language.allCases {
                    guard let name = names.first(in: wording[language]) else { continue }
                    reader.refuse("\(field)-\(language.rawValue)", OutcomeTexts.names.filled(.same(name)))
                    reader.refuse("namesNobody", OutcomeTexts.namesHint)
                }
            }
        }
        guard reader.isValid, let addressee else { return try page(view, reader.state, context) }
        // Ids hold the moment they were made: here, the midnight on which they become public.
        let midnight = context.today.adding(days: 1).at(hour: 0)
        let pending = PendingRecommendation(
            recommendation: ID(at: midnight, random: Random.bytes(10)),
            finding: ID(at: midnight, random: Random.bytes(10)), found: finding, title: title, text: text,
            theme: theme, addressee: addressee)
        do {
            try write(pending, of: view.complaint.id, reason: reason, once: try reader.once(), context)
        } catch ComplaintFault.noSuchStep {
            // Somebody else was faster, or the complainant took it back.
            reader.refuse("reason", CaseTexts.noSuchStep)
            return try page(view, reader.state, context)
        }
        return context.redirect(to: context.link(Complaints.showCase, id))
    }

    static func mayIssue(_ view: CaseView) -> Bool {
        view.complaint.state.next.contains(.recommendationIssued)
    }

    /// Notes in the case what came of it, and keeps the recommendation until the day is over. Sent twice, it is there once.
    private static func write(
        _ pending: PendingRecommendation, of id: ID<Complaint>, reason: String, once: String,
        _ context: Context
    ) throws {
        let pair = try context.keyPair()
        let key = PendingRecommendation.key(context.application)
        do {
            try context.writeUnrecorded { scope in
                guard
                    let opened = try CaseAccess.open(
                        id, noting: nil, with: pair, context, in: scope), let caseKey = opened.key
                else { throw Refusal.notFound }
                var casework = try CaseWriting(
                    holding: opened.complaint, key: caseKey, once: once, isByComplainant: false,
                    at: context.now, in: scope)
                try casework.append(
                    .outcome,
                    [
                        "recommendation": .string(pending.recommendation.text),
                        "finding": .string(pending.finding.text),
                    ], by: opened.person.id)
                try casework.move(to: .recommendationIssued, reason: reason, by: opened.person.id)
                try pending.keep(under: key, on: context.today, in: scope)
            }
        } catch ComplaintFault.alreadyDone {
            // Sent twice, it is there once.
        }
    }

    private static func page(_ view: CaseView, _ state: FormState, _ context: Context) throws -> Response {
        let language = context.language
        let id = view.complaint.id
        let fields = FormFields(state, context)
        // Offered once a text was refused for a word: it may be anybody's.
        let namesNobody: HTML =
            state.faults["namesNobody"] == nil && state.values["namesNobody"] == nil
            ? .empty : fields.box("namesNobody", OutcomeTexts.namesNobody)
        let addressees = view.organisations.all.filter { ResponsibilityRole.lead.isAllowed(for: $0.kind) }
            .map { (value: $0.id.text, text: $0.name.text(language)) }
        let body: HTML =
            mayIssue(view)
            ? """
            <p>\(OutcomeTexts.introduction[language])</p>
            \(context.form(
                to: context.link(Complaints.issueOutcome, id), state, button: OutcomeTexts.title,
                """
                \(fields.wording("finding", OutcomeTexts.finding, hint: OutcomeTexts.findingHint))
                \(fields.wording("title", Words.name, rows: 2))
                \(fields.wording("text", Words.recommendationText, rows: 5))
                \(fields.select("addressee", RecommendationTexts.addressee, addressees))
                \(fields.select("theme", Words.theme, { (theme: Theme) in theme.name }, required: false))
                \(fields.passage("reason", CaseTexts.reason, hint: CaseTexts.answerHint))
                \(namesNobody)\(fields.box("confirmed", OutcomeTexts.confirmed))
                """))
            """ : "<p>\(CaseTexts.noSuchStep[language])</p>\(FormResubmission.copies(context))"
        return context.page(
            Page(
                title: OutcomeTexts.title[language], status: mayIssue(view) ? state.status : 409,
                section: .workspace,
                path: CasePages.path(context) + [
                    (view.complaint.number.text, context.link(Complaints.showCase, id))
                ], body: body))
    }
}

/// The words of outcomes.
enum OutcomeTexts {
    static let title = Text(tg: "Додани тавсия", ru: "Вынести рекомендацию", en: "Issue a recommendation")
    static let introduction = Text(
        tg:
            "Ин матнҳоро ҳама хонда метавонанд. Алоқаи онҳо бо парванда танҳо дар дохили худи парванда дида мешавад: рақам ва ном ҳеҷ ҷо нишон дода намешавад.",
        ru:
            "Эти тексты доступны всем. Их связь с делом видна только внутри самого дела: ни номер, ни имя нигде не показаны.",
        en:
            "Everyone can read these texts. They can be traced to the case only from within the case file: no number or name is shown."
    )
    static let finding = Text(tg: "Чӣ муайян шуд", ru: "Что установлено", en: "What was found")
    static let findingHint = Text(
        tg: "Бо сухани умумӣ: бе ном, ҷой ва рӯз.", ru: "Общими словами: без имён, мест и дат.",
        en: "In general words: without names, places and days.")
    static let confirmed = Text(
        tg: "Матнҳоро аз нав хондам: аз онҳо касро шинохтан мумкин нест",
        ru: "Я перечитал(а) тексты: по ним нельзя установить ничью личность",
        en: "I have re-read the texts: nobody can be identified from them")
    static let confirmFirst = Text(
        tg: "Матнҳоро аз нав хонед ва тасдиқ кунед.", ru: "Перечитайте тексты и подтвердите.",
        en: "Re-read the texts and confirm.")
    static let names = Text(
        tg: "Дар матн номе аз парванда ҳаст: {1}.", ru: "В тексте есть имя из дела: {1}.",
        en: "The text contains a name from the case: {1}.")
    static let namesHint = Text(
        tg: "Номро аз матн хориҷ кунед. Агар калима номи касе набошад, қуттичаро қайд кунед.",
        ru: "Уберите имя из текста. Если это слово не является чьим-либо именем, отметьте поле.",
        en: "Remove the name from the text. If the word is not anyone’s name, tick the box.")
    static let namesNobody = Text(
        tg: "Ин калимаҳо дар матн номи касе нестанд", ru: "Эти слова в тексте не являются именами людей",
        en: "These words are not names of persons in the texts")
    static let tomorrow = Text(
        tg:
            "Тавсия шабона якҷо бо дигар тавсияҳои ҳамин рӯз нашр мешавад, то вақташ ба парванда ишора накунад.",
        ru:
            "Рекомендация будет опубликована ночью вместе с другими за этот день, чтобы время не указывало на дело.",
        en:
            "The recommendation is published at night together with the others of the same day, so that its time does not point to the case."
    )
    static let recommendation = Text(tg: "Тавсия", ru: "Рекомендация", en: "Recommendation")
}
