import Markup
import Web

/// The addresses at which answers to confidential forms are shown once. They tell nothing of what they are about.
enum OneTimePages {
    static let show = Route(.get, "now", OneTimeWord.self)
    static let seen = Route(.get, "now", OneTimeWord.self, "seen")

    static let endpoints: [Endpoint] = [
        .confidential(show) { word, context in
            try OneTimePage.find(word, context) ?? context.page(gone(context))
        },
        .confidential(seen) { word, context in
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
        en: "This page was shown already")
    private static let why = Text(
        tg: """
            Барои бехатарии шумо он бори дуюм нишон дода намешавад. Агар расид гирифта бошед, шикоятро бо он мекушоед. \
            Агар не, чизе қабул нашудааст: аз нав оғоз кунед.
            """,
        ru: """
            Ради вашей безопасности второй раз она не показывается. Если вы получили квитанцию, откройте жалобу с ней. \
            Если нет, ничего не принято: начните снова.
            """,
        en: """
            For your safety it is not shown a second time. If you were given a receipt, open your complaint with it. If \
            not, nothing was received: start again.
            """)
}
