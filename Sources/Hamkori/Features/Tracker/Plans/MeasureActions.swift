import Documents
import Markup
import Storage
import Web

/// Measures as people see and keep them.
enum MeasureActions {
    static func list(_ context: Context) throws -> Response {
        let request = ListRequest(context)
        let everything = context.visitor.may(.readInternal)
        let (page, names) = try context.read { scope in
            (
                try MeasureStore.list(
                    request, on: context.today, everything: everything,
                    in: scope
                ).completed(in: scope, MeasurePages.Listed.all),
                try Names(in: scope)
            )
        }
        return try MeasurePages.list(request, page: page, names: names, context).response(context)
    }

    /// The last days of open public measures, for calendars.
    static func calendar(_ context: Context) throws -> Response {
        let open = try context.read { try MeasureStore.open(in: $0) }
        let events = open.compactMap { measure -> ICalendar.Event? in
            let day = measure.content.endsOn
            guard let civil = CivilDate(year: day.year, month: day.month, day: day.day) else { return nil }
            return ICalendar.Event(
                uid: "\(measure.id.text)@hamkori", modified: measure.id.madeAt.seconds,
                time: .days(civil, through: civil), summary: measure.content.title.text(context.language),
                description: measure.content.text.text(context.language))
        }
        let calendar = ICalendar(
            product: "-//Hamkori//EN", name: MeasureTexts.title[context.language], events: events)
        return .file(Array(calendar.text.utf8), contentType: "text/calendar; charset=utf-8")
    }

    static func show(_ id: ID<Measure>, _ context: Context) throws -> Response {
        let page = try context.read { scope in
            let measure = try find(id, context, in: scope)
            let versions = try MeasureStore.versions(of: id, in: scope)
            return MeasurePages.show(
                MeasurePages.Shown(
                    measure: measure, versions: versions,
                    authors: try PersonStore.names(ofPseudonyms: versions.map(\.actor), in: scope),
                    recommendation: try RecommendationStore.recommendation(measure.recommendation, in: scope),
                    names: try Names(in: scope),
                    sections: try RecordSections.html(RecordReference(.measure, id), context, in: scope)),
                context)
        }
        return context.page(page)
    }

    static func create(_ id: ID<Recommendation>, _ context: Context) throws -> Response {
        let known = try context.read {
            (try recommendation(id, in: $0), try MeasureStore.nextPlace(of: id, in: $0))
        }
        var values = Fields()
        values.add("place", String(known.1))
        values.add("publication", Publication.public.rawValue)
        if let addressee = known.0.addressee { values.add("organisation", addressee.text) }
        return try context.create(Measure.Draft.self, with: values) {
            MeasurePages.form(nil, for: known.0, $0, context)
        }
    }

    static func insert(_ id: ID<Recommendation>, _ context: Context) throws -> Response {
        let known = try context.read { try recommendation(id, in: $0) }
        let measure = context.newID(Measure.self)
        return try context.insert(Measure.Draft.self, leadingTo: context.link(Recommendations.show, id)) {
            MeasurePages.form(nil, for: known, $0, context)
        } writing: { draft, writing in
            try MeasureDeeds.plan(draft, for: id, as: measure, in: writing)
        }
    }

    static func edit(_ id: ID<Measure>, _ context: Context) throws -> Response {
        let (measure, known) = try kept(id, context)
        return try context.edit(measure) { MeasurePages.form(measure, for: known, $0, context) }
    }

    static func update(_ id: ID<Measure>, _ context: Context) throws -> Response {
        let (measure, known) = try kept(id, context)
        return try context.update(measure, leadingTo: context.link(Plans.show, id)) {
            MeasurePages.form(measure, for: known, $0, context)
        } writing: { draft, version, writing in
            try MeasureDeeds.change(id, to: draft, from: version, in: writing)
        }
    }

    static func moveForm(_ id: ID<Measure>, _ context: Context) throws -> Response {
        let (measure, _) = try kept(id, context)
        var values = Fields()
        values.add("since", context.today.text)
        let form = try RecordForm(Measure.Standing.form(after: measure.standing.state), context)
        let state = FormState(values: values, version: measure.version)
        return context.page(MeasurePages.moveForm(measure, form.with(state), context))
    }

    static func move(_ id: ID<Measure>, _ context: Context) throws -> Response {
        let (measure, _) = try kept(id, context)
        let form = try RecordForm(Measure.Standing.form(after: measure.standing.state), context)
        let saved = SavedDraft(
            reference: RecordReference(.measure, id), draft: measure.standing, version: measure.version)
        return try context.save(form, editing: saved, leadingTo: context.link(Plans.show, id)) {
            MeasurePages.moveForm(measure, $0, context)
        } writing: { standing, version, writing in
            try MeasureDeeds.move(id, to: standing, from: version, in: writing)
        }
    }

    private static func find(_ id: ID<Measure>, _ context: Context, in scope: Scope) throws -> Measure {
        guard let measure = try MeasureStore.measure(id, in: scope),
            measure.isVisible(to: context.visitor)
        else { throw Refusal.notFound }
        return measure
    }

    /// A measure that this visitor may change, with its recommendation.
    private static func kept(
        _ id: ID<Measure>, _ context: Context
    ) throws -> (measure: Measure, recommendation: Recommendation) {
        try context.read { scope in
            let measure = try find(id, context, in: scope)
            let owner = try OrganisationStore.organisation(measure.content.organisation, in: scope)
            guard let owner, context.visitor.mayPlan(for: owner.kind) else { throw Refusal.notPermitted }
            return (measure, try recommendation(measure.recommendation, in: scope))
        }
    }

    private static func recommendation(_ id: ID<Recommendation>, in scope: Scope) throws -> Recommendation {
        guard let known = try RecommendationStore.recommendation(id, in: scope),
            known.publication == .public
        else { throw Refusal.notFound }
        return known
    }
}

extension MeasureFault {
    var place: (field: String, words: Text) {
        switch self {
        case .noReason: ("reason-tg", MeasureTexts.noReason)
        case .inFuture: ("since", MeasureTexts.inFuture)
        case .mayNotBecome(let from, let to): ("state", MeasureTexts.mayNotBecome.filled(from.name, to.name))
        case .noSuch, .noSuchRecommendation: ("title", FormReader.Faults.badChoice)
        case .noSuchOrganisation: ("organisation", FormReader.Faults.badChoice)
        }
    }
}
