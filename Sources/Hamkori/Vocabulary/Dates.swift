/// Days and moments as each language writes them.
public enum Dates {
    /// `17 September 2025`, `17 сентября 2025 г.`, `17 сентябри соли 2025`.
    public static func text(_ date: CalendarDate, _ language: Language) -> String {
        let month = months[date.month - 1][language]
        switch language {
        case .tg: return "\(date.day) \(month) соли \(date.year)"
        case .ru: return "\(date.day) \(month) \(date.year)\u{A0}г."
        case .en: return "\(date.day) \(month) \(date.year)"
        }
    }

    /// A span of days, without saying twice what both ends share: `17–18 September 2025`.
    public static func text(from start: CalendarDate, to end: CalendarDate, _ language: Language) -> String {
        guard start != end else { return text(start, language) }
        if start.year == end.year, start.month == end.month {
            return "\(start.day)–" + text(end, language)
        }
        return text(start, language) + " – " + text(end, language)
    }

    /// A moment to the minute: `17.09.2025, 09:30`, in English `17 Sep 2025, 09:30`.
    public static func text(_ moment: Timestamp, _ language: Language) -> String {
        let local = moment.local
        return short(local.date, language) + ", \(local.hour.padded(2)):\(local.minute.padded(2))"
    }

    /// A day for tables: `17.09.2025`, in English `17 Sep 2025`.
    public static func short(_ date: CalendarDate, _ language: Language) -> String {
        switch language {
        case .tg, .ru: "\(date.day.padded(2)).\(date.month.padded(2)).\(date.year)"
        case .en: "\(date.day) \(months[date.month - 1].en.prefix(3)) \(date.year)"
        }
    }

    /// A date as exactly as it is known: `2011`, `November 2021`, or a day.
    public static func text(_ date: PartialDate, _ language: Language) -> String {
        if let day = date.day { return text(day, language) }
        guard let month = date.month else {
            return switch language {
            case .tg: "соли \(date.year)"
            case .ru: "\(date.year)\u{A0}г."
            case .en: "\(date.year)"
            }
        }
        return switch language {
        case .tg: "\(months[month - 1].tg) соли \(date.year)"
        case .ru: "\(monthsAlone[month - 1]) \(date.year)\u{A0}г."
        case .en: "\(months[month - 1].en) \(date.year)"
        }
    }

    /// The same for tables: `2011`, `11.2021`, in English `Nov 2021`.
    public static func short(_ date: PartialDate, _ language: Language) -> String {
        if let day = date.day { return short(day, language) }
        guard let month = date.month else { return "\(date.year)" }
        return switch language {
        case .tg, .ru: "\(month.padded(2)).\(date.year)"
        case .en: "\(months[month - 1].en.prefix(3)) \(date.year)"
        }
    }

    /// The Russian names of the months as they stand without a day.
    private static let monthsAlone = [
        "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь",
        "ноябрь", "декабрь",
    ]

    /// The names of the months as they stand after a day's number: genitive in Russian, with izofat in Tajik.
    static let months: [Text] = [
        Text(tg: "январи", ru: "января", en: "January"),
        Text(tg: "феврали", ru: "февраля", en: "February"),
        Text(tg: "марти", ru: "марта", en: "March"),
        Text(tg: "апрели", ru: "апреля", en: "April"),
        Text(tg: "майи", ru: "мая", en: "May"),
        Text(tg: "июни", ru: "июня", en: "June"),
        Text(tg: "июли", ru: "июля", en: "July"),
        Text(tg: "августи", ru: "августа", en: "August"),
        Text(tg: "сентябри", ru: "сентября", en: "September"),
        Text(tg: "октябри", ru: "октября", en: "October"),
        Text(tg: "ноябри", ru: "ноября", en: "November"),
        Text(tg: "декабри", ru: "декабря", en: "December"),
    ]
}
