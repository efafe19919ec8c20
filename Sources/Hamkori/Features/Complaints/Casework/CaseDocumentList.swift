import Documents
import Markup
import Web

/// What is in a case, as officers read it.
enum CaseDocumentList {
    /// How many of the last documents stand on the page of a long case; bad lines are slow.
    private static let shown = 40

    static func html(_ view: CaseView, _ context: Context) -> HTML {
        let language = context.language
        let isWhole = context.query["all"] != nil || view.documents.count <= shown + 1
        let documents =
            isWhole ? view.documents : view.documents.prefix(1) + view.documents.suffix(shown)
        let items = documents.html { document in
            let who =
                document.isFromComplainant
                ? CaseTexts.complainant[language] : view.name(ID<Person>(document["person"]), language)
            return """
                <li id="d\(document.sequence)" value="\(document.sequence)"><p><span class="quiet">\
                \(Dates.text(document.day, language)) · \(who)</span></p>\
                \(content(document, view, context))\(letter(document, view, context))</li>
                """
        }
        let all: HTML = isWhole ? .empty : more(view, context)
        return
            "<section><h2>\(IntakeTexts.soFar[language])</h2>\(all)<ol class=\"plain\">\(items)</ol></section>"
    }

    private static func more(_ view: CaseView, _ context: Context) -> HTML {
        let link = context.link(Complaints.showCase, view.complaint.id).adding(query: "all=yes")
        let count = Numbers.text(view.documents.count, context.language)
        return "<p><a href=\"\(link)\">\(CaseTexts.showAll(context.language, count))</a></p>"
    }

    /// What can be sent on paper.
    private static func letter(_ document: CaseDocument, _ view: CaseView, _ context: Context) -> HTML {
        guard CaseLetter.isWritten(as: document) else { return .empty }
        let link = context.link(Complaints.letter, (view.complaint.id, document.sequence))
        return "<p><a href=\"\(link)\">\(CaseTexts.letter[context.language])</a></p>"
    }

    private static func content(_ document: CaseDocument, _ view: CaseView, _ context: Context) -> HTML {
        let language = context.language
        switch document.kind {
        case .account: return account(document, language)
        case .message: return lines(document["text"])
        case .answer: return titled(CaseTexts.answer, of: "", text: document["text"], language)
        case .file: return file(document, view, context)
        case .step:
            let state = ComplaintState(rawValue: document["to"])?.name ?? .same("")
            return titled(
                state, of: view.termName(document["ground"], language), text: document["reason"], language)
        case .assignment, .exclusion, .transfer: return handover(document, view, language)
        case .qualification: return qualification(document, view, language)
        case .request:
            let isUrgent = document.content["isUrgent"]?.asBool == true
            return titled(
                isUrgent ? CaseTexts.interimMeasure : CaseTexts.request, of: document["to"],
                text: document["text"],
                language)
        case .reply:
            return titled(
                CaseTexts.replyTo, of: "№ \(number(document, "request"))", text: document["text"], language)
        case .note, .event, .act, .task, .done: return inquiry(document, view, language)
        case .consentRequest, .consent, .consentWithdrawal, .referral, .conclusion:
            return consent(document, view, language)
        case .outcome:
            guard let id = ID<Recommendation>(document["recommendation"]) else {
                return "<p>\(OutcomeTexts.tomorrow[language])</p>"
            }
            return """
                <p><a href="\(context.link(Recommendations.show, id))">\(OutcomeTexts.recommendation[language])</a></p>
                """
        case .feedback: return feedback(document, language)
        }
    }

    /// To whom the case went, and from whom.
    private static func handover(_ document: CaseDocument, _ view: CaseView, _ language: Language) -> HTML {
        let (what, whom) =
            switch document.kind {
            case .assignment: (CaseTexts.assignee, view.name(ID<Person>(document["assignee"]), language))
            case .exclusion: (CaseTexts.excluded, view.name(ID<Person>(document["excluded"]), language))
            default: (CaseTexts.transfer, view.officeName(ID<Office>(document["to"]), language))
            }
        return titled(what, of: whom, text: document["reason"], language)
    }

    private static func inquiry(_ document: CaseDocument, _ view: CaseView, _ language: Language) -> HTML {
        switch document.kind {
        case .event:
            return titled(InquiryTexts.event, of: document["title"], text: document["text"], language)
                + Facts.html(
                    [(InquiryTexts.from, span(document)), (IntakeTexts.place, document["where"])], language)
        case .act: return act(document, view, language)
        case .task:
            return titled(
                InquiryTexts.task, of: view.name(ID<Person>(document["assignee"]), language),
                text: document["text"],
                language)
        case .done:
            return titled(InquiryTexts.done, of: "№ \(number(document, "task"))", text: "", language)
        default:
            let kind = NoteKind(rawValue: document["note"]) ?? .note
            return titled(kind.name, of: "", text: document["text"], language)
        }
    }

    private static func consent(_ document: CaseDocument, _ view: CaseView, _ language: Language) -> HTML {
        let organisation = view.organisations[ID<Organisation>(document["organisation"])].text(language)
        let asked = "№ \(number(document, "request"))"
        switch document.kind {
        case .consentRequest:
            let parts = (document.content["parts"]?.asArray ?? []).compactMap { part -> String? in
                guard let number = part.asInteger else { return nil }
                let name =
                    view.documents.first { Int64($0.sequence) == number }
                    .map { PartName.text($0, for: .office, language) } ?? ""
                return "№ \(number) \(name)"
            }
            return titled(ReferralTexts.consent, of: organisation, text: document["purpose"], language)
                + Facts.html(
                    [
                        (ReferralTexts.parts, parts.joined(separator: "; ")),
                        (ReferralTexts.way, ConsentWay(rawValue: document["way"])?.name[language] ?? ""),
                    ], language)
        case .consent:
            let isGiven = document.content["isGiven"]?.asBool == true
            return titled(
                isGiven ? ReferralTexts.given : ReferralTexts.refused, of: asked, text: "", language)
        case .consentWithdrawal: return titled(ReferralTexts.withdrawn, of: asked, text: "", language)
        case .referral:
            let isRevoked = document.content["isRevoked"]?.asBool == true
            return titled(
                isRevoked ? ReferralTexts.revoked : ReferralTexts.refer, of: organisation,
                text: document["reason"],
                language)
        default: return titled(ReferralTexts.outcome, of: organisation, text: document["text"], language)
        }
    }

    private static func feedback(_ document: CaseDocument, _ language: Language) -> HTML {
        let satisfaction = FeedbackActions.Satisfaction(rawValue: document["satisfaction"])
        let reprisals: HTML =
            document.content["reprisals"]?.asBool == true
            ? "<p>\(Badge.html(FeedbackTexts.reprisals, .bad, language))</p>" : .empty
        return titled(
            FeedbackTexts.satisfied, of: satisfaction?.name[language] ?? "", text: document["text"], language)
            + reprisals
    }

    private static func act(_ document: CaseDocument, _ view: CaseView, _ language: Language) -> HTML {
        let kind = ActKind(rawValue: document["act"])?.name ?? .same("")
        let facts: [(Text, String)] = [
            (InquiryTexts.event, "№ \(number(document, "event"))"),
            (InquiryTexts.victims, document["victims"]),
            (InquiryTexts.perpetrators, document["perpetrators"]),
            (InquiryTexts.witnesses, document["witnesses"]), (InquiryTexts.from, span(document)),
            (InquiryTexts.finding, ActFinding(rawValue: document["finding"])?.name[language] ?? ""),
            (Taxonomy.rights.name, rights(document, view, language)),
        ]
        return titled(kind, of: "", text: "", language) + Facts.html(facts, language)
    }

    private static func qualification(
        _ document: CaseDocument, _ view: CaseView, _ language: Language
    ) -> HTML {
        let facts: [(Text, String)] = [
            (IntakeTexts.concerns, PersonConcerned(rawValue: document["concerns"])?.name[language] ?? ""),
            (CaseTexts.authority, AuthorityKind(rawValue: document["authority"])?.name[language] ?? ""),
            (Taxonomy.rights.name, rights(document, view, language)),
        ]
        return titled(CaseTexts.qualify, of: "", text: "", language) + Facts.html(facts, language)
    }

    private static func file(_ document: CaseDocument, _ view: CaseView, _ context: Context) -> HTML {
        let language = context.language
        let link = context.link(Complaints.file, (view.complaint.id, document.sequence))
        let size = Int(document.content["size"]?.asInteger ?? 0)
        let scan =
            document.content["isScanned"]?.asBool == true ? CaseTexts.scannedClean : CaseTexts.notScanned
        let cleaning = document.content["isCleaned"]?.asBool.map {
            ($0 ? CaseTexts.isCleaned : CaseTexts.isNotCleaned)[language]
        }
        let received = CalendarDate(document["receivedOn"]).map { Dates.text($0, language) } ?? ""
        return """
            <p><a href="\(link)">\(document["name"])</a> (\(Numbers.text(size, language)) B)</p>\
            \(Facts.html([
                (InquiryTexts.source, document["source"]), (InquiryTexts.receivedOn, received),
                (.same("SHA-256"), document["sha256"]), (CaseTexts.scan, scan[language]),
                (CaseTexts.cleaning, cleaning ?? ""),
            ], language))
            """
    }

    static func account(_ document: CaseDocument, _ language: Language) -> HTML {
        let behalf = Behalf(rawValue: document["behalf"])?.name[language] ?? ""
        let safe = SafeContact(rawValue: document["safe"])?.name[language] ?? ""
        let answers = TailoredQuestion.allCases.map { ($0.words, document[$0.rawValue]) }
        let facts = Facts.html(
            [
                (IntakeTexts.when, document["when"]), (IntakeTexts.place, document["where"]),
                (IntakeTexts.authorityName, document["authority"]), (IntakeTexts.behalf, behalf),
            ] + answers + [
                (CaseTexts.name, document["name"]), (IntakeTexts.safe, safe),
                (IntakeTexts.contact, document["contact"]), (DeskTexts.others, document["others"]),
            ], language)
        return lines(document["what"]) + facts
    }

    private static func lines(_ text: String) -> HTML { "<p class=\"lines\">\(text)</p>" }

    private static func titled(_ what: Text, of: String, text: String, _ language: Language) -> HTML {
        "<p><b>\(what[language])</b> \(of)</p>" + (text.isEmpty ? .empty : lines(text))
    }

    private static func number(_ document: CaseDocument, _ name: String) -> Int64 {
        document.content[name]?.asInteger ?? 0
    }

    private static func span(_ document: CaseDocument) -> String {
        [document["from"], document["until"]].filter { !$0.isEmpty }.joined(separator: " – ")
    }

    private static func rights(_ document: CaseDocument, _ view: CaseView, _ language: Language) -> String {
        (document.content["rights"]?.asArray ?? []).compactMap { $0.asString }
            .map { view.termName($0, language) }.joined(separator: "; ")
    }
}
