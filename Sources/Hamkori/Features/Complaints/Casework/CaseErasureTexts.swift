/// The words about cases that will be erased.
enum CaseErasureTexts {
    static let title = Text(
        tg: "Парвандаҳое, ки нобуд мешаванд", ru: "Дела, которые будут уничтожены", en: "Cases to be erased")
    static let explanation = Text(
        tg:
            "Муҳлати нигоҳдории ин парвандаҳо гузашт. Пас аз як ҳафтаи кори система калидҳои онҳо нобуд карда мешаванд. Инро бозгардондан мумкин нест. Агар парванда лозим бошад, онро кушоед ва нобудкуниро боздоред.",
        ru:
            "Срок хранения этих дел истёк. Через неделю работы системы их ключи будут уничтожены. Отменить это будет нельзя. Если дело ещё нужно, откройте его и приостановите уничтожение.",
        en:
            "The term of these cases has passed. After a week in which the system runs their keys will be destroyed. Nobody can undo that. If a case is still needed, open it and hold the erasing."
    )
    static let none = Text(
        tg: "Ҳоло ягон парванда барои нобудкунӣ эълон нашудааст.",
        ru: "Сейчас ни об одном деле не объявлено, что оно будет уничтожено.",
        en: "No case is announced for erasing now.")
    static let notBefore = Text(tg: "На пештар аз", ru: "Не раньше", en: "Not before")
    static let closedOn = Text(tg: "Баста шуд", ru: "Закрыто", en: "Closed")
    static let announcedOn = Text(tg: "Эълон шуд", ru: "Объявлено", en: "Announced")
    static let since = Text(tg: "Эълон шуд: {1}.", ru: "Объявлено: {1}.", en: "Announced on {1}.")
    static let held = Text(tg: "Боздошта шуд", ru: "Приостановлено", en: "Held")
    static let hold = Text(
        tg: "Боздоштани нобудкунӣ", ru: "Приостановить уничтожение", en: "Hold the erasing")
    static let holdHint = Text(
        tg: "Парванда боқӣ мемонад, то касе боздоштро бекор кунад. Сабаб дар парванда сабт мешавад.",
        ru: "Дело останется, пока кто-нибудь не снимет приостановку. Причина записывается в дело.",
        en: "The case stays until somebody releases it. The reason is noted in the case.")
    static let release = Text(
        tg: "Бекор кардани боздошт", ru: "Снять приостановку уничтожения", en: "Release for erasing")
    static let releaseHint = Text(
        tg: "Нобудкунӣ аз нав эълон мешавад ва пас аз як ҳафтаи кори система ба амал меояд.",
        ru: "Уничтожение будет объявлено снова и произойдёт через неделю работы системы.",
        en: "The erasing is announced again, and done after a week in which the system runs.")
    static let willBeErased = Text(
        tg: "Муҳлати нигоҳдорӣ гузашт: пас аз як ҳафтаи кори система ин парванда нобуд карда мешавад.",
        ru: "Срок хранения истёк: через неделю работы системы это дело будет уничтожено.",
        en: "The term has passed: this case will be erased after a week in which the system runs.")
    static let isHeld = Text(
        tg: "Нобудкунии ин парванда боздошта шудааст.", ru: "Уничтожение этого дела приостановлено.",
        en: "The erasing of this case is held.")
    static let week = Text(
        tg: "Нобудкунӣ пас аз як ҳафтаи кори система ба амал меояд.",
        ru: "Уничтожение произойдёт через неделю работы системы.",
        en: "They are erased after a week in which the system runs.")
    static let count = Plural(
        tg: "{n} парванда нобуд карда мешавад.",
        ru: .init(
            one: "Будет уничтожено {n} дело.", few: "Будут уничтожены {n} дела.",
            many: "Будет уничтожено {n} дел."),
        en: .init(one: "{n} case will be erased.", other: "{n} cases will be erased."))
}
