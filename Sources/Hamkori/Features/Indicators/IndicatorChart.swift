import Markup

/// An indicator's values as a chart: a line for each organisation that says them.
struct IndicatorChart {
    let indicator: Indicator
    /// Those that stand, by day.
    let values: [IndicatorValue]
    let names: Names
    let language: Language

    /// The chart; empty where there are no values.
    var html: HTML {
        guard let first = values.first, let last = values.last else { return .empty }
        let days = (Dates.short(first.reading.day, language), Dates.short(last.reading.day, language))
        let isYesNo = indicator.draft.direction == .yesNo
        return Chart(
            id: "chart-\(indicator.id.text)", title: indicator.draft.title.text(language),
            summary: IndicatorTexts.summary(
                language, unit, days.0, days.1,
                IndicatorPages.amount(last.reading.amount, indicator, language)),
            form: isYesNo ? .steps : .line, series: series, references: references,
            label: { [language] amount in
                guard isYesNo else { return amount.text(language) }
                return amount == Decimal(1)
                    ? IndicatorTexts.yes[language] : amount == Decimal(0) ? IndicatorTexts.no[language] : nil
            }
        ).html(language)
    }

    /// What the axis counts, in words.
    private var unit: String {
        let draft = indicator.draft
        return draft.unit.isEmpty ? draft.direction.name[language] : draft.unit.text(language)
    }

    private var series: [Chart.Series] {
        var speakers: [ID<Organisation>?] = []
        for value in values where !speakers.contains(value.organisation) {
            speakers.append(value.organisation)
        }
        return speakers.map { speaker in
            Chart.Series(
                name: names[speaker].text(language),
                points: values.filter { $0.organisation == speaker }
                    .map { ($0.reading.day, $0.reading.amount) })
        }
    }

    private var references: [Chart.Reference] {
        let known = [
            (IndicatorTexts.baseline, indicator.draft.baseline),
            (IndicatorTexts.target, indicator.draft.target),
        ]
        return known.compactMap { name, reading in
            reading.map { Chart.Reference(name: name[language], amount: $0.amount, day: $0.day) }
        }
    }
}
