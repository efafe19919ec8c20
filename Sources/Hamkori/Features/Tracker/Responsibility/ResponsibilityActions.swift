import Markup
import Storage
import Web

/// Saying who leads, supports and watches a recommendation, and who answers for it there.
enum ResponsibilityActions {
    static func show(_ id: ID<Recommendation>, _ context: Context) throws -> Response {
        context.page(ResponsibilityPages.assign(try read(id, context), FormState(), context))
    }

    static func assign(_ id: ID<Recommendation>, _ context: Context) throws -> Response {
        let subject = try read(id, context)
        var reader = try FormReader(context)
        let organisation: ID<Organisation>? = reader.id("organisation")
        let role: ResponsibilityRole? = reader.choice("part")
        let ask = reader.integer("ask", in: 1...100_000, required: false)
        guard reader.isValid, let organisation, let role else {
            return context.page(ResponsibilityPages.assign(subject, reader.state, context))
        }
        let draft = Responsibility.Draft(recommendation: id, ask: ask, organisation: organisation, role: role)
        do {
            return try perform(id, reader: reader, context) { try ResponsibilityDeeds.assign(draft, in: $0) }
        } catch let fault as ResponsibilityFault {
            reader.refuse(fault)
        }
        return context.page(ResponsibilityPages.assign(subject, reader.state, context))
    }

    static func people(
        _ address: (ID<Recommendation>, ID<Organisation>), _ context: Context
    ) throws -> Response {
        let held = try held(address, ask: context.query["ask"].flatMap { Int($0) }, context)
        var values = Fields()
        let people = held.responsibility.people
        for (name, person) in [
            ("focal-point", people.focalPoint), ("alternate", people.alternate),
            ("validator", people.validator),
        ] { values.add(name, person?.text ?? "") }
        let state = FormState(values: values, version: held.responsibility.version)
        return context.page(ResponsibilityPages.people(held, state, context))
    }

    /// A handover: what the organisation had ends, and begins again with these people.
    static func handOver(
        _ address: (ID<Recommendation>, ID<Organisation>), _ context: Context
    ) throws -> Response {
        var reader = try FormReader(context)
        let held = try held(address, ask: reader.form["ask"].flatMap { Int($0) }, context)
        let people = Responsibility.People(
            focalPoint: reader.id("focal-point", required: false),
            alternate: reader.id("alternate", required: false),
            validator: reader.id("validator", required: false))
        guard reader.isValid else {
            return context.page(ResponsibilityPages.people(held, reader.state, context))
        }
        let draft = Responsibility.Draft(
            recommendation: address.0, ask: held.responsibility.ask, organisation: address.1,
            role: held.responsibility.role, people: people)
        let version = reader.version
        do {
            return try perform(address.0, reader: reader, context) {
                try ResponsibilityDeeds.assign(draft, replacing: version, in: $0)
            }
        } catch ResponsibilityFault.unchanged {
            return context.redirect(to: context.link(Recommendations.show, address.0))
        } catch let fault as ResponsibilityFault where fault.reason != nil {
            reader.refuse(fault)
        } catch WriteRefusal.stale {
            reader.refuse("focal-point", ResponsibilityTexts.meanwhile)
        }
        return context.page(ResponsibilityPages.people(held, reader.state, context))
    }

    static func end(
        _ address: (ID<Recommendation>, ID<Organisation>), _ context: Context
    ) throws -> Response {
        let reader = try FormReader(context)
        let ask = reader.form["ask"].flatMap { Int($0) }
        _ = try held(address, ask: ask, context)
        let version = reader.version
        do {
            return try perform(address.0, reader: reader, context) {
                try ResponsibilityDeeds.end(address.1, ask: ask, of: address.0, version: version, in: $0)
            }
        } catch WriteRefusal.stale {
            return context.redirect(to: context.link(Recommendations.show, address.0))
        }
    }

    static func watching(_ id: ID<Recommendation>, _ context: Context) throws -> Response {
        let subject = try read(id, context)
        return context.page(ResponsibilityPages.watch(subject, FormState(), context))
    }

    static func watch(_ id: ID<Recommendation>, _ context: Context) throws -> Response {
        let subject = try read(id, context)
        guard let organisation = try context.person().organisation else { throw Refusal.notPermitted }
        var reader = try FormReader(context)
        let draft = Responsibility.Draft(recommendation: id, organisation: organisation, role: .watching)
        do {
            return try perform(id, reader: reader, context) { writing in
                if subject.isWatched(by: organisation) {
                    try ResponsibilityDeeds.end(organisation, ask: nil, of: id, in: writing)
                } else {
                    try ResponsibilityDeeds.assign(draft, in: writing)
                }
            }
        } catch ResponsibilityFault.unsuited {
            reader.refuse("watch", ResponsibilityTexts.unsuited)
        }
        return context.page(ResponsibilityPages.watch(subject, reader.state, context))
    }

    private static func perform(
        _ id: ID<Recommendation>, reader: FormReader, _ context: Context, _ body: (Writing) throws -> Void
    ) throws -> Response {
        let link = context.link(Recommendations.show, id)
        try context.write(submission: reader.submission(leadingTo: link), body)
        return context.redirect(to: link)
    }

    private static func read(
        _ id: ID<Recommendation>, _ context: Context
    ) throws -> ResponsibilityPages.Subject {
        try context.read { try ResponsibilityPages.Subject(id, context, $0) }
    }

    /// - Throws: `Refusal` when the organisation has nothing to do with it, or is another one than the person's own,
    ///   who may not assign.
    private static func held(
        _ address: (ID<Recommendation>, ID<Organisation>), ask: Int?, _ context: Context
    ) throws -> ResponsibilityPages.Held {
        let subject = try read(address.0, context)
        guard
            let responsibility = subject.held.first(where: {
                $0.organisation == address.1 && $0.ask == ask
            })
        else { throw Refusal.notFound }
        guard ResponsibilityPages.mayName(in: address.1, context) else { throw Refusal.notPermitted }
        return ResponsibilityPages.Held(
            subject: subject, responsibility: responsibility,
            people: try context.read { try ResponsibilityStore.people(of: address.1, in: $0) })
    }
}
