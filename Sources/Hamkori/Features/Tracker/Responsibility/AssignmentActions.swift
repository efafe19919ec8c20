import Markup
import Storage
import Web

/// Assigning an organisation to all recommendations that a list shows: the list's own filters stand in the address.
enum AssignmentActions {
    static func show(_ context: Context) throws -> Response {
        try page(Selection(context.query, context), FormState(), context)
    }

    /// Shows how many it would be; sent again for the same, it is done.
    static func assign(_ context: Context) throws -> Response {
        var reader = try FormReader(context)
        let selection = try Selection(context.query, context)
        let organisation: ID<Organisation>? = reader.id("organisation")
        let role: ResponsibilityRole? = reader.choice("part")
        if let organisation, let role {
            let known = try context.read { try OrganisationStore.organisation(organisation, in: $0) }
            if let known, !role.isAllowed(for: known.kind) {
                reader.refuse("part", ResponsibilityTexts.unsuited)
            }
            if known == nil { reader.refuse("organisation", FormReader.Faults.badChoice) }
        }
        guard reader.isValid, let organisation, let role, !selection.found.isEmpty else {
            return try page(selection, reader.state, context)
        }
        let digest = "\(organisation.text) \(role.rawValue) \(selection.found.count)"
        guard reader.form["previewed"] == digest else {
            return try page(selection, reader.state, previewed: digest, context)
        }
        let link = context.link(Recommendations.list).adding(query: selection.query.encoded())
        try context.write(submission: reader.submission(leadingTo: link)) {
            try ResponsibilityDeeds.assign(organisation, as: role, to: selection.found, in: $0)
        }
        return context.redirect(to: link)
    }

    /// The recommendations that a list's filters choose.
    private struct Selection {
        let query: Fields
        /// Those of the query's State, or of Tajikistan as in the list.
        let found: [ID<Recommendation>]

        init(_ query: Fields, _ context: Context) throws {
            var narrowed = Fields()
            for pair in query.pairs
            where !["page", "sort", "format"].contains(pair.name) && !pair.value.isEmpty {
                narrowed.add(pair.name, pair.value)
            }
            self.query = narrowed
            if narrowed["country"] == nil { narrowed.add("country", context.home.code) }
            let asked = narrowed
            found = try context.read { scope in
                var all: [ID<Recommendation>] = []
                while true {
                    let some = try RecommendationStore.published(
                        asked, after: all.last, limit: 1_000,
                        in: scope)
                    all += some.map(\.id)
                    if some.count < 1_000 { return all }
                }
            }
        }
    }

    private static func page(
        _ selection: Selection, _ state: FormState, previewed: String? = nil, _ context: Context
    ) throws -> Response {
        let language = context.language
        let names = try context.read { try Names(in: $0) }
        let count = selection.found.count
        let hidden: HTML =
            previewed.map {
                """
                <input type="hidden" name="previewed" value="\($0)">\
                <p class="notice" role="status">\(ResponsibilityTexts.willAssign(count, language))</p>
                """
            } ?? .empty
        let button = previewed == nil ? AskTexts.preview : ResponsibilityTexts.assignAll.text(count)
        let form = context.form(
            to: context.link(Responsibilities.assignMany).adding(query: selection.query.encoded()), state,
            button: button, hidden + ResponsibilityPages.parts(names, FormFields(state, context)))
        let list = context.link(Recommendations.list).adding(query: selection.query.encoded())
        return context.page(
            Page(
                title: ResponsibilityTexts.assignMany[language], status: state.status,
                section: .recommendations,
                path: [(RecommendationTexts.title[language], context.link(Recommendations.list))],
                body: """
                    <p>\(ResponsibilityTexts.chosen(count, language)) \
                    <a href="\(list)">\(ResponsibilityTexts.chooseOthers[language])</a></p>
                    \(count == 0 ? .empty : form)
                    """))
    }
}
