/// The Sustainable Development Goals of the 2030 Agenda and the first half of their targets (A/RES/70/1), by their
/// numbers, with short names of our own.
extension ShippedTerms {
    static let goals = """
        1 | Аз байн бурдани камбизоатӣ | Ликвидация нищеты | No poverty
        2 | Аз байн бурдани гуруснагӣ | Ликвидация голода | Zero hunger
        3 | Саломатӣ ва некуаҳволӣ | Хорошее здоровье и благополучие | Good health and well-being
        4 | Таҳсилоти босифат | Качественное образование | Quality education
        5 | Баробарии гендерӣ | Гендерное равенство | Gender equality
        6 | Оби тоза ва санитария | Чистая вода и санитария | Clean water and sanitation
        7 | Энергияи дастрас ва тоза | Недорогостоящая и чистая энергия | Affordable and clean energy
        8 | Кори шоиста ва рушди иқтисод | Достойная работа и экономический рост | Decent work and economic growth
        9 | Саноат, навоварӣ ва инфрасохтор | Индустриализация, инновации и инфраструктура | Industry, innovation and infrastructure
        10 | Кам кардани нобаробарӣ | Уменьшение неравенства | Reduced inequalities
        11 | Шаҳру деҳоти устувор | Устойчивые города и населённые пункты | Sustainable cities and communities
        12 | Масраф ва истеҳсоли масъулона | Ответственное потребление и производство | Responsible consumption and production
        13 | Мубориза бо тағйирёбии иқлим | Борьба с изменением климата | Climate action
        14 | Ҳифзи экосистемаҳои баҳрӣ | Сохранение морских экосистем | Life below water
        15 | Ҳифзи экосистемаҳои хушкӣ | Сохранение экосистем суши | Life on land
        16 | Сулҳ, адолат ва ниҳодҳои муассир | Мир, правосудие и эффективные институты | Peace, justice and strong institutions
        17 | Шарикӣ барои рушди устувор | Партнёрство в интересах устойчивого развития | Partnerships for the goals
        """

    static let targetsOfFirstGoals = """
        1.1 | Камбизоатии шадид | Крайняя нищета | Extreme poverty
        1.2 | Камбизоатӣ дар ҳама шаклҳо | Нищета во всех её проявлениях | Poverty in all its dimensions
        1.3 | Ҳифзи иҷтимоӣ барои ҳама | Социальная защита для всех | Social protection for all
        1.4 | Ҳуқуқи баробар ба захираҳо, хизматрасонӣ ва замин | Равный доступ к ресурсам, услугам и земле | Equal rights to resources, services and land
        1.5 | Тобоварӣ ба офатҳо ва бӯҳронҳо | Устойчивость к бедствиям и потрясениям | Resilience to disasters and shocks
        1.a | Ҷалби маблағ барои рафъи камбизоатӣ | Средства на борьбу с нищетой | Resources to end poverty
        1.b | Сиёсати рафъи камбизоатӣ | Политика борьбы с нищетой | Policies to end poverty
        2.1 | Ғизои бехатару кофӣ барои ҳама | Безопасное и достаточное питание для всех | Safe and sufficient food for all
        2.2 | Ҳама шаклҳои нокифоягии ғизо | Все формы неполноценного питания | All forms of malnutrition
        2.3 | Маҳсулнокӣ ва даромади хоҷагиҳои хурд | Производительность и доходы мелких хозяйств | Productivity and incomes of small farmers
        2.4 | Истеҳсоли устувори озуқа | Устойчивое производство продовольствия | Sustainable food production
        2.5 | Гуногунии генетикии тухмӣ ва ҳайвонот | Генетическое разнообразие семян и животных | Genetic diversity of seeds and animals
        2.a | Сармоягузорӣ ба деҳот ва кишоварзӣ | Инвестиции в село и сельское хозяйство | Investment in rural areas and agriculture
        2.b | Бартараф кардани маҳдудиятҳои савдои кишоварзӣ | Устранение искажений торговли сельхозпродукцией | Fair trade in agricultural goods
        2.c | Устувории бозорҳои озуқа | Стабильность рынков продовольствия | Stable food markets
        3.1 | Фавти модарон | Материнская смертность | Maternal mortality
        3.2 | Фавти навзодон ва кӯдакони то панҷсола | Смертность новорождённых и детей до пяти лет | Deaths of newborns and children under five
        3.3 | Эпидемияҳо: ВНМО, сил, вараҷа ва дигар бемориҳои сироятӣ | Эпидемии: ВИЧ, туберкулёз, малярия и другие инфекции | Epidemics: HIV, tuberculosis, malaria and others
        3.4 | Бемориҳои ғайрисироятӣ ва саломатии равонӣ | Неинфекционные болезни и психическое здоровье | Non-communicable diseases and mental health
        3.5 | Пешгирӣ ва табобати вобастагӣ аз маводи мухаддир ва машрубот | Профилактика и лечение зависимостей | Prevention and treatment of substance abuse
        3.6 | Фавт ва ҷароҳат дар роҳҳо | Гибель и травмы на дорогах | Road deaths and injuries
        3.7 | Саломатии ҷинсӣ ва репродуктивӣ | Сексуальное и репродуктивное здоровье | Sexual and reproductive health care
        3.8 | Фарогирии умум бо хизматрасонии тиббӣ | Всеобщий охват медицинскими услугами | Universal health coverage
        3.9 | Бемориҳо аз моддаҳои хатарнок ва ифлосӣ | Болезни от вредных веществ и загрязнения | Illness from pollution and hazardous chemicals
        3.a | Мубориза бо тамокукашӣ | Борьба с табаком | Tobacco control
        3.b | Ваксина ва дору барои ҳама | Вакцины и лекарства для всех | Vaccines and medicines for all
        3.c | Маблағ ва кормандони тиб | Финансирование и кадры здравоохранения | Health financing and workforce
        3.d | Огоҳии барвақтӣ аз хатар ба саломатӣ | Раннее предупреждение об угрозах здоровью | Early warning of health risks
        4.1 | Таҳсилоти ройгони ибтидоӣ ва миёна | Бесплатное начальное и среднее образование | Free primary and secondary education
        4.2 | Рушди кӯдаки хурдсол ва таҳсилоти томактабӣ | Развитие в раннем детстве и дошкольное образование | Early childhood development and pre-school
        4.3 | Дастрасии баробар ба таҳсилоти касбӣ ва олӣ | Равный доступ к профессиональному и высшему образованию | Equal access to vocational and higher education
        4.4 | Малакаҳо барои кор | Навыки для трудоустройства | Skills for employment
        4.5 | Баробарӣ дар таҳсилот | Равенство в образовании | Equality in education
        4.6 | Саводнокии умум | Всеобщая грамотность | Literacy and numeracy
        4.7 | Таҳсил барои рушди устувор ва ҳуқуқи инсон | Образование в интересах устойчивого развития и прав человека | Education for sustainable development and human rights
        4.a | Мактабҳои бехатар ва фарогир | Безопасные и инклюзивные школы | Safe and inclusive schools
        4.b | Стипендияҳо | Стипендии | Scholarships
        4.c | Муаллимони соҳибихтисос | Квалифицированные учителя | Qualified teachers
        5.1 | Поён додан ба табъиз нисбат ба занону духтарон | Прекращение дискриминации женщин и девочек | End discrimination against women and girls
        5.2 | Поён додан ба зӯроварӣ нисбат ба занону духтарон | Прекращение насилия в отношении женщин и девочек | End violence against women and girls
        5.3 | Аз байн бурдани ақди барвақтӣ ва расмҳои зараровар | Искоренение ранних браков и вредных обычаев | End early marriage and harmful practices
        5.4 | Қадр кардани меҳнати бемузди хонагӣ | Признание неоплачиваемого домашнего труда | Value unpaid care and domestic work
        5.5 | Иштироки пурраи занон ва роҳбарӣ | Полноценное участие женщин и лидерство | Women’s full participation and leadership
        5.6 | Ҳуқуқҳои ҷинсӣ ва репродуктивӣ | Сексуальные и репродуктивные права | Sexual and reproductive rights
        5.a | Ҳуқуқи баробари занон ба захираҳои иқтисодӣ | Равные права женщин на экономические ресурсы | Women’s equal rights to economic resources
        5.b | Технология барои имкониятҳои занон | Технологии для расширения возможностей женщин | Technology to empower women
        5.c | Қонун ва сиёсати баробарии гендерӣ | Законы и политика гендерного равенства | Laws and policies for gender equality
        6.1 | Оби нӯшокии бехатар барои ҳама | Безопасная питьевая вода для всех | Safe drinking water for all
        6.2 | Санитария ва беҳдошт барои ҳама | Санитария и гигиена для всех | Sanitation and hygiene for all
        6.3 | Сифати об | Качество воды | Water quality
        6.4 | Истифодаи сарфакоронаи об | Эффективное водопользование | Water-use efficiency
        6.5 | Идораи ҳамгирои захираҳои об | Комплексное управление водными ресурсами | Integrated water management
        6.6 | Ҳифзи экосистемаҳои обӣ | Охрана водных экосистем | Water-related ecosystems
        6.a | Ҳамкорӣ дар соҳаи об ва санитария | Сотрудничество по воде и санитарии | Cooperation on water and sanitation
        6.b | Иштироки ҷомеаҳо дар идораи об | Участие общин в управлении водой | Local participation in water management
        7.1 | Дастрасии умум ба энергия | Всеобщий доступ к энергии | Universal access to energy
        7.2 | Энергияи барқароршаванда | Возобновляемая энергия | Renewable energy
        7.3 | Сарфаи энергия | Энергоэффективность | Energy efficiency
        7.a | Ҳамкорӣ дар энергияи тоза | Сотрудничество по чистой энергии | Cooperation on clean energy
        7.b | Инфрасохтори энергетикӣ | Энергетическая инфраструктура | Energy infrastructure
        8.1 | Рушди иқтисодӣ ба ҳар сари аҳолӣ | Экономический рост на душу населения | Economic growth per head
        8.2 | Маҳсулнокӣ ва навоварӣ | Производительность и инновации | Productivity and innovation
        8.3 | Ҷойҳои корӣ ва соҳибкории хурд | Рабочие места и малый бизнес | Jobs and small enterprises
        8.4 | Самаранокии истифодаи захираҳо | Эффективность использования ресурсов | Resource efficiency
        8.5 | Шуғли пурра ва музди баробар | Полная занятость и равная оплата | Full employment and equal pay
        8.6 | Ҷавонони бекору бетаҳсил | Молодёжь без работы и учёбы | Youth without work or study
        8.7 | Поён додан ба меҳнати маҷбурӣ, савдои одамон ва меҳнати кӯдакон | Прекращение принудительного труда, торговли людьми и детского труда | End forced labour, trafficking and child labour
        8.8 | Ҳуқуқи меҳнатӣ ва бехатарии кор | Трудовые права и безопасный труд | Labour rights and safe work
        8.9 | Сайёҳии устувор | Устойчивый туризм | Sustainable tourism
        8.10 | Дастрасӣ ба хизматрасонии молиявӣ | Доступ к финансовым услугам | Access to financial services
        8.a | Кумак ба савдо | Помощь в торговле | Aid for trade
        8.b | Стратегияи шуғли ҷавонон | Стратегия занятости молодёжи | Strategy for youth employment
        """
}
