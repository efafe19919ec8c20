import Storage

extension WorkingCalendarStore.Day {
    /// The holidays of a year that have a day of their own, with their names.
    static func fixedHolidays(of year: Int) -> [WorkingCalendarStore.Day] {
        WorkingCalendar.fixedHolidays(of: year).map { day in
            let name = FixedHolidays.name(month: day.month, day: day.day)
            return WorkingCalendarStore.Day(
                day: day, exception: .free, name: Wording(tg: name.tg, ru: name.ru, en: name.en))
        }
    }
}

extension WorkingCalendarStore {
    /// Puts in those fixed holidays of a year that are not in the list: what somebody has entered for a day stays.
    static func putFixedHolidays(of year: Int, in scope: Scope) throws {
        let known = Set(try days(in: scope).map(\.day))
        for holiday in Day.fixedHolidays(of: year) where !known.contains(holiday.day) {
            try put(holiday, in: scope)
        }
    }
}

/// What the holidays are called (Law of the Republic of Tajikistan on holidays).
private enum FixedHolidays {
    static func name(month: Int, day: Int) -> Text {
        switch (month, day) {
        case (1, 1): Text(tg: "Соли нав", ru: "Новый год", en: "New Year")
        case (3, 8): Text(tg: "Рӯзи Модар", ru: "День матери", en: "Mother’s Day")
        case (3, _): Text(tg: "Иди Наврӯз", ru: "Навруз", en: "Navruz")
        case (5, 9): Text(tg: "Рӯзи Ғалаба", ru: "День Победы", en: "Victory Day")
        case (6, 27):
            Text(tg: "Рӯзи Ваҳдати миллӣ", ru: "День национального единства", en: "National Unity Day")
        case (9, 9):
            Text(
                tg: "Рӯзи Истиқлоли давлатӣ", ru: "День государственной независимости",
                en: "Independence Day")
        case (11, 6): Text(tg: "Рӯзи Конститутсия", ru: "День Конституции", en: "Constitution Day")
        default: Text(tg: "Рӯзи ид", ru: "Праздничный день", en: "Holiday")
        }
    }
}
