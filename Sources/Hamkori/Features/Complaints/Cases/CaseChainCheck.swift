import Secrets
import Storage

/// Every case: each link of its chain recomputed from the stored bytes, and each leaf that days have kept of it.
enum CaseChainCheck {
    static let all = StoredCheck(name: "case chain") { inspection in
        let scope = inspection.scope
        var last = ""
        var erasedWithoutLeaf = 0
        while true {
            let cases = try CaseInClear.page(after: last, in: scope)
            guard let end = cases.last else { break }
            let chains = try chains(of: cases.map(\.id), inspection)
            let leaves = try CaseLeafStore.leaves(of: cases.map(\.id), in: scope)
            for found in cases {
                let links = chains[found.id] ?? [SealedChain.start]
                check(found, links, inspection)
                if let kept = leaves[found.id] {
                    check(kept, of: found, links, inspection)
                } else if found.leaf.isErased {
                    erasedWithoutLeaf += 1
                }
            }
            last = end.id
        }
        try checkMissing(erasedWithoutLeaf, inspection)
    }

    /// Cases that days have kept a leaf of, and that are gone without having been erased.
    private static func checkMissing(_ erasedWithoutLeaf: Int, _ inspection: Inspection) throws {
        let scope = inspection.scope
        for id in try CaseLeafStore.strangers(in: scope) {
            inspection.note("case \(id) has disappeared: a closed day holds it, and it was not erased")
        }
        let unclaimed = try CaseLeafStore.countUnclaimed(in: scope)
        if try ConfidentialDayStore.last(in: scope) != nil,
            unclaimed != erasedWithoutLeaf
        {
            inspection.note(
                """
                cases: \(unclaimed) leaves belong to cases erased since the last closed day, \
                but \(erasedWithoutLeaf) cases were erased since
                """)
        }
        for id in try CaseStore.filesWithoutCase(in: scope) {
            inspection.note("case_files: chunks of case \(id), which is not there")
        }
    }

    private static func check(_ found: CaseInClear, _ links: [[UInt8]], _ inspection: Inspection) {
        if found.leaf.length != links.count - 1 {
            inspection.note(
                "case \(found.id): it counts \(found.leaf.length) documents, but \(links.count - 1) are there"
            )
        } else if let head = links.last, head != found.leaf.head {
            inspection.note("case \(found.id): the chain of its documents does not lead to its head")
        }
    }

    /// The leaf has to be of a state that the chain has gone through and, when no document came since, of what stands in
    /// clear.
    private static func check(
        _ kept: KeptCaseLeaf, of found: CaseInClear, _ links: [[UInt8]], _ inspection: Inspection
    ) {
        let length = links.indices.first { length in
            let leaf = CaseLeaf(
                complaint: found.id, length: length, head: links[length], isErased: found.leaf.isErased,
                clear: kept.clear)
            return leaf.hash(salt: kept.salt) == kept.leaf
        }
        guard let length else {
            return inspection.note(
                "case \(found.id): a closed day holds it with other documents than those that are there")
        }
        if length == found.leaf.length, kept.clear != found.leaf.clear {
            inspection.note(
                "case \(found.id): what is stored unencrypted of it has changed without a document since a closed day"
            )
        }
    }

    /// The links of the chains of some cases, from the start on, recomputed from the stored bytes.
    private static func chains(of cases: [String], _ inspection: Inspection) throws -> [String: [[UInt8]]] {
        let files = try CaseStore.fileDigests(of: cases, in: inspection.scope)
        var chains: [String: [[UInt8]]] = [:]
        var claimed: Set<CaseStore.FilePlace> = []
        try CaseStore.forEachStored(of: cases, in: inspection.scope) { stored in
            var links = chains[stored.complaint] ?? [SealedChain.start]
            let place = "case \(stored.complaint), document \(stored.sequence)"
            if stored.sequence != links.count {
                inspection.note("\(place) is where \(links.count) should be")
            }
            let file = files[CaseStore.FilePlace(complaint: stored.complaint, sequence: stored.sequence)]
            if file != nil {
                claimed.insert(CaseStore.FilePlace(complaint: stored.complaint, sequence: stored.sequence))
            }
            if let details = stored.details, details != stored.recomputedDetails(file: file ?? []) {
                inspection.note(
                    "\(place): its day, its author or the bytes of its file are not those of its link")
            }
            let link = SealedChain.link(
                after: links[links.count - 1], kind: stored.kind, stored.sequence, stored.box,
                details: stored.details ?? [])
            if link != stored.chain { inspection.note("\(place) is not the one whose link was kept") }
            links.append(link)
            chains[stored.complaint] = links
        }
        for place in files.keys where !claimed.contains(place) {
            inspection.note(
                "case_files: chunks of case \(place.complaint), document \(place.sequence), which is not there"
            )
        }
        return chains
    }
}

/// A document as its columns stand.
struct StoredCaseDocument: Sendable {
    let complaint: String
    let sequence: Int
    let kind: String
    let isFromComplainant: Int
    let day: String
    let box: [UInt8]
    let chain: [UInt8]
    let details: [UInt8]?

    func recomputedDetails(file: [UInt8]) -> [UInt8] {
        SealedChain.details(day: day, isFromOutside: isFromComplainant, file: file)
    }
}
