import Markup
import Web

/// The pages on which somebody complains.
enum IntakePages {
    static func closed(_ context: Context) -> Page {
        let language = context.language
        return Page(
            title: IntakeTexts.title[language], section: .complaints,
            body: "<p>\(IntakeTexts.closed[language])</p>\(Resending.copies(context))")
    }

    static func form(_ state: FormState, _ context: Context) -> Page {
        let language = context.language
        let words = IntakeTexts.plainWords.html { heading, text in
            "<h3>\(heading[language])</h3><p>\(text[language])</p>"
        }
        let introduction: HTML = """
            \(exitHint(language))<section><h2>\(IntakeTexts.first[language])</h2>\(words)
            <p><a href="\(context.link(Complaints.enterReceipt))">\(IntakeTexts.haveReceipt[language])</a></p></section>
            """
        let ticket = state.value("ticket")
        let form = context.form(
            to: context.link(Complaints.submit), state, button: IntakeTexts.send, sendsFiles: true,
            """
            <input type="hidden" name="ticket" value="\(ticket)">
            \(concerned(FormFields(state, context), context.language))
            \(questions(FormFields(state, context), context))
            """)
        return Page(
            title: IntakeTexts.title[language], status: state.status, section: .complaints,
            body: """
                \(state.faults.isEmpty ? introduction : .empty)
                <section><h2>\(IntakeTexts.questions[language])</h2>\(form)</section>
                """)
    }

    /// Who it is about, which decides what is asked; without scripts a button shows the questions.
    static func concerned(_ fields: FormFields, _ language: Language) -> HTML {
        let chosen = PersonConcerned(rawValue: fields.state.value("concerns"))
        let questions = chosen.map(AdaptedQuestion.asked) ?? []
        let lines = questions.html { fields.line($0.rawValue, $0.words, required: false) }
        return """
            \(fields.select("concerns", IntakeTexts.concerns) { (concerned: PersonConcerned) in concerned.name })
            <p><button type="submit" class="quiet" name="adapt" value="yes">\(IntakeTexts.adapt[language])</button></p>
            \(lines)
            """
    }

    /// - Parameter atDesk: name and contact stand in another place there.
    static func questions(_ fields: FormFields, _ context: Context, atDesk: Bool = false) -> HTML {
        let name: HTML =
            atDesk
            ? .empty : fields.line("name", IntakeTexts.name, hint: IntakeTexts.nameHint, required: false)
        let contact: HTML = atDesk ? .empty : fields.line("contact", IntakeTexts.contact, required: false)
        return """
            \(fields.passage("what", IntakeTexts.what, hint: IntakeTexts.whatHint, rows: 10))
            \(fields.line("when", IntakeTexts.when, required: false))
            \(fields.line("where", IntakeTexts.place, required: false))
            \(fields.select("region", IntakeTexts.region) { (region: Region) in region.name })
            \(fields.select("authority", IntakeTexts.authority) { (kind: AuthorityKind) in kind.name })
            \(fields.line("authority-name", IntakeTexts.authorityName, required: false))
            \(fields.box("closed", IntakeTexts.closedPlace))
            \(fields.select("behalf", IntakeTexts.behalf) { (behalf: Behalf) in behalf.name })
            \(name)
            \(fields.select("safe", IntakeTexts.safe, { (safe: SafeContact) in safe.name }, hint: IntakeTexts.safeHint))
            \(contact)
            \(files(fields, context.language))
            """
    }

    /// The control for several files at once, and whether pictures keep what they tell beside what they show.
    static func files(_ fields: FormFields, _ language: Language) -> HTML {
        let isAsked = fields.state.faults["files"] != nil || fields.state.values["sendUncleaned"] != nil
        let uncleaned = isAsked ? fields.box("sendUncleaned", IntakeTexts.sendUncleaned) : .empty
        return """
            \(fields.file("files", IntakeTexts.files, hint: IntakeTexts.filesHint, many: true, accept: EvidenceType.accepted, limit: limit))
            \(uncleaned)\(fields.box("keepMetadata", IntakeTexts.keepMetadata))
            """
    }

    private static let limit = FileLimit(
        most: CaseFile.most, largest: CaseFile.limit, fault: IntakeTexts.filesTooLarge)

    /// What the way out on top of the page does, and what it cannot do.
    static func exitHint(_ language: Language) -> HTML {
        "<p class=\"hint screen\">\(IntakeTexts.leaveHint[language])</p>"
    }

    static func receipt(_ receipt: Receipt, _ number: RegistrationNumber, _ context: Context) -> Page {
        let language = context.language
        return Page(
            title: IntakeTexts.taken[language], status: 201, section: .complaints,
            body: """
                <div class="notice good"><p>\(IntakeTexts.number[language]) <b class="number">\(number.text)</b></p>
                <p>\(IntakeTexts.yourReceipt[language])</p>
                <p class="lead"><b id="receipt">\(receipt.text)</b></p></div>
                <p>\(IntakeTexts.keepReceipt[language])</p>
                <p>\(IntakeTexts.whatNow[language])</p>
                \(otherLanguages(receipt, language))
                <p><a href="\(context.link(Complaints.enterReceipt))">\(IntakeTexts.haveReceipt[language])</a></p>
                \(exitHint(language))
                """)
    }

    /// What the receipt is, in the other languages: the page is shown once and cannot be switched to them.
    static func otherLanguages(_ receipt: Receipt, _ language: Language) -> HTML {
        Language.allCases.filter { $0 != language }.html { other in
            """
            <section lang="\(other.rawValue)"><h2>\(other.ownName)</h2>
            <p>\(IntakeTexts.taken[other]). \(IntakeTexts.yourReceipt[other]) <b>\(receipt.text)</b></p>
            <p>\(IntakeTexts.keepReceipt[other]) \(IntakeTexts.whatNow[other])</p></section>
            """
        }
    }
}
