import Documents
import Web

/// Figures on complaints: rounded ones for everyone, exact ones for those who handle the cases.
enum ComplaintStatistics {
    static let statistics = Route(.get, "complaints", "statistics")
    static let figures = Route(.get, "complaints", "figures")

    static let feature = Feature(
        "ComplaintStatistics",
        endpoints: [
            .page(statistics, for: .everyone, ComplaintStatisticsActions.show).knowing(["year", "format"]),
            // Exact counts can be as small as one, so they are kept nowhere.
            .page(figures, for: .permitted(.handleComplaints), ComplaintFigureActions.show).confidential,
        ],
        migrations: ComplaintYearStore.migrations, deeds: [.complaintYearPublished], jobs: [publishing],
        formParts: [
            FormPart(kind: .institution, name: "complaintYears") { _, scope in
                let years = try ComplaintYearStore.years(in: scope)
                return .array(
                    years.map {
                        [
                            "year": .integer(Int64($0.year)), "takenOn": .string($0.takenOn.text),
                            "figures": $0.json,
                        ]
                    })
            }
        ],
        adding: [
            QueueLink(name: ComplaintStatisticsTexts.figures, route: figures),
            FooterLink(ComplaintStatisticsTexts.title, at: 30, to: statistics),
        ])

    /// Publishes the years that are ready, each once.
    static let publishing = Job(
        name: "publish complaint statistics", every: 21_600, needsMail: false, needsCertainTime: true
    ) {
        application, now in
        // Read first, so that a day on which nothing is published writes nothing.
        let ready = try application.read(patience: .work) { scope in
            let years = try ComplaintFigureStore.years(ComplaintSelection(), in: scope)
            let known = try ComplaintYearStore.years(in: scope).map(\.year)
            return years.filter { ComplaintYear.isReady($0, on: now.date) && !known.contains($0) }
        }
        let key = application.fileKey.derived(for: "rounding of figures")
        for year in ready {
            do {
                try application.write(as: Application.nobody, at: now, patience: .work) {
                    try ComplaintYearDeeds.publish(year, key: key, in: $0)
                }
            } catch ComplaintYearCounts.Fault.notSafe {
                application.log.fault("figures not published", ["year": String(year)])
            }
        }
    }
}
