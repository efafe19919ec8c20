import Markup
import Web

/// The page of working days and terms: a list, and three forms beside each other.
enum WorkingDayPages {
    /// The forms of the page; the one that was sent shows what was typed and what is wrong.
    enum Part { case day, holidays, terms }

    static func show(
        _ days: [WorkingCalendarStore.Day], terms: ProcedureTerms, sent: (part: Part, state: FormState)?,
        _ context: Context
    ) -> Page {
        let language = context.language
        func state(_ part: Part, _ fresh: FormState) -> FormState {
            sent.flatMap { $0.part == part ? $0.state : nil } ?? fresh
        }
        return Page(
            title: WorkingDayTexts.title[language], status: sent?.state.status ?? 200, section: .workspace,
            path: [
                (AccountTexts.workspace[language], context.link(Accounts.workspace)),
                (OrganisationTexts.institution[language], context.link(Offices.institution)),
            ],
            body: """
                <p>\(WorkingDayTexts.introduction[language])</p>
                <section><h2>\(WorkingDayTexts.days[language])</h2>\(list(days, context))</section>
                \(dayForm(state(.day, FormState()), context))
                \(holidayForm(state(.holidays, nextYear(days, context)), context))
                \(termForm(state(.terms, saved(terms)), context))
                """)
    }

    private static func list(_ days: [WorkingCalendarStore.Day], _ context: Context) -> HTML {
        let language = context.language
        guard !days.isEmpty else { return "<p class=\"empty\">\(WorkingDayTexts.none[language])</p>" }
        let rows = days.html { known in
            let words = WorkingDayTexts.remove.filled(
                Text(
                    tg: Dates.short(known.day, .tg), ru: Dates.short(known.day, .ru),
                    en: Dates.short(known.day, .en)))
            let remove = context.form(
                to: context.link(WorkingDays.remove), FormState(), button: words, isQuiet: true,
                "<input type=\"hidden\" name=\"day\" value=\"\(known.day.text)\">")
            return """
                <tr><th scope="row">\(Dates.text(known.day, language))</th>\
                <td data-label="\(WorkingDayTexts.kind[language])">\(known.exception.name[language])</td>\
                <td data-label="\(WorkingDayTexts.name[language])">\(known.name.html(language))</td>\
                <td>\(remove)</td></tr>

                """
        }
        return """
            <table class="list"><thead><tr><th scope="col">\(WorkingDayTexts.day[language])</th>\
            <th scope="col">\(WorkingDayTexts.kind[language])</th>\
            <th scope="col">\(WorkingDayTexts.name[language])</th><td></td></tr></thead>
            <tbody>\(rows)</tbody></table>
            """
    }

    private static func dayForm(_ state: FormState, _ context: Context) -> HTML {
        let fields = FormFields(state, context)
        let form = context.form(
            to: context.link(WorkingDays.add), state, button: WorkingDayTexts.add,
            """
            \(fields.line("day", WorkingDayTexts.day, .date, hint: WorkingDayTexts.dayHint))
            \(fields.select("kind", WorkingDayTexts.kind) { (kind: WorkingCalendar.Exception) in kind.name })
            \(fields.wording("name", WorkingDayTexts.name, rows: 1))
            """)
        return section(WorkingDayTexts.add, form, context)
    }

    private static func holidayForm(_ state: FormState, _ context: Context) -> HTML {
        let form = context.form(
            to: context.link(WorkingDays.addHolidays), state, button: WorkingDayTexts.addHolidays,
            FormFields(state, context).line(
                "year", WorkingDayTexts.year, .number, hint: WorkingDayTexts.yearHint))
        return section(WorkingDayTexts.holidays, form, context)
    }

    private static func termForm(_ state: FormState, _ context: Context) -> HTML {
        let fields = FormFields(state, context)
        let lines = CaseDeadline.Kind.allCases.filter { $0 != .task }
            .html { fields.line($0.rawValue, $0.name, .number) }
        let form = context.form(
            to: context.link(WorkingDays.setTerms), state, button: WorkingDayTexts.saveTerms,
            "<p class=\"hint\">\(WorkingDayTexts.termsHint[context.language])</p>\(lines)"
                + fields.line(
                    "retention", WorkingDayTexts.retention, .number, hint: WorkingDayTexts.retentionHint)
                + shorten(state, context.language))
        return section(WorkingDayTexts.terms, form, context)
    }

    /// Asked where a shorter term would announce cases for erasing: the box names the term for which it was ticked.
    private static func shorten(_ state: FormState, _ language: Language) -> HTML {
        guard state.faults["retention"] != nil, let years = Int(state.value("retention")) else {
            return .empty
        }
        return """
            <label class="box"><input type="checkbox" name="shorten" value="\(years)"> \
            \(WorkingDayTexts.shorten(language, String(years)))</label>
            """
    }

    private static func section(_ title: Text, _ form: HTML, _ context: Context) -> HTML {
        "<section><h2>\(title[context.language])</h2>\(form)</section>"
    }

    /// The first year from this one on of which no day is in the list.
    private static func nextYear(_ days: [WorkingCalendarStore.Day], _ context: Context) -> FormState {
        let known = Set(days.map(\.day.year))
        let year = (context.today.year...(context.today.year + 10)).first { !known.contains($0) }
        return FormState(values: Fields([(name: "year", value: year.map(String.init) ?? "")]))
    }

    private static func saved(_ terms: ProcedureTerms) -> FormState {
        FormState(
            values: Fields(
                CaseDeadline.Kind.allCases.compactMap { kind in
                    terms.workingDays(for: kind).map { (name: kind.rawValue, value: String($0)) }
                } + [(name: "retention", value: String(terms.retention))]))
    }
}

extension WorkingCalendar.Exception {
    var name: Text {
        switch self {
        case .free: Text(tg: "Истироҳат", ru: "Выходной", en: "Non-working")
        case .working: Text(tg: "Корӣ", ru: "Рабочий", en: "Working")
        }
    }
}
