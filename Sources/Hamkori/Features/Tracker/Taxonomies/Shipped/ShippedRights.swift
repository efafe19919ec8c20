/// What complaints are sorted by: the rights that were violated, and why a complaint is not admitted.
extension ShippedTerms {
    /// A word is the instrument and its article, the name says in our own short words what the article protects.
    /// ICCPR, ICESCR: the two Covenants; CAT: torture; CRC: children; CEDAW: women; CRPD: persons with disabilities;
    /// ICMW: migrant workers.
    static let rights = """
        ICCPR 2 | Ҳимояи самараноки ҳуқуқ | Эффективная защита прав | Effective remedy
        ICCPR 6 | Ҳаёт | Жизнь | Life
        ICCPR 7 | Озодӣ аз шиканҷа ва муносибати бераҳмона | Свобода от пыток и жестокого обращения | Freedom from torture and ill-treatment
        ICCPR 8 | Озодӣ аз ғуломӣ ва меҳнати маҷбурӣ | Свобода от рабства и принудительного труда | Freedom from slavery and forced labour
        ICCPR 9 | Озодӣ ва дахлнопазирии шахс | Свобода и личная неприкосновенность | Liberty and security of the person
        ICCPR 10 | Муносибати инсонӣ дар ҳабс | Гуманное обращение под стражей | Humane treatment in detention
        ICCPR 11 | Ҳабс нашудан барои қарз | Свобода от лишения свободы за долг | No imprisonment for debt
        ICCPR 12 | Озодии ҳаракат | Свобода передвижения | Freedom of movement
        ICCPR 13 | Ҳимоя ҳангоми ихроҷи хориҷиён | Защита при высылке иностранцев | Protection of aliens from expulsion
        ICCPR 14 | Суди одилона | Справедливый суд | Fair trial
        ICCPR 15 | Набудани ҷазои бе қонун | Нет наказания без закона | No punishment without law
        ICCPR 16 | Эътирофи шахсият дар назди қонун | Признание лица перед законом | Recognition as a person before the law
        ICCPR 17 | Ҳаёти шахсӣ, манзил ва мукотиба | Частная жизнь, жилище и переписка | Privacy, home and correspondence
        ICCPR 18 | Озодии фикр, виҷдон ва дин | Свобода мысли, совести и религии | Freedom of thought, conscience and religion
        ICCPR 19 | Озодии ақида ва баён | Свобода мнений и их выражения | Freedom of opinion and expression
        ICCPR 20 | Ҳимоя аз даъват ба бадбинӣ | Защита от призывов к ненависти | Protection from incitement to hatred
        ICCPR 21 | Гирдиҳамоии осоишта | Мирные собрания | Peaceful assembly
        ICCPR 22 | Озодии иттиҳодия | Свобода объединений | Freedom of association
        ICCPR 23 | Оила ва никоҳ | Семья и брак | Family and marriage
        ICCPR 24 | Ҳимояи кӯдак | Защита ребёнка | Protection of the child
        ICCPR 25 | Иштирок дар корҳои давлатӣ | Участие в государственных делах | Taking part in public affairs
        ICCPR 26 | Баробарӣ ва манъи табъиз | Равенство и запрет дискриминации | Equality and non-discrimination
        ICCPR 27 | Ҳуқуқи ақаллиятҳо | Права меньшинств | Rights of minorities
        ICESCR 3 | Баробарии занон ва мардон | Равенство женщин и мужчин | Equality of women and men
        ICESCR 6 | Ҳуқуқ ба меҳнат | Право на труд | Work
        ICESCR 7 | Шароити одилонаи меҳнат | Справедливые условия труда | Fair conditions of work
        ICESCR 8 | Иттифоқҳои касаба ва корпартоӣ | Профсоюзы и забастовка | Trade unions and strike
        ICESCR 9 | Таъминоти иҷтимоӣ | Социальное обеспечение | Social security
        ICESCR 10 | Ҳимояи оила ва модарон | Защита семьи и матерей | Protection of family and mothers
        ICESCR 11 | Сатҳи зиндагӣ, манзил, ғизо ва об | Уровень жизни, жильё, питание и вода | Standard of living, housing, food and water
        ICESCR 12 | Саломатӣ | Здоровье | Health
        ICESCR 13 | Таҳсил | Образование | Education
        ICESCR 15 | Ҳаёти фарҳангӣ ва илм | Культурная жизнь и наука | Cultural life and science
        CAT 1 | Шиканҷа | Пытки | Torture
        CAT 3 | Барнагардондан ба ҷое, ки хатари шиканҷа вуҷуд дорад | Невозвращение туда, где существует угроза пыток | Non-refoulement where there is a risk of torture
        CAT 12 | Тафтишоти фаврӣ ва беғараз | Быстрое и беспристрастное расследование | Prompt and impartial investigation
        CAT 13 | Шикоят аз шиканҷа ва ҳимояи шоҳидон | Жалоба на пытки и защита свидетелей | Complaint of torture and protection of witnesses
        CAT 14 | Ҷуброн ва барқарорсозии қурбониёни шиканҷа | Возмещение и реабилитация жертв пыток | Redress and rehabilitation of victims of torture
        CAT 15 | Қабул накардани далелҳои бо шиканҷа гирифташуда | Недопустимость показаний под пыткой | Inadmissibility of evidence obtained by torture
        CAT 16 | Муносибати бераҳмона ва таҳқиромез | Жестокое и унижающее обращение | Cruel and degrading treatment
        CRC 2 | Манъи табъизи кӯдак | Запрет дискриминации ребёнка | Non-discrimination of the child
        CRC 3 | Манфиатҳои беҳтарини кӯдак | Наилучшие интересы ребёнка | Best interests of the child
        CRC 7 | Сабти таваллуд, ном ва шаҳрвандӣ | Регистрация рождения, имя и гражданство | Birth registration, name and nationality
        CRC 9 | Ҷудо накардан аз падару модар | Неразлучение с родителями | No separation from parents
        CRC 12 | Шунидани фикри кӯдак | Право ребёнка быть услышанным | Right of the child to be heard
        CRC 19 | Ҳимоя аз зӯроварӣ ва беэътиноӣ | Защита от насилия и пренебрежения | Protection from violence and neglect
        CRC 20 | Кӯдаки бепарастор | Ребёнок без попечения | Child without parental care
        CRC 23 | Кӯдаки дорои маъюбият | Ребёнок с инвалидностью | Child with a disability
        CRC 24 | Саломатии кӯдак | Здоровье ребёнка | Health of the child
        CRC 28 | Таҳсили кӯдак | Образование ребёнка | Education of the child
        CRC 32 | Ҳимоя аз меҳнати кӯдакон | Защита от детского труда | Protection from child labour
        CRC 34 | Ҳимоя аз истисмори ҷинсӣ | Защита от сексуальной эксплуатации | Protection from sexual exploitation
        CRC 37 | Кӯдак дар ҳабс, манъи шиканҷа | Ребёнок под стражей, запрет пыток | Child in detention, no torture
        CRC 40 | Адлия барои ноболиғон | Правосудие для несовершеннолетних | Juvenile justice
        CEDAW 2 | Ҳимояи зан аз табъиз ва зӯроварӣ | Защита женщины от дискриминации и насилия | Protection of women from discrimination and violence
        CEDAW 6 | Ҳимоя аз савдои занон | Защита от торговли женщинами | Protection from trafficking in women
        CEDAW 7 | Зан дар ҳаёти сиёсӣ | Женщина в политической жизни | Women in political life
        CEDAW 9 | Шаҳрвандии зан ва фарзандонаш | Гражданство женщины и её детей | Nationality of a woman and her children
        CEDAW 10 | Таҳсили духтарон ва занон | Образование девочек и женщин | Education of girls and women
        CEDAW 11 | Зан дар меҳнат | Женщина в сфере труда | Women at work
        CEDAW 12 | Саломатии зан | Здоровье женщины | Health of women
        CEDAW 14 | Зан дар деҳот | Женщина в сельской местности | Rural women
        CEDAW 16 | Баробарӣ дар никоҳ ва оила | Равенство в браке и семье | Equality in marriage and family
        CRPD 5 | Баробарии шахсони дорои маъюбият | Равенство лиц с инвалидностью | Equality of persons with disabilities
        CRPD 9 | Дастрасии бино, нақлиёт ва иттилоот | Доступность зданий, транспорта и информации | Accessible buildings, transport and information
        CRPD 12 | Қобилияти ҳуқуқӣ | Правоспособность и дееспособность | Legal capacity
        CRPD 13 | Дастрасӣ ба адолат | Доступ к правосудию | Access to justice
        CRPD 14 | Маҳрум накардан аз озодӣ бо сабаби маъюбият | Нет лишения свободы из-за инвалидности | No deprivation of liberty on the basis of disability
        CRPD 16 | Ҳимоя аз зӯроварӣ ва истисмор | Защита от насилия и эксплуатации | Protection from violence and exploitation
        CRPD 19 | Ҳаёти мустақил дар ҷомеа | Самостоятельная жизнь в обществе | Living independently
        CRPD 24 | Таҳсили фарогир | Инклюзивное образование | Inclusive education
        CRPD 25 | Хизмати тиббӣ | Медицинская помощь | Health care
        CRPD 27 | Меҳнати шахсони дорои маъюбият | Труд лиц с инвалидностью | Work of persons with disabilities
        CRPD 28 | Ҳифзи иҷтимоӣ | Социальная защита | Social protection
        ICMW 7 | Манъи табъизи муҳоҷирон | Запрет дискриминации мигрантов | Non-discrimination of migrants
        ICMW 10 | Манъи шиканҷаи муҳоҷирон | Запрет пыток мигрантов | No torture of migrants
        ICMW 11 | Ҳимоя аз меҳнати маҷбурӣ | Защита от принудительного труда | Protection from forced labour
        ICMW 16 | Озодӣ ва амнияти муҳоҷир | Свобода и безопасность мигранта | Liberty and security of a migrant
        ICMW 21 | Нагирифтани шиноснома ва ҳуҷҷатҳо | Неизъятие паспорта и документов | No confiscation of passports and documents
        ICMW 22 | Ҳимоя аз ихроҷи дастаҷамъӣ | Защита от коллективной высылки | Protection from collective expulsion
        ICMW 23 | Кумаки консулӣ | Консульская помощь | Consular assistance
        ICMW 25 | Музд ва шароити баробари меҳнат | Равные оплата и условия труда | Equal pay and conditions of work
        ICMW 28 | Ёрии таъҷилии тиббӣ | Неотложная медицинская помощь | Urgent medical care
        ICMW 30 | Таҳсили фарзандони муҳоҷирон | Образование детей мигрантов | Education of migrants’ children
        ICMW 32 | Бурдани музд ва пасандоз | Вывоз заработка и сбережений | Transfer of earnings and savings
        """

    /// The usual grounds of ombudsman institutions. An institution retires those that its law does not know.
    static let groundsOfInadmissibility = """
        outOfMandate | Берун аз ваколат | Вне компетенции | Out of mandate
        outOfTime | Муҳлат гузаштааст | Пропущен срок | Out of time
        beforeCourt | Дар баррасии суд аст | Рассматривается судом | Before a court
        otherRemedy | Воситаи дигари ҳимоя ҳаст | Есть иное средство защиты | Another remedy is available
        repeated | Такрорӣ, бе далели нав | Повторная, без новых фактов | Repeated, without new facts
        unfounded | Ошкоро беасос | Явно необоснованная | Manifestly unfounded
        abusive | Суиистифода аз ҳуқуқи шикоят | Злоупотребление правом на жалобу | Abuse of the right to complain
        anonymousWithoutFacts | Беном, бе далелҳои кофӣ | Анонимная, без достаточных фактов | Anonymous, without sufficient facts
        withdrawn | Бозпас гирифта шуд | Отозвана | Withdrawn
        """
}
