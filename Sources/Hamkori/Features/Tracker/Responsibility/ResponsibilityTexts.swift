/// The words of responsibility.
enum ResponsibilityTexts {
    static let title = Text(tg: "Масъулон", ru: "Ответственные", en: "Who is responsible")
    static let nobody = Text(
        tg: "Ҳоло касе таъин нашудааст: ҷавобгар худи давлат аст.",
        ru: "Пока никто не назначен: отвечает государство в целом.",
        en: "Nobody is assigned yet: the State as such has to answer.")
    static let since = Text(tg: "аз {1}", ru: "с {1}", en: "since {1}")
    static let earlier = Text(tg: "Пештар масъул буданд", ru: "Отвечали раньше", en: "Responsible before")
    static let assign = Text(tg: "Таъин кардан", ru: "Назначить", en: "Assign")
    static let assignText = Text(
        tg: "Масъули асосӣ танҳо якест: нав ба ҷойи пешина меояд, ва пешина дар таърих мемонад.",
        ru: "Головной исполнитель один: новый сменяет прежнего, а прежний остаётся в истории.",
        en: "One authority leads: a new one takes the place of the earlier, which stays in the history.")
    static let part = Text(tg: "Нақш", ru: "Роль", en: "Part")
    static let change = Text(
        tg: "Шахсони масъул", ru: "Ответственные лица", en: "The people responsible")
    static let handoverText = Text(
        tg: "Тағйир ҳамчун супоридани корҳо сабт мешавад: кӣ то кай масъул буд, дар таърих мемонад.",
        ru: "Изменение записывается как передача дел: в истории остаётся, кто и до какого дня отвечал.",
        en: "A change is kept as a handover: who answered until when stays in the history.")
    static let focalPoint = Text(tg: "Шахси масъул", ru: "Ответственное лицо", en: "Focal point")
    static let alternate = Text(tg: "Ҷонишин", ru: "Заместитель", en: "Alternate")
    static let validator = Text(tg: "Тасдиқкунанда", ru: "Утверждающий", en: "Validator")
    static let validatorHint = Text(
        tg: "Агар таъин шавад, ҳисобот танҳо пас аз тасдиқи вай ҳисоботи давлат мешавад.",
        ru: "Если назначен, отчёт считается отчётом государства только после его утверждения.",
        en: "Where one is named, a report counts as the State’s only when they have released it.")
    static let validatorDrafts = Text(
        tg:
            "Ҳар кас танҳо як нақш дорад: тасдиқкунанда ҳисобот намекунад ва бе шахси масъул таъин намешавад.",
        ru:
            "У каждого одна роль: утверждающий не составляет отчёты и без ответственного лица не назначается.",
        en: "Everybody has one part: a validator drafts no reports, and needs a focal point who does.")
    static let notOfOrganisation = Text(
        tg: "Ин шахс аз ин ташкилот нест.", ru: "Этот человек не из этой организации.",
        en: "This person is not of this organisation.")
    static let meanwhile = Text(
        tg: "Дар ин миён касе инро тағйир дод. Саҳифаро аз нав кушоед.",
        ru: "Тем временем это изменили. Откройте страницу заново.",
        en: "Somebody has changed this meanwhile. Open the page again.")
    static let noPeople = Text(
        tg: "Дар ин ташкилот касе ҳаққи ҳисобот додан надорад.",
        ru: "В этой организации никто не может отчитываться.",
        en: "Nobody of this organisation may report.")
    static let unsuited = Text(
        tg: "Мақомот иҷро мекунанд, ҷомеаи шаҳрвандӣ назорат мекунад.",
        ru: "Органы исполняют, гражданское общество наблюдает.",
        en: "Authorities carry out, civil society watches.")
    static let unchanged = Text(
        tg: "Ин ташкилот аллакай ҳамин нақшро дорад.", ru: "У этой организации уже эта роль.",
        en: "This organisation has this part already.")
    static let end = Text(tg: "Озод кардан", ru: "Освободить", en: "End it")
    static let endText = Text(
        tg: "Ташкилот минбаъд масъул нест; он чи буд, дар таърих мемонад.",
        ru: "Организация больше не отвечает; что было, остаётся в истории.",
        en: "The organisation is responsible no longer; what was stays in the history.")
    static let watch = Text(tg: "Назорат кардан", ru: "Наблюдать", en: "Watch it")
    static let unwatch = Text(tg: "Дигар назорат накардан", ru: "Больше не наблюдать", en: "Stop watching")
    static let watchText = Text(
        tg: "Ташкилоти шумо дар саҳифаи тавсия ҳамчун назораткунанда нишон дода мешавад.",
        ru: "Ваша организация показывается на странице рекомендации как наблюдающая.",
        en: "Your organisation is shown on the recommendation’s page as one that watches it.")
    static let assignMany = Text(
        tg: "Ба ҳамаи рӯйхат таъин кардан", ru: "Назначить по всему списку", en: "Assign to the whole list")
    static let chosen = Plural(
        tg: "Рӯйхат {n} тавсия дорад.",
        ru: .init(
            one: "В списке {n} рекомендация.", few: "В списке {n} рекомендации.",
            many: "В списке {n} рекомендаций."),
        en: .init(one: "The list has {n} recommendation.", other: "The list has {n} recommendations."))
    static let chooseOthers = Text(
        tg: "Ба рӯйхат ва филтрҳо", ru: "К списку и фильтрам", en: "To the list and its filters")
    static let willAssign = Plural(
        tg: "Ташкилот ба {n} тавсия таъин мешавад.",
        ru: .init(
            one: "Организация будет назначена по {n} рекомендации.",
            few: "Организация будет назначена по {n} рекомендациям.",
            many: "Организация будет назначена по {n} рекомендациям."),
        en: .init(
            one: "The organisation will be assigned to {n} recommendation.",
            other: "The organisation will be assigned to {n} recommendations."))
    static let assignAll = Plural(
        tg: "Ба {n} тавсия таъин кардан",
        ru: .init(
            one: "Назначить по {n} рекомендации", few: "Назначить по {n} рекомендациям",
            many: "Назначить по {n} рекомендациям"),
        en: .init(one: "Assign to {n} recommendation", other: "Assign to {n} recommendations"))
}
