extension DemoContent {
    /// The central office and the regional public reception offices of the demo.
    static let offices: [(code: String, region: Region, name: Wording)] = [
        (
            "DUS", .dushanbe,
            Wording(
                tg: "Дастгоҳи марказӣ, Душанбе", ru: "Центральный аппарат, Душанбе",
                en: "Central office, Dushanbe")
        ),
        (
            "SUG", .sughd,
            Wording(
                tg: "Қабулгоҳи ҷамъиятӣ, Хуҷанд", ru: "Общественная приёмная, Худжанд",
                en: "Public reception office, Khujand")
        ),
        (
            "KHA", .khatlon,
            Wording(
                tg: "Қабулгоҳи ҷамъиятӣ, Бохтар", ru: "Общественная приёмная, Бохтар",
                en: "Public reception office, Bokhtar")
        ),
        (
            "GBA", .badakhshon,
            Wording(
                tg: "Қабулгоҳи ҷамъиятӣ, Хоруғ", ru: "Общественная приёмная, Хорог",
                en: "Public reception office, Khorugh")
        ),
        (
            "DRS", .drs,
            Wording(
                tg: "Қабулгоҳи ҷамъиятӣ, Ваҳдат", ru: "Общественная приёмная, Вахдат",
                en: "Public reception office, Vahdat")
        ),
    ]
}
