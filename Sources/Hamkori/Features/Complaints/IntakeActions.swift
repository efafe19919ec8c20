import Secrets
import Storage
import Web

/// Taking complaints in: no cookie, no account, nothing of it in an address or a log.
struct IntakeActions: Sendable {
    let readers: CaseReaders

    func show(_ context: Context) throws -> Response {
        let isOpen = try context.read {
            try !readers.openOffices(of: context.institution, in: $0).isEmpty
        }
        guard isOpen else { return context.page(IntakePages.closed(context)) }
        return context.page(IntakePages.form(try fresh(FormState(), context), context))
    }

    func submit(_ context: Context) throws -> Response {
        var reader = try FormReader(context)
        let offices = try context.read { try readers.openOffices(of: context.institution, in: $0) }
        guard !offices.isEmpty else {
            var page = IntakePages.closed(context)
            page.status = 409
            return context.page(page)
        }
        let pepper = try Complaints.pepper(context.application)
        let form = try IntakeForm(&reader, context.language)
        let ticket: IntakeTicket
        do throws(IntakeTicket.Fault) {
            ticket = try IntakeTicket(reader.form["ticket"] ?? "", at: context.now, key: pepper)
        } catch {
            reader.refuse("what", error == .tooYoung ? IntakeTexts.tooYoung : IntakeTexts.tooOld)
            return context.page(IntakePages.form(try fresh(reader.state, context), context))
        }
        guard let form, let office = ComplaintIntake.office(for: form.region, among: offices) else {
            return context.page(IntakePages.form(reader.state, context))
        }
        let receipt = ticket.receipt(pepper)
        let complaint = try receive(form, office, receipt, pepper, context)
        return context.page(IntakePages.receipt(receipt, complaint.number, context))
    }

    /// The complaint, taken in now or when the same form came before.
    private func receive(
        _ form: IntakeForm, _ office: Office, _ receipt: Receipt, _ pepper: Secret, _ context: Context
    ) throws -> Complaint {
        let intake = ComplaintIntake(
            office: office, region: form.region, authority: form.authority, isAnonymous: form.isAnonymous,
            isFromClosedPlace: form.isFromClosedPlace, account: form.account, files: form.files)
        do {
            return try context.database.write { transaction in
                try intake.receive(
                    receipt, pepper: pepper,
                    readers: try readers.keys(of: office, context.institution, in: transaction),
                    at: context.now, of: context.institution, in: transaction)
            }
        } catch ComplaintFault.alreadyDone {
            let known = try context.read {
                try ComplaintStore.complaint(
                    lookUp: receipt.lookUp(pepper), of: context.institution, in: $0)
            }
            guard let known else { throw Refusal.notFound }
            return known
        }
    }

    /// The form with a ticket of now in place of one that is of no use any more.
    private func fresh(_ state: FormState, _ context: Context) throws -> FormState {
        var state = state
        var values = Fields(state.values.pairs.filter { $0.name != "ticket" })
        values.add(
            "ticket",
            IntakeTicket.issue(at: context.now).text(try Complaints.pepper(context.application)))
        state.values = values
        return state
    }
}
