import Markup
import Storage
import Web

/// A letter of a case, on the screen, as PDF and as a Word file. Its words come from a template in the reader's language;
/// it never holds the address of the case's page.
enum CaseLetter {
    /// Whether a document can be sent on paper.
    static func isWritten(as document: CaseDocument) -> Bool {
        switch document.kind {
        case .answer, .request: true
        case .step: !document.isFromComplainant
        default: false
        }
    }

    static func show(_ place: (ID<Complaint>, Int), _ context: Context) throws -> Response {
        guard let view = try CaseView.open(place.0, context),
            let document = view.documents.first(where: { $0.sequence == place.1 }), isWritten(as: document)
        else { throw Refusal.notFound }
        let page = page(document, view, context)
        let name = "\(view.complaint.number.text)-\(document.sequence)"
        do {
            switch ListRequest(context).format {
            case .pdf: return try page.file(.pdf, named: name, context)
            case .docx: return try page.file(.docx, named: name, context)
            default: return try page.response(context)
            }
        } catch let fault as PrintFault {
            let link = context.link(Complaints.showCase, view.complaint.id)
            return try fault.response([(view.complaint.number.text, link)], context)
        }
    }

    private static func page(_ document: CaseDocument, _ view: CaseView, _ context: Context) -> PrintPage {
        let language = context.language
        let link = context.link(Complaints.letter, (view.complaint.id, document.sequence))
        let forms = [ListRequest.Format.pdf, .docx].html { format in
            "<a href=\"\(link.adding(query: "format=\(format.rawValue)"))\">\(format.rawValue.uppercased())</a> "
        }
        return PrintPage(
            title: title(document)[language],
            introduction: """
                <p>\(view.officeName(view.complaint.office, language))</p>
                <p>№ \(view.complaint.number.text) · \(Dates.text(document.day, language))</p>
                <p>\(LetterTexts.to[language]): \(addressee(document, view, language))</p>
                """,
            body: body(document, view, language),
            actions: """
                <p><a href="\(context.link(Complaints.showCase, view.complaint.id))">\(view.complaint.number.text)</a></p>
                <p>\(forms)</p>
                """, kind: .letter)
    }

    private static func title(_ document: CaseDocument) -> Text {
        switch document.kind {
        case .request:
            document.content["isUrgent"]?.asBool == true ? CaseTexts.interimMeasure : LetterTexts.request
        case .step: LetterTexts.title(of: ComplaintState(rawValue: document["to"]))
        default: LetterTexts.answer
        }
    }

    /// The authority, or the complainant: by name only in a letter to themself.
    private static func addressee(_ document: CaseDocument, _ view: CaseView, _ language: Language) -> String
    {
        if document.kind == .request { return document["to"] }
        let name = view.documents.first { $0.kind == .account }?["name"] ?? ""
        return name.isEmpty ? LetterTexts.complainant[language] : name
    }

    private static func body(_ document: CaseDocument, _ view: CaseView, _ language: Language) -> HTML {
        let received = Dates.text(view.complaint.receivedOn, language)
        let lines: HTML
        switch document.kind {
        case .request:
            let due = CalendarDate(document["due"]).map { Dates.text($0, language) } ?? ""
            lines = """
                <p class="lines">\(document["text"])</p><p>\(LetterTexts.answerBy(language, due))</p>
                """
        case .step:
            let state = ComplaintState(rawValue: document["to"])
            let ground = view.termName(document["ground"], language)
            let remedy: HTML =
                state?.mayBeContested == true ? "<p>\(LetterTexts.remedy[language])</p>" : .empty
            lines = """
                <p>\(LetterTexts.concerning(language, received))</p>
                <p><b>\(LetterTexts.line(of: state)(language, state?.name[language] ?? ""))</b></p>
                \(ground.isEmpty ? .empty : "<p>\(CaseTexts.ground[language]): \(ground)</p>")
                <p>\(CaseTexts.reason[language]):</p><p class="lines">\(document["reason"])</p>\(remedy)
                """
        default:
            lines = """
                <p>\(LetterTexts.concerning(language, received))</p><p class="lines">\(document["text"])</p>
                """
        }
        let signer = view.name(ID<Person>(document["person"]), language)
        return "\(lines)<p class=\"signature\">\(signer) ____________________</p>"
    }
}

/// The templates of letters.
enum LetterTexts {
    static let to = Text(tg: "Ба", ru: "Кому", en: "To")
    static let complainant = Text(
        tg: "шикояткунанда (бо расид)", ru: "заявителю (по квитанции)", en: "the complainant (by receipt)")
    static let request = Text(tg: "Дархост", ru: "Запрос", en: "Request")
    static let decision = Text(
        tg: "Қарор дар бораи шикоят", ru: "Решение по жалобе", en: "Decision on a complaint")
    static let answer = Text(tg: "Ҷавоб ба шикоят", ru: "Ответ на жалобу", en: "Answer to a complaint")
    static let notice = Text(
        tg: "Хабар дар бораи шикоят", ru: "Сообщение о жалобе", en: "Notice about a complaint")
    static let concerning = Text(
        tg: "Оид ба шикояти Шумо аз {1}.", ru: "По Вашей жалобе от {1}.",
        en: "Concerning your complaint dated {1}.")
    static let decided = Text(tg: "Қарор: {1}.", ru: "Решение: {1}.", en: "Decision: {1}.")
    static let stands = Text(
        tg: "Ҳолати шикоят: {1}.", ru: "Состояние жалобы: {1}.", en: "State of the complaint: {1}.")

    /// What a letter about a state is called: a decision, or a notice of how far the examination is.
    static func title(of state: ComplaintState?) -> Text { state?.isDecision == true ? decision : notice }

    /// The line that names the state.
    static func line(of state: ComplaintState?) -> Text { state?.isDecision == true ? decided : stands }
    static let remedy = Text(
        tg:
            "Агар Шумо бо қарор розӣ набошед ё маълумоти нав дошта бошед, ба қабулгоҳ муроҷиат кунед: баррасии шикоят аз нав оғоз шуда метавонад. Ин қарор ба муроҷиати Шумо ба суд монеъ намешавад.",
        ru:
            "Если Вы не согласны с решением или у Вас появились новые сведения, обратитесь в приёмную: рассмотрение может быть возобновлено. Это решение не препятствует обращению в суд.",
        en:
            "If you disagree with this decision or have new information, please write to the office: the case may be reopened. This decision does not affect your right to apply to a court."
    )
    static let answerBy = Text(
        tg: "Лутфан то {1} ҷавоб диҳед.", ru: "Просим ответить до {1}.", en: "Please answer by {1}.")
}
