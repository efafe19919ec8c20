import Markup
import Web

/// The pages of transmittals; printed, one is the cover letter and its annex.
enum TransmittalPages {
    static func badge(_ state: TransmittalState, _ language: Language) -> HTML {
        let tone: Badge.Tone =
            switch state {
            case .prepared: .neutral
            case .sent, .received: .underway
            case .answered: .good
            }
        return Badge.html(state.name, tone, language)
    }

    static func list(
        _ request: ListRequest, page: ListPage<Transmittal>, names: Names, _ context: Context
    ) -> ListView<Transmittal> {
        let language = context.language
        let prepare: HTML =
            context.visitor.may(.prepareTransmittals)
            ? "<p><a class=\"button\" href=\"\(context.link(Transmittals.create))\">\(TransmittalTexts.prepare[language])</a></p>"
            : .empty
        return ListView(
            title: TransmittalTexts.transmittals, section: .transmittals,
            introduction: "<p>\(TransmittalTexts.introduction[language])</p>\(prepare)",
            filters: [
                Filter(
                    name: "state", label: Words.state,
                    options: TransmittalState.allCases.map { ($0.rawValue, $0.name[language]) })
            ],
            columns: [
                Column(name: "number", heading: Words.number, text: { String($0.number) }),
                Column(
                    name: "title", heading: Words.name, text: { $0.title.text(language) },
                    cell: {
                        "<a href=\"\(context.link(Transmittals.show, $0.id))\">\($0.title.html(language))</a>"
                    }),
                Column(
                    name: "addressee", heading: TransmittalTexts.addressee,
                    text: { names[$0.addressee].text(language) }),
                Column(
                    name: "sent", heading: TransmittalTexts.sent,
                    text: { $0.sentAt.map { Dates.short($0.date, language) } ?? "" }),
                Column(
                    name: "state", heading: Words.state, text: { $0.state.name[language] },
                    cell: { badge($0.state, language) }),
            ],
            emptiness: TransmittalTexts.none, request: request, page: page,
            feed: feed(context))
    }

    private static func feed(_ context: Context) -> ListFeed<Transmittal> {
        ListFeed {
            FeedEntry(
                id: $0.id.text, title: $0.title,
                at: $0.answeredAt ?? $0.receivedAt ?? $0.sentAt ?? $0.preparedAt,
                link: context.link(Transmittals.show, $0.id), summary: $0.coverLetter)
        }
    }

    /// All that the page of a transmittal shows.
    struct Shown {
        let transmittal: Transmittal
        let items: [TransmittalItem]
        let recommendations: [Recommendation]
        let names: Names
        let state: FormState
        /// The addressee's link, when the page was opened through it.
        let word: LinkWord?
        let sections: HTML
    }

    static func show(_ shown: Shown, _ context: Context) -> Page {
        let language = context.language
        let known = shown.transmittal
        let answer: HTML =
            known.answer.isEmpty
            ? .empty
            : """
            <section><h2>\(TransmittalTexts.answer[language])</h2>\
            <blockquote class="lines">\(known.answer.html(language))</blockquote></section>
            """
        return Page(
            title: known.title.text(language), section: .transmittals,
            path: [(TransmittalTexts.transmittals[language], context.link(Transmittals.list))],
            kicker: TransmittalTexts.transmittal(language, String(known.number)),
            body: """
                <p>\(badge(known.state, language))</p>
                \(facts(shown, language))\(next(shown, context))
                <section><h2>\(TransmittalTexts.letter[language])</h2>\
                <div class="lines">\(known.coverLetter.html(language))</div></section>\(answer)
                <section><h2>\(TransmittalTexts.annex[language])</h2>\(annex(shown, context))</section>
                \(shown.sections)
                """)
    }

    private static func facts(_ shown: Shown, _ language: Language) -> HTML {
        let known = shown.transmittal
        func day(_ moment: Timestamp?) -> String { moment.map { Dates.text($0.date, language) } ?? "" }
        return Facts.html(
            [
                (TransmittalTexts.sender, shown.names[known.sender].text(language)),
                (TransmittalTexts.addressee, shown.names[known.addressee].text(language)),
                (TransmittalTexts.through, shown.names[known.through].text(language)),
                (TransmittalTexts.sent, day(known.sentAt)),
                (TransmittalTexts.received, day(known.receivedAt)),
                (TransmittalTexts.answered, day(known.answeredAt)),
            ].filter { !$0.1.isEmpty }, language)
    }

    /// What may happen next, for whoever may do it.
    private static func next(_ shown: Shown, _ context: Context) -> HTML {
        let known = shown.transmittal
        let language = context.language
        var all = HTML.empty
        if known.state == .prepared, context.visitor.may(.prepareTransmittals) {
            all += context.form(
                to: context.link(Transmittals.send, known.id), FormState(), button: TransmittalTexts.send)
        }
        if known.state != .prepared, context.visitor.may(.prepareTransmittals) {
            let word = LinkWord(for: known.id, context.application.ledgerKey)
            let address =
                context.application.configuration.publicURL
                + context.link(Transmittals.linked, (known.id, word)).address
            all += """
                <div class="panel"><p>\(TransmittalTexts.addresseeLink[language])</p><p><code>\(address)</code></p></div>
                """
        }
        if known.state == .sent, let word = shown.word {
            all += context.form(
                to: context.link(Transmittals.receiveLinked, (known.id, word)), FormState(),
                button: TransmittalTexts.receive)
        } else if known.state == .sent, context.visitor.may(.acknowledgeTransmittals) {
            all += context.form(
                to: context.link(Transmittals.receive, known.id), FormState(),
                button: TransmittalTexts.receive)
        }
        if known.state == .received, context.visitor.may(.acknowledgeTransmittals) {
            all += context.form(
                to: context.link(Transmittals.answer, known.id), shown.state,
                button: TransmittalTexts.giveAnswer,
                FormFields(shown.state, context).wording("answer", TransmittalTexts.answer, rows: 5))
        }
        return all
    }

    private static func annex(_ shown: Shown, _ context: Context) -> HTML {
        let language = context.language
        let items = shown.recommendations.html { recommendation in
            let entry = shown.items.first { $0.recommendation == recommendation.id }?.entry
            let proof: HTML =
                entry.map { number in
                    """
                    <p class="quiet">\(TransmittalTexts.proof[language]) \
                    <a href="\(context.link(Ledger.entry, number))">\(LedgerTexts.entry(language, String(number)))</a></p>
                    """
                } ?? .empty
            return """
                <li value="\(recommendation.number)"><a href="\(context.link(Recommendations.show, recommendation.id))">\
                \(recommendation.title.html(language))</a><blockquote class="lines">\
                \(recommendation.text.html(language))</blockquote>\(proof)</li>
                """
        }
        return "<ol class=\"cards\">\(items)</ol>"
    }

    static func form(
        _ form: RecordForm<Transmittal.Draft>, _ context: Context
    ) -> Page {
        let language = context.language
        let body: HTML =
            form.offersNothing("recommendations") && form.status == 200
            ? "<p class=\"empty\">\(TransmittalTexts.nothingToSend[language])</p>"
            : form.html(to: context.link(Transmittals.insert), button: TransmittalTexts.prepare)
        return Page(
            title: TransmittalTexts.prepare[language], status: form.status, section: .transmittals,
            path: [(TransmittalTexts.transmittals[language], context.link(Transmittals.list))], body: body)
    }
}

/// The words of the transmittals' pages.
enum TransmittalTexts {
    static let notNow = Text(
        tg: "Мактуб аллакай дар ҳолати «{1}» аст.", ru: "Состояние письма: «{1}».",
        en: "The transmittal is already in the state “{1}”.")
    static let transmittals = Section.transmittals.name
    static let transmittal = Text(
        tg: "Мактуби ирсолии № {1}", ru: "Препроводительное письмо № {1}", en: "Transmittal {1}")
    static let introduction = Text(
        tg: "Тавсияҳои қабулшуда бетағйир ба Ҳукумат ирсол мешаванд; ҳар матн далели худро дорад.",
        ru:
            "Принятые рекомендации препровождаются Правительству без изменений; к каждому тексту приложено доказательство.",
        en:
            "Adopted recommendations are transmitted to the Government unaltered; each text is accompanied by its proof."
    )
    static let none = Text(
        tg: "Ҳоло чизе ирсол нашудааст.", ru: "Препроводительных писем пока нет.",
        en: "Nothing has been transmitted yet.")
    static let prepare = Text(
        tg: "Омода кардани мактуби ирсолӣ", ru: "Подготовить препроводительное письмо",
        en: "Prepare a transmittal")
    static let send = Text(tg: "Ирсол кардан", ru: "Отправить", en: "Send")
    static let receive = Text(
        tg: "Гирифтанро тасдиқ кардан", ru: "Подтвердить получение", en: "Confirm receipt")
    static let giveAnswer = Text(tg: "Ҷавоб додан", ru: "Ответить", en: "Give the answer")
    static let answer = Text(tg: "Ҷавоб", ru: "Ответ", en: "Answer")
    static let sender = Text(tg: "Аз ҷониби", ru: "Отправитель", en: "From")
    static let addressee = Text(tg: "Ба", ru: "Адресат", en: "To")
    static let through = Text(tg: "Тавассути", ru: "Через", en: "Through")
    static let sent = Text(tg: "Ирсол шуд", ru: "Отправлено", en: "Sent on")
    static let received = Text(tg: "Гирифта шуд", ru: "Получено", en: "Received on")
    static let answered = Text(tg: "Ҷавоб дода шуд", ru: "Ответ получен", en: "Answered on")
    static let letter = Text(tg: "Мактуби ҳамроҳ", ru: "Сопроводительное письмо", en: "Cover letter")
    static let annex = Text(
        tg: "Замима: матнҳои қабулшуда", ru: "Приложение: принятые тексты", en: "Annex: the adopted texts")
    static let proof = Text(tg: "Далели матн:", ru: "Доказательство текста:", en: "Proof of the text:")
    static let addresseeLink = Text(
        tg: "Пайванд барои гиранда (90 рӯз), ки бо он гирифтанро бе ворид шудан тасдиқ мекунад:",
        ru: "Ссылка для адресата (90 дней), по которой он подтверждает получение без входа:",
        en: "The addressee’s link (90 days), by which they confirm receipt without signing in:")
    static let badLink = Text(
        tg: "Ин пайванд нодуруст аст ё муҳлаташ гузаштааст. Аз ирсолкунанда пайванди нав хоҳед.",
        ru: "Эта ссылка неверна, или срок её истёк. Попросите у отправителя новую.",
        en: "This link is not valid or has expired. Ask the sender for a new one.")
    static let recommendations = RecommendationTexts.title
    static let chooseOne = Text(
        tg: "Ҳадди ақал як тавсияро интихоб кунед.", ru: "Выберите хотя бы одну рекомендацию.",
        en: "Select at least one recommendation.")
    static let nothingToSend = Text(
        tg: "Ҳамаи тавсияҳои қабулшуда аллакай ирсол шудаанд.", ru: "Все принятые рекомендации уже переданы.",
        en: "All adopted recommendations have already been transmitted.")
}
