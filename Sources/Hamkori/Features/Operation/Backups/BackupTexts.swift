/// The words about backups.
enum BackupTexts {
    static let title = Text(tg: "Нусхаҳои эҳтиётӣ", ru: "Резервные копии", en: "Backups")
    static let lastGood = Text(
        tg: "Нусхаи охирини санҷидашуда", ru: "Последняя проверенная копия", en: "Last verified backup")
    static let lastTry = Text(tg: "Кӯшиши охирин", ru: "Последняя попытка", en: "Last attempt")
    static let age = Text(tg: "Чанд вақт пеш", ru: "Давность", en: "Age")
    static let size = Text(tg: "Ҳаҷм", ru: "Размер", en: "Size")
    static let file = Text(tg: "Файл", ru: "Файл", en: "File")
    static let outcome = Text(tg: "Натиҷа", ru: "Результат", en: "Outcome")
    static let reason = Text(tg: "Сабаб", ru: "Причина", en: "Reason")
    static let schedule = Text(tg: "Ҷадвал", ru: "Расписание", en: "Schedule")
    static let none = Text(
        tg: "Ҳоло ягон нусхаи эҳтиётӣ нест. Агар сервер аз кор барояд, ҳама чиз гум мешавад.",
        ru: "Резервных копий ещё нет. Если сервер выйдет из строя, всё будет потеряно.",
        en: "There is no backup yet. If the server fails, all data will be lost.")
    static let old = Text(
        tg: "Муҳлати нусхаи эҳтиётии охирин гузаштааст.", ru: "Последняя резервная копия устарела.",
        en: "The last backup is out of date.")
    static let failed = Text(
        tg: "Нусхаи эҳтиётии охирин гирифта нашуд.", ru: "Последняя резервная копия не удалась.",
        en: "The last backup failed.")
    static let doesNotHold = Text(
        tg: "Дар нусхаи эҳтиётии охирин хато ёфт шуд: сабтҳо бо дафтари қайд мувофиқ нестанд.",
        ru: "В последней резервной копии найдены ошибки: записи не сходятся с журналом.",
        en: "Errors were found in the last backup: records do not agree with the ledger.")
    static let advice = Text(
        tg:
            "Нусхаи эҳтиётиро шахсе мегирад, ки серверро идора мекунад; калиди барқарорсозии нусхаҳо дар коғаз ва дур аз онҳо нигоҳ дошта мешавад. Дар як сол ақаллан як бор санҷед, ки нусха барқарор мешавад.",
        ru:
            "Резервные копии делает тот, кто обслуживает сервер; ключ восстановления копий хранится на бумаге, отдельно от них. Хотя бы раз в год проверяйте, что копия восстанавливается.",
        en:
            "Backups are made by the operator of the server; their recovery key is kept on paper, in a different place. At least once a year, test that a backup can be restored."
    )
    static let byHand = Text(
        tg: "Нусхаҳо худкор гирифта намешаванд", ru: "Копии не делаются автоматически",
        en: "No backups are made automatically")
    static let every = Plural(
        tg: "Ҳар {n} соат",
        ru: .init(one: "Каждый {n} час", few: "Каждые {n} часа", many: "Каждые {n} часов"),
        en: .init(one: "Every hour", other: "Every {n} hours"))
    static let kept = Plural(
        tg: "{n} нусхаи охирин нигоҳ дошта мешавад",
        ru: .init(
            one: "хранится {n} последняя копия", few: "хранятся {n} последние копии",
            many: "хранятся {n} последних копий"),
        en: .init(one: "the last one is kept", other: "the last {n} are kept"))
    static let hours = Plural(
        tg: "{n} соат", ru: .init(one: "{n} час", few: "{n} часа", many: "{n} часов"),
        en: .init(one: "{n} hour", other: "{n} hours"))
    static let days = Plural(
        tg: "{n} рӯз", ru: .init(one: "{n} день", few: "{n} дня", many: "{n} дней"),
        en: .init(one: "{n} day", other: "{n} days"))

    static func name(of run: BackupRun, at now: Timestamp) -> Text {
        switch run.outcome {
        case .running where run.isInterrupted(at: now):
            Text(tg: "Қатъ шуд", ru: "Прервано", en: "Interrupted")
        case .running: Text(tg: "Дар ҷараён", ru: "Выполняется", en: "Under way")
        case .made:
            Text(tg: "Хонда ва санҷида шуд", ru: "Прочитана и проверена", en: "Read back and verified")
        case .doesNotHold: Text(tg: "Бо хатоҳо", ru: "С ошибками", en: "With errors")
        case .failed: Text(tg: "Гирифта нашуд", ru: "Не удалась", en: "Failed")
        }
    }

    /// Hours of two days, then days.
    static func age(of moment: Timestamp, at now: Timestamp, _ language: Language) -> String {
        let passed = max(0, Int(now.seconds - moment.seconds)) / 3_600
        return passed < 48 ? hours(passed, language) : days(passed / 24, language)
    }
}
