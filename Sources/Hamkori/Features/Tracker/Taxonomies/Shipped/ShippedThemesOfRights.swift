/// The second part of OHCHR's themes: rights, and those of groups.
extension ShippedTerms {
    static let themesOfRights = """
        Civil & political rights | Ҳуқуқҳои шаҳрвандӣ ва сиёсӣ | Гражданские и политические права | Civil and political rights
        Civil & political rights - general measures of implementation | Ҳуқуқҳои шаҳрвандӣ ва сиёсӣ: чораҳои умумӣ | Гражданские и политические права: общие меры | Civil and political rights: general measures
        = Civil and political rights – general measures of implementation
        = D1
        Right to life | Ҳуқуқ ба ҳаёт | Право на жизнь | Right to life
        Death penalty | Ҷазои қатл | Смертная казнь | Death penalty
        Extrajudicial, summary or arbitrary executions | Қатли ғайрисудӣ ва худсарона | Внесудебные и произвольные казни | Extrajudicial and arbitrary executions
        Enforced disappearances | Нопадидшавии маҷбурӣ | Насильственные исчезновения | Enforced disappearances
        Right to physical & moral integrity | Дахлнопазирии ҷисмонӣ ва маънавӣ | Физическая и моральная неприкосновенность | Physical and moral integrity
        = Right to physical and moral integrity
        = D2
        Prohibition of torture & ill-treatment (including cruel, inhuman or degrading treatment) | Манъи шиканҷа ва муносибати бераҳмона | Запрет пыток и жестокого обращения | Prohibition of torture and ill-treatment
        = Prohibition of torture & cruel, inhuman or degrading treatment
        Persons deprived of liberty: definition of torture & ill-treatment | Таърифи шиканҷа ва муносибати бераҳмона | Определение пыток и жестокого обращения | Definition of torture and ill-treatment
        Persons deprived of liberty: concept of places of deprivation of liberty | Мафҳуми ҷойҳои маҳрумият аз озодӣ | Понятие мест лишения свободы | Concept of places of deprivation of liberty
        Conditions of detention | Шароити нигоҳдорӣ дар ҳабс | Условия содержания под стражей | Conditions of detention
        Liberty & security of the person | Озодӣ ва дахлнопазирии шахс | Свобода и личная неприкосновенность | Liberty and security of the person
        = Liberty and security of the person
        = D3
        Arbitrary arrest & detention | Дастгиркунӣ ва ҳабси худсарона | Произвольный арест и задержание | Arbitrary arrest and detention
        Human trafficking & contemporary forms of slavery | Савдои одамон ва шаклҳои муосири ғуломӣ | Торговля людьми и современные формы рабства | Trafficking and contemporary slavery
        = Prohibition of slavery, trafficking
        Fundamental freedoms | Озодиҳои асосӣ | Основные свободы | Fundamental freedoms
        = D4
        Freedom of movement | Озодии ҳаракат | Свобода передвижения | Freedom of movement
        Freedom of thought, conscience & religion | Озодии фикр, виҷдон ва дин | Свобода мысли, совести и религии | Freedom of thought, conscience and religion
        Freedom of opinion and expression & access to information | Озодии ақида, баён ва дастрасӣ ба иттилоот | Свобода мнений, их выражения и доступ к информации | Freedom of expression and access to information
        = Freedom of opinion & expression & right to information
        Right to peaceful assembly | Ҳуқуқ ба гирдиҳамоии осоишта | Право на мирные собрания | Peaceful assembly
        Freedom of association | Озодии иттиҳодия | Свобода объединений | Freedom of association
        Private life & privacy | Ҳаёти шахсӣ ва дахлнопазирии он | Частная жизнь и её неприкосновенность | Privacy
        = Right to private life, privacy
        Administration of justice & fair trial | Амалисозии адолати судӣ ва суди одилона | Отправление правосудия и справедливый суд | Administration of justice and fair trial
        = Administration of justice
        = D5
        Human rights and criminal justice | Ҳуқуқи инсон ва адлияи ҷиноятӣ | Права человека и уголовное правосудие | Criminal justice
        Access to justice & remedy | Дастрасӣ ба адолат ва ҳифзи ҳуқуқ | Доступ к правосудию и средствам защиты | Access to justice and remedy
        Rule of law & impunity | Волоияти қонун ва беҷазоӣ | Верховенство права и безнаказанность | Rule of law and impunity
        Impunity & transparency | Беҷазоӣ ва шаффофият | Безнаказанность и прозрачность | Impunity and transparency
        Transitional justice | Адолати давраи гузариш | Правосудие переходного периода | Transitional justice
        Support to victims & witnesses | Дастгирии ҷабрдидагон ва шоҳидон | Поддержка потерпевших и свидетелей | Support to victims and witnesses
        Right to be recognized as a person before the law | Эътирофи шахсияти ҳуқуқӣ | Признание правосубъектности | Recognition as a person before the law
        Rights related to name, identity & nationality | Ном, шахсият ва шаҳрвандӣ | Имя, личность и гражданство | Name, identity and nationality
        = Rights related to name, identity, nationality
        = D6
        Right to participate in public affairs & right to vote | Иштирок дар корҳои давлатӣ ва ҳуқуқи интихоб | Участие в государственных делах и право голоса | Public affairs and the right to vote
        = Right to participation in public affairs and right to vote
        = D7
        Rights related to marriage & family | Ҳуқуқҳо дар никоҳ ва оила | Права в браке и семье | Marriage and family
        = Rights related to marriage and family
        = D8
        Economic, social & cultural rights | Ҳуқуқҳои иқтисодӣ, иҷтимоӣ ва фарҳангӣ | Экономические, социальные и культурные права | Economic, social and cultural rights
        = Economic, social and cultural rights
        Economic, social & cultural rights - general measures of implementation | Ҳуқуқҳои иқтисодӣ, иҷтимоӣ ва фарҳангӣ: чораҳои умумӣ | Экономические, социальные и культурные права: общие меры | Economic, social and cultural rights: general measures
        = E1
        Right to an adequate standard of living | Сатҳи муносиби зиндагӣ | Достаточный уровень жизни | Adequate standard of living
        = E2
        Human rights & poverty | Ҳуқуқи инсон ва камбизоатӣ | Права человека и бедность | Poverty
        Right to food | Ҳуқуқ ба ғизо | Право на питание | Right to food
        Safe drinking water & sanitation | Оби нӯшокии бехатар ва санитария | Безопасная питьевая вода и санитария | Safe water and sanitation
        = Human Rights & drinking water & sanitation
        Right to adequate housing | Ҳуқуқ ба манзили муносиб | Право на достаточное жильё | Adequate housing
        Land & property rights | Ҳуқуқ ба замин ва моликият | Права на землю и собственность | Land and property
        Rights to protection of property; financial credit | Ҳифзи моликият ва қарзи молиявӣ | Защита собственности и кредит | Protection of property and credit
        = Rights to protection of property, financial credit
        = E6
        Labour rights and right to work | Ҳуқуқ ба меҳнат ва ҳуқуқҳои меҳнатӣ | Право на труд и трудовые права | Right to work and labour rights
        = Right to work and to just & favorable conditions of work & labour rights
        = Labour rights
        = Employment rights
        = E3
        Trade union rights | Ҳуқуқи иттифоқҳои касаба | Права профсоюзов | Trade union rights
        Right to social security | Ҳуқуқ ба таъминоти иҷтимоӣ | Право на социальное обеспечение | Social security
        Right to health | Ҳуқуқ ба саломатӣ | Право на здоровье | Right to health
        = E4
        Sexual & reproductive health and rights | Саломатӣ ва ҳуқуқҳои ҷинсию репродуктивӣ | Сексуальное и репродуктивное здоровье и права | Sexual and reproductive health and rights
        = Access to sexual & reproductive health & services
        Right to education | Ҳуқуқ ба таҳсил | Право на образование | Right to education
        = E5
        Cultural rights | Ҳуқуқҳои фарҳангӣ | Культурные права | Cultural rights
        = E7
        Economic policy and foreign debt | Сиёсати иқтисодӣ ва қарзи хориҷӣ | Экономическая политика и внешний долг | Economic policy and foreign debt
        """

    static let themesOfGroups = """
        Women | Занон | Женщины | Women
        = Rights of women and girls
        = F1
        Advancement of women | Беҳтар шудани вазъи занон | Улучшение положения женщин | Advancement of women
        Discrimination against women | Табъиз нисбат ба занон | Дискриминация женщин | Discrimination against women
        Participation of women in political & public life | Иштироки занон дар ҳаёти сиёсӣ ва ҷамъиятӣ | Участие женщин в политической и общественной жизни | Women in political and public life
        Violence against women | Зӯроварӣ нисбат ба занон | Насилие в отношении женщин | Violence against women
        Sexual & gender-based violence | Зӯроварии ҷинсӣ ва гендерӣ | Сексуальное и гендерное насилие | Sexual and gender-based violence
        = Sexual & other forms of gender-based violence
        Domestic violence | Зӯроварӣ дар оила | Насилие в семье | Domestic violence
        Children | Кӯдакон | Дети | Children
        = Rights of children and young people
        = F3
        Children: definition; general principles; protection | Кӯдакон: таъриф, принсипҳо, ҳифз | Дети: определение, принципы, защита | Children: definition, principles, protection
        Children: family environment & alternative care | Кӯдакон: муҳити оила ва нигоҳубини ивазкунанда | Дети: семейное окружение и альтернативный уход | Children: family and alternative care
        = Children: family environment and alternative care
        Children: juvenile justice | Кӯдакон: адлияи ноболиғон | Дети: ювенальная юстиция | Children: juvenile justice
        Children: protection against exploitation | Кӯдакон: ҳифз аз истисмор | Дети: защита от эксплуатации | Children: protection against exploitation
        Persons with disabilities | Шахсони дорои маъюбият | Лица с инвалидностью | Persons with disabilities
        = Rights of persons with disabilities
        = F4
        Persons with disabilities: definition, general principles | Шахсони дорои маъюбият: таъриф, принсипҳо | Лица с инвалидностью: определение, принципы | Persons with disabilities: definition, principles
        Persons with disabilities: accessibility, mobility | Шахсони дорои маъюбият: дастрасӣ, ҳаракат | Лица с инвалидностью: доступность, мобильность | Persons with disabilities: accessibility, mobility
        Persons with disabilities: independence, inclusion | Шахсони дорои маъюбият: мустақилият, фарогирӣ | Лица с инвалидностью: самостоятельность, вовлечённость | Persons with disabilities: independence, inclusion
        Persons with disabilities: protecting the integrity of the person | Шахсони дорои маъюбият: дахлнопазирии шахс | Лица с инвалидностью: личная целостность | Persons with disabilities: integrity of the person
        Persons with disabilities: protection against exploitation, violence & abuse | Шахсони дорои маъюбият: ҳифз аз истисмор ва зӯроварӣ | Лица с инвалидностью: защита от эксплуатации и насилия | Persons with disabilities: protection against violence
        Persons with disabilities: protection and safety in situations of risk | Шахсони дорои маъюбият: бехатарӣ дар ҳолати хатар | Лица с инвалидностью: безопасность в опасных ситуациях | Persons with disabilities: safety in situations of risk
        Members of minorities | Намояндагони ақаллиятҳо | Представители меньшинств | Members of minorities
        = G1
        Indigenous peoples | Халқҳои бумӣ | Коренные народы | Indigenous peoples
        = G3
        Indigenous rights and rights of ethnic minorities | Ҳуқуқи халқҳои бумӣ ва ақаллиятҳои қавмӣ | Права коренных народов и этнических меньшинств | Indigenous and ethnic minority rights
        Migrants | Муҳоҷирон | Мигранты | Migrants
        = G4
        Refugees & asylum seekers | Гурезаҳо ва паноҳҷӯён | Беженцы и просители убежища | Refugees and asylum seekers
        Rights of refugees, migrants and asylum seekers | Ҳуқуқи гурезаҳо, муҳоҷирон ва паноҳҷӯён | Права беженцев, мигрантов и просителей убежища | Refugees, migrants and asylum seekers
        Internally displaced persons | Муҳоҷирони дохилии иҷборӣ | Внутренне перемещённые лица | Internally displaced persons
        Rights of older persons | Ҳуқуқи пиронсолон | Права пожилых людей | Older persons
        """
}
