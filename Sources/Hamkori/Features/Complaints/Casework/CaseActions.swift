import Secrets
import Storage
import Web

/// What officers do with cases.
enum CaseActions {
    static func queue(_ context: Context) throws -> Response {
        let request = ListRequest(query: context.query)
        let signedIn = try context.person()
        if request.format != .html { try noteExport(signedIn, context) }
        let (page, sealed) = try context.read {
            scope -> (ListPage<Complaint>, Set<ID<Complaint>>) in
            guard let person = try PersonStore.person(signedIn.id, in: scope) else {
                throw Refusal.notFound
            }
            if person.role != .commissioner, person.office == nil {
                return (ListPage(request, of: []), [])
            }
            let page = try ComplaintStore.queue(
                request, ofOffice: person.role == .commissioner ? nil : person.office, for: person.id,
                on: context.today, in: scope)
            let sealed = try CaseStore.sealed(page.items.map(\.id), to: person.id, in: scope)
            return (page, sealed)
        }
        return try CasePages.queue(request, page, sealed: sealed, context).response(context)
    }

    /// What leaves as a file is taken by somebody who has just given their password, and stands in the ledger.
    private static func noteExport(_ person: SignedInPerson, _ context: Context) throws {
        try context.askForConfirmation(leadingBackTo: context.link(Complaints.queue))
        let once = Submission(
            once: Hexadecimal.text(Random.bytes(16)), leadingTo: context.link(Complaints.queue))
        try context.write(submission: once) { try ComplaintDeeds.noteExport(by: person.id, in: $0) }
    }

    static func show(_ id: ID<Complaint>, _ context: Context) throws -> Response {
        guard let view = try CaseView.open(id, context) else { throw Refusal.notFound }
        return context.page(CasePages.show(view, context))
    }

    static func step(_ place: (ID<Complaint>, CaseStep.Name), _ context: Context) throws -> Response {
        let (view, step) = try offered(place, context)
        return context.page(
            CasePages.step(step, view: view, state: FormState(values: step.start(view)), context))
    }

    static func take(_ place: (ID<Complaint>, CaseStep.Name), _ context: Context) throws -> Response {
        let (view, step) = try offered(place, context)
        var reader = try FormReader(context)
        if step.isOffered(view), let change = try step.read(&reader, view, context) {
            do {
                return try write(view.complaint.id, once: try reader.once(), context, change: change)
            } catch ComplaintFault.noSuchStep {
                reader.refuse(step.place, CaseTexts.noSuchStep)
            } catch ComplaintFault.nobodyThere {
                reader.refuse(step.place, step.nobodyThere)
            }
        }
        return context.page(CasePages.step(step, view: view, state: reader.state, context))
    }

    /// The case with a step that it allows now.
    /// - Throws: `Refusal.notFound` where the person must not know of the case, `.notPermitted` without its key.
    private static func offered(
        _ place: (ID<Complaint>, CaseStep.Name), _ context: Context
    ) throws -> (CaseView, CaseStep) {
        let steps = context.application.features.caseSteps
        guard let step = steps.first(where: { $0.name == place.1 }) else { throw Refusal.notFound }
        return (try CaseView.read(place.0, context), step)
    }

    static func file(_ place: (ID<Complaint>, Int), _ context: Context) throws -> Response {
        let pair = try context.keyPair()
        let found = try context.writeUnrecorded { scope -> (CaseDocument, [UInt8])? in
            guard
                let opened = try CaseAccess.open(
                    place.0, noting: nil, with: pair, context, in: scope), let key = opened.key,
                let file = try CaseStore.documents(of: opened.complaint, key: key, in: scope).first(
                    where: { $0.kind == .file && $0.sequence == place.1 })
            else { return nil }
            try CaseAccessLogStore.note(
                .file, of: place.0, by: opened.person.id, on: context.today,
                in: scope)
            return (file, try CaseStore.contents(of: file, of: place.0, key: key, in: scope))
        }
        guard let found else { throw Refusal.notFound }
        return .file(found.0, found.1)
    }

    /// - Throws: `Refusal.notFound` where the person must not know of the case, `.notPermitted` without its key;
    ///   `ComplaintFault`.
    private static func write(
        _ id: ID<Complaint>, once: String, _ context: Context, change: CaseStep.Change
    ) throws -> Response {
        let pair = try context.keyPair()
        var isStillTheirs = true
        do {
            try context.writeUnrecorded { scope in
                guard
                    let opened = try CaseAccess.open(id, noting: nil, with: pair, context, in: scope)
                else { throw Refusal.notFound }
                guard let key = opened.key else { throw Refusal.notPermitted }
                var writing = try CaseWriting(
                    holding: opened.complaint, key: key, once: once, isByComplainant: false, at: context.now,
                    in: scope)
                try change(&writing, opened.person.id)
                isStillTheirs = try CaseAccess.mayRead(opened.person, writing.complaint, in: scope)
            }
        } catch ComplaintFault.alreadyDone {
            // Sent twice, it is there once.
        }
        // Who excluded themself, or gave the case away, has no page to go back to.
        return context.redirect(
            to: isStillTheirs ? context.link(Complaints.showCase, id) : context.link(Complaints.queue))
    }
}

extension ComplaintFault: RuleFault {
    var reason: Text? { self == .nobodyThere ? CaseTexts.nobodyThere : CaseTexts.noSuchStep }
}
