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
        return try MeasurePages.list(request, page, names, context).response(context)
    }

    /// The last days of open public measures, for calendars.
    static func calendar(_ context: Context) throws -> Response {
        let open = try context.read { try MeasureStore.open(in: $0) }
        let events = open.compactMap { measure -> ICalendar.Event? in
            let day = measure.draft.endsOn
            guard let civil = CivilDate(year: day.year, month: day.month, day: day.day) else { return nil }
            return ICalendar.Event(
                uid: "\(measure.id.text)@hamkori", modified: measure.id.madeAt.seconds,
                time: .days(civil, through: civil), summary: measure.draft.title.text(context.language),
                description: measure.draft.text.text(context.language))
        }
        let calendar = ICalendar(
            product: "-//Hamkori//EN", name: MeasureTexts.title[context.language], events: events)
        return .file(Array(calendar.text.utf8), contentType: "text/calendar; charset=utf-8")
    }

    static func show(_ id: ID<Measure>, _ context: Context) throws -> Response {
        let page = try context.read { scope in
            let measure = try find(id, context, in: scope)
            return MeasurePages.show(
                MeasurePages.Shown(
                    measure: measure, versions: try MeasureStore.versions(of: id, in: scope),
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
        return try form(nil, for: known.0, FormState(values: values), context)
    }

    static func insert(_ id: ID<Recommendation>, _ context: Context) throws -> Response {
        let known = try context.read { try recommendation(id, in: $0) }
        var reader = try FormReader(context)
        let read = try draft(&reader, context)
        guard let read else { return try form(nil, for: known, reader.state, context) }
        let measure = context.newID(Measure.self)
        let link = context.link(Recommendations.show, id)
        try context.write(submission: reader.submission(leadingTo: link)) {
            try MeasureDeeds.plan(read, for: id, as: measure, in: $0)
        }
        return context.redirect(to: link)
    }

    static func edit(_ id: ID<Measure>, _ context: Context) throws -> Response {
        let (measure, known) = try kept(id, context)
        let state = FormState(values: fields(measure.draft), version: measure.version)
        return try form(measure, for: known, state, context)
    }

    static func update(_ id: ID<Measure>, _ context: Context) throws -> Response {
        let (measure, known) = try kept(id, context)
        var reader = try FormReader(context)
        let read = try draft(&reader, context)
        guard let read else { return try form(measure, for: known, reader.state, context) }
        let link = context.link(Plans.show, id)
        let record = RecordReference(.measure, id)
        do {
            try context.write(submission: reader.submission(leadingTo: link)) {
                try MeasureDeeds.change(id, to: read, from: reader.version, in: $0)
            }
        } catch WriteRefusal.stale {
            let conflict = try StaleEdit.conflict(
                record, saved: fields(measure.draft), version: measure.version, context)
            return try form(measure, for: known, reader.state.facing(conflict), context)
        }
        return context.redirect(to: link)
    }

    static func moveForm(_ id: ID<Measure>, _ context: Context) throws -> Response {
        let (measure, _) = try kept(id, context)
        var values = Fields()
        values.add("since", context.today.text)
        return context.page(
            MeasurePages.moveForm(measure, FormState(values: values, version: measure.version), context))
    }

    static func move(_ id: ID<Measure>, _ context: Context) throws -> Response {
        let (measure, _) = try kept(id, context)
        var reader = try FormReader(context)
        let state: MeasureState? = reader.choice("state")
        let since = reader.date("since")
        let reason = reader.wording("reason", required: false, limit: 2_000)
        let link = context.link(Plans.show, id)
        let record = RecordReference(.measure, id)
        if reader.isValid, let state, let since {
            do {
                try context.write(submission: reader.submission(leadingTo: link)) {
                    try MeasureDeeds.move(
                        id, to: state, since: since, reason: reason, from: reader.version, in: $0)
                }
                return context.redirect(to: link)
            } catch WriteRefusal.stale {
                var saved = Fields()
                saved.add("state", measure.stored.rawValue)
                saved.add("since", measure.since.text)
                saved.add("reason", measure.reason)
                let conflict = try StaleEdit.conflict(
                    record, saved: saved, version: measure.version, context)
                return context.page(MeasurePages.moveForm(measure, reader.state.facing(conflict), context))
            } catch let fault as MeasureFault {
                reader.refuse(fault)
            }
        }
        return context.page(MeasurePages.moveForm(measure, reader.state, context))
    }

    private static func form(
        _ measure: Measure?, for recommendation: Recommendation, _ state: FormState, _ context: Context
    ) throws -> Response {
        let owners = try context.read { try Names(in: $0) }.all.filter {
            context.visitor.mayPlan(for: $0.kind)
        }
        return context.page(MeasurePages.form(measure, for: recommendation, owners, state, context))
    }

    private static func draft(_ reader: inout FormReader, _ context: Context) throws -> Measure.Draft? {
        let title = reader.wording("title", limit: 300)
        let text = reader.wording("text", required: false, limit: 5_000)
        let organisation: ID<Organisation>? = reader.id("organisation")
        let starts = reader.date("starts", required: false)
        let ends = reader.date("ends")
        let place = reader.integer("place", in: 1...999)
        let publication = reader.publication(context)
        if let starts, let ends, ends < starts { reader.refuse("ends", FormReader.Faults.endsFirst) }
        if let organisation {
            let kind = try context.read {
                try OrganisationStore.organisation(organisation, in: $0)?.kind
            }
            if kind.map(context.visitor.mayPlan) != true {
                reader.refuse("organisation", FormReader.Faults.badChoice)
            }
        }
        guard reader.isValid, let organisation, let ends, let place, let publication else { return nil }
        return Measure.Draft(
            title: title, text: text, organisation: organisation, startsOn: starts, endsOn: ends,
            place: place, publication: publication)
    }

    private static func fields(_ draft: Measure.Draft) -> Fields {
        var fields = Fields()
        fields.add("title", draft.title)
        fields.add("text", draft.text)
        fields.add("organisation", draft.organisation.text)
        fields.add("starts", draft.startsOn?.text ?? "")
        fields.add("ends", draft.endsOn.text)
        fields.add("place", String(draft.place))
        fields.add("publication", draft.publication.rawValue)
        return fields
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
            let owner = try OrganisationStore.organisation(measure.draft.organisation, in: scope)
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

extension Publication {
    /// What a visitor may choose for a record that they keep.
    static func offered(to visitor: Visitor) -> [Publication] {
        visitor.may(.readInternal) ? [.public, .internal] : [.public]
    }
}

extension FormReader {
    /// Who may see a record; only those who see what is internal may keep it so.
    mutating func publication(_ context: Context) -> Publication? {
        let publication: Publication? = choice("publication")
        if let publication, !Publication.offered(to: context.visitor).contains(publication) {
            refuse("publication", Faults.badChoice)
        }
        return publication
    }

    /// Says what cannot be done with a measure at the field that says it.
    fileprivate mutating func refuse(_ fault: MeasureFault) {
        switch fault {
        case .noReason: refuse("reason-tg", MeasureTexts.noReason)
        case .inFuture: refuse("since", MeasureTexts.inFuture)
        case .mayNotBecome(let from, let to):
            refuse("state", MeasureTexts.mayNotBecome.filled(from.name, to.name))
        case .noSuch, .noSuchRecommendation, .noSuchOrganisation:
            refuse("state", FormReader.Faults.badChoice)
        }
    }
}
