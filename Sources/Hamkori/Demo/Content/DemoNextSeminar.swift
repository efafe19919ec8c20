/// The seminar in preparation: a draft programme.
extension DemoContent {
    /// The coming September’s seminar; its proposals are `nextProposals`.
    static let nextSeminar: DemoSeminar = DemoSeminar(
        key: "nextSeminar",
        title: Wording(
            tg: "Семинари ҷомеаи шаҳрвандии Иттиҳоди Аврупо ва Тоҷикистон: аз тавсия то иҷро",
            ru: "Семинар гражданского общества «ЕС — Таджикистан»: от рекомендации к выполнению",
            en: "Civil Society Seminar EU–Tajikistan: from recommendation to implementation"),
        summary: Wording(
            tg: """
                Семинари навбатӣ аз натиҷаҳои соли гузашта оғоз мешавад: кадом уҳдадориҳо иҷро шуданд, \
                кадомашон не ва чаро. Чор тавсияи баррасинашуда аз нав пешниҳод шудаанд; қабули пешниҳодҳои \
                нав идома дорад.
                """,
            ru: """
                Следующий семинар начнётся с итогов прошлого: какие обязательства выполнены, какие нет и \
                почему. Четыре перенесённые рекомендации внесены вновь; приём новых предложений \
                продолжается.
                """,
            en: """
                The next seminar begins with the results of the last one: which commitments were kept, \
                which were not, and why. The four recommendations carried over have been submitted again; \
                new proposals are welcome.
                """),
        starts: DemoDate(year: 2, month: 9, day: 16), ends: DemoDate(year: 2, month: 9, day: 17),
        place: Wording(tg: "Душанбе", ru: "Душанбе", en: "Dushanbe"),
        themes: [.children, .independence, .awareness, .unRecommendations, .disability],
        sessions: [
            DemoSession(
                key: "nextOpening", day: 1, startsAt: "09:00", endsAt: "09:30",
                title: Wording(tg: "Ифтитоҳ", ru: "Открытие", en: "Opening"),
                description: Wording(
                    tg: "Тасдиқи барнома ва қоидаҳои қабули қарор.",
                    ru: "Утверждение программы и правил принятия решений.",
                    en: "Adoption of the programme and of the decision rules."),
                theme: nil,
                speakers: Wording(
                    tg: "Баъдтар муайян мешавад", ru: "Будут определены", en: "To be announced")),
            DemoSession(
                key: "nextFollowUp", day: 1, startsAt: "09:30", endsAt: "11:00",
                title: Wording(
                    tg: "Уҳдадориҳои соли гузашта чӣ гуна иҷро шуданд",
                    ru: "Как выполнены прошлогодние обязательства",
                    en: "Implementation of last year’s commitments"),
                description: Wording(
                    tg: """
                        Ҳисоботи мақомоти масъул ва арзёбии мустақили ҷомеаи шаҳрвандӣ дар паҳлӯи ҳам.
                        """,
                    ru: """
                        Отчёты ответственных органов в сопоставлении с независимой оценкой гражданского общества.
                        """,
                    en: """
                        Reports of the responsible bodies compared with the independent assessment of civil \
                        society.
                        """),
                theme: .unRecommendations,
                speakers: Wording(
                    tg: "Масъулони уҳдадориҳо; ташкилотҳои ҷамъиятӣ",
                    ru: "Ответственные за обязательства; общественные организации",
                    en: "Owners of commitments; civil-society organisations")),
            DemoSession(
                key: "nextChildren", day: 1, startsAt: "11:15", endsAt: "12:30",
                title: Wording(
                    tg: "Кӯдакон дар муассисаҳо", ru: "Дети в учреждениях", en: "Children in institutions"),
                description: Wording(
                    tg: "Таҷрибаи аввалин боздидҳо ба мактаб-интернатҳо ва қадамҳои минбаъда.",
                    ru: "Опыт первых посещений школ-интернатов и дальнейшие шаги.",
                    en: "Lessons of the first visits to boarding schools, and what comes next."),
                theme: .children,
                speakers: Wording(
                    tg: "Баъдтар муайян мешавад", ru: "Будут определены", en: "To be announced")),
            DemoSession(
                key: "nextDisability", day: 1, startsAt: "13:30", endsAt: "15:00",
                title: Wording(
                    tg: "Дастрасӣ ба адолат барои шахсони дорои маъюбият",
                    ru: "Доступ к правосудию для лиц с инвалидностью",
                    en: "Access to justice for persons with disabilities"),
                description: Wording(
                    tg: "Қабулгоҳҳои дастрас, забони имову ишора, матнҳо бо забони содаву фаҳмо.",
                    ru: "Доступные приёмные, жестовый язык, тексты на ясном языке.",
                    en: "Accessible reception offices, sign language, easy-to-read texts."),
                theme: .disability,
                speakers: Wording(
                    tg: "Ташкилотҳои шахсони дорои маъюбият", ru: "Организации лиц с инвалидностью",
                    en: "Organisations of persons with disabilities")),
            DemoSession(
                key: "nextIndependence", day: 2, startsAt: "09:00", endsAt: "10:30",
                title: Wording(
                    tg: "Мустақилият ва захираҳои Ваколатдор", ru: "Независимость и ресурсы Уполномоченного",
                    en: "Independence and resources of the Commissioner"),
                description: Wording(
                    tg: "Идомаи муҳокимаи тавсияи ба даври оянда гузаронидашуда.",
                    ru: "Продолжение обсуждения перенесённой рекомендации.",
                    en: "Taking up the recommendation that was carried over."),
                theme: .independence,
                speakers: Wording(
                    tg: "Маҷлиси намояндагон (дар ҳоли тасдиқ)", ru: "Маджлиси намояндагон (уточняется)",
                    en: "Majlisi Namoyandagon (to be confirmed)")),
            DemoSession(
                key: "nextAdoption", day: 2, startsAt: "14:00", endsAt: "16:30",
                title: Wording(
                    tg: "Қабули тавсияҳо", ru: "Принятие рекомендаций", en: "Adoption of recommendations"),
                description: Wording(
                    tg: "Пешниҳодҳо пешакӣ дар ҳамин сомона ворид ва муҳокима мешаванд.",
                    ru: "Предложения вносятся и обсуждаются заранее на этом сайте.",
                    en: "Proposals are submitted and discussed beforehand on this site."),
                theme: nil,
                speakers: Wording(
                    tg: "Намояндагони ташкилотҳои ҷамъиятӣ", ru: "Делегаты общественных организаций",
                    en: "Delegates of civil-society organisations")),
        ])
}
