/// Proposals on the Commissioner, the receptions and human rights education.
extension DemoContent {
    /// Adopted 8 to 10; 14 merged.
    static let proposalsOnCommissioner: [DemoProposal] = [
        DemoProposal(
            number: 8,
            title: Wording(
                tg: "Мустақилияти Ваколатдор: интихоби кушод ва буҷети алоҳида",
                ru: "Независимость Уполномоченного: открытый отбор и отдельный бюджет",
                en: "Independence of the Commissioner: open selection and a budget line of its own"),
            text: Wording(
                tg: """
                    Ба қонун дар бораи Ваколатдор интихоби кушоди номзадҳо бо эълони пешакӣ ва машварат бо \
                    ҷомеаи шаҳрвандӣ, асосҳои маҳдуди озод кардан аз вазифа ва сатри алоҳидаи буҷети \
                    давлатӣ барои дастгоҳ ва қабулгоҳҳо дохил карда шавад.
                    """,
                ru: """
                    Внести в закон об Уполномоченном открытый отбор кандидатов с предварительным \
                    объявлением и консультациями с гражданским обществом, исчерпывающие основания \
                    освобождения от должности и отдельную строку государственного бюджета для аппарата и \
                    приёмных.
                    """,
                en: """
                    Write into the law on the Commissioner an open selection of candidates with prior \
                    announcement and consultation of civil society, a closed list of grounds for dismissal, \
                    and a separate line in the State budget for the Office and its reception offices.
                    """),
            theme: .independence, addresseeKey: "parliament", supportingKeys: ["executiveOffice", "finance"],
            proposerKey: "legislationDushanbe",
            outcome: .adopted(rule: .twoThirds(yes: 19, no: 5, abstain: 2)),
            explanation: Wording(
                tg: """
                    Принсипҳои Париж таъини шаффоф ва маблағгузории кофиро талаб мекунанд; аз ин мақоми \
                    аккредитатсия вобаста аст.
                    """,
                ru: """
                    Парижские принципы требуют прозрачного назначения и достаточного финансирования; от \
                    этого зависит статус аккредитации.
                    """,
                en: """
                    The Paris Principles ask for a transparent appointment and adequate funding; the \
                    accreditation status depends on it.
                    """),
            objections: [
                Wording(
                    tg: """
                        Тағйири тартиби таъинот ба ваколати мақомоти олии ҳокимияти давлатӣ дахл дорад ва бояд алоҳида \
                        омӯхта шавад.
                        """,
                    ru: """
                        Изменение порядка назначения затрагивает полномочия высших органов власти и требует \
                        отдельного изучения.
                        """,
                    en: """
                        Changing the appointment touches the powers of the highest State bodies and needs a \
                        study of its own.
                        """),
                Wording(
                    tg: """
                        Ду масъала дар як тавсия: буҷетро ҳама дастгирӣ мекунанд, интихобро на ҳама.
                        """,
                    ru: """
                        Два вопроса в одной рекомендации: бюджет поддерживают все, отбор — не все.
                        """,
                    en: """
                        Two matters in one recommendation: everyone supports the budget line, but not everyone supports the selection.
                        """),
            ],
            dissent: [
                DemoDissent(
                    organisationKey: "legalAidBokhtar",
                    text: Wording(
                        tg: """
                            Мо сатри алоҳидаи буҷетро дастгирӣ мекунем, аммо бар зидди он овоз додем, ки \
                            тартиби интихоб бе таҳлили ҳуқуқӣ ба ҳамин тавсия дохил шавад.
                            """,
                        ru: """
                            Мы поддерживаем отдельную строку бюджета, но голосовали против включения \
                            порядка отбора в эту рекомендацию без правового анализа.
                            """,
                        en: """
                            We support the separate budget line, but voted against including the selection \
                            procedure in this recommendation without a legal analysis.
                            """)),
                DemoDissent(
                    organisationKey: "womenPanj",
                    text: Wording(
                        tg: "Тавсия бояд аввал бо худи Дастгоҳи Ваколатдор муҳокима мешуд.",
                        ru: """
                            Рекомендацию следовало сначала обсудить с самим Аппаратом Уполномоченного.
                            """,
                        en: """
                            The recommendation should first have been discussed with the Office of the \
                            Commissioner itself.
                            """)),
            ],
            sdg: ["16.6", "16.7", "16.a"], repeats: nil),
        DemoProposal(
            number: 9,
            title: Wording(
                tg: "Қабулгоҳҳои ҷамъиятӣ: кормандон ва рӯзҳои қабули сайёр",
                ru: "Общественные приёмные: кадры и выездные приёмы",
                en: "Public reception offices: staff and mobile reception days"),
            text: Wording(
                tg: """
                    Дар лоиҳаи буҷети соли оянда барои ҳар як қабулгоҳи ҷамъиятӣ на камтар аз ду воҳиди \
                    корӣ ва маблағи қабули сайёри ҳар семоҳа дар ноҳияҳои дурдаст, аз ҷумла водиҳои \
                    Бадахшон ва Рашт, пешбинӣ карда шавад.
                    """,
                ru: """
                    Предусмотреть в проекте бюджета на следующий год не менее двух штатных единиц для \
                    каждой общественной приёмной и средства на ежеквартальные выездные приёмы в отдалённых \
                    районах, в том числе в долинах Бадахшана и Рашта.
                    """,
                en: """
                    Provide in the draft budget for next year at least two posts for every public reception office and funds for mobile reception days every quarter in remote districts, including the \
                    valleys of Badakhshon and Rasht.
                    """),
            theme: .receptions, addresseeKey: "finance", supportingKeys: ["commissioner", "labour"],
            proposerKey: "awarenessKhorugh", outcome: .adopted(rule: .consensus),
            explanation: Wording(
                tg: """
                    Дар аксари қабулгоҳҳо як нафар кор мекунад; аз деҳаҳои дурдаст то қабулгоҳ роҳ як рӯзро \
                    мегирад.
                    """,
                ru: """
                    В большинстве приёмных работает один человек; из отдалённых сёл до приёмной — день \
                    пути.
                    """,
                en: """
                    Most reception offices have a single officer; from a remote village the reception office is a day’s \
                    journey away.
                    """),
            objections: [], dissent: [], sdg: ["16.3", "16.6", "16.10"], repeats: nil),
        DemoProposal(
            number: 10,
            title: Wording(
                tg: "Таълими ҳуқуқи инсон: нақшаи солона бо се забон",
                ru: "Образование в области прав человека: ежегодный план на трёх языках",
                en: "Human rights education: a yearly plan in three languages"),
            text: Wording(
                tg: """
                    Ҳар сол нақшаи таълими ҳуқуқи инсон бо забонҳои тоҷикӣ, русӣ ва англисӣ бо нишондиҳандаҳои \
                    фарогирӣ аз рӯйи минтақа, ҷинс ва гурӯҳҳои осебпазир қабул ва натиҷаҳои он якҷоя бо \
                    ташкилотҳои ҷамъиятӣ нашр карда шавад.
                    """,
                ru: """
                    Ежегодно принимать план образования в области прав человека на таджикском, русском и английском \
                    языках с показателями охвата по регионам, полу и уязвимым группам и публиковать его \
                    результаты вместе с общественными организациями.
                    """,
                en: """
                    Adopt every year a plan for human rights education in Tajik, Russian and English with \
                    goals for reach by region, gender and vulnerable group, and publish its results \
                    together with civil-society organisations.
                    """),
            theme: .awareness, addresseeKey: "commissioner", supportingKeys: ["education"],
            proposerKey: "awarenessPanjakent", outcome: .adopted(rule: .consensus),
            explanation: Wording(
                tg: """
                    Чорабиниҳо зиёданд, вале маълум нест, ки ба кӣ мерасанд ва чӣ дар хотир мемонад.
                    """,
                ru: "Мероприятий много, но неизвестно, до кого они доходят и что запоминается.",
                en: """
                    There are many events, but it is not known whom they reach and what effect they have.
                    """),
            objections: [], dissent: [], sdg: ["4.7", "16.10"], repeats: nil),
        DemoProposal(
            number: 14,
            title: Wording(
                tg: "Рӯзҳои қабули сайёр дар ноҳияҳои Бадахшон", ru: "Выездные приёмы в районах Бадахшана",
                en: "Mobile reception days in the districts of Badakhshon"),
            text: Wording(
                tg: """
                    Дар ноҳияҳои Вилояти Мухтори Кӯҳистони Бадахшон ҳар семоҳа қабули сайёр бо ҷадвали \
                    пешакӣ эълоншуда, бо иштироки ҳуқуқшиноси зан ва дар бинои барои шахсони дорои маъюбият \
                    дастрас гузаронида шавад.
                    """,
                ru: """
                    Ежеквартально проводить в районах Горно-Бадахшанской автономной области выездные приёмы \
                    по заранее объявленному расписанию, с участием женщины-юриста и в помещениях, доступных \
                    для лиц с инвалидностью.
                    """,
                en: """
                    Hold mobile reception days every quarter in the districts of the Kuhistoni Badakhshon \
                    Autonomous Region, announced beforehand, with a woman lawyer present and in premises \
                    accessible to persons with disabilities.
                    """),
            theme: .receptions, addresseeKey: "commissioner", supportingKeys: ["awarenessKhorugh"],
            proposerKey: "familiesVanj", outcome: .merged(into: 9),
            explanation: Wording(
                tg: """
                    Ба пешниҳоди 9 муттаҳид шуд, ки қабули сайёрро барои ҳамаи ноҳияҳои дурдаст пешбинӣ \
                    мекунад.
                    """,
                ru: """
                    Объединено с предложением 9, которое предусматривает выездные приёмы для всех \
                    отдалённых районов.
                    """,
                en: """
                    Merged into proposal 9, which provides for mobile reception days in all remote \
                    districts.
                    """),
            objections: [], dissent: [], sdg: ["16.3", "10.2"], repeats: nil),
    ]
}
