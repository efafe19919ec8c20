import Storage

/// The keys of cases, as far as can be seen without opening them: whose they are, and that each case that was not erased
/// can still be opened through its receipt.
enum CaseKeyCheck {
    static let all = StoredCheck(name: "case keys") { inspection in
        for fault in try CaseStore.keyFaults(in: inspection.scope) {
            inspection.note(fault)
        }
    }
}
