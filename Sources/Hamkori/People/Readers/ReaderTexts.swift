/// The words of readers of cases and their confirmation.
enum ReaderTexts {
    static let title = Text(tg: "Хонандагони парвандаҳо", ru: "Читатели дел", en: "Readers of cases")
    static let kicker = Text(
        tg: "Тасдиқи хонанда", ru: "Подтверждение читателя", en: "Confirmation of a reader")
    static let text = Text(
        tg:
            "Парвандаҳо танҳо барои онҳое рамзбандӣ мешаванд, ки хонандаи ҳозира тасдиқ кардааст. Администратор ҳисоби корбарӣ месозад, вале касеро тасдиқ карда наметавонад. Тасдиқро танҳо Ваколатдор бозпас мегирад. Хонандаи нав парвандаро пас аз он мехонад, ки ҳамкоре онро аз нав кушояд. Калидҳои нав, нақши нав ё қабулгоҳи нав тасдиқи нав талаб мекунанд.",
        ru:
            "Дела шифруются только для тех, кого подтвердил нынешний читатель. Администратор создаёт учётные записи, но никого не подтверждает. Отозвать подтверждение может только Уполномоченный. Новый читатель сможет прочитать дело после того, как его откроет коллега. Новые ключи, другая роль или другая приёмная требуют нового подтверждения.",
        en:
            "Cases are encrypted only for people whom a current reader has confirmed. An administrator creates accounts but confirms nobody. Only the Commissioner can revoke a confirmation. A new reader can read a case once a colleague has opened it after the confirmation. New keys, a different role or a different office require a new confirmation."
    )
    static let waiting = Text(
        tg: "Тасдиқро интизоранд", ru: "Ждут подтверждения", en: "Waiting for confirmation")
    static let waitingMembers = Text(
        tg: "Намояндагони ташкилотҳо, ки тасдиқ нашудаанд", ru: "Неподтверждённые представители организаций",
        en: "Members of organisations who are not confirmed")
    static let present = Text(tg: "Хонандагони ҳозира", ru: "Нынешние читатели", en: "Current readers")
    static let past = Text(tg: "Тасдиқҳои пешина", ru: "Прежние подтверждения", en: "Earlier confirmations")
    static let pastText = Text(
        tg:
            "Бозпас гирифта шудаанд, ё калид, нақш ё қабулгоҳ дигар ё ҳисоби корбарӣ баста шудааст. Онҳо дигар эътибор надоранд, ҳатто агар ҳамааш ба ҳоли пешина баргардад.",
        ru:
            "Отозваны, либо изменились ключи, роль или приёмная, либо учётная запись закрывалась. Они больше не действуют, даже если всё вернётся к прежнему.",
        en:
            "They were revoked, or the keys, role or office changed, or the account was closed. They are no longer valid, even if everything is changed back."
    )
    static let ended = Text(tg: "Ба охир расид", ru: "Прекращено", en: "Ended")
    static let changed = Text(
        tg: "калид, нақш, қабулгоҳ ё ҳисоби корбарӣ дигар шуд",
        ru: "изменились ключи, роль, приёмная или учётная запись",
        en: "keys, role, office or account changed")
    static let forged = Text(
        tg:
            "Ин сабт бо даст ба пойгоҳи маълумот гузошта ё дигар карда шудааст. Барои ин шахс чизе рамзбандӣ намешавад. Ба Ваколатдор ва оператор хабар диҳед.",
        ru:
            "Эта запись внесена в базу данных или изменена вручную. Для этого человека ничего не шифруется. Сообщите Уполномоченному и оператору.",
        en:
            "This row was inserted into the database or changed by hand. Nothing is encrypted for this person. Inform the Commissioner and the operator."
    )
    static let nobody = Text(
        tg:
            "Ҳанӯз ягон хонанда нест: қабули шикоятҳо баста аст. Аввалинро оператор бо «hamkori user confirm» тасдиқ мекунад.",
        ru:
            "Читателей пока нет: приём жалоб закрыт. Первого подтверждает оператор командой «hamkori user confirm».",
        en:
            "There is no reader yet: complaints are not accepted. The operator confirms the first reader with “hamkori user confirm”."
    )
    static let place = Text(
        tg: "Қабулгоҳ ё ташкилот", ru: "Приёмная или организация", en: "Office or organisation")
    static let generation = Text(tg: "Версияи калид", ru: "Версия ключа", en: "Key version")
    static let fingerprint = Text(tg: "Изи калид", ru: "Отпечаток ключа", en: "Fingerprint of the key")
    static let confirmedBy = Text(tg: "Кӣ тасдиқ кард", ru: "Кто подтвердил", en: "Confirmed by")
    static let revokedBy = Text(tg: "Кӣ бозпас гирифт", ru: "Кто отозвал", en: "Revoked by")
    static let invitedBy = Text(
        tg: "Кӣ даъват кард ё нақш дод", ru: "Кто пригласил или дал роль", en: "Invited or given a role by")
    static let commandLine = Text(tg: "Оператори сервер", ru: "Оператор сервера", en: "The server’s operator")
    static let earlier = Text(
        tg: "Тасдиқҳои пешина (версия: кӣ)", ru: "Прежние подтверждения (версия: кто)",
        en: "Earlier confirmations (version: who)")
    static let compareText = Text(
        tg:
            "Ба ин шахс бо рақами телефоне, ки худатон медонед, занг занед ё рӯ ба рӯ вохӯред. Бигзор вай рақамҳоро аз саҳифаи кории худ хонад. Агар онҳо мувофиқ наоянд, тасдиқ накунед ва ба Ваколатдор хабар диҳед.",
        ru:
            "Позвоните этому человеку по номеру, который знаете сами, или встретьтесь. Пусть он прочтёт цифры со своей рабочей страницы. Если они не совпадают, не подтверждайте и сообщите Уполномоченному.",
        en:
            "Call this person on a number that you know yourself, or meet them. Ask them to read out the digits from their workspace. If they differ, do not confirm, and inform the Commissioner."
    )
    static let cannotBeTakenBack = Text(
        tg: "Шумо ин тасдиқро бозпас гирифта наметавонед: инро танҳо Ваколатдор карда метавонад.",
        ru: "Вы не сможете отозвать это подтверждение: это может только Уполномоченный.",
        en: "You cannot revoke this confirmation: only the Commissioner can.")
    static let thenOpen = Text(
        tg: "Пас аз тасдиқ парвандаҳоеро, ки ин шахс бояд хонад, як бор кушоед.",
        ru: "После подтверждения откройте по одному разу дела, которые этот человек должен читать.",
        en: "After confirming, open each of the cases that this person has to read once.")
    static let rights = Text(tg: "Чӣ карда метавонад", ru: "Что может", en: "Purpose")
    static let holderOnly = Text(
        tg: "Танҳо нигаҳдори калиди амонатӣ; парвандаҳоро намехонад",
        ru: "Только хранитель депонированного ключа; дел не читает",
        en: "Only as a holder of the escrow key; reads no cases")
    static let compared = Text(
        tg: "Ман рақамҳоро бо худи ин шахс муқоиса кардам ва онҳо мувофиқанд",
        ru: "Я сверил(а) цифры с самим этим человеком, они совпадают",
        en: "I have compared the digits with this person themselves, and they agree")
    static let compareFirst = Text(
        tg: "Аввал рақамҳоро муқоиса кунед.", ru: "Сначала сверьте цифры.", en: "Compare the digits first.")
    static let confirm = Text(
        tg: "Ҳамчун хонанда тасдиқ кардан", ru: "Подтвердить читателя", en: "Confirm as a reader")
    static let revoke = Text(
        tg: "Тасдиқро бозпас гирифтан", ru: "Отозвать подтверждение", en: "Revoke the confirmation")
    static let revokeSurely = Text(
        tg: "Бале, тасдиқи ин касро бозпас мегирам ва калидҳояш нест мешаванд: {1}",
        ru: "Да, отозвать подтверждение и удалить ключи: {1}",
        en: "Yes, revoke the confirmation and delete the keys of: {1}")
    static let tickToRevoke = Text(
        tg: "Барои бозпас гирифтан қуттичаро қайд кунед: бозгашт нест.",
        ru: "Чтобы отозвать, отметьте поле: отменить нельзя.",
        en: "Tick the box to revoke: it cannot be undone.")
    static let task = Text(
        tg: "Тасдиқи шуморо интизоранд:", ru: "Ждут вашего подтверждения:",
        en: "Waiting for your confirmation:")
    static let news = Text(
        tg:
            "Хонандагони нави парвандаҳо (онҳо танҳо парвандаҳоеро мехонанд, ки шумо баъд аз тасдиқ кушодаед):",
        ru: "Новые читатели дел (они прочитают только дела, которые вы откроете после подтверждения):",
        en: "New readers of cases (they can read only the cases that you open after the confirmation):")
    static let youWait = Text(
        tg:
            "Шумо ҳанӯз парвандаҳоро хонда наметавонед: хонандаи ҳозира бояд шуморо тасдиқ кунад. Ба ӯ занг занед ва ин изи калиди худро хонед:",
        ru:
            "Вы пока не можете читать дела: вас должен подтвердить нынешний читатель. Позвоните ему и прочтите отпечаток вашего ключа:",
        en:
            "You cannot read cases yet: a current reader has to confirm you. Call one of them and read out the fingerprint of your key:"
    )

    static func basis(_ basis: CaseReader.Basis) -> Text {
        switch basis {
        case .reader: present
        case .commandLine: commandLine
        }
    }

    static func fault(_ fault: ReaderFault) -> Text {
        switch fault {
        case .noSuchPerson, .notNeeded:
            Text(
                tg: "Ин шахс парвандаҳоро намехонад.", ru: "Этот человек не читает дела.",
                en: "This person does not read cases.")
        case .otherKeys:
            Text(
                tg: "Калиди ин шахс дар ин муддат дигар шуд. Рақамҳоро аз нав муқоиса кунед.",
                ru: "Ключ этого человека тем временем изменился. Сверьте цифры заново.",
                en: "The key of this person has changed in the meantime. Compare the digits again.")
        case .noKeys:
            Text(
                tg: "Ин шахс ҳанӯз парол интихоб накардааст ва калид надорад.",
                ru: "Этот человек ещё не выбрал пароль и не имеет ключей.",
                en: "This person has not chosen a password yet, and has no keys.")
        case .notAllowed:
            Text(
                tg: "Шумо ин тасдиқро дода ё бозпас гирифта наметавонед.",
                ru: "Вы не можете дать или отозвать это подтверждение.",
                en: "You may not give or revoke this confirmation.")
        case .alreadyConfirmed:
            Text(
                tg: "Ин шахс аллакай тасдиқ шудааст.", ru: "Этот человек уже подтверждён.",
                en: "This person is confirmed already.")
        case .readersExist:
            Text(
                tg: "Хонандагон ҳастанд: бигзор яке аз онҳо тасдиқ кунад.",
                ru: "Читатели есть: пусть подтвердит один из них.",
                en: "There are readers already: ask one of them to confirm.")
        }
    }
}
