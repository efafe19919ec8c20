import Markup
import Web

/// The addresses at which answers to confidential forms are shown once. They tell nothing of what they are about.
enum OneTimePages {
    static let endpoints: [Endpoint] = [
        .confidential(OneTimePage.show) { word, context in
            try OneTimePage.find(word, context) ?? context.page(gone(context))
        },
        .confidential(OneTimePage.seen) { word, context in
            try OneTimePage.remove(word, context)
            return Response(status: 200, headers: ["Content-Type": "image/gif"], body: .bytes(dot))
        },
    ]

    private static func gone(_ context: Context) -> Page {
        let language = context.language
        return Page(
            title: title[language], status: 410, section: .complaints,
            body: """
                <p>\(why[language])</p>
                <ul>\(whatItShowed.html { "<li>\($0[language])</li>" })</ul>
                <p><a class="button" href="\(context.link(Complaints.enterReceipt))">\(IntakeTexts.haveReceipt[language])</a></p>
                <p><a href="\(context.link(Complaints.create))">\(IntakeTexts.title[language])</a></p>
                """)
    }

    /// A transparent picture of one dot (GIF89a).
    private static let dot: [UInt8] = [
        0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0x21, 0xF9, 4,
        1,
        0, 0, 0, 0, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3B,
    ]

    private static let title = Text(
        tg: "Ин саҳифа аллакай нишон дода шуд", ru: "Эта страница уже показана",
        en: "This page has already been shown")
    private static let why = Text(
        tg: "Барои бехатарии шумо он бори дуюм нишон дода намешавад. Он чи фиристодед, шояд гирифта шудааст:",
        ru:
            "Ради вашей безопасности второй раз она не показывается. То, что вы отправили, возможно, получено:",
        en: "For your safety it is not shown a second time. What you sent may have been received:")
    /// What its answers may have been: which one it was is not kept.
    private static let whatItShowed = [
        Text(
            tg: "Агар дар он расид буд, шикоят гирифта шуд. Онро бо расид кушоед.",
            ru: "Если на ней была квитанция, жалоба получена. Откройте её с квитанцией.",
            en: "If it showed a receipt, your complaint was received. Open it with the receipt."),
        Text(
            tg: "Агар дар он шикояти шумо буд, онро бо расид кушода, бинед, ки паёматон дар он ҳаст ё не.",
            ru:
                "Если на ней была ваша жалоба, откройте её с квитанцией и посмотрите, есть ли там ваше сообщение.",
            en:
                "If it showed your complaint, open it with the receipt and check whether your message is there."
        ),
        Text(
            tg:
                "Агар дар он гуфта шуд, ки чиро ислоҳ кардан лозим аст, шакл гирифта нашуд: аз нав пур кунед.",
            ru: "Если на ней было сказано, что исправить, форма не получена: заполните её снова.",
            en: "If it said what to correct, the form was not received: fill it in again."),
        Text(
            tg: """
                Агар расидро нанавишта бошед ё ҳеҷ чизро надида бошед, шикоят шояд ба ҳар ҳол гирифта шудааст. Расидро \
                дубора нишон дода наметавонем. Шикоятро боз фиристед ва дар он нависед, ки шояд бори дуюм аст.
                """,
            ru: """
                Если вы не записали квитанцию или ничего не увидели, жалоба, возможно, всё же получена. Показать квитанцию \
                снова мы не можем. Отправьте жалобу ещё раз и напишите в ней, что это, возможно, второй раз.
                """,
            en: """
                If you did not write the receipt down, or saw nothing, your complaint may still have been received. We cannot show the receipt again. Send the complaint again, and mention in it that it may be the second time.
                """),
    ]
}
