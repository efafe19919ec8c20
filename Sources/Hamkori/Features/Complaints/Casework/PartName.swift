/// What a part of a case is called where it is shared: what it is and its day, the same for the complainant, the officer
/// and the organisation.
enum PartName {
    /// Who is told: a complainant does not learn what the office wrote, only that it did.
    enum Reader { case complainant, office }

    /// The name of a document, such as “Evidence of 27 November 2026: photo”.
    static func text(_ document: CaseDocument, for reader: Reader, _ language: Language) -> String {
        let day = CalendarDate(document["madeOn"]) ?? document.day
        let name = PartTexts.ofDay(language, kind(document)[language], Dates.text(day, language))
        let detail = detail(document, for: reader, language)
        return detail.isEmpty ? name : "\(name): \(detail.prefix(80))"
    }

    private static func kind(_ document: CaseDocument) -> Text {
        switch document.kind {
        case .account: PartTexts.complaint
        case .message: PartTexts.message
        case .answer: PartTexts.answer
        case .file: isEvidence(document) ? PartTexts.evidence : PartTexts.file
        case .request: CaseTexts.request
        case .reply: PartTexts.reply
        case .event: PartTexts.event
        case .act: PartTexts.act
        default: PartTexts.document
        }
    }

    private static func detail(_ document: CaseDocument, for reader: Reader, _ language: Language) -> String {
        switch document.kind {
        case .account: document["what"]
        case .message, .answer: document["text"]
        case .file where isEvidence(document):
            AttachedFileType(rawValue: document["type"]).map { PartTexts.type($0)[language] } ?? ""
        case .file: document["name"]
        case .request where reader == .office: document["to"]
        case .reply where reader == .office: document["text"]
        case .event where reader == .office: document["title"]
        case .act where reader == .office: ActKind(rawValue: document["act"])?.name[language] ?? ""
        default: ""
        }
    }

    /// Whether an officer took the file in.
    static func isEvidence(_ file: CaseDocument) -> Bool {
        file.content["isEvidence"]?.asBool ?? !file.isFromComplainant
    }
}

private enum PartTexts {
    static let ofDay = Text(tg: "{1} аз {2}", ru: "{1} от {2}", en: "{1} of {2}")
    static let complaint = Text(tg: "Шикоят", ru: "Жалоба", en: "Complaint")
    static let message = Text(tg: "Паём", ru: "Сообщение", en: "Message")
    static let answer = Text(tg: "Ҷавоб", ru: "Ответ", en: "Answer")
    static let file = Text(tg: "Файл", ru: "Файл", en: "File")
    static let evidence = Text(tg: "Далел", ru: "Доказательство", en: "Evidence")
    static let reply = Text(tg: "Ҷавоби мақом", ru: "Ответ органа", en: "Reply of an authority")
    static let event = Text(tg: "Тавсифи ҳодиса", ru: "Описание события", en: "Account of an event")
    static let act = Text(tg: "Тавсифи амал", ru: "Описание деяния", en: "Account of an act")
    static let document = Text(tg: "Ҳуҷҷат", ru: "Документ", en: "Document")

    static func type(_ type: AttachedFileType) -> Text {
        switch type {
        case .png, .jpg, .webp: Text(tg: "акс", ru: "снимок", en: "photo")
        case .mp3, .m4a, .ogg: Text(tg: "сабти овоз", ru: "звукозапись", en: "sound recording")
        case .mp4: Text(tg: "видео", ru: "видео", en: "video")
        case .xlsx, .csv: Text(tg: "ҷадвал", ru: "таблица", en: "table")
        case .pdf, .docx, .txt: Text(tg: "ҳуҷҷат", ru: "документ", en: "document")
        }
    }
}
