import Markup
import Documents
import Web

/// The institution's working days, and within how many of them it does what its procedure promises.
enum WorkingDays {
    static let show = Route(.get, "working-days")
    static let add = Route(.post, "working-days")
    static let addHolidays = Route(.post, "working-days", "holidays")
    static let remove = Route(.post, "working-days", "removal")
    static let setTerms = Route(.post, "working-days", "terms")

    static let feature = Feature(
        "WorkingCalendar",
        endpoints: [
            .page(show, for: .permitted(.administerInstitution), WorkingDayActions.show),
            .form(add, for: .permitted(.administerInstitution), WorkingDayActions.add),
            .form(addHolidays, for: .permitted(.administerInstitution), WorkingDayActions.addHolidays),
            .form(remove, for: .permitted(.administerInstitution), WorkingDayActions.remove),
            .form(setTerms, for: .permitted(.administerInstitution), WorkingDayActions.setTerms).irrevocable,
        ], migrations: WorkingCalendarStore.migrations,
        deeds: [.workingDaysChanged, .procedureTermsChanged],
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
        ],
        adding: [
            WorkspaceTask(.administerInstitution, WorkingDayTexts.title, at: 270, WorkingDays.show),
            RecordLink(kind: .institution, name: WorkingDayTexts.title) { _, language in Link(show, language)
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
