import Secrets
import Storage
import Web

/// Registering whoever came, called or wrote, at the desk of an office.
struct DeskActions: Sendable {
    let readers: CaseReaders

    func show(_ context: Context) throws -> Response {
        let office = try office(context)
        var values = Fields()
        values.add("channel", ComplaintChannel.visit.rawValue)
        values.add("concerns", PersonConcerned.adult.rawValue)
        values.add("region", office.region.rawValue)
        values.add("behalf", Behalf.own.rawValue)
        values.add("safe", SafeContact.receiptOnly.rawValue)
        return context.page(
            DeskPages.form(
                [], office: office, state: try FormState(values: values).withTicket(context), context))
    }

    func submit(_ context: Context) throws -> Response {
        let office = try office(context)
        var reader = try FormReader(context)
        if reader.isOn("adapt") || reader.isOn("again") {
            return context.page(
                DeskPages.form([], office: office, state: try reader.state.withTicket(context), context))
        }
        let pepper = try Receipt.pepper(context.application)
        let channel: ComplaintChannel? = reader.choice("channel")
        if let channel, !ComplaintChannel.ofDesk.contains(channel) {
            reader.refuse("channel", FormReader.Faults.badChoice)
        }
        let ticket = IntakeTicket.read(&reader, pepper, context)
        let form = try IntakeForm(&reader, context)
        guard let ticket, let form, let channel else {
            return context.page(
                DeskPages.form([], office: office, state: try reader.state.withTicket(context), context))
        }
        if !reader.isOn("known") {
            let likes = try likes(of: form, office, context)
            guard likes.isEmpty else {
                let state = try reader.state.withTicket(context)
                return context.page(DeskPages.form(likes, office: office, state: state, context))
            }
        }
        let receipt = ticket.receipt(for: try reader.form.contentDigest(), pepper)
        let complaint = try form.intake(to: office, channel).receiveOnce(
            receipt, pepper: pepper, readers: readers, context)
        return OneTimePage.passing(
            context.page(DeskPages.registered(complaint, receipt: receipt, form: form, context)), context)
    }

    /// The officer's office; the commissioner registers for the central one.
    private func office(_ context: Context) throws -> Office {
        let signedIn = try context.person()
        return try context.read { scope in
            let open = try readers.openOffices(in: scope)
            guard let person = try PersonStore.person(signedIn.id, in: scope) else {
                throw Refusal.notFound
            }
            let own =
                person.office == nil
                ? ComplaintIntake.office(for: .national, among: open) : open.first { $0.id == person.office }
            guard let own else { throw Refusal.notPermitted }
            return own
        }
    }

    /// Cases of the office, of those that this officer may open, which look like this one.
    private func likes(of form: IntakeForm, _ office: Office, _ context: Context) throws -> [Complaint] {
        guard let pair = try context.keyPair() else { return [] }
        let person = try context.person()
        let account = PossibleDuplicate(form.account)
        return try context.read { scope in
            let recent = try ComplaintStore.recent(
                ofOffice: office.id, for: person.id, limit: PossibleDuplicate.compared,
                in: scope)
            let accounts = try CaseStore.accounts(of: recent.map(\.id), for: person.id, with: pair, in: scope)
            return recent.filter { known in
                accounts[known.id].map { account.isLike(PossibleDuplicate($0)) } ?? false
            }
        }
    }
}
