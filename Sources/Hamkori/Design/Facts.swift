import Markup

/// A list of facts: what, and what of it.
enum Facts {
    static func html(_ facts: [(Text, HTML)], _ language: Language) -> HTML {
        let rows = facts.filter { !$0.1.isEmpty }.html { name, value in
            "<div><dt>\(name[language])</dt><dd>\(value)</dd></div>"
        }
        return "<dl class=\"facts\">\(rows)</dl>"
    }

    static func html(_ facts: [(Text, String)], _ language: Language) -> HTML {
        html(facts.map { ($0.0, HTML(text: $0.1)) }, language)
    }
}
