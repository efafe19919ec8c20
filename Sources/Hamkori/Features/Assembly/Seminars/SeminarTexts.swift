/// The words of the seminars' pages.
enum SeminarTexts {
    static let title = Text(
        tg: "Семинарҳои ҷомеаи шаҳрвандӣ", ru: "Семинары гражданского общества", en: "Civil society seminars")
    static let introduction = Text(
        tg: "Дар семинар ҷомеаи шаҳрвандӣ тавсияҳоро муҳокима ва қабул мекунад.",
        ru: "На семинаре гражданское общество обсуждает и принимает рекомендации.",
        en: "At a seminar civil society discusses recommendations and adopts them.")
    static let none = Text(
        tg: "Ҳоло ягон семинар нест. Дастгоҳи Ваколатдор онро ба нақша мегирад.",
        ru: "Семинаров пока нет. Их планирует Аппарат Уполномоченного.",
        en: "There is no seminar yet. The Commissioner’s Office plans them.")
    static let plan = Text(tg: "Семинари нав", ru: "Запланировать семинар", en: "Plan a seminar")
    static let dates = Text(tg: "Санаҳо", ru: "Даты", en: "Dates")
    static let languages = Text(tg: "Забонҳои кор", ru: "Рабочие языки", en: "Working languages")
    static let themes = Text(tg: "Мавзуъҳо", ru: "Темы", en: "Themes")
    static let publish = Text(tg: "Нашр кардан", ru: "Опубликовать", en: "Publish")
    static let programme = Text(tg: "Барнома", ru: "Программа", en: "Programme")
    static let day = Text(tg: "Рӯзи {1}", ru: "День {1}", en: "Day {1}")
    static let dayNumber = Text(tg: "Рӯз (рақам)", ru: "День (номер)", en: "Day (number)")
    static let removeSession = Text(
        tg: "Аз барнома гирифтан", ru: "Убрать из программы", en: "Remove from the programme")
    static let addSession = Text(tg: "Илова кардани ҷаласа", ru: "Добавить сессию", en: "Add a session")
    static let from = Text(tg: "Аз соати", ru: "С", en: "From")
    static let until = Text(tg: "То соати", ru: "До", en: "Until")
    static let speakers = Text(tg: "Маърӯзачиён", ru: "Выступают", en: "Speakers")
    static let description = Text(tg: "Тавсиф", ru: "Описание", en: "Description")
    static let badTime = Text(
        tg: "Вақтро чунин нависед: 09:30.", ru: "Время в виде 09:30.", en: "Write the time as 09:30.")
    static let participants = Text(tg: "Иштирокчиён", ru: "Участники", en: "Participants")
    static let balance = Text(
        tg: "Таносуби минтақаҳо ва ташкилотҳо", ru: "Баланс регионов и организаций",
        en: "Balance of regions and organisations")
    static let region = Text(tg: "Минтақа", ru: "Регион", en: "Region")
    static let number = Text(tg: "Шумора", ru: "Число", en: "Number")
    static let missingRegions = Text(
        tg: "Аз ин минтақаҳо касе нест: {1}.", ru: "Нет участников из регионов: {1}.",
        en: "No participants from: {1}.")
    static let presence = Plural(
        tg: "{n} нафар ҳузур дорад",
        ru: .init(
            one: "присутствует {n} участник", few: "присутствуют {n} участника",
            many: "присутствует {n} участников"),
        en: .init(one: "{n} present", other: "{n} present"))
    static let registered = Plural(
        tg: "{n} нафар бақайд гирифта шудааст",
        ru: .init(
            one: "зарегистрирован {n} участник", few: "зарегистрированы {n} участника",
            many: "зарегистрировано {n} участников"),
        en: .init(one: "{n} person registered", other: "{n} people registered"))
    static let post = Text(tg: "Вазифа (бе ном)", ru: "Должность (без имени)", en: "Position (no name)")
    static let organisation = Text(tg: "Ташкилот", ru: "Организация", en: "Organisation")
    static let register = Text(tg: "Бақайд гирифтан", ru: "Зарегистрировать", en: "Register")
    static let isPresent = Text(tg: "Ҳозир", ru: "Присутствует", en: "Present")
    static let notPresent = Text(tg: "Ғоиб", ru: "Отсутствует", en: "Not present")
    static let markPresent = Text(tg: "Ҳозир аст", ru: "Отметить присутствие", en: "Mark as present")
    static let markAbsent = Text(tg: "Ҳозир нест", ru: "Снять отметку", en: "Mark as not present")
    static let manageParticipants = Text(
        tg: "Рӯйхати иштирокчиён", ru: "Список участников", en: "List of participants")
    static let adopted = Text(
        tg: "Тавсияҳои қабулшуда", ru: "Принятые рекомендации", en: "Adopted recommendations")
    static let nothingAdopted = Text(
        tg: "Ҳоло тавсияе қабул нашудааст.", ru: "Рекомендаций пока не принято.",
        en: "No recommendation has been adopted yet.")
    static let proposals = Text(tg: "Пешниҳодҳо", ru: "Предложения", en: "Proposals")
    static let noProposals = Text(
        tg: "Ҳоло пешниҳоде нест.", ru: "Предложений пока нет.", en: "There are no proposals yet.")
    static let propose = Text(
        tg: "Тавсия пешниҳод кардан", ru: "Внести предложение", en: "Propose a recommendation")
    static let proposal = Text(tg: "Пешниҳоди № {1}", ru: "Предложение № {1}", en: "Proposal {1}")
    static let textHint = Text(
        tg: "Дар як ҷумла: кӣ, чӣ кор ва то кадом муҳлат бояд кунад.",
        ru: "Одной фразой: кто, что и к какому сроку должен сделать.",
        en: "In one sentence: who should do what, by when.")
    static let explanation = Text(tg: "Шарҳ", ru: "Обоснование", en: "Explanation")
    static let proposer = Text(tg: "Пешниҳодкунанда", ru: "Кто предложил", en: "Proposed by")
    static let sdg = Text(
        tg: "Вазифаҳои ҲРУ (масалан 16.3)", ru: "Задачи ЦУР (например, 16.3)",
        en: "SDG targets (for example 16.3)")
    static let submit = Text(tg: "Пешниҳод кардан", ru: "Внести", en: "Submit")
    static let decision = Text(tg: "Қарор", ru: "Решение", en: "Decision")
    static let recordDecision = Text(
        tg: "Қарорро сабт кардан", ru: "Записать решение", en: "Record the decision")
    static let rule = Text(tg: "Қоида", ru: "Правило", en: "Rule")
    static let base = Text(tg: "Нисбат ба", ru: "Относительно", en: "Measured against")
    static let entitled = Text(tg: "Ҳуқуқи овоз доранд", ru: "Имеют право голоса", en: "Entitled")
    static let present = Text(tg: "Ҳозиранд", ru: "Присутствуют", en: "Present")
    static let quorum = Text(tg: "Кворум", ru: "Кворум", en: "Quorum")
    static let yes = Text(tg: "Тарафдор", ru: "За", en: "For")
    static let no = Text(tg: "Муқобил", ru: "Против", en: "Against")
    static let abstain = Text(tg: "Бетараф", ru: "Воздержались", en: "Abstentions")
    static let invalid = Text(tg: "Беэътибор", ru: "Недействительны", en: "Invalid")
    static let objections = Text(
        tg: "Эътирозҳои асоснок", ru: "Обоснованные возражения", en: "Reasoned objections")
    static let objectionsHint = Text(
        tg: "Ҳар эътироз дар сатри алоҳида.", ru: "Каждое возражение с новой строки.",
        en: "One objection per line.")
    static let blocks = Text(
        tg: "Чанд эътироз монеъ намешавад", ru: "Сколько возражений допускается",
        en: "Objections that do not prevent consensus")
    static let dissentOf = Text(
        tg: "Ақидаи махсуси ташкилоти", ru: "Особое мнение организации", en: "Dissent of")
    static let outcome = Text(tg: "Натиҷа", ru: "Итог", en: "Outcome")
    static let noQuorum = Text(tg: "Кворум нест", ru: "Нет кворума", en: "No quorum")
    static let votes = Text(
        tg: "тарафдор {1}, муқобил {2}, бетараф {3}", ru: "за {1}, против {2}, воздержались {3}",
        en: "{1} for, {2} against, {3} abstentions")
    static let morePresent = Text(
        tg: "Шумораи ҳозирон аз шумораи дорандагони ҳуқуқи овоз зиёд буда наметавонад.",
        ru: "Присутствующих не может быть больше, чем имеющих право голоса.",
        en: "The number present cannot exceed the number entitled to vote.")
    static let moreVotes = Text(
        tg: "Овозҳо аз ҳозирон зиёданд.", ru: "Голосов больше, чем присутствующих.",
        en: "There are more votes than people present.")
    static let noVotes = Text(
        tg: "Барои ин қоида овозҳо лозиманд.", ru: "Для этого правила нужны голоса.",
        en: "This rule requires votes.")
    static let alreadyDecided = Text(
        tg: "Дар бораи ин пешниҳод аллакай қарор шудааст.", ru: "По этому предложению решение уже принято.",
        en: "A decision has already been taken on this proposal.")
    static let setAside = Text(
        tg: "Мавқуф гузоштан ё бозпас гирифтан", ru: "Отложить или отозвать", en: "Defer or withdraw")
    static let seeRecommendation = Text(
        tg: "Ба тавсияи қабулшуда", ru: "К принятой рекомендации", en: "To the adopted recommendation")
}
