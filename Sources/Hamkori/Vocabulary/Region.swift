import Storage

/// Where somebody works: Tajikistan's five regions, the whole country, or abroad.
public enum Region: String, RecordChoice, Storable {
    case dushanbe, sughd, khatlon, badakhshon, drs, national, abroad

    /// The five regions whose balance a seminar watches.
    public static let regionsOfTajikistan: [Region] = [.dushanbe, .sughd, .khatlon, .badakhshon, .drs]

    public var name: Text {
        switch self {
        case .dushanbe: Text(tg: "Душанбе", ru: "Душанбе", en: "Dushanbe")
        case .sughd: Text(tg: "Вилояти Суғд", ru: "Согдийская область", en: "Sughd Region")
        case .khatlon: Text(tg: "Вилояти Хатлон", ru: "Хатлонская область", en: "Khatlon Region")
        case .badakhshon:
            Text(
                tg: "Вилояти Мухтори Кӯҳистони Бадахшон", ru: "Горно-Бадахшанская автономная область",
                en: "Kuhistoni Badakhshon Autonomous Region")
        case .drs:
            Text(
                tg: "Ноҳияҳои тобеи ҷумҳурӣ", ru: "Районы республиканского подчинения",
                en: "Districts of Republican Subordination")
        case .national: Text(tg: "Сатҳи ҷумҳурӣ", ru: "Вся республика", en: "Nationwide")
        case .abroad: Text(tg: "Хориҷи кишвар", ru: "За рубежом", en: "Abroad")
        }
    }
}
