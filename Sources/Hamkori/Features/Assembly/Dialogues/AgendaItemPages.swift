import Markup
import Web

/// The page of an agenda item.
enum AgendaItemPages {
    /// All that it shows.
    struct Shown {
        let item: AgendaItem
        let round: Round
        let recommendation: Recommendation
        let notes: [DiscussionNote]
        let commitments: [Commitment]
        let names: Names
        /// For those who may make commitments.
        let commitment: RecordForm<Commitment.Draft>?
        let state: FormState
        let sections: HTML
    }

    static func show(_ shown: Shown, _ context: Context) -> Page {
        let language = context.language
        let recommendation = shown.recommendation
        let notes = shown.notes.html { note in
            """
            <li><span class="quiet">\(Dates.text(note.at, language)) · \(note.author.text(language)) · \
            \(note.visibility.name[language])</span><p class="lines">\(note.text.html(language))</p></li>
            """
        }
        return Page(
            title: recommendation.title.text(language), status: shown.state.status, section: .dialogues,
            path: DialoguePages.path(context) + [
                (shown.round.title.text(language), context.link(Dialogues.show, shown.round.id))
            ],
            kicker: DialogueTexts.agendaItemNoun[language] + " \(shown.item.place)",
            body: """
                <blockquote class="lines">\(recommendation.text.html(language))</blockquote>
                <p><a href="\(context.link(Recommendations.show, recommendation.id))">\
                \(RecommendationTexts.recommendation(language, String(recommendation.number)))</a></p>
                <section><h2>\(DialogueTexts.response[language])</h2>\(response(shown, context))</section>
                <section><h2>\(FollowUpTexts.title[language])</h2>\
                \(DialoguePages.commitments(shown.commitments, shown.names, context))\(commitmentForm(shown, context))</section>
                <section><h2>\(DialogueTexts.notes[language])</h2><ol class="history">\(notes)</ol>\(noteForm(shown, context))</section>
                \(shown.sections)
                """)
    }

    private static func response(_ shown: Shown, _ context: Context) -> HTML {
        let language = context.language
        let item = shown.item
        if item.isCarriedOver { return "<p>\(RecommendationPages.badge(.carriedOver, language))</p>" }
        if let response = item.response {
            return """
                <p>\(RecommendationPages.badge(response, language))</p>\
                <blockquote class="lines">\(item.responseText.html(language))</blockquote>
                """
        }
        var all: HTML = "<p>\(RecommendationPages.badge(shown.recommendation.dialogue, language))</p>"
        let fields = FormFields(shown.state, context)
        if context.visitor.may(.respond) {
            let options = DialogueState.responses.map { ($0.rawValue, $0.name[language]) }
            all += context.form(
                to: context.link(Dialogues.respond, item.id), shown.state, button: DialogueTexts.respond,
                """
                \(fields.select("response", DialogueTexts.response, options))
                \(fields.wording("text", TransmittalTexts.answer, rows: 4))
                """)
        }
        if context.visitor.may(.manageRounds) {
            all += context.form(
                to: context.link(Dialogues.carryOver, item.id), FormState(), button: DialogueTexts.carryOver,
                isQuiet: true)
        }
        return all
    }

    private static func commitmentForm(_ shown: Shown, _ context: Context) -> HTML {
        guard let form = shown.commitment, shown.round.state != .planned else { return .empty }
        return "<h3>\(DialogueTexts.commitment[context.language])</h3>"
            + form.with(shown.state).html(
                to: context.link(Dialogues.commit, shown.item.id), button: DialogueTexts.commitment)
    }

    private static func noteForm(_ shown: Shown, _ context: Context) -> HTML {
        guard context.visitor.may(.manageRounds) else { return .empty }
        let fields = FormFields(shown.state, context)
        return context.form(
            to: context.link(Dialogues.note, shown.item.id), shown.state, button: DialogueTexts.addNote,
            """
            \(fields.wording("note", DialogueTexts.note))
            \(fields.select("visibility", DialogueTexts.visibility, { (visibility: NoteVisibility) in visibility.name }))
            """)
    }
}
