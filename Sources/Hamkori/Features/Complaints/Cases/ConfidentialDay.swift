import Documents
import Merkle
import Secrets
import Storage

/// What the public ledger tells of all cases together, once a day: the root of a Merkle tree (RFC 6962 §2.1) over a salted
/// leaf of each, so that no case can be changed or taken away afterwards, and no time of a single one is told.
struct ConfidentialDay: Sendable {
    let id: ID<ConfidentialDay>
    let day: CalendarDate
    /// How many there were. It stays inside: it could be compared day by day.
    let cases: Int
    let root: [UInt8]

    /// The root over leaves, in the order given.
    static func root(of leaves: [[UInt8]]) throws -> [UInt8] {
        var nodes = MemoryNodes()
        for leaf in leaves { try nodes.append(Hash.leaf(leaf)) }
        return try Tree.root(size: nodes.size, in: nodes).bytes
    }

    static let source = RecordSource(
        kind: .confidentialDay,
        name: Text(tg: "Рӯзи махфӣ", ru: "Конфиденциальный день", en: "Confidential day"), position: 240,
        ids: { try ConfidentialDayStore.ids(in: $0) },
        form: { id, scope in
            try ConfidentialDayStore.day(id, in: scope).map { day in
                [
                    "day": .string(day.day.text), "root": .string(Hexadecimal.text(day.root)),
                    "leaves": "kept",
                ]
            }
        },
        // Neither the search nor the thread has anything to show of it. The mark on all cases of a day is made for everybody.
        summary: { _, _ in nil }, hasOpenEntries: true)

    /// Closes the day before, once.
    static let closing = Job(
        name: "close the confidential day", every: 3_600, needsMail: false, needsCertainTime: true
    ) {
        application, now in
        let day = now.date.adding(days: -1)
        // A day before one that is closed is not closed afterwards: a clock went back.
        let last = try application.read { try ConfidentialDayStore.last(in: $0) }
        if let last, last >= day {
            if last > day {
                application.log.fault("confidential day not closed", ["closed already": last.text])
            }
            return
        }
        let id = application.newID(ConfidentialDay.self, at: now)
        try application.write(as: Application.nobody, at: now, patience: .work) {
            try ComplaintDeeds.close(day, as: id, in: $0)
        }
    }

    /// Gives a new leaf to each case that is not as its last one says.
    static func keepLeaves(of day: CalendarDate, in writing: Writing) throws {
        var replaced: [[UInt8]] = []
        var added: [KeptCaseLeaf] = []
        var last = ""
        while true {
            let cases = try CaseInClear.page(after: last, in: writing.scope)
            guard let end = cases.last else { break }
            let known = try CaseLeafStore.leaves(of: cases.map(\.id), in: writing.scope)
            for found in cases {
                if let standing = known[found.id] {
                    guard found.leaf.hash(salt: standing.salt) != standing.leaf else { continue }
                    replaced.append(standing.leaf)
                }
                let salt = Random.bytes(16)
                added.append(
                    KeptCaseLeaf(
                        leaf: found.leaf.hash(salt: salt), salt: salt, clear: found.leaf.clear,
                        complaint: found.id))
            }
            last = end.id
        }
        try CaseLeafStore.replace(replaced, on: day, in: writing)
        try CaseLeafStore.insert(added, since: day, in: writing)
    }
}
