import Markup
import Storage
import Web

/// Who leads, supports and watches: on the recommendation's page, and the forms.
enum ResponsibilityPages {
    static let section = RecordSection(kind: .recommendation) { record, context, scope in
        guard let id = ID<Recommendation>(record.id) else { return .empty }
        return try html(Subject(id, context, scope), context, in: scope)
    }

    /// A recommendation with all who have and had to do with it.
    struct Subject {
        let recommendation: Recommendation
        let asks: [Ask]
        let held: [Responsibility]
        let earlier: [Responsibility]
        let names: Names

        /// - Throws: `Refusal.notFound` for what the visitor may not see.
        init(_ id: ID<Recommendation>, _ context: Context, _ scope: Scope) throws {
            recommendation = try RecommendationActions.find(id, context, in: scope)
            asks = try RecommendationStore.allAsks(of: id, in: scope)
            held = try ResponsibilityStore.responsibilities(of: id, in: scope)
            earlier = try ResponsibilityStore.earlier(of: id, in: scope)
            let isPlain = held.isEmpty && earlier.isEmpty && context.visitor.person == nil
            names = isPlain ? .none : try Names(in: scope)
        }

        func isWatched(by organisation: ID<Organisation>?) -> Bool {
            held.contains { $0.role == .watching && $0.ask == nil && $0.organisation == organisation }
        }

        /// The organisation, with the ask that it is about.
        func name(_ responsibility: Responsibility, _ language: Language) -> String {
            let ask = responsibility.ask.flatMap { number in asks.first { $0.number == number } }
            let words = [
                names[responsibility.organisation].text(language),
                ask.map { AskTexts.askName(language, $0.name) } ?? "",
            ]
            return words.filter { !$0.isEmpty }.joined(separator: " · ")
        }
    }

    /// One part, and whom the organisation can name.
    struct Held {
        let subject: Subject
        let responsibility: Responsibility
        let people: [Person]
    }

    /// Whether this visitor may name people in an organisation: their own, or any who assigns.
    static func mayName(in organisation: ID<Organisation>, _ context: Context) -> Bool {
        context.visitor.may(.assignResponsibility)
            || context.visitor.may(.nameResponsiblePeople)
                && context.visitor.person?.organisation == organisation
    }

    private static func html(_ subject: Subject, _ context: Context, in scope: Scope) throws
        -> HTML
    {
        let language = context.language
        let rows = try subject.held.html { held in
            """
            <li><b>\(held.role.name[language])</b> \(subject.name(held, language)) \
            <span class="quiet">\(held.since.map { ResponsibilityTexts.since(language, Dates.short($0, language)) } ?? "")</span>\
            \(try names(held.people, context, in: scope))\(naming(held, context))</li>
            """
        }
        let earlier = try subject.earlier.html { held in
            let end = held.until.map { Dates.short($0, language) } ?? ""
            return """
                <li><b>\(held.role.name[language])</b> \(subject.name(held, language)) \
                <span class="quiet">\(held.since.map { Dates.short($0, language) } ?? "") – \(end)</span>\
                \(try names(held.people, context, in: scope))</li>
                """
        }
        let history: HTML =
            subject.earlier.isEmpty
            ? .empty
            : """
            <details><summary>\(ResponsibilityTexts.earlier[language])</summary>\
            <ul class="history">\(earlier)</ul></details>
            """
        let links = actions(subject, context)
        guard !subject.held.isEmpty || !subject.earlier.isEmpty || !links.isEmpty else { return .empty }
        let list: HTML =
            subject.held.isEmpty
            ? "<p class=\"empty\">\(ResponsibilityTexts.nobody[language])</p>"
            : "<ul class=\"history\">\(rows)</ul>"
        return "<section><h2>\(ResponsibilityTexts.title[language])</h2>\(list)\(history)\(links)</section>"
    }

    /// The people behind an organisation, for those who may read their names.
    private static func names(
        _ people: Responsibility.People, _ context: Context, in scope: Scope
    ) throws -> HTML {
        guard context.visitor.mayReadNames, !people.all.isEmpty else { return .empty }
        let language = context.language
        let posts: [(Text, ID<Person>?)] = [
            (ResponsibilityTexts.focalPoint, people.focalPoint),
            (ResponsibilityTexts.alternate, people.alternate),
            (ResponsibilityTexts.validator, people.validator),
        ]
        let words = try posts.compactMap { post, id -> String? in
            guard let name = try id.flatMap({ try PersonStore.person($0, in: scope) })?.name else {
                return nil
            }
            return post[language] + ": " + name.text(language)
        }
        return "<p class=\"quiet\">\(words.joined(separator: " · "))</p>"
    }

    private static func naming(_ held: Responsibility, _ context: Context) -> HTML {
        let mayEnd = held.role == .watching && context.visitor.may(.assignResponsibility)
        guard mayEnd || held.role.carriesOut && mayName(in: held.organisation, context) else { return .empty }
        let link = context.link(Responsibilities.people, (held.recommendation, held.organisation))
            .adding(query: held.ask.map { Fields([("ask", String($0))]).encoded() } ?? "")
        let words = held.role.carriesOut ? ResponsibilityTexts.change : ResponsibilityTexts.end
        return "<p><a href=\"\(link)\">\(words[context.language])</a></p>"
    }

    private static func actions(_ subject: Subject, _ context: Context) -> HTML {
        let id = subject.recommendation.id
        var links: [(Text, Link)] = []
        if context.visitor.may(.assignResponsibility) {
            links.append((ResponsibilityTexts.assign, context.link(Responsibilities.show, id)))
        }
        if context.visitor.may(.watchRecommendations) {
            let isWatched = subject.isWatched(by: context.visitor.person?.organisation)
            links.append(
                (
                    isWatched ? ResponsibilityTexts.unwatch : ResponsibilityTexts.watch,
                    context.link(Responsibilities.watching, id)
                ))
        }
        guard !links.isEmpty else { return .empty }
        let all = links.html { "<a href=\"\($0.1)\">\($0.0[context.language])</a> " }
        return "<p class=\"actions\">\(all)</p>"
    }

    static func assign(_ subject: Subject, _ state: FormState, _ context: Context) -> Page {
        let fields = FormFields(state, context)
        let asks = subject.asks.filter { $0.until == nil }
        let ask: HTML =
            asks.isEmpty
            ? .empty
            : fields.select(
                "ask", AskTexts.ask, AskTexts.options(asks, context.language), hint: AskTexts.askHint,
                required: false)
        return page(
            subject, title: ResponsibilityTexts.assign, state: state,
            body: """
                <p>\(ResponsibilityTexts.assignText[context.language])</p>
                \(context.form(to: context.link(Responsibilities.assign, subject.recommendation.id), state, button: ResponsibilityTexts.assign, parts(subject.names, fields) + ask))
                """, context)
    }

    /// An organisation and its part.
    static func parts(_ names: Names, _ fields: FormFields) -> HTML {
        let organisations = names.all.filter { organisation in
            ResponsibilityRole.allCases.contains { $0.isAllowed(for: organisation.kind) }
        }.map { (value: $0.id.text, text: $0.name.text(fields.language)) }
        return fields.select("organisation", AccountTexts.organisation, organisations)
            + fields.select("part", ResponsibilityTexts.part, { (role: ResponsibilityRole) in role.name })
    }

    static func people(_ held: Held, _ state: FormState, _ context: Context) -> Page {
        let language = context.language
        let responsibility = held.responsibility
        let address = (responsibility.recommendation, responsibility.organisation)
        let ask: HTML =
            responsibility.ask.map { "<input type=\"hidden\" name=\"ask\" value=\"\($0)\">" } ?? .empty
        let fields = FormFields(state, context)
        let options = held.people.map { (value: $0.id.text, text: $0.name.text(language)) }
        let naming: HTML =
            responsibility.role.carriesOut
            ? context.form(
                to: context.link(Responsibilities.handOver, address), state, button: Words.save,
                """
                \(ask)<p>\(ResponsibilityTexts.handoverText[language])</p>
                \(fields.select("focal-point", ResponsibilityTexts.focalPoint, options, required: false))
                \(fields.select("alternate", ResponsibilityTexts.alternate, options, required: false))
                \(fields.select("validator", ResponsibilityTexts.validator, options, hint: ResponsibilityTexts.validatorHint, required: false))
                """) : .empty
        let nobody: HTML =
            responsibility.role.carriesOut && options.isEmpty
            ? "<p class=\"notice\">\(ResponsibilityTexts.noPeople[language])</p>" : .empty
        let end: HTML =
            context.visitor.may(.assignResponsibility)
            ? """
            <section><h2>\(ResponsibilityTexts.end[language])</h2><p>\(ResponsibilityTexts.endText[language])</p>\
            \(context.form(to: context.link(Responsibilities.end, address), FormState(version: responsibility.version), button: ResponsibilityTexts.end, isQuiet: true, ask))</section>
            """ : .empty
        return page(
            held.subject,
            title: responsibility.role.carriesOut ? ResponsibilityTexts.change : ResponsibilityTexts.end,
            state: state,
            body: """
                <p><b>\(responsibility.role.name[language])</b> \(held.subject.name(responsibility, language))</p>
                \(nobody)\(naming)\(end)
                """, context)
    }

    static func watch(_ subject: Subject, _ state: FormState, _ context: Context) -> Page {
        let isWatched = subject.isWatched(by: context.visitor.person?.organisation)
        let title = isWatched ? ResponsibilityTexts.unwatch : ResponsibilityTexts.watch
        let form = context.form(
            to: context.link(Responsibilities.watch, subject.recommendation.id), state, button: title)
        return page(
            subject, title: title, state: state,
            body: "<p>\(ResponsibilityTexts.watchText[context.language])</p>\(form)", context)
    }

    private static func page(
        _ subject: Subject, title: Text, state: FormState, body: HTML, _ context: Context
    ) -> Page {
        Page(
            title: title[context.language], status: state.status, section: .recommendations,
            path: RecommendationPages.path(to: subject.recommendation, context),
            body: """
                <blockquote class="lines">\(subject.recommendation.text.html(context.language))</blockquote>
                \(body)
                """)
    }
}
