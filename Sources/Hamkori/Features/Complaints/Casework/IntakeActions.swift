import Secrets
import Storage
import Web

/// Taking complaints in: no cookie, no account, nothing of it in an address or a log.
struct IntakeActions: Sendable {
    let readers: CaseReaders

    func show(_ context: Context) throws -> Response {
        let isOpen = try context.read {
            try !readers.openOffices(in: $0).isEmpty
        }
        guard isOpen else { return context.page(IntakePages.closed(context)) }
        return context.page(IntakePages.form(try FormState().withTicket(context), context))
    }

    func submit(_ context: Context) throws -> Response {
        var reader = try FormReader(context)
        let offices = try context.read { try readers.openOffices(in: $0) }
        guard !offices.isEmpty else {
            var page = IntakePages.closed(context)
            page.status = 409
            return context.page(page)
        }
        if reader.isOn("adapt") {
            return context.page(IntakePages.form(try reader.state.withTicket(context), context))
        }
        let pepper = try Receipt.pepper(context.application)
        let leastAge = context.application.intakeThrottle.leastAge(at: context.now)
        let ticket = IntakeTicket.read(&reader, pepper, leastAge: leastAge, context)
        let form = try IntakeForm(&reader, context)
        guard let ticket, let form, let office = ComplaintIntake.office(for: form.region, among: offices)
        else {
            return context.page(IntakePages.form(try reader.state.withTicket(context), context))
        }
        let receipt = ticket.receipt(for: try reader.form.contentDigest(), pepper)
        let complaint: Complaint
        do {
            complaint = try form.intake(to: office, .web).receiveOnce(
                receipt, pepper: pepper, readers: readers, context)
        } catch is UploadDay.Full {
            reader.refuse("files", FilesLeftOut.noneToday)
            return context.page(IntakePages.form(try reader.state.withTicket(context), context))
        }
        context.application.intakeThrottle.count(at: context.now)
        return context.page(IntakePages.receipt(receipt, complaint.number, context))
    }
}

extension IntakeTicket {
    /// The ticket of a form; nil when it is of no use, which the reader has noted then.
    static func read(
        _ reader: inout FormReader, _ pepper: Secret, leastAge: Int = IntakeTicket.leastAge,
        _ context: Context
    ) -> IntakeTicket? {
        do throws(Fault) {
            let ticket = try IntakeTicket(reader.form["ticket"] ?? "", key: pepper)
            try ticket.checkAge(at: context.now, leastAge: leastAge)
            return ticket
        } catch {
            switch error {
            case .tooYoung(let wait):
                reader.refuse("what", IntakeTexts.tooYoung.filled(.same(String(wait))))
            case .forged, .tooOld: reader.refuse("what", IntakeTexts.tooOld)
            }
            return nil
        }
    }
}

extension FormState {
    /// The form with a ticket that no form has carried before: of now, or as old as the one that it came with.
    func withTicket(_ context: Context) throws -> FormState {
        let pepper = try Receipt.pepper(context.application)
        let carried = try? IntakeTicket(value("ticket"), key: pepper)
        let isOfUse = carried.map { $0.isOfUse(at: context.now) } ?? false
        let ticket = isOfUse ? carried?.renewed : nil
        var state = self
        state.values = Fields(values.pairs.filter { $0.name != "ticket" })
        state.values.add("ticket", (ticket ?? IntakeTicket.issue(at: context.now)).text(pepper))
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
    /// The complaint, taken in now or when the same form came with the same content before.
    func receiveOnce(
        _ receipt: Receipt, pepper: Secret, readers: CaseReaders, _ context: Context
    ) throws -> Complaint {
        let now = context.now
        let basis = { scope in
            try IntakeBasis(readers: try readers.keys(of: office, in: scope), on: now.date, in: scope)
        }
        let sealed = try SealedIntake(
            self, receipt, pepper: pepper, on: now.date, basis: try context.read(basis))
        do {
            return try context.writeUnrecorded(patience: .intake) { scope in
                let complaint = try sealed.keep(pepper: pepper, at: now, in: scope) {
                    try basis(scope)
                }
                try context.application.uploadDay.take(files, context, in: scope)
                return complaint
            }
        } catch ComplaintFault.alreadyDone {
            let known = try context.read {
                try ComplaintStore.complaint(lookUp: receipt.lookUp(pepper), in: $0)
            }
            guard let known else { throw Refusal.notFound }
            return known
        }
    }
}
