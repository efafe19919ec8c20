import Documents
import Storage

/// The escrow in the ledger: who holds it, who asked for what, and who confirmed. Only salted hashes of these forms
/// stand there; a key or a holder put in another's place does not match them.
enum EscrowRecords {
    static let sources = [
        RecordSource(
            kind: .escrow, name: Text(tg: "Калиди амонатӣ", ru: "Депонированный ключ", en: "Escrow key"),
            position: 250,
            ids: { try EscrowStore.ids(in: $0) },
            form: { id, scope in
                try ID<Escrow>(id).flatMap { try EscrowStore.escrow($0, in: scope) }?.form
            }, summary: { _, _ in nil }),
        RecordSource(
            kind: .escrowRequest,
            name: Text(
                tg: "Дархости кушодани парванда", ru: "Запрос на открытие дела", en: "Request to open a case"),
            position: 260,
            ids: { try EscrowRequestStore.ids(in: $0) },
            form: { id, scope in
                try ID<EscrowRequest>(id).flatMap { try EscrowRequestStore.request($0, in: scope) }
                    .map(form)
            }, summary: { _, _ in nil }),
    ]

    /// Without what lapses by itself.
    private static func form(_ request: EscrowRequest) -> JSON {
        [
            "escrow": .string(request.escrow.text), "complaint": .string(request.complaint.text),
            "reader": .string(request.reader.text), "reason": .string(request.reason),
            "askedBy": .string(request.askedBy.text),
            "confirmedBy": request.confirmedBy.map { .string($0.text) } ?? .null,
            "outcome": request.outcome.map { .string($0.rawValue) } ?? .null,
            "endedBy": request.endedBy.map { .string($0.text) } ?? .null,
        ]
    }
}

extension RecordKind {
    static let escrow = RecordKind("escrow")
    static let escrowRequest = RecordKind("escrowRequest")
}

extension DeedKind {
    static let escrowFounded = DeedKind(
        "escrow.founded",
        Text(tg: "Калиди амонатӣ сохта шуд", ru: "Депонированный ключ создан", en: "Escrow key created"))
    static let escrowAsked = DeedKind(
        "escrow.asked",
        Text(
            tg: "Кушодани парванда дархост шуд", ru: "Запрошено открытие дела",
            en: "Opening of a case requested"))
    static let escrowConfirmed = DeedKind(
        "escrow.confirmed",
        Text(
            tg: "Нигаҳдор кушоданро тасдиқ кард", ru: "Хранитель подтвердил открытие",
            en: "Opening confirmed by a holder"))
    static let escrowOpened = DeedKind(
        "escrow.opened",
        Text(
            tg: "Парванда бо калиди амонатӣ кушода шуд", ru: "Дело открыто депонированным ключом",
            en: "Case opened with the escrow key"))
    static let escrowTakenBack = DeedKind(
        "escrow.takenBack",
        Text(
            tg: "Тасдиқи нигаҳдор бозпас гирифта шуд", ru: "Подтверждение хранителя отозвано",
            en: "A holder’s confirmation withdrawn"))
    static let escrowDeclined = DeedKind(
        "escrow.declined",
        Text(tg: "Кушодан рад шуд", ru: "В открытии отказано", en: "Opening declined"))

    static let ofEscrow: [DeedKind] = [
        escrowFounded, escrowAsked, escrowConfirmed, escrowOpened, escrowDeclined, escrowTakenBack,
    ]
}

extension Escrow {
    var form: JSON {
        [
            "generation": .integer(Int64(generation)),
            "publicKey": .string(Hexadecimal.text(publicKey.bytes)),
            "shares": .array(
                shares.map { share in
                    [
                        "holder": .string(share.holder.text),
                        "key": .string(Hexadecimal.text(share.key.bytes)),
                        "box": .string(Hexadecimal.text(share.box)),
                    ]
                }),
        ]
    }

    /// Nothing is sealed to an escrow that was changed or put in by hand.
    var authenticated: [UInt8] {
        Array("escrow \(id.text)\0".utf8) + Array(form.canonical.utf8)
    }
}
