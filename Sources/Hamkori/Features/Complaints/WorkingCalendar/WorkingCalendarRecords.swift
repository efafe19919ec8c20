import Documents

/// The calendar in the database and in the ledger's form of the institution, whoever shows and changes it: the deadlines of
/// cases are counted by it.
enum WorkingCalendarRecords {
    static let feature = Feature(
        "WorkingCalendar", migrations: WorkingCalendarStore.migrations,
        formParts: [
            FormPart(kind: .institution, name: "workingDays") { _, scope in
                .array(
                    try WorkingCalendarStore.days(in: scope).map {
                        [
                            "day": .string($0.day.text), "kind": .string($0.exception.rawValue),
                            "name": $0.name.json,
                        ]
                    })
            },
            FormPart(kind: .institution, name: "terms") { _, scope in
                try WorkingCalendarStore.terms(in: scope).json
            },
        ])
}

extension ProcedureTerms {
    /// As the ledger keeps them.
    fileprivate var json: JSON {
        [
            "acknowledgement": .integer(Int64(acknowledgement)),
            "admissibility": .integer(Int64(admissibility)),
            "conclusion": .integer(Int64(conclusion)), "reply": .integer(Int64(reply)),
            "retention": .integer(Int64(retention)),
        ]
    }
}
