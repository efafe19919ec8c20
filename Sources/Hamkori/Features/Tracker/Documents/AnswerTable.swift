/// The answer table for a mid-term or treaty-body report: one row for each recommendation, with who has to carry it
/// out, what was done, what each side says of it, and what comes next.
enum AnswerTable {
    static func table(
        _ rows: [TrackerReportRow], order: TrackerReportOrder, names: Names, today: CalendarDate,
        _ language: Language
    ) -> TrackerReportTable {
        let headings: [(Text, Int)] = [
            (TrackerReportTexts.paragraph, 9), (RecommendationTexts.noun, 22),
            (RecommendationTexts.position, 9), (TrackerReportTexts.responsible, 13),
            (TrackerReportTexts.measures, 19), (TrackerReportTexts.status, 15), (TrackerReportTexts.next, 13),
        ]
        return TrackerReportTable(
            columns: headings.map { TrackerReportTable.Column(heading: [$0.0[language]], width: $0.1) },
            groups: rows.grouped(by: order, language).map { group in
                TrackerReportTable.Group(
                    heading: group.heading,
                    rows: group.rows.map { row in
                        [
                            [place(row.recommendation)], [row.recommendation.text.text(language)],
                            [position(row.recommendation)[language]], responsible(row, names, language),
                            measures(row, today, language), said(row, names, language),
                            next(row, names: names, today: today, language),
                        ]
                    })
            })
    }

    private static func place(_ recommendation: Recommendation) -> String {
        let paragraph = recommendation.origin.paragraph
        return paragraph.isEmpty ? "№ \(recommendation.number)" : paragraph
    }

    /// What the State said: its position on one of the UN, where it stands in the dialogue otherwise.
    private static func position(_ recommendation: Recommendation) -> Text {
        guard recommendation.origin.key != nil else { return recommendation.dialogue.name }
        return recommendation.origin.position?.name ?? RecommendationTexts.noPosition
    }

    private static func responsible(
        _ row: TrackerReportRow, _ names: Names, _ language: Language
    ) -> [String] {
        let lead = row.recommendation.addressee.map { names[$0].text(language) }
        return [lead].compactMap { $0 } + row.supporting.map { names[$0].text(language) }
    }

    /// What the State has reported, the latest last, the commitments that are fulfilled, and the plan's measures.
    private static func measures(
        _ row: TrackerReportRow, _ today: CalendarDate, _ language: Language
    ) -> [String] {
        let reported = row.reports.reversed().filter { !$0.text.isEmpty }.map {
            Dates.short($0.at.date, language) + ": " + $0.text.text(language)
        }
        let fulfilled = row.commitments.filter { $0.stored == .fulfilled }.map {
            CommitmentState.fulfilled.name[language] + ": " + $0.text.text(language)
        }
        let planned = row.measures.map {
            $0.state(on: today).name[language] + ": " + $0.content.title.text(language)
        }
        return reported + fulfilled + planned
    }

    /// What each side says; the State's own words stand among the measures.
    private static func said(_ row: TrackerReportRow, _ names: Names, _ language: Language) -> [String] {
        row.voices(names).flatMap { $0.lines(language, withWords: $0.voice != .state) }
    }

    /// What is promised and still open, the earliest first.
    private static func next(
        _ row: TrackerReportRow, names: Names, today: CalendarDate, _ language: Language
    ) -> [String] {
        row.commitments.filter { $0.stored == .open }.sorted { $0.due < $1.due }.map { promised in
            let state = promised.state(on: today)
            let late = state == .overdue ? ", " + state.name[language].lowercased() : ""
            return promised.text.text(language) + " ("
                + [names[promised.owner].text(language), Dates.short(promised.due, language)]
                .joined(separator: ", ") + late + ")"
        }
    }
}
