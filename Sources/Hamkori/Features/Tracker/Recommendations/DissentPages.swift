import Markup

/// How dissent is shown beside the text that was adopted in spite of it.
enum DissentPages {
    static func html(_ dissent: [Dissent], _ names: Names, _ language: Language) -> HTML {
        dissent.html { dissent in
            """
            <blockquote class="dissent"><p><b>\(Words.dissent[language]): \
            \(names[dissent.organisation].text(language))</b></p><p class="lines">\(dissent.text.html(language))</p></blockquote>
            """
        }
    }
}
