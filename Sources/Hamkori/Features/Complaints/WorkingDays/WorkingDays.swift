import Markup
import Web

/// The institution's working days, and within how many of them it does what its procedure promises.
enum WorkingDays {
    static let show = Route(.get, "working-days")
    static let add = Route(.post, "working-days")
    static let addHolidays = Route(.post, "working-days", "holidays")
    static let remove = Route(.post, "working-days", "removal")
    static let setTerms = Route(.post, "working-days", "terms")

    static let feature = Feature(
        "WorkingDays",
        endpoints: [
            .page(show, for: .permitted(.administerInstitution), WorkingDayActions.show),
            .form(add, for: .permitted(.administerInstitution), WorkingDayActions.add),
            .form(addHolidays, for: .permitted(.administerInstitution), WorkingDayActions.addHolidays),
            .form(remove, for: .permitted(.administerInstitution), WorkingDayActions.remove),
            .form(setTerms, for: .permitted(.administerInstitution), WorkingDayActions.setTerms).irrevocable,
        ],
        deeds: [.workingDaysChanged, .procedureTermsChanged],
        adding: [
            WorkspaceTask(.administerInstitution, WorkingDayTexts.title, at: 270, WorkingDays.show),
            RecordLink(kind: .institution, name: WorkingDayTexts.title) { _, language in Link(show, language)
            },
        ])
}
