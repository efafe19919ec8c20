/// The words of organisations, the institution and its offices.
enum OrganisationTexts {
    static let institutionNoun = Text(tg: "Муассиса", ru: "Учреждение", en: "Institution")
    static let noun = Text(tg: "Ташкилот", ru: "Организация", en: "Organisation")
    static let title = Text(tg: "Ташкилотҳо", ru: "Организации", en: "Organisations")
    static let introduction = Text(
        tg:
            "Ҷомеаи шаҳрвандӣ, мақомоти давлатӣ, шарикон: кӣ пешниҳод мекунад, кӣ ҷавобгар аст, кӣ арзёбӣ мекунад.",
        ru:
            "Гражданское общество, государственные органы, партнёры: кто предлагает, кто отвечает, кто оценивает.",
        en: "Civil society, State authorities and partners: who proposes, who is responsible, who assesses.")
    static let none = Text(
        tg: "Ҳанӯз ташкилоте нест. Корманди дастгоҳ онҳоро илова мекунад.",
        ru: "Пока нет организаций. Их добавляет сотрудник аппарата.",
        en: "There is no organisation yet. An officer adds them.")
    static let add = Text(tg: "Илова кардани ташкилот", ru: "Добавить организацию", en: "Add an organisation")
    static let edit = Text(tg: "Таҳрир кардан", ru: "Изменить", en: "Edit")
    static let save = Text(tg: "Захира кардан", ru: "Сохранить", en: "Save")
    static let name = Text(tg: "Ном", ru: "Название", en: "Name")
    static let kind = Text(tg: "Навъ", ru: "Вид", en: "Kind")
    static let region = Text(tg: "Минтақа", ru: "Регион", en: "Region")
    static let themes = Text(tg: "Мавзуъҳо", ru: "Темы", en: "Themes")
    static let addressed = Text(
        tg: "Тавсияҳои ба ин ташкилот фиристодашуда", ru: "Рекомендации, адресованные ей",
        en: "Recommendations addressed to it")
    static let owned = Text(tg: "Уҳдадориҳои он", ru: "Её обязательства", en: "Its commitments")
    static let institution = Text(
        tg: "Муассиса ва қабулгоҳҳо", ru: "Учреждение и приёмные", en: "Institution and offices")
    static let offices = Text(tg: "Қабулгоҳҳо", ru: "Приёмные", en: "Reception offices")
    static let noOffices = Text(
        tg: "Ҳанӯз қабулгоҳе илова нашудааст.", ru: "Приёмных пока нет.", en: "There is no office yet.")
    static let addOffice = Text(tg: "Илова кардани қабулгоҳ", ru: "Добавить приёмную", en: "Add an office")
    static let editOffice = Text(tg: "Таҳрири қабулгоҳ", ru: "Изменить приёмную", en: "Edit the office")
    static let code = Text(tg: "Коди қабулгоҳ", ru: "Код приёмной", en: "Office code")
    static let codeHint = Text(
        tg: "Се ҳарфи лотинӣ барои рақамҳои бақайдгирӣ: DUS, SUG, KHA, GBA, DRS.",
        ru: "Три латинские буквы для регистрационных номеров: DUS, SUG, KHA, GBA, DRS.",
        en: "Three Latin letters for registration numbers: DUS, SUG, KHA, GBA, DRS.")
    static let badCode = Text(
        tg: "Се ҳарфи калони лотинӣ нависед.", ru: "Нужны три заглавные латинские буквы.",
        en: "Enter three capital Latin letters.")
    static let codeTaken = Text(
        tg: "Қабулгоҳи дигар ин кодро дорад.", ru: "Этот код уже есть у другой приёмной.",
        en: "Another office has this code.")
    static let timeZone = Text(tg: "Минтақаи вақт", ru: "Часовой пояс", en: "Time zone")
}
