import Storage

/// Every closed day: its root recomputed from the leaves that it kept. That the root is the one of the ledger is seen by
/// the day's record.
enum ConfidentialDayCheck {
    static let all = StoredCheck(name: "closed day") { inspection in
        let scope = inspection.scope
        var known: (day: CalendarDate, cases: Int, root: [UInt8])?
        for day in try ConfidentialDayStore.days(in: scope) {
            let name = "day \(day.day.text) of the cases"
            if let before = known,
                try !CaseLeafStore.hasChanged(after: before.day, to: day.day, in: scope)
            {
                known = (day.day, before.cases, before.root)
            } else {
                let leaves = try CaseLeafStore.standing(on: day.day, in: scope)
                known = (day.day, leaves.count, try ConfidentialDay.root(of: leaves))
            }
            if known?.root != day.root {
                inspection.note("\(name): the leaves kept of it do not give its root")
            }
            if known?.cases != day.cases {
                inspection.note("\(name): it counts \(day.cases) cases, not \(known?.cases ?? 0)")
            }
        }
    }
}
