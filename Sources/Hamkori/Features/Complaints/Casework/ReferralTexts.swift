/// The words of consent and referral.
enum ReferralTexts {
    static let title = Text(tg: "Парвандаҳои равонкардашуда", ru: "Направленные дела", en: "Referrals")
    static let one = Text(
        tg: "Равон кардани парванда ба ташкилот", ru: "Направление дела организации", en: "Referral")
    static let none = Text(
        tg:
            "Ҳоло чизе нест. Парвандаҳое, ки қабулгоҳ бо розигии шахс ба ташкилоти шумо равон мекунад, ин ҷо пайдо мешаванд.",
        ru:
            "Пока ничего нет. Здесь появятся дела, которые приёмная направит вашей организации с согласия человека.",
        en:
            "There is nothing yet. Cases that an office refers to your organisation, with the person’s consent, will appear here."
    )
    static let offeredOn = Text(tg: "Рӯзи пешниҳод", ru: "День предложения", en: "Offered on")
    static let shared = Text(tg: "Он чи равон карда шуд", ru: "Что направлено", en: "What was shared")
    static let purpose = Text(tg: "Барои чӣ", ru: "Для чего", en: "Purpose")
    static let purposeHint = Text(
        tg: "Шикояткунанда инро мехонад: сода нависед, ташкилот чӣ мекунад.",
        ru: "Это читает заявитель: напишите просто, что сделает организация.",
        en: "The complainant reads this: say plainly what the organisation will do.")
    static let accept = Text(tg: "Қабул кардан", ru: "Принять", en: "Accept")
    static let decline = Text(tg: "Рад кардан", ru: "Отклонить", en: "Decline")
    static let declineSurely = Text(
        tg: "Бале, рад мекунам; он чӣ равон шуда буд, дигар хонда намешавад",
        ru: "Да, отклоняю; направленное больше нельзя будет прочитать",
        en: "Yes, we decline; what was shared cannot be read any longer")
    static let tickToDecline = Text(
        tg: "Барои рад кардан қуттичаро қайд кунед: бозгашт нест.",
        ru: "Чтобы отклонить, отметьте поле: отменить нельзя.",
        en: "Tick the box to decline: it cannot be undone.")
    static let promise = Text(
        tg:
            "Матнҳо пас аз қабул кушода мешаванд. Ҳар кушодан қайд мешавад. Ҳеҷ чизро бе розигии шахс ба каси дигар надиҳед.",
        ru:
            "Тексты откроются после принятия. Каждое открытие записывается. Ничего не передавайте другим без согласия человека.",
        en:
            "The texts open after you accept. Every opening is recorded. Do not share anything with others without the person’s consent."
    )
    static let promiseBox = Text(
        tg: "Уҳдадор мешавем, ки махфиятро риоя мекунем", ru: "Обязуемся соблюдать конфиденциальность",
        en: "We undertake to keep it confidential")
    static let promiseFirst = Text(
        tg: "Аввал ин уҳдадориро қайд кунед.", ru: "Сначала подтвердите это обязательство.",
        en: "Confirm this undertaking first.")
    static let needsSecondFactor = Text(
        tg:
            "Барои хондани парвандаҳо омили дуюми воридшавӣ лозим аст. Аввал онро дар утоқи корӣ фаъол кунед.",
        ru: "Чтобы читать дела, нужен второй фактор входа. Включите его на рабочем месте.",
        en: "A second factor is required to read cases. Set one up in your workspace first.")
    static let message = Text(tg: "Навиштан", ru: "Написать", en: "Write a message")
    static let conclude = Text(tg: "Анҷом додан", ru: "Завершить", en: "Conclude")
    static let outcome = Text(tg: "Натиҷа", ru: "Итог", en: "Outcome")
    static let outcomeHint = Text(
        tg: "Бе ном: чӣ шуд ва чӣ натиҷа дод.", ru: "Без имён: что сделано и к чему привело.",
        en: "Without names: what was done and with what outcome.")
    static let consent = Text(
        tg: "Розигии шахс барои равон кардан", ru: "Согласие на направление организации",
        en: "Consent to a referral"
    )
    static let consentHint = Text(
        tg:
            "Ба ташкилот танҳо қисмҳои интихобшуда ва танҳо бо розигӣ дода мешаванд. Розигиро ҳар вақт бозпас гирифтан мумкин аст.",
        ru:
            "Организация получит только выбранные части и только с согласия. Согласие можно отозвать в любое время.",
        en:
            "An organisation receives only the selected parts, and only with consent. Consent can be withdrawn at any time."
    )
    static let parts = Text(tg: "Кадом қисмҳо", ru: "Какие части", en: "Which parts")
    static let partsFirst = Text(
        tg: "Ақаллан як қисмро интихоб кунед.", ru: "Выберите хотя бы одну часть.",
        en: "Select at least one part.")
    static let partsTellMaker = Text(
        tg:
            "Аз файлҳои № {1} ҷой, вақт, дастгоҳ ё муаллифро донистан мумкин аст. Онҳоро хориҷ кунед, ё розигиро бо ном пурсед, ё нусхаи покшударо ҳамчун далел илова кунед.",
        ru:
            "По файлам № {1} можно узнать место, время, устройство или автора. Уберите их, запросите согласие с именем или добавьте очищенную копию как доказательство.",
        en:
            "Files No. {1} may reveal the location, time, device or author. Leave them out, ask for consent to sharing the name, or add a cleaned copy as evidence."
    )
    static let withIdentity = Text(
        tg: "Бо ном ва роҳи тамос; файлҳо тавре ки ҳастанд", ru: "С именем и способом связи; файлы как есть",
        en: "With name and contact details; files as they are")
    static let way = Text(
        tg: "Розигӣ чӣ тавр дода шуд", ru: "Как получено согласие", en: "How consent was given")
    static let refer = Text(
        tg: "Ба ташкилот равон кардан", ru: "Направить организации", en: "Refer to an organisation")
    static let referHint = Text(
        tg: "Ташкилот онро пас аз қабул хонда метавонад.",
        ru: "Организация сможет прочитать материалы после принятия.",
        en: "The organisation can read it once it has accepted.")
    static let givenConsent = Text(
        tg: "Розигии додашуда", ru: "Данное согласие", en: "Consent given")
    static let nobodyThere = Text(
        tg:
            "Дар ин ташкилот ҳанӯз хонандаи тасдиқшуда нест: касе аз он ворид шавад ва шумо ӯро тасдиқ кунед.",
        ru: "В этой организации ещё нет подтверждённого читателя: пусть кто-то войдёт, и вы его подтвердите.",
        en:
            "This organisation has no confirmed reader yet: one of its members has to sign in and be confirmed by you."
    )
    static let revoke = Text(
        tg: "Равонкуниро бозпас гирифтан", ru: "Отозвать направление", en: "Revoke a referral")
    static let revokeHint = Text(
        tg: "Ташкилот дигар хонда наметавонад; он чи аллакай хонда шудааст, бозгардонида намешавад.",
        ru: "Организация больше не сможет читать; прочитанное вернуть нельзя.",
        en: "The organisation can no longer read it; what it has already read cannot be undone.")
    static let revoked = Text(
        tg: "Равонкунӣ бозпас гирифта шуд", ru: "Направление отозвано", en: "Referral revoked")
    static let asked = Text(
        tg: "Мо розигии шуморо мепурсем", ru: "Мы запрашиваем ваше согласие", en: "We ask for your consent")
    static let wouldRead = Text(
        tg: "Ташкилот инҳоро мехонад:", ru: "Организация прочитает:", en: "The organisation would read:")
    static let identityShared = Text(
        tg:
            "Номи шумо ва роҳи тамос низ дода мешаванд. Файлҳо тавре ки фиристодаед, дода мешаванд: аз онҳо ҷой, вақт, дастгоҳ ва муаллифро донистан мумкин аст.",
        ru:
            "Ваше имя и способ связи тоже будут переданы. Файлы передаются так, как вы их отправили: по ним можно узнать место, время, устройство и автора.",
        en:
            "Your name and contact details are also shared. Files are shared as you sent them: they may reveal the location, time, device and author."
    )
    static let identityNotShared = Text(
        tg:
            "Номи шумо ва роҳи тамос дода намешаванд. Файлҳо бе ном, ҷой, вақт, дастгоҳ ва муаллиф дода мешаванд.",
        ru:
            "Ваше имя и способ связи не передаются. Файлы передаются без имени, места, времени, устройства и автора.",
        en:
            "Your name and contact details are not shared. Files are shared without file name, location, time, device and author."
    )
    static let agree = Text(tg: "Розӣ ҳастам", ru: "Согласен (согласна)", en: "I agree")
    static let refuse = Text(tg: "Розӣ нестам", ru: "Не согласен (не согласна)", en: "I do not agree")
    static let youAgreed = Text(
        tg: "Шумо розӣ шудед.", ru: "Вы согласились.", en: "You have given your consent.")
    static let withdrawConsent = Text(
        tg: "Розигиро бозпас гирифтан", ru: "Отозвать согласие", en: "Withdraw my consent")
    static let given = Text(tg: "Розигӣ дода шуд", ru: "Согласие дано", en: "Consent given")
    static let refused = Text(tg: "Розигӣ дода нашуд", ru: "В согласии отказано", en: "Consent refused")
    static let withdrawn = Text(
        tg: "Розигӣ бозпас гирифта шуд", ru: "Согласие отозвано", en: "Consent withdrawn")
    static let mailSubject = Text(
        tg: "Ҳамкорӣ: дар утоқи кории шумо навигарӣ ҳаст", ru: "Ҳамкорӣ: на рабочем месте вас ждёт новое",
        en: "Hamkori: you have a new item in your workspace")
    static let mailText = Text(
        tg: "Ба ташкилоти шумо пешниҳоде омад. Ворид шавед: {1}\n",
        ru: "Вашей организации пришло предложение. Войдите: {1}\n",
        en: "A case has been offered to your organisation. Sign in: {1}\n")
}
