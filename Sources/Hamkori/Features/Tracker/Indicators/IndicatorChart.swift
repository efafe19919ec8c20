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
            summary: IndicatorTexts.summary(language, unit, days.0, days.1, newest),
            form: isYesNo ? .steps : .line, series: series, references: references,
            label: { [language] amount in
                guard isYesNo else { return amount.text(language) }
                return amount == Decimal(1)
                    ? IndicatorTexts.yes[language] : amount == Decimal(0) ? IndicatorTexts.no[language] : nil
            }
        ).html(language)
    }

    /// The newest amount of each who says some.
    private var newest: String {
        IndicatorValue.bySpeaker(values).compactMap(\.last)
            .map { IndicatorPages.amount($0.reading.amount, indicator, language) }.joined(separator: "; ")
    }

    /// What the axis counts, in words.
    private var unit: String {
        let draft = indicator.draft
        return draft.unit.isEmpty ? draft.direction.name[language] : draft.unit.text(language)
    }

    private var series: [Chart.Series] {
        IndicatorValue.bySpeaker(values).map { said in
            Chart.Series(
                name: names[said.first?.organisation].text(language),
                points: said.map { ($0.reading.day, $0.reading.amount) })
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
