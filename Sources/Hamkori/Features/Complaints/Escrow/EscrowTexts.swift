/// The words of the escrow.
enum EscrowTexts {
    static let title = Text(tg: "Калиди амонатӣ", ru: "Депонированный ключ", en: "Escrow key")
    static let purpose = Text(
        tg:
            "Калиди амонатӣ барои вақте аст, ки ҳамаи хонандагони парванда паролҳояшонро гум кардаанд. Ду нигаҳдор ҳар яке нисфи онро доранд: танҳо ҳарду якҷоя метавонанд як парвандаро барои як шахс кушоянд. Парвандаҳои пешина баъд аз сохтани калид, вақте ки бори дигар кушода мешаванд, барои он рамзбандӣ мешаванд.",
        ru:
            "Депонированный ключ нужен на случай, когда все читатели дела потеряли пароли. У двух хранителей по половине этого ключа: только вдвоём они могут открыть одно дело одному человеку. Прежние дела зашифруются для него, когда их откроют в следующий раз после его создания.",
        en:
            "An escrow key is needed if all readers of a case lose their passwords. Each of the two holders has one half of it: only both together can open a case, and for one person only. Earlier cases are encrypted with it when they are next opened after it was created."
    )
    static let unsealed = Text(
        tg: "На ҳамаи парвандаҳо барои ин калид рамзбандӣ шудаанд.",
        ru: "Не все дела зашифрованы для этого ключа.",
        en: "Not all cases are encrypted with this key.")
    static let openOnce = Text(
        tg: "Барои ин хонандааш бояд онро як бор кушояд.",
        ru: "Для этого читатель должен открыть дело один раз.",
        en: "For this, a reader has to open the case once.")
    static let text = Text(
        tg:
            "Ҳар парванда, ки баъд аз сохтани калид омад ё кушода шуд, ҷуз хонандагонаш барои калиди амонатии муассиса низ рамзбандӣ мешавад. Ду нигаҳдор ҳар яке нисфи ин калидро доранд: танҳо ҳарду якҷоя метавонанд як парвандаро барои як шахс кушоянд, масалан вақте ки ҳамаи хонандагони он паролҳояшонро гум кардаанд.",
        ru:
            "Каждое дело, которое поступило или было открыто после создания ключа, зашифровано не только для своих читателей, но и для депонированного ключа учреждения. У двух хранителей по половине этого ключа: только вдвоём они могут открыть одно дело одному человеку, например когда все его читатели забыли пароли.",
        en:
            "Each case received or opened since the key was created is encrypted not only for its readers but also with the escrow key of the institution. Each of the two holders has one half of that key: only both together can open a case, and for one person only, for example when all its readers have lost their passwords."
    )
    static let notFounded = Text(
        tg:
            "Калиди амонатӣ ҳанӯз сохта нашудааст. Парвандае, ки ҳамаи хонандагонаш калидҳояшонро гум кунанд, танҳо бо расиди шикояткунанда кушода мешавад.",
        ru:
            "Депонированного ключа пока нет. Дело, все читатели которого потеряют свои ключи, откроет только квитанция заявителя.",
        en:
            "There is no escrow key yet. A case whose readers have all lost their keys can be opened only with the complainant’s receipt."
    )
    static let holders = Text(tg: "Нигаҳдорон", ru: "Хранители", en: "Holders")
    static let foundedOn = Text(tg: "Сохта шуд", ru: "Создан", en: "Created on")
    static let generation = Text(tg: "Версияи калид", ru: "Версия ключа", en: "Key version")
    static let lost = Text(
        tg:
            "{1} дигар наметавонад тасдиқ кунад: нақш ё калидҳояш дигар шудаанд. Нигаҳдорони нав таъин кунед ва парвандаҳоро як бор кушоед.",
        ru:
            "{1} больше не может подтверждать: изменилась роль или ключи. Назначьте новых хранителей и откройте дела по одному разу.",
        en:
            "{1} can no longer confirm: their role or their keys have changed. Appoint new holders, and open the cases once."
    )
    static let found = Text(
        tg: "Сохтани калиди амонатӣ", ru: "Создать депонированный ключ", en: "Create the escrow key")
    static let newHolders = Text(
        tg: "Таъини нигаҳдорони нав", ru: "Назначить новых хранителей", en: "Appoint new holders")
    static let foundText = Text(
        tg:
            "Ду шахси гуногунро интихоб кунед, ки ба якдигар тобеъ набошанд, масалан Ваколатдор ва аудиторро. Калид сохта, дар байни онҳо тақсим карда мешавад ва дар ҳеҷ ҷо пурра нигоҳ дошта намешавад.",
        ru:
            "Выберите двух разных людей, лучше не подчинённых друг другу, например Уполномоченного и аудитора. Ключ создаётся и делится между ними; целиком он нигде не хранится.",
        en:
            "Choose two different people, preferably neither of whom reports to the other, for example the Commissioner and the auditor. The key is generated and split between them; the whole key is not kept anywhere."
    )
    static let newHoldersText = Text(
        tg:
            "Калиди нав сохта мешавад. Парвандаҳои нав барои он рамзбандӣ мешаванд, парвандаҳои пешина вақте ки бори дигар кушода мешаванд; то он вақт онҳоро нигаҳдорони пешина мекушоянд.",
        ru:
            "Создаётся новый ключ. Новые дела шифруются для него сразу, прежние — когда их откроют в следующий раз; до тех пор их открывают прежние хранители.",
        en:
            "A new key is created. New cases are encrypted with it immediately, earlier ones when they are next opened; until then the previous holders can open them."
    )
    static let tooFew = Text(
        tg:
            "Барои ин ду шахс бо калидҳо лозиманд: Ваколатдор, кормандон, администраторҳо ё аудиторон, ки ворид шудаанд.",
        ru:
            "Нужны двое с ключами: Уполномоченный, сотрудники, администраторы или аудиторы, которые уже входили.",
        en:
            "Two people with keys are needed: the Commissioner, officers, administrators or auditors who have signed in."
    )
    static let firstHolder = Text(tg: "Нигаҳдори якум", ru: "Первый хранитель", en: "First holder")
    static let secondHolder = Text(tg: "Нигаҳдори дуюм", ru: "Второй хранитель", en: "Second holder")
    static let ask = Text(
        tg: "Дархости кушодани парванда", ru: "Запросить открытие дела", en: "Request the opening of a case")
    static let askText = Text(
        tg:
            "Парванда танҳо барои касе кушода мешавад, ки онро аз рӯйи нақш ва қабулгоҳаш хонда метавонад. Ҳарду нигаҳдор бояд дар 7 рӯз тасдиқ кунанд.",
        ru:
            "Дело откроется только тому, кто вправе читать его по роли и приёмной. Оба хранителя должны подтвердить в течение 7 дней.",
        en:
            "A case is opened only for a person whose role and office allow them to read it. Both holders must confirm within 7 days."
    )
    static let numberHint = Text(
        tg: "Масалан 2026-SUG-000123.", ru: "Например, 2026-SUG-000123.", en: "For example 2026-SUG-000123.")
    static let reader = Text(tg: "Барои кӣ кушода мешавад", ru: "Кому открыть", en: "Opened for")
    static let reason = Text(tg: "Сабаб", ru: "Причина", en: "Reason")
    static let reasonHint = Text(
        tg: "Чаро калиди амонатӣ лозим аст. Аз мазмуни парванда чизе нанависед: ин матн рамзбандӣ намешавад.",
        ru: "Почему нужен депонированный ключ. Не пишите, о чём дело: этот текст не шифруется.",
        en: "Why the escrow key is needed. Do not describe the case: this text is not encrypted."
    )
    static let requests = Text(tg: "Дархостҳо", ru: "Запросы", en: "Requests")
    static let state = Text(tg: "Ҳолат", ru: "Состояние", en: "State")
    static let askedBy = Text(tg: "Дархост кард", ru: "Запросил(а)", en: "Requested by")
    static let first = Text(tg: "Тасдиқи якум", ru: "Первое подтверждение", en: "First confirmation")
    static let second = Text(tg: "Тасдиқи дуюм", ru: "Второе подтверждение", en: "Second confirmation")
    static let declinedBy = Text(tg: "Рад кард", ru: "Отклонил(а)", en: "Declined by")
    static let confirm = Text(
        tg: "Тасдиқ кардани кушодан", ru: "Подтвердить открытие", en: "Confirm the opening")
    static let decline = Text(tg: "Рад кардан", ru: "Отклонить", en: "Decline")
    static let waits = Text(
        tg: "Дархости кушодани парванда тасдиқи шуморо интизор аст.",
        ru: "Запрос на открытие дела ждёт вашего подтверждения.",
        en: "A request to open a case is awaiting your confirmation.")

    static func state(_ state: EscrowRequest.State) -> Text {
        switch state {
        case .asked:
            Text(tg: "Тасдиқҳоро интизор аст", ru: "Ждёт подтверждений", en: "Awaiting both holders")
        case .confirmed:
            Text(
                tg: "Тасдиқи дуюмро интизор аст", ru: "Ждёт второго подтверждения",
                en: "Awaiting the second holder")
        case .opened: Text(tg: "Кушода шуд", ru: "Открыто", en: "Opened")
        case .declined: Text(tg: "Рад шуд", ru: "Отклонён", en: "Declined")
        case .expired: Text(tg: "Муҳлаташ гузашт", ru: "Срок истёк", en: "Expired")
        }
    }

    static func fault(_ fault: EscrowFault) -> Text {
        switch fault {
        case .sameHolder:
            Text(
                tg: "Нигаҳдорон бояд ду шахси гуногун бошанд.", ru: "Хранители — два разных человека.",
                en: "The holders must be two different people.")
        case .noCandidate:
            Text(
                tg: "Ин шахс нигаҳдор шуда наметавонад.", ru: "Этот человек не может быть хранителем.",
                en: "This person cannot be a holder.")
        case .noSuchCase:
            Text(
                tg: "Чунин парванда нест. Намуна: 2026-SUG-000123.",
                ru: "Такого дела нет. Пример: 2026-SUG-000123.",
                en: "There is no such case. Example: 2026-SUG-000123.")
        case .notReader:
            Text(
                tg: "Ин шахс ҳақ надорад парвандаро хонад ё калид надорад.",
                ru: "Этот человек не вправе читать дело или не имеет ключей.",
                en: "This person is not entitled to read the case, or has no keys.")
        case .notSealed:
            Text(
                tg:
                    "Парванда барои ин калиди амонатӣ рамзбандӣ нашудааст: пас аз сохтани он касе онро накушодааст.",
                ru:
                    "К этому делу депонированный ключ не подходит: после создания ключа дело не открывали.",
                en:
                    "The case is not encrypted with this escrow key: nobody has opened it since the key was created."
            )
        default: confirmationFault(fault)
        }
    }

    private static func confirmationFault(_ fault: EscrowFault) -> Text {
        switch fault {
        case .alreadyConfirmed:
            Text(
                tg: "Шумо аллакай тасдиқ кардед. Акнун навбати нигаҳдори дигар аст.",
                ru: "Вы уже подтвердили. Теперь очередь другого хранителя.",
                en: "You have already confirmed. The other holder still has to confirm.")
        case .expired:
            Text(
                tg: "Аз дархост 7 рӯз гузашт. Аз нав дархост кунед.",
                ru: "С запроса прошло 7 дней. Запросите снова.",
                en: "The request is more than 7 days old. Submit a new one.")
        case .isOver:
            Text(
                tg: "Дархост аллакай анҷом ёфтааст.", ru: "Запрос уже завершён.",
                en: "The request is already closed.")
        case .otherKeys:
            Text(
                tg: "Нисфи калид бо калидҳои ҳозираи шумо кушода намешавад. Нигаҳдорони нав таъин кунед.",
                ru: "Ваша половина не открывается вашими нынешними ключами. Назначьте новых хранителей.",
                en: "Your half cannot be opened with your current keys. Appoint new holders.")
        case .takenBack:
            Text(
                tg:
                    "Тасдиқи нигаҳдори дигар дигар эътибор надорад. Ин дархостро рад кунед ва аз нав дархост кунед.",
                ru:
                    "Подтверждение другого хранителя больше не действует. Отклоните этот запрос и запросите снова.",
                en:
                    "The other holder’s confirmation is no longer valid. Decline this request and submit a new one."
            )
        default:
            Text(
                tg: "Калиди амонатӣ вайрон шудааст: «hamkori verify»-ро иҷро кунед.",
                ru: "Депонированный ключ повреждён: запустите «hamkori verify».",
                en: "The escrow key is damaged: run “hamkori verify”.")
        }
    }
}

extension EscrowFault: RuleFault {
    var reason: Text? { EscrowTexts.fault(self) }
}
