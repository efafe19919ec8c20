/// The issues of UPR Info's database, by its own words, with short names of our own.
extension ShippedTerms {
    static let issues = """
        Asylum-seekers - refugees | Паноҳҷӯён ва гурезаҳо | Просители убежища и беженцы | Asylum seekers and refugees
        CP rights - general | Ҳуқуқҳои шаҳрвандӣ ва сиёсӣ: умумӣ | Гражданские и политические права: общее | Civil and political rights: general
        Civil society | Ҷомеаи шаҳрвандӣ | Гражданское общество | Civil society
        Corruption | Коррупсия | Коррупция | Corruption
        Counter-terrorism | Мубориза бо терроризм | Борьба с терроризмом | Counter-terrorism
        Death penalty | Ҷазои қатл | Смертная казнь | Death penalty
        Detention | Нигоҳдорӣ дар ҳабс | Содержание под стражей | Detention
        Development | Рушд | Развитие | Development
        Disabilities | Шахсони дорои маъюбият | Лица с инвалидностью | Persons with disabilities
        ESC rights - general | Ҳуқуқҳои иқтисодӣ, иҷтимоӣ ва фарҳангӣ: умумӣ | Экономические, социальные и культурные права: общее | Economic, social and cultural rights: general
        Elections | Интихобот | Выборы | Elections
        Enforced disappearances | Нопадидшавии маҷбурӣ | Насильственные исчезновения | Enforced disappearances
        Environment | Муҳити зист | Окружающая среда | Environment
        Extrajudicial executions | Қатли ғайрисудӣ | Внесудебные казни | Extrajudicial executions
        Freedom of association and peaceful assembly | Озодии иттиҳодия ва гирдиҳамоии осоишта | Свобода объединений и мирных собраний | Freedom of association and peaceful assembly
        Freedom of movement | Озодии ҳаракат | Свобода передвижения | Freedom of movement
        Freedom of opinion and expression | Озодии ақида ва баён | Свобода мнений и их выражения | Freedom of opinion and expression
        Freedom of religion and belief | Озодии дин ва эътиқод | Свобода религии и убеждений | Freedom of religion and belief
        Freedom of the press | Озодии матбуот | Свобода прессы | Freedom of the press
        General | Умумӣ | Общее | General
        HIV - Aids | ВНМО ва БПНМ | ВИЧ и СПИД | HIV and AIDS
        Human rights defenders | Ҳимоятгарони ҳуқуқи инсон | Правозащитники | Human rights defenders
        Human rights education and training | Таълим дар соҳаи ҳуқуқи инсон | Образование в области прав человека | Human rights education and training
        Human rights violations by state agents | Вайрон шудани ҳуқуқи инсон аз ҷониби намояндагони давлат | Нарушения прав человека представителями государства | Violations by State agents
        Impunity | Беҷазоӣ | Безнаказанность | Impunity
        Indigenous peoples | Халқҳои бумӣ | Коренные народы | Indigenous peoples
        Internally displaced persons | Муҳоҷирони дохилии иҷборӣ | Внутренне перемещённые лица | Internally displaced persons
        International humanitarian law | Ҳуқуқи байналмилалии башардӯстона | Международное гуманитарное право | International humanitarian law
        International instruments | Санадҳои байналмилалӣ | Международные договоры | International instruments
        Justice | Адлия | Правосудие | Justice
        Labour | Меҳнат | Труд | Labour
        Migrants | Муҳоҷирон | Мигранты | Migrants
        Minorities | Ақаллиятҳо | Меньшинства | Minorities
        NHRI | Муассисаи миллии ҳуқуқи инсон | Национальное правозащитное учреждение | National human rights institution
        National plan of action | Нақшаи миллии амал | Национальный план действий | National plan of action
        Other | Дигар | Иное | Other
        Poverty | Камбизоатӣ | Бедность | Poverty
        Public security | Амнияти ҷамъиятӣ | Общественная безопасность | Public security
        Racial discrimination | Табъизи нажодӣ | Расовая дискриминация | Racial discrimination
        Right to education | Ҳуқуқ ба таҳсил | Право на образование | Right to education
        Right to food | Ҳуқуқ ба ғизо | Право на питание | Right to food
        Right to health | Ҳуқуқ ба саломатӣ | Право на здоровье | Right to health
        Right to housing | Ҳуқуқ ба манзил | Право на жильё | Right to housing
        Right to land | Ҳуқуқ ба замин | Право на землю | Right to land
        Right to water | Ҳуқуқ ба об | Право на воду | Right to water
        Rights of the Child | Ҳуқуқи кӯдак | Права ребёнка | Rights of the child
        Sexual Orientation and Gender Identity | Тамоюли ҷинсӣ ва ҳуввияти гендерӣ | Сексуальная ориентация и гендерная идентичность | Sexual orientation and gender identity
        Special procedures | Тартибҳои махсуси СММ | Специальные процедуры ООН | UN special procedures
        Technical assistance and cooperation | Кумаки техникӣ ва ҳамкорӣ | Техническая помощь и сотрудничество | Technical assistance and cooperation
        Torture and other CID treatment | Шиканҷа ва муносибати бераҳмона | Пытки и жестокое обращение | Torture and other ill-treatment
        Trafficking | Савдои одамон | Торговля людьми | Trafficking in persons
        Treaty bodies | Мақомоти шартномавии СММ | Договорные органы ООН | UN treaty bodies
        UPR process | Раванди Шарҳи универсалии даврӣ (ШУД) | Процесс универсального периодического обзора | The UPR process
        Women's rights | Ҳуқуқи занон | Права женщин | Women’s rights
        """
}
