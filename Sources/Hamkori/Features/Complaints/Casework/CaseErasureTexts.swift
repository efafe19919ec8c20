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
            "The retention period of these cases has expired. After a week in which the system runs, their keys will be destroyed. This cannot be undone. If a case is still needed, open it and suspend its erasure."
    )
    static let none = Text(
        tg: "Ҳоло ягон парванда барои нобудкунӣ эълон нашудааст.",
        ru: "Сейчас ни об одном деле не объявлено, что оно будет уничтожено.",
        en: "No case is currently announced for erasure.")
    static let notBefore = Text(tg: "На пештар аз", ru: "Не раньше", en: "Not before")
    static let closedOn = Text(tg: "Баста шуд", ru: "Закрыто", en: "Closed")
    static let announcedOn = Text(tg: "Эълон шуд", ru: "Объявлено", en: "Announced")
    static let since = Text(tg: "Эълон шуд: {1}.", ru: "Объявлено: {1}.", en: "Announced on {1}.")
    static let held = Text(tg: "Боздошта шуд", ru: "Приостановлено", en: "Suspended")
    static let hold = Text(
        tg: "Боздоштани нобудкунӣ", ru: "Приостановить уничтожение", en: "Suspend the erasure")
    static let holdHint = Text(
        tg: "Парванда боқӣ мемонад, то касе боздоштро бекор кунад. Сабаб дар парванда сабт мешавад.",
        ru: "Дело останется, пока кто-нибудь не снимет приостановку. Причина записывается в дело.",
        en: "The case is kept until the suspension is lifted. The reason is recorded in the case.")
    static let release = Text(
        tg: "Бекор кардани боздошт", ru: "Снять приостановку уничтожения", en: "Lift the suspension")
    static let releaseHint = Text(
        tg: "Нобудкунӣ аз нав эълон мешавад ва пас аз як ҳафтаи кори система ба амал меояд.",
        ru: "Уничтожение будет объявлено снова и произойдёт через неделю работы системы.",
        en: "The erasure is announced again and takes place after a week in which the system runs.")
    static let willBeErased = Text(
        tg: "Муҳлати нигоҳдорӣ гузашт: пас аз як ҳафтаи кори система ин парванда нобуд карда мешавад.",
        ru: "Срок хранения истёк: через неделю работы системы это дело будет уничтожено.",
        en:
            "The retention period has expired: this case will be erased after a week in which the system runs."
    )
    static let isHeld = Text(
        tg: "Нобудкунии ин парванда боздошта шудааст.", ru: "Уничтожение этого дела приостановлено.",
        en: "The erasure of this case is suspended.")
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
