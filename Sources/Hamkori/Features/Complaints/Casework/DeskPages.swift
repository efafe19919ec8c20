import Markup
import Web

/// The pages of the desk: short, in the order in which people tell, and usable with the keyboard alone.
enum DeskPages {
    /// - Parameter likes: cases that may be the same; then the officer says whether it is another.
    static func form(_ likes: [Complaint], office: Office, state: FormState, _ context: Context) -> Page {
        let language = context.language
        let fields = FormFields(state, context)
        let channels = ComplaintChannel.ofDesk.map { (value: $0.rawValue, text: $0.name[language]) }
        let known: HTML = likes.isEmpty ? .empty : fields.box("known", DeskTexts.another)
        let form = context.form(
            to: context.link(Complaints.register), state, button: DeskTexts.register, sendsFiles: true,
            """
            <input type="hidden" name="ticket" value="\(state.value("ticket"))">\(known)
            \(fields.select("channel", CaseTexts.channel, channels))
            \(fields.line("name", CaseTexts.name, hint: DeskTexts.nameHint, required: false))
            \(fields.line("contact", DeskTexts.contact, required: false))
            \(IntakePages.concerned(fields, language))
            \(IntakePages.questions(fields, context, atDesk: true))
            \(fields.passage("others", DeskTexts.others, hint: DeskTexts.othersHint, required: false, rows: 3))
            """)
        return Page(
            title: DeskTexts.title[language], status: likes.isEmpty ? state.status : 409, section: .workspace,
            path: CasePages.path(context), kicker: office.name.text(language),
            body: "\(hint(likes, context))\(form)")
    }

    private static func hint(_ likes: [Complaint], _ context: Context) -> HTML {
        guard !likes.isEmpty else { return .empty }
        let language = context.language
        let rows = likes.html { known in
            """
            <li><a href="\(context.link(Complaints.showCase, known.id))">\(known.number.text)</a> \
            \(Badge.html(known.state.name, known.state.tone, language)) \(Dates.text(known.receivedOn, language))</li>
            """
        }
        return """
            <div class="notice wrong" role="alert"><p><b>\(DeskTexts.like[language])</b></p><ul>\(rows)</ul>
            <p>\(DeskTexts.likeHint[language])</p></div>
            """
    }

    /// The receipt for the person who is there, and what the officer may do next.
    static func registered(
        _ complaint: Complaint, receipt: Receipt, form: IntakeForm, _ context: Context
    ) -> Page {
        let language = context.language
        let slip: HTML =
            complaint.channel == .ownInitiative
            ? .empty
            : """
            <p>\(IntakeTexts.yourReceipt[language])</p><p class="lead"><b id="receipt">\(receipt.text)</b></p>
            <p>\(IntakeTexts.keepReceipt[language])</p><p>\(DeskTexts.print[language])</p>
            \(IntakePages.otherLanguages(receipt, language))
            """
        var kept = Fields()
        for name in ["name", "contact", "behalf", "safe"] {
            kept.add(name, form.account[name]?.asString ?? "")
        }
        kept.add("region", form.region.rawValue)
        kept.add("concerns", form.concerns.rawValue)
        kept.add("channel", complaint.channel.rawValue)
        let again = context.form(
            to: context.link(Complaints.register), FormState(), button: DeskTexts.again, sendsFiles: true,
            isQuiet: true,
            """
            <input type="hidden" name="again" value="yes">\
            \(kept.pairs.html { "<input type=\"hidden\" name=\"\($0.name)\" value=\"\($0.value)\">" })
            """)
        return Page(
            title: DeskTexts.registered[language], status: 201, section: .workspace,
            body: """
                <div class="notice good"><p>\(IntakeTexts.number[language]) <b class="number">\(complaint.number.text)</b></p>\(slip)</div>
                <p class="actions"><a class="button" href="\(context.link(Complaints.showCase, complaint.id))">\
                \(DeskTexts.toCase[language])</a> <a href="\(context.link(Complaints.registration))">\(DeskTexts.next[language])</a></p>
                \(again)
                """)
    }
}

/// The words of the desk.
enum DeskTexts {
    static let title = Text(
        tg: "Бақайдгирии шикоят дар қабулгоҳ", ru: "Зарегистрировать жалобу", en: "Register a complaint")
    static let register = Text(tg: "Қайд кардан", ru: "Зарегистрировать", en: "Register")
    static let registered = Text(
        tg: "Шикоят қайд шуд", ru: "Жалоба зарегистрирована", en: "The complaint is registered")
    static let nameHint = Text(
        tg: "Холӣ монад, шикоят беном аст.", ru: "Если пусто, жалоба анонимная.",
        en: "Without a name the complaint is anonymous.")
    static let contact = Text(
        tg: "Чӣ тавр ва кай бо ӯ тамос гирифтан мумкин аст", ru: "Как и когда с человеком связаться",
        en: "How and when to contact the person")
    static let others = Text(
        tg: "Дигар шикояткунандагон", ru: "Другие заявители", en: "Other complainants")
    static let othersHint = Text(
        tg: "Барои шикояти гурӯҳӣ: ҳар кас дар сатри худ.",
        ru: "Для коллективной жалобы: каждый с новой строки.",
        en: "For a group complaint: one person per line.")
    static let like = Text(
        tg: "Шояд ин шикоят аллакай қайд шудааст:", ru: "Возможно, эта жалоба уже зарегистрирована:",
        en: "This complaint may already be registered:")
    static let likeHint = Text(
        tg: "Агар ин шикояти дигар бошад, қуттичаро қайд карда, аз нав фиристед.",
        ru: "Если это другая жалоба, отметьте поле и отправьте ещё раз.",
        en: "If it is a different one, tick the box and send again.")
    static let another = Text(
        tg: "Ин шикояти дигар аст", ru: "Это другая жалоба", en: "It is a different complaint")
    static let print = Text(
        tg: "Ин саҳифаро чоп карда, ба шахс диҳед.", ru: "Распечатайте эту страницу и отдайте человеку.",
        en: "Print this page and give it to the person.")
    static let toCase = Text(tg: "Ба парванда", ru: "К делу", en: "To the case")
    static let next = Text(tg: "Шикояти навбатӣ", ru: "Следующая жалоба", en: "The next complaint")
    static let again = Text(
        tg: "Боз як шикояти ҳамин шахс", ru: "Ещё одна жалоба этого человека",
        en: "Another complaint of this person")
}
