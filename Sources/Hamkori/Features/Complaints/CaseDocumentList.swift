import Markup
import Web

/// What is in a case, as officers read it.
enum CaseDocumentList {
    static func html(_ shown: CasePages.Shown, _ context: Context) -> HTML {
        let language = context.language
        let items = shown.documents.html { document in
            let who =
                document.isFromComplainant
                ? CaseTexts.complainant[language]
                : shown.name(ID<Person>(document["person"]), language)
            return """
                <li><p><span class="quiet">\(Dates.text(document.day, language)) · \(who)</span></p>\
                \(content(document, shown, context))</li>
                """
        }
        return "<section><h2>\(IntakeTexts.soFar[language])</h2><ol class=\"plain\">\(items)</ol></section>"
    }

    private static func content(
        _ document: CaseDocument, _ shown: CasePages.Shown, _ context: Context
    ) -> HTML {
        let language = context.language
        switch document.kind {
        case .account: return account(document, language)
        case .message, .answer: return "<p class=\"lines\">\(document["text"])</p>"
        case .file:
            let link = context.link(Complaints.file, (shown.complaint.id, document.sequence))
            let size = Int(document.content["size"]?.asInteger ?? 0)
            return "<p><a href=\"\(link)\">\(document["name"])</a> (\(Numbers.text(size, language)) B)</p>"
        case .step:
            let state = ComplaintState(rawValue: document["to"])
            return """
                <p><b>\(state?.name[language])</b></p><p class="lines">\(document["reason"])</p>
                """
        case .assignment:
            let name = shown.name(ID<Person>(document["assignee"]), language)
            return "<p>\(CaseTexts.assignee[language]): \(name)</p>"
        case .exclusion:
            let name = shown.name(ID<Person>(document["excluded"]), language)
            return
                "<p>\(CaseTexts.excluded[language]): \(name)</p><p class=\"lines\">\(document["reason"])</p>"
        }
    }

    private static func account(_ document: CaseDocument, _ language: Language) -> HTML {
        let behalf = Behalf(rawValue: document["behalf"])?.name[language] ?? ""
        let safe = SafeContact(rawValue: document["safe"])?.name[language] ?? ""
        let facts = Facts.html(
            [
                (IntakeTexts.when, document["when"]), (IntakeTexts.place, document["where"]),
                (IntakeTexts.authorityName, document["authority"]), (IntakeTexts.behalf, behalf),
                (CaseTexts.name, document["name"]), (IntakeTexts.safe, safe),
                (IntakeTexts.contact, document["contact"]),
            ], language)
        return "<p class=\"lines\">\(document["what"])</p>\(facts)"
    }
}
