import Secrets
import Storage
import Web

/// The complainant's way back in: with the receipt, sent in the body of a form and never in an address.
enum ReceiptActions {
    static func show(_ context: Context) throws -> Response {
        context.page(ReceiptPages.enter(FormState(), context))
    }

    static func open(_ context: Context) throws -> Response {
        try entered(context) { entry, _ in try page(entry, FormState(), said: nil, context) }
    }

    static func tell(_ context: Context) throws -> Response {
        try entered(context) { entry, reader in
            let hasFiles = !reader.form.files("files").isEmpty
            let text = reader.text("text", required: !hasFiles, limit: 20_000)
            let files = try AttachedFile.read(&reader, context)
            guard reader.isValid else { return try page(entry, reader.state, said: nil, context) }
            return try write(entry, reader: &reader, context, said: IntakeTexts.sent) {
                try $0.tell(text, files)
                try context.application.uploadDay.take(files, context, in: $0.scope)
            }
        }
    }

    static func withdraw(_ context: Context) throws -> Response {
        try entered(context) { entry, reader in
            guard reader.isOn("sure") else {
                reader.refuse("sure", IntakeTexts.tickToWithdraw)
                return try page(entry, reader.state, said: nil, context)
            }
            return try write(entry, reader: &reader, context, said: ComplaintState.withdrawn.name) {
                try $0.withdraw()
            }
        }
    }

    /// What a form does to the case that its receipt opens; without one, the page that asks for the receipt.
    static func entered(
        _ context: Context, _ act: (Entry, inout FormReader) throws -> Response
    ) throws -> Response {
        var reader = try FormReader(context)
        guard let entry = try enter(&reader, context) else {
            return context.page(ReceiptPages.enter(reader.state, context))
        }
        return try act(entry, &reader)
    }

    /// A receipt that opened a case.
    struct Entry {
        let receipt: Receipt
        let id: ID<Complaint>
        let key: SealedKey
    }

    /// The case of the receipt; nil when there is none, with what is wrong noted.
    ///
    /// A typing error is told at once. A well-formed receipt costs the same work whether it is known or not, and
    /// the one answer to all unknown ones tells nothing.
    private static func enter(_ reader: inout FormReader, _ context: Context) throws -> Entry? {
        let receipt: Receipt
        do throws(Receipt.Fault) {
            receipt = try Receipt(typed: String((reader.form["receipt"] ?? "").prefix(200)))
        } catch {
            switch error {
            case .wrongLength(let count):
                reader.refuse("receipt", IntakeTexts.receiptLength.filled(.same(String(count))))
            case .stranger(let sign):
                reader.refuse("receipt", FormReader.Faults.noDigit.filled(.same(String(sign))))
            case .mistyped: reader.refuse("receipt", IntakeTexts.receiptMistyped)
            }
            return nil
        }
        let pepper = try Receipt.pepper(context.application)
        let lookUp = receipt.lookUp(pepper)
        let pair = try receipt.keyPair(pepper)
        let entry = try context.read { scope -> Entry? in
            guard
                let known = try ComplaintStore.complaint(lookUp: lookUp, in: scope),
                let box = try CaseStore.key(of: known.id, for: .receipt, in: scope)
            else { return nil }
            return Entry(
                receipt: receipt, id: known.id,
                key: try SealedKey(opening: box, with: pair, of: .complaint(known.id)))
        }
        if entry == nil { reader.refuse("receipt", IntakeTexts.receiptUnknown) }
        return entry
    }

    static func write(
        _ entry: Entry, reader: inout FormReader, _ context: Context, said: Text,
        refusal: Text = IntakeTexts.isClosed,
        _ body: (inout CaseWriting) throws -> Void
    ) throws -> Response {
        let once = try reader.once()
        do {
            try context.writeUnrecorded { scope in
                var writing = try CaseWriting(
                    entry.id, key: entry.key, once: once, isByComplainant: true, at: context.now, in: scope)
                try body(&writing)
            }
        } catch ComplaintFault.alreadyDone {
            // Sent twice, it is there once.
        } catch is UploadDay.Full {
            reader.refuse("files", FilesLeftOut.noneToday)
            return try page(entry, reader.state, said: nil, context)
        } catch ComplaintFault.noSuchStep {
            return try page(entry, reader.state, said: refusal, isRefused: true, context)
        }
        return try page(entry, FormState(), said: said, context)
    }

    static func page(
        _ entry: Entry, _ state: FormState, said: Text?, isRefused: Bool = false, _ context: Context
    ) throws -> Response {
        let page = try context.read { scope -> Page in
            guard
                let complaint = try ComplaintStore.complaint(entry.id, in: scope)
            else { throw Refusal.notFound }
            let documents = try PendingRecommendation.leavingOut(
                CaseStore.documents(of: complaint, key: entry.key, in: scope), in: scope)
            let names = try Names(in: scope)
            return ReceiptPages.show(
                complaint, documents: documents, names: names, receipt: entry.receipt, state: state,
                said: said, isRefused: isRefused, context)
        }
        return context.page(page)
    }
}
