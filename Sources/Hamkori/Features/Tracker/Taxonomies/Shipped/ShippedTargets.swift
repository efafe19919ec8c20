/// The second half of the targets of the Sustainable Development Goals (A/RES/70/1), with short names of our own.
extension ShippedTerms {
    static let targetsOfLastGoals = """
        9.1 | Инфрасохтори боэътимод | Надёжная инфраструктура | Reliable infrastructure
        9.2 | Саноати фарогир ва устувор | Всеохватная и устойчивая индустриализация | Inclusive industrialisation
        9.3 | Дастрасии корхонаҳои хурд ба қарз | Доступ малых предприятий к кредиту | Credit for small enterprises
        9.4 | Навсозии саноат | Модернизация промышленности | Upgraded industries
        9.5 | Тадқиқоти илмӣ | Научные исследования | Scientific research
        9.a | Дастгирии инфрасохтор дар кишварҳои рӯ ба инкишоф | Поддержка инфраструктуры в развивающихся странах | Support for infrastructure in developing countries
        9.b | Технологияи ватанӣ | Отечественные технологии | Domestic technology
        9.c | Дастрасӣ ба технологияи иттилоотӣ ва интернет | Доступ к информационным технологиям и интернету | Access to information technology
        10.1 | Афзоиши даромади камбизоатон | Рост доходов беднейших | Income growth of the poorest
        10.2 | Фарогирии иҷтимоӣ, иқтисодӣ ва сиёсӣ | Социальная, экономическая и политическая интеграция | Social, economic and political inclusion
        10.3 | Имкониятҳои баробар ва поёни табъиз | Равные возможности и прекращение дискриминации | Equal opportunities and no discrimination
        10.4 | Сиёсати баробарӣ | Политика равенства | Policies for equality
        10.5 | Танзими бозорҳои молиявӣ | Регулирование финансовых рынков | Regulation of financial markets
        10.6 | Овози кишварҳои рӯ ба инкишоф | Голос развивающихся стран | Voice for developing countries
        10.7 | Муҳоҷирати бехатар ва батартиб | Безопасная и упорядоченная миграция | Safe and orderly migration
        10.a | Муносибати махсус дар савдо | Особый режим в торговле | Special treatment in trade
        10.b | Кумаки расмӣ ба рушд | Официальная помощь развитию | Official development assistance
        10.c | Арзиши интиқоли пули муҳоҷирон | Стоимость денежных переводов мигрантов | Cost of remittances
        11.1 | Манзили шоиста ва дастрас | Достойное и доступное жильё | Adequate and affordable housing
        11.2 | Нақлиёти дастрас барои ҳама | Доступный транспорт для всех | Accessible transport for all
        11.3 | Банақшагирии шаҳр бо иштироки мардум | Городское планирование с участием жителей | Participatory urban planning
        11.4 | Ҳифзи мероси фарҳангӣ ва табиӣ | Охрана культурного и природного наследия | Cultural and natural heritage
        11.5 | Кам кардани зарари офатҳои табиӣ | Снижение ущерба от бедствий | Fewer losses from disasters
        11.6 | Муҳити зисти шаҳр | Экология городов | Environment of cities
        11.7 | Ҷойҳои ҷамъиятии бехатар | Безопасные общественные пространства | Safe public spaces
        11.a | Робитаи шаҳру деҳот | Связь города и села | Links between town and country
        11.b | Нақшаҳои тобоварӣ ба офатҳо | Планы устойчивости к бедствиям | Plans for resilience
        11.c | Кумак дар сохтмони устувор | Помощь в устойчивом строительстве | Support for sustainable building
        12.1 | Барномаҳои масраф ва истеҳсоли устувор | Программы устойчивого потребления и производства | Programmes for sustainable consumption
        12.2 | Истифодаи оқилонаи захираҳои табиӣ | Рациональное использование природных ресурсов | Use of natural resources
        12.3 | Кам кардани талафи хӯрок | Сокращение пищевых отходов | Less food waste
        12.4 | Коркарди бехатари моддаҳои кимиёвӣ ва партовҳо | Безопасное обращение с химикатами и отходами | Safe chemicals and waste
        12.5 | Кам кардани партовҳо | Сокращение отходов | Less waste
        12.6 | Амалияи устувори ширкатҳо | Устойчивая практика компаний | Sustainable practice of companies
        12.7 | Хариди давлатии устувор | Устойчивые государственные закупки | Sustainable public procurement
        12.8 | Огоҳӣ дар бораи зисти устувор | Осведомлённость об устойчивом образе жизни | Awareness of sustainable living
        12.a | Қобилияти илмӣ барои масрафи устувор | Научный потенциал устойчивого потребления | Scientific capacity for sustainable consumption
        12.b | Назорати сайёҳии устувор | Мониторинг устойчивого туризма | Monitoring of sustainable tourism
        12.c | Кумакпулии сӯзишворӣ | Субсидии на топливо | Fossil-fuel subsidies
        13.1 | Тобоварӣ ба офатҳои вобаста ба иқлим | Устойчивость к климатическим бедствиям | Resilience to climate disasters
        13.2 | Иқлим дар сиёсати миллӣ | Климат в национальной политике | Climate in national policy
        13.3 | Маърифати иқлимӣ | Климатическое просвещение | Climate education
        13.a | Маблағи иқлимӣ | Климатическое финансирование | Climate finance
        13.b | Қобилияти банақшагирии иқлимӣ | Потенциал климатического планирования | Capacity for climate planning
        14.1 | Ифлосии баҳр | Загрязнение моря | Marine pollution
        14.2 | Ҳифзи экосистемаҳои баҳрӣ | Охрана морских экосистем | Marine ecosystems
        14.3 | Туршшавии уқёнус | Закисление океана | Ocean acidification
        14.4 | Танзими моҳидорӣ | Регулирование рыболовства | Regulation of fishing
        14.5 | Минтақаҳои ҳифзшудаи баҳрӣ | Охраняемые морские районы | Protected marine areas
        14.6 | Кумакпулии моҳидорӣ | Субсидии рыболовству | Fishing subsidies
        14.7 | Фоидаи кишварҳои ҷазиравӣ | Выгоды островных государств | Benefits to island States
        14.a | Илми баҳр | Наука о море | Marine science
        14.b | Дастрасии моҳигирони хурд | Доступ мелких рыбаков | Access for small fishers
        14.c | Ҳуқуқи баҳр | Морское право | Law of the sea
        15.1 | Экосистемаҳои хушкӣ ва оби ширин | Экосистемы суши и пресных вод | Land and freshwater ecosystems
        15.2 | Идораи устувори ҷангал | Устойчивое лесопользование | Sustainable forests
        15.3 | Мубориза бо биёбоншавӣ | Борьба с опустыниванием | Desertification
        15.4 | Экосистемаҳои кӯҳӣ | Горные экосистемы | Mountain ecosystems
        15.5 | Талафи гуногунии биологӣ | Утрата биоразнообразия | Loss of biodiversity
        15.6 | Захираҳои генетикӣ | Генетические ресурсы | Genetic resources
        15.7 | Шикори ғайриқонунӣ | Браконьерство | Poaching and wildlife trafficking
        15.8 | Намудҳои бегонаи зараровар | Инвазивные виды | Invasive species
        15.9 | Гуногунии биологӣ дар банақшагирӣ | Биоразнообразие в планировании | Biodiversity in planning
        15.a | Маблағ барои гуногунии биологӣ | Средства на биоразнообразие | Resources for biodiversity
        15.b | Маблағ барои ҷангалҳо | Средства на леса | Resources for forests
        15.c | Мубориза бо шикори ғайриқонунӣ дар ҷаҳон | Мировая борьба с браконьерством | Global efforts against poaching
        16.1 | Кам кардани зӯроварӣ ва қатл | Сокращение насилия и убийств | Less violence and fewer deaths
        16.2 | Поён додан ба зӯроварӣ нисбат ба кӯдакон ва истисмори онҳо | Прекращение насилия и эксплуатации детей | End abuse and trafficking of children
        16.3 | Волоияти қонун ва дастрасӣ ба адолат | Верховенство права и доступ к правосудию | Rule of law and justice
        16.4 | Ҷараёни ғайриқонунии маблағ ва силоҳ | Незаконные потоки денег и оружия | Illicit money and arms
        16.5 | Мубориза бо коррупсия ва ришвахорӣ | Борьба с коррупцией и взятками | Corruption and bribery
        16.6 | Ниҳодҳои муассир ва ҳисоботдеҳ | Эффективные и подотчётные институты | Effective and accountable institutions
        16.7 | Қабули қарор бо иштироки мардум | Решения с участием людей | Inclusive decision-making
        16.8 | Иштироки кишварҳои рӯ ба инкишоф дар идораи ҷаҳонӣ | Участие развивающихся стран в глобальном управлении | Developing countries in global governance
        16.9 | Ҳуҷҷати шахсият ва бақайдгирии таваллуд | Удостоверение личности и регистрация рождения | Legal identity and birth registration
        16.10 | Дастрасӣ ба иттилоот ва озодиҳои асосӣ | Доступ к информации и основные свободы | Access to information and fundamental freedoms
        16.a | Ниҳодҳои миллии пешгирии зӯроварӣ, терроризм ва ҷиноят | Национальные институты против насилия, терроризма и преступности | National institutions against violence and crime
        16.b | Қонун ва сиёсати зидди табъиз | Законы и политика против дискриминации | Non-discriminatory laws and policies
        17.1 | Ҷамъоварии даромадҳои давлат | Мобилизация доходов государства | Domestic revenue
        17.2 | Иҷрои уҳдадориҳо оид ба кумак ба рушд | Выполнение обязательств по помощи в целях развития | Promises of development assistance
        17.3 | Маблағи иловагӣ | Дополнительные средства | Additional finance
        17.4 | Устувории қарз | Устойчивость долга | Debt sustainability
        17.5 | Дастгирии сармоягузорӣ | Поощрение инвестиций | Investment promotion
        17.6 | Ҳамкорӣ дар илм ва навоварӣ | Сотрудничество в науке и инновациях | Cooperation on science and innovation
        17.7 | Паҳн кардани технологияи тоза | Распространение чистых технологий | Environmentally sound technology
        17.8 | Бонки технология барои кишварҳои камрушд | Банк технологий для наименее развитых стран | Technology bank
        17.9 | Баланд бардоштани қобилият | Наращивание потенциала | Capacity-building
        17.10 | Низоми умумии савдо | Всеобщая система торговли | Universal trading system
        17.11 | Содироти кишварҳои рӯ ба инкишоф | Экспорт развивающихся стран | Exports of developing countries
        17.12 | Дастрасии беоҷ ба бозорҳо | Беспошлинный доступ на рынки | Duty-free market access
        17.13 | Устувории иқтисоди ҷаҳон | Стабильность мировой экономики | Global economic stability
        17.14 | Ҳамоҳангии сиёсатҳо | Согласованность политики | Policy coherence
        17.15 | Эҳтиром ба сиёсати миллӣ | Уважение к национальной политике | Respect for national policy
        17.16 | Шарикии ҷаҳонӣ | Глобальное партнёрство | Global partnership
        17.17 | Шарикии давлат, бизнес ва ҷомеаи шаҳрвандӣ | Партнёрство государства, бизнеса и общества | Public, private and civil society partnerships
        17.18 | Маълумоти боэътимод ва ба гурӯҳҳо ҷудошуда | Надёжные и детализированные данные | Reliable and disaggregated data
        17.19 | Ченаки пешрафт ва омор | Показатели прогресса и статистика | Measures of progress and statistics
        """
}
