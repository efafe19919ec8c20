import Documents
import Markup
import Web

/// After a case is closed: whether the complainant is content, and whether they suffered for complaining (reprisals:
/// GANHRI General Observation 2.9; ISO 10002 cl. 8.3).
enum FeedbackActions {
    enum Satisfaction: String, CaseIterable, Sendable {
        case yes, partly, no

        var name: Text {
            switch self {
            case .yes: Text(tg: "Ҳа", ru: "Да", en: "Yes")
            case .partly: Text(tg: "Қисман", ru: "Отчасти", en: "Partly")
            case .no: Text(tg: "Не", ru: "Нет", en: "No")
            }
        }
    }

    static func tell(_ context: Context) throws -> Response {
        try ReceiptActions.entered(context) { entry, reader in
            let satisfaction: Satisfaction? = reader.choice("satisfaction")
            let words = reader.text("words", required: false, limit: 5_000)
            let hasReprisals = reader.isOn("reprisals")
            guard reader.isValid, let satisfaction else {
                return try ReceiptActions.page(entry, reader.state, said: nil, context)
            }
            return try ReceiptActions.write(
                entry, reader: &reader, context, said: IntakeTexts.sent, refusal: CaseTexts.noSuchStep
            ) { writing in
                guard writing.complaint.state.isClosed else { throw ComplaintFault.noSuchStep }
                try writing.append(
                    .feedback,
                    [
                        "satisfaction": .string(satisfaction.rawValue), "reprisals": .bool(hasReprisals),
                        "text": .string(words),
                    ])
                try ComplaintStore.set(hasNews: true, of: writing.complaint.id, in: writing.scope)
            }
        }
    }

    static func form(_ receipt: Receipt, _ state: FormState, _ context: Context) -> HTML {
        let fields = FormFields(state, context)
        let form = context.form(
            to: context.link(Complaints.feedback), state, button: IntakeTexts.send,
            """
            <input type="hidden" name="receipt" value="\(receipt.text)">
            \(fields.select("satisfaction", FeedbackTexts.satisfied) { (answer: Satisfaction) in answer.name })
            \(fields.box("reprisals", FeedbackTexts.reprisals))
            \(fields.passage("words", FeedbackTexts.words, required: false))
            """)
        return "<section><h2>\(FeedbackTexts.title[context.language])</h2>\(form)</section>"
    }
}

/// The words of the follow-up.
enum FeedbackTexts {
    static let title = Text(tg: "Пас аз анҷом", ru: "После завершения", en: "Afterwards")
    static let satisfied = Text(
        tg: "Аз баррасии шикоят қаноатманд ҳастед?", ru: "Вы удовлетворены рассмотрением жалобы?",
        en: "Are you satisfied with how your complaint was handled?")
    static let reprisals = Text(
        tg: "Барои шикоятам ба ман фишор оварданд ё маро таъқиб карданд",
        ru: "Из-за жалобы на меня оказывали давление или меня преследовали",
        en: "I was pressured or faced reprisals because I complained")
    static let words = Text(
        tg: "Чӣ гуфтан мехоҳед?", ru: "Что вы хотите сказать?", en: "What would you like to say?")
}
