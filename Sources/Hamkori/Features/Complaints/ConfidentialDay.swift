import Documents
import Merkle
import Storage

/// What the public ledger tells of all cases together, once a day: the root of a Merkle tree (RFC 6962 §2.1) over the
/// heads of their chains, so that no case can be changed afterwards, and no time of a single one is told.
struct ConfidentialDay: Sendable {
    let id: ID<ConfidentialDay>
    let day: CalendarDate
    let root: [UInt8]

    /// The root over chain heads, in the order of the cases.
    static func root(of heads: [[UInt8]]) throws -> [UInt8] {
        var nodes = MemoryNodes()
        for head in heads { try nodes.append(Hash.leaf(head)) }
        return try Tree.root(size: nodes.size, in: nodes).bytes
    }

    static let source = RecordSource(
        kind: .confidentialDay, ids: { try ConfidentialDayStore.ids(in: $0) },
        form: { id, transaction in
            try ConfidentialDayStore.day(id, in: transaction).map {
                ["day": .string($0.day.text), "root": .string(Hexadecimal.text($0.root))]
            }
        },
        // Neither the search nor the thread has anything to show of it.
        summary: { _, _ in nil })

    /// Closes the day before, once.
    static let closing = Job(
        name: "close the confidential day", every: 3_600, needsMail: false, needsCertainTime: true
    ) {
        application, now in
        let institution = application.institution
        let day = now.date.adding(days: -1)
        let isClosed = try application.database.read {
            try ConfidentialDayStore.isClosed(day, of: institution, in: $0)
        }
        guard !isClosed else { return }
        let id = application.newID(ConfidentialDay.self, at: now)
        try application.write(
            as: Application.nobody, at: now,
            doing: Deed(.confidentialDayClosed, RecordReference(.confidentialDay, id))
        ) { writing in
            let heads = try ComplaintStore.heads(of: institution, in: writing.transaction)
            try ConfidentialDayStore.insert(
                ConfidentialDay(id: id, day: day, root: try root(of: heads)), cases: heads.count, in: writing)
        }
    }
}

extension DeedKind {
    static let confidentialDayClosed = DeedKind(
        "confidentialDay.closed",
        Text(
            tg: "Ҳамаи шикоятҳо бо як нишона собит шуданд", ru: "Все жалобы закреплены одной отметкой",
            en: "All complaints fixed by one mark"))
}
