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
        return context.page(IntakePages.form(try FormState().withTicket(context), context))
    }

    func submit(_ context: Context) throws -> Response {
        var reader = try FormReader(context)
        let offices = try context.read { try readers.openOffices(of: context.institution, in: $0) }
        guard !offices.isEmpty else {
            var page = IntakePages.closed(context)
            page.status = 409
            return context.page(page)
        }
        if reader.isOn("adapt") { return context.page(IntakePages.form(reader.state, context)) }
        let pepper = try Complaints.pepper(context.application)
        let form = try IntakeForm(&reader, context)
        let leastAge = context.application.intakePace.leastAge(at: context.now)
        let (ticket, state) = try IntakeTicket.read(&reader, pepper, leastAge: leastAge, context)
        guard let ticket, let form, let office = ComplaintIntake.office(for: form.region, among: offices)
        else {
            return context.page(IntakePages.form(state, context))
        }
        let receipt = ticket.receipt(pepper)
        let complaint = try form.intake(to: office, .web).receiveOnce(
            receipt, pepper, readers, context)
        context.application.intakePace.count(at: context.now)
        return context.page(IntakePages.receipt(receipt, complaint.number, context))
    }
}

extension IntakeTicket {
    /// The ticket of a form, and the form as it is shown again: with what is wrong with the ticket, and with another one
    /// in the place of one that is of no use any more. One that is too young stays, and goes on growing older.
    static func read(
        _ reader: inout FormReader, _ pepper: Secret, leastAge: Int = IntakeTicket.leastAge,
        _ context: Context
    ) throws -> (ticket: IntakeTicket?, state: FormState) {
        do throws(Fault) {
            let ticket = try IntakeTicket(
                reader.form["ticket"] ?? "", at: context.now, key: pepper, leastAge: leastAge)
            return (ticket, reader.state)
        } catch {
            guard case .tooYoung(let wait) = error else {
                reader.refuse("what", IntakeTexts.tooOld)
                return (nil, try reader.state.withTicket(context))
            }
            reader.refuse("what", IntakeTexts.tooYoung.filled(.same(String(wait))))
            return (nil, reader.state)
        }
    }
}

extension FormState {
    /// The form with a ticket of now in place of one that is of no use any more.
    func withTicket(_ context: Context) throws -> FormState {
        var state = self
        state.values = Fields(values.pairs.filter { $0.name != "ticket" })
        state.values.add(
            "ticket", IntakeTicket.issue(at: context.now).text(try Complaints.pepper(context.application)))
        return state
    }
}

extension IntakeForm {
    func intake(to office: Office, _ channel: ComplaintChannel) -> ComplaintIntake {
        ComplaintIntake(
            office: office, region: region, authority: authority, isAnonymous: isAnonymous,
            isFromClosedPlace: isFromClosedPlace, concerns: concerns, channel: channel, account: account,
            files: files)
    }
}

extension ComplaintIntake {
    /// The complaint, taken in now or when the same form came before.
    func receiveOnce(
        _ receipt: Receipt, _ pepper: Secret, _ readers: CaseReaders, _ context: Context
    ) throws -> Complaint {
        do {
            return try context.database.write { transaction in
                try receive(
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
}
