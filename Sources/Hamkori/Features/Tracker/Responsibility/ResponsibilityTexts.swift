/// The words of responsibility.
enum ResponsibilityTexts {
    static let title = Text(tg: "Масъулон", ru: "Ответственные", en: "Who is responsible")
    static let nobody = Text(
        tg: "Ҳоло касе таъин нашудааст: давлат дар маҷмӯъ масъул аст.",
        ru: "Пока никто не назначен: отвечает государство в целом.",
        en: "Nobody has been assigned yet: the State as a whole is responsible.")
    static let since = Text(tg: "аз {1}", ru: "с {1}", en: "since {1}")
    static let earlier = Text(tg: "Пештар масъул буданд", ru: "Отвечали раньше", en: "Previously responsible")
    static let assign = Text(tg: "Таъин кардан", ru: "Назначить", en: "Assign")
    static let assignText = Text(
        tg: "Масъули асосӣ танҳо якест: нав ба ҷойи пешина меояд, ва пешина дар таърих мемонад.",
        ru: "Головной исполнитель один: новый сменяет прежнего, а прежний остаётся в истории.",
        en: "There is one lead authority: a new one replaces the previous one, which remains in the history.")
    static let part = Text(tg: "Нақш", ru: "Роль", en: "Role")
    static let change = Text(
        tg: "Шахсони масъул", ru: "Ответственные лица", en: "Responsible persons")
    static let handoverText = Text(
        tg: "Тағйир ҳамчун супоридани корҳо сабт мешавад: кӣ то кай масъул буд, дар таърих мемонад.",
        ru: "Изменение записывается как передача дел: в истории остаётся, кто и до какого дня отвечал.",
        en: "A change is recorded as a handover: who was responsible until when remains in the history.")
    static let focalPoint = Text(tg: "Шахси масъул", ru: "Координатор", en: "Focal point")
    static let alternate = Text(tg: "Ивазкунанда", ru: "Заместитель координатора", en: "Alternate")
    static let validator = Text(tg: "Тасдиқкунанда", ru: "Утверждающий", en: "Validator")
    static let validatorHint = Text(
        tg: "Агар таъин шавад, ҳисобот танҳо пас аз тасдиқи вай ҳисоботи давлат мешавад.",
        ru: "Если назначен, отчёт считается отчётом государства только после его утверждения.",
        en: "Where one has been appointed, a report counts as the State’s report only after their approval.")
    static let validatorDrafts = Text(
        tg:
            "Ҳар кас танҳо як нақш дорад: тасдиқкунанда ҳисобот намекунад ва бе шахси масъул таъин намешавад.",
        ru:
            "У каждого одна роль: утверждающий не составляет отчёты и без координатора не назначается.",
        en:
            "Everyone has one role: a validator does not draft reports and cannot be appointed without a focal point."
    )
    static let notOfOrganisation = Text(
        tg: "Ин шахс аз ин ташкилот нест.", ru: "Этот человек не из этой организации.",
        en: "This person does not belong to this organisation.")
    static let meanwhile = Text(
        tg: "Дар ин муддат касе инро тағйир дод. Саҳифаро аз нав кушоед.",
        ru: "Тем временем это изменили. Откройте страницу заново.",
        en: "Someone has changed this in the meantime. Reload the page.")
    static let noPeople = Text(
        tg: "Дар ин ташкилот касе ҳаққи ҳисобот додан надорад.",
        ru: "В этой организации никто не может отчитываться.",
        en: "Nobody in this organisation is authorised to report.")
    static let unsuited = Text(
        tg: "Мақомот тавсияҳоро иҷро мекунанд, ҷомеаи шаҳрвандӣ иҷрои онҳоро пайгирӣ мекунад.",
        ru: "Органы выполняют рекомендации, гражданское общество следит за выполнением.",
        en: "Authorities implement recommendations; civil society monitors them.")
    static let unchanged = Text(
        tg: "Ин ташкилот аллакай ҳамин нақшро дорад.", ru: "У этой организации уже эта роль.",
        en: "This organisation already has this role.")
    static let end = Text(
        tg: "Қатъ кардани масъулият", ru: "Прекратить ответственность", en: "End the responsibility")
    static let endText = Text(
        tg: "Ташкилот минбаъд масъул нест; масъулияти пештара дар таърих мемонад.",
        ru: "Организация больше не отвечает; прежняя ответственность остаётся в истории.",
        en: "The organisation is no longer responsible; earlier responsibility remains in the history.")
    static let watch = Text(tg: "Пайгирӣ кардан", ru: "Следить за выполнением", en: "Monitor it")
    static let unwatch = Text(
        tg: "Қатъ кардани пайгирӣ", ru: "Больше не следить за выполнением", en: "Stop monitoring")
    static let watchText = Text(
        tg: "Дар саҳифаи тавсия нишон дода мешавад, ки ташкилоти шумо иҷрои онро пайгирӣ мекунад.",
        ru: "Ваша организация показывается на странице рекомендации как наблюдающая.",
        en: "Your organisation is shown on the recommendation’s page as monitoring its implementation.")
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
