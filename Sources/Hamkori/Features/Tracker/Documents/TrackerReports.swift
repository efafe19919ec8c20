import Web

/// Documents of the field, made of what the tracker holds: OHCHR's thematic list with its assessment column filled,
/// and the answer table for a mid-term or treaty-body report.
enum TrackerReports {
    static let choose = Route(.get, "recommendations", "documents")
    static let show = Route(.get, "recommendations", "documents", TrackerReportKind.self)

    static let feature = Feature(
        "TrackerReports",
        endpoints: [
            .page(choose, for: .everyone, TrackerReportActions.choose).knowing(["country"]),
            .page(show, for: .everyone, TrackerReportActions.show)
                .knowing(["country", "source", "review", "by", "format"]),
        ],
        adding: [
            WorkspaceTask(.reportProgress, TrackerReportTexts.title, at: 180, TrackerReports.choose),
            WorkspaceTask(.assessAsInstitution, TrackerReportTexts.title, at: 190, TrackerReports.choose),
            WorkspaceTask(.assessAsCivilSociety, TrackerReportTexts.title, at: 200, TrackerReports.choose),
            TrackerView(name: TrackerReportTexts.title, route: choose),
        ])
}
