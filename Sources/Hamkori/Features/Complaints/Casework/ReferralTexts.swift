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
            "There is nothing yet. Cases that an office refers to your organisation, with the person’s consent, will stand here."
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
            "The texts open after you accept. Every opening is noted. Pass nothing on without the person’s consent."
    )
    static let promiseBox = Text(
        tg: "Ваъда медиҳем, ки махфиятро нигоҳ медорем", ru: "Обещаем хранить тайну",
        en: "We promise to keep it confidential")
    static let promiseFirst = Text(
        tg: "Аввал ваъдаро қайд кунед.", ru: "Сначала отметьте обещание.", en: "Tick the promise first.")
    static let needsSecondFactor = Text(
        tg: "Барои хондани парвандаҳо воридшавии дузинагӣ лозим аст. Онро дар ҷойи кор фаъол кунед.",
        ru: "Чтобы читать дела, нужен второй фактор входа. Включите его на рабочем месте.",
        en: "Reading cases takes a second factor. Set one up in your workspace first.")
    static let message = Text(tg: "Навиштан", ru: "Написать", en: "Write a message")
    static let conclude = Text(tg: "Анҷом додан", ru: "Завершить", en: "Conclude")
    static let outcome = Text(tg: "Натиҷа", ru: "Итог", en: "Outcome")
    static let outcomeHint = Text(
        tg: "Бе ном: чӣ шуд ва чӣ натиҷа дод.", ru: "Без имён: что сделано и к чему привело.",
        en: "Without names: what was done, and what came of it.")
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
            "An organisation gets the chosen parts only, and only with consent. Consent can be taken back at any time."
    )
    static let parts = Text(tg: "Кадом қисмҳо", ru: "Какие части", en: "Which parts")
    static let partsFirst = Text(
        tg: "Ақаллан як қисмро интихоб кунед.", ru: "Выберите хотя бы одну часть.",
        en: "Choose at least one part.")
    static let partsTellMaker = Text(
        tg:
            "Файлҳои № {1} ҷой, вақт, дастгоҳ ё муаллифро ошкор карда метавонанд. Онҳоро хориҷ кунед, ё розигиро бо ном пурсед, ё нусхаи покшударо ҳамчун далел илова кунед.",
        ru:
            "Файлы № {1} могут выдать место, время, устройство или автора. Уберите их, спросите согласие с именем или добавьте очищенную копию как доказательство.",
        en:
            "Files No. {1} may tell place, time, device or author. Leave them out, ask for consent with name, or add a cleaned copy as evidence."
    )
    static let withIdentity = Text(
        tg: "Бо ном ва роҳи тамос; файлҳо тавре ки ҳастанд", ru: "С именем и способом связи; файлы как есть",
        en: "With name and contact; files as they are")
    static let way = Text(tg: "Розигӣ чӣ тавр", ru: "Как получено согласие", en: "How they agree")
    static let refer = Text(
        tg: "Ба ташкилот равон кардан", ru: "Направить организации", en: "Refer to an organisation")
    static let referHint = Text(
        tg: "Ташкилот пас аз қабул мехонад.", ru: "Организация прочитает после того, как примет.",
        en: "The organisation reads it once it has accepted.")
    static let givenConsent = Text(
        tg: "Розигии додашуда", ru: "Данное согласие", en: "Consent that was given")
    static let nobodyThere = Text(
        tg:
            "Дар ин ташкилот ҳанӯз хонандаи тасдиқшуда нест: касе аз он ворид шавад ва шумо ӯро тасдиқ кунед.",
        ru: "В этой организации ещё нет подтверждённого читателя: пусть кто-то войдёт, и вы его подтвердите.",
        en:
            "This organisation has no confirmed reader yet: somebody of it has to sign in, and you confirm them."
    )
    static let revoke = Text(
        tg: "Равонкуниро бозпас гирифтан", ru: "Отозвать направление", en: "Revoke a referral")
    static let revokeHint = Text(
        tg: "Ташкилот дигар намехонад; он чи аллакай хондааст, бозгардонида намешавад.",
        ru: "Организация больше не сможет читать; прочитанное вернуть нельзя.",
        en: "The organisation cannot read any longer; what it has read cannot be taken back.")
    static let revoked = Text(
        tg: "Равонкунӣ бозпас гирифта шуд", ru: "Направление отозвано", en: "Referral revoked")
    static let asked = Text(
        tg: "Аз шумо розигӣ мепурсем", ru: "Мы просим вашего согласия", en: "We ask for your consent")
    static let wouldRead = Text(
        tg: "Ташкилот инҳоро мехонад:", ru: "Организация прочитает:", en: "The organisation would read:")
    static let identityShared = Text(
        tg:
            "Номи шумо ва роҳи тамос низ дода мешаванд. Файлҳо тавре ки фиристодаед, дода мешаванд: онҳо ҷой, вақт, дастгоҳ ва муаллифро ошкор карда метавонанд.",
        ru:
            "Ваше имя и способ связи тоже будут переданы. Файлы передаются так, как вы их отправили: они могут выдать место, время, устройство и автора.",
        en:
            "Your name and contact are shared, too. Files are shared as you sent them: they may tell place, time, device and author."
    )
    static let identityNotShared = Text(
        tg:
            "Номи шумо ва роҳи тамос дода намешаванд. Файлҳо бе ном, ҷой, вақт, дастгоҳ ва муаллиф дода мешаванд.",
        ru:
            "Ваше имя и способ связи не передаются. Файлы передаются без имени, места, времени, устройства и автора.",
        en:
            "Your name and contact are not shared. Files are shared without name, place, time, device and author."
    )
    static let agree = Text(tg: "Розӣ ҳастам", ru: "Согласен (согласна)", en: "I agree")
    static let refuse = Text(tg: "Розӣ нестам", ru: "Не согласен (не согласна)", en: "I do not agree")
    static let youAgreed = Text(tg: "Шумо розӣ шудед.", ru: "Вы согласились.", en: "You have agreed.")
    static let withdrawConsent = Text(
        tg: "Розигиро бозпас гирифтан", ru: "Отозвать согласие", en: "Take my consent back")
    static let given = Text(tg: "Розигӣ дода шуд", ru: "Согласие дано", en: "Consent given")
    static let refused = Text(tg: "Розигӣ дода нашуд", ru: "В согласии отказано", en: "Consent refused")
    static let withdrawn = Text(
        tg: "Розигӣ бозпас гирифта шуд", ru: "Согласие отозвано", en: "Consent taken back")
    static let mailSubject = Text(
        tg: "Ҳамкорӣ: дар ҷойи кор чизе интизори шумост", ru: "Ҳамкорӣ: на рабочем месте вас ждёт новое",
        en: "Hamkori: something waits for you in your workspace")
    static let mailText = Text(
        tg: "Ба ташкилоти шумо пешниҳоде омад. Ворид шавед: {1}\n",
        ru: "Вашей организации пришло предложение. Войдите: {1}\n",
        en: "Your organisation has received an offer. Sign in: {1}\n")
}
