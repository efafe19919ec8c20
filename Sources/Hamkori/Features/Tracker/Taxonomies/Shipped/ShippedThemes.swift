/// OHCHR's themes as the Universal Human Rights Index and the thematic lists use them, with short names of our own.
/// The lines below a name are other spellings of it: older lists, the codes A1–H1 of the Index of earlier years (G5
/// stood for two themes there, so it names neither), and the lists that trackers of States took over from it.
extension ShippedTerms {
    static let themesOfFramework = """
        Scope of international obligations | Доираи уҳдадориҳои байналмилалӣ | Объём международных обязательств | Scope of international obligations
        = A1
        Ratification of & accession to international instruments | Тасдиқи санадҳои байналмилалӣ | Ратификация международных договоров | Ratification of treaties
        = Acceptance of international norms
        = International instruments
        = International conventions
        Reservations | Қайду шартҳо ба шартномаҳо | Оговорки к договорам | Reservations
        Cooperation with human rights mechanisms & requests for technical assistance | Ҳамкорӣ бо механизмҳои ҳуқуқи инсон ва кумаки техникӣ | Сотрудничество с правозащитными механизмами и техническая помощь | Cooperation with human rights mechanisms, technical assistance
        = Cooperation with human rights mechanisms and institutions
        = A2
        Cooperation & Follow up with Special Procedures | Ҳамкорӣ бо тартибҳои махсус | Сотрудничество со специальными процедурами | Cooperation with special procedures
        Cooperation & Follow up with Treaty Bodies | Ҳамкорӣ бо мақомоти шартномавӣ | Сотрудничество с договорными органами | Cooperation with treaty bodies
        Cooperation & follow up with the Universal Periodic Review (UPR) | Ҳамкорӣ дар Шарҳи универсалии даврӣ (ШУД) | Сотрудничество в универсальном периодическом обзоре | Cooperation with the Universal Periodic Review
        Cooperation with international organizations | Ҳамкорӣ бо созмонҳои байналмилалӣ | Сотрудничество с международными организациями | Cooperation with international organisations
        International cooperation | Ҳамкории байналмилалӣ | Международное сотрудничество | International cooperation
        Inter-State cooperation and assistance | Ҳамкорӣ ва кумаки байнидавлатӣ | Межгосударственное сотрудничество и помощь | Cooperation and assistance between States
        = Inter-State cooperation & development or humanitarian assistance
        = Inter-State cooperation & development assistance
        = Inter-State cooperation and development assistance
        = A3
        Legal, institutional & policy framework | Асосҳои ҳуқуқӣ, ниҳодӣ ва сиёсӣ | Правовые, институциональные и политические основы | Legal, institutional and policy framework
        = Legal, institutional and policy framework
        = National human rights framework
        = A4
        Constitutional & legislative framework | Асосҳои конститутсионӣ ва қонунгузорӣ | Конституционные и законодательные основы | Constitution and legislation
        Legal & institutional reform | Ислоҳоти ҳуқуқӣ ва ниҳодӣ | Правовая и институциональная реформа | Legal and institutional reform
        General framework of implementation | Асосҳои умумии иҷро | Общие основы выполнения | General framework of implementation
        National Human Rights Institution (NHRI) | Муассисаи миллии ҳуқуқи инсон | Национальное правозащитное учреждение | National human rights institution
        National Preventive Mechanism (NPM) | Механизми миллии пешгирикунанда | Национальный превентивный механизм | National preventive mechanism
        Independent Monitoring Mechanism (IMM) | Механизми мустақили мониторинг | Независимый механизм мониторинга | Independent monitoring mechanism
        National Mechanisms for Implementation, Reporting and Follow-up (NMIRF) | Механизми миллии иҷро ва ҳисоботдиҳӣ | Национальный механизм выполнения и отчётности | National mechanism for implementation and reporting
        National Human Rights Action Plans (or specific areas) / implementation plans | Нақшаҳои миллии амал оид ба ҳуқуқи инсон | Национальные планы действий по правам человека | National human rights action plans
        = National Plans of Action on Human Rights (or specific areas)
        Cooperation & consultation with civil society | Ҳамкорӣ ва машварат бо ҷомеаи шаҳрвандӣ | Сотрудничество и консультации с гражданским обществом | Cooperation with civil society
        = Cooperation and meaningful consultation with civil society & participation
        Budget & resources (for human rights implementation) | Буҷет ва захираҳо барои ҳуқуқи инсон | Бюджет и ресурсы на права человека | Budget and resources for human rights
        = Budget &resources (for human rights implementation)
        Data collection & research | Ҷамъоварии маълумот ва таҳқиқ | Сбор данных и исследования | Data collection and research
        Statistics, indicators & disaggregated data | Омор, нишондиҳандаҳо ва маълумоти ба гурӯҳҳо ҷудошуда | Статистика, показатели и детализированные данные | Statistics and indicators
        Research & other measures of implementation | Таҳқиқ ва дигар чораҳои иҷро | Исследования и другие меры выполнения | Research and other measures
        Context, statistics, budget, civil society | Вазъият, омор, буҷет, ҷомеаи шаҳрвандӣ | Контекст, статистика, бюджет, гражданское общество | Context, statistics, budget, civil society
        = A6
        Human rights education, trainings & awareness raising | Таълими ҳуқуқи инсон ва маърифати ҳуқуқӣ | Обучение правам человека и просвещение | Human rights education and awareness
        = Human rights education, trainings and awareness raising
        = A5
        Human rights defenders | Ҳимоятгарони ҳуқуқи инсон | Правозащитники | Human rights defenders
        = H1
        Good governance & corruption | Идораи хуб ва коррупсия | Надлежащее управление и коррупция | Good governance and corruption
        2030 Agenda & other voluntary commitments | Рӯзномаи рушд то соли 2030 ва уҳдадориҳои ихтиёрӣ | Повестка дня на период до 2030 года и добровольные обязательства | 2030 Agenda and voluntary commitments
        Universal or cross-cutting issues | Масъалаҳои умумӣ | Сквозные вопросы | Cross-cutting issues
        Specific legal concepts that relates to persons or groups | Мафҳумҳои ҳуқуқӣ оид ба шахсон ё гурӯҳҳо | Правовые понятия о лицах или группах | Legal concepts on persons or groups
        International criminal & humanitarian law (including crimes against humanity, war crimes, genocide) | Ҳуқуқи байналмилалии ҷиноятӣ ва башардӯстона | Международное уголовное и гуманитарное право | International criminal and humanitarian law
        = International criminal and humanitarian law
        = B1
        Right to self-determination | Ҳуқуқ ба худмуайянкунӣ | Право на самоопределение | Self-determination
        = B2
        Equality & non-discrimination | Баробарӣ ва манъи табъиз | Равенство и недискриминация | Equality and non-discrimination
        = Equality and non-discrimination
        = B3
        Racial discrimination | Табъизи нажодӣ | Расовая дискриминация | Racial discrimination
        Right to development | Ҳуқуқ ба рушд | Право на развитие | Right to development
        = B4
        Right to effective remedy & reparations | Ҳуқуқ ба ҳифзи муассир ва ҷуброн | Право на эффективную защиту и возмещение | Remedy and reparation
        = Right to a remedy
        = B5
        Business & Human Rights | Бизнес ва ҳуқуқи инсон | Бизнес и права человека | Business and human rights
        = B6
        Human trafficking, modern slavery and business and human rights | Савдои одамон, ғуломии муосир ва бизнес | Торговля людьми, современное рабство и бизнес | Trafficking, modern slavery and business
        Human rights & the environment | Ҳуқуқи инсон ва муҳити зист | Права человека и окружающая среда | Environment
        = Human rights and environmental issues
        = B7
        Human rights & climate change | Ҳуқуқи инсон ва тағйирёбии иқлим | Права человека и изменение климата | Climate change
        Human rights & toxics / hazardous wastes | Моддаҳои заҳрнок ва партовҳои хатарнок | Токсичные вещества и опасные отходы | Toxic and hazardous waste
        Human rights & counter-terrorism | Мубориза бо терроризм | Борьба с терроризмом | Counter-terrorism
        = Counter-terrorism
        = B8
        Use of mercenaries/private security | Зархаридон ва муҳофизати хусусӣ | Наёмники и частная охрана | Mercenaries and private security
        = Human rights & use of mercenaries
        = Human rights and use of mercenaries
        = B9
        Unilateral coercive measures | Чораҳои яктарафаи маҷбуркунӣ | Односторонние принудительные меры | Unilateral coercive measures
        Economic & political crisis, natural disasters or other emergencies | Бӯҳронҳо, офатҳои табиӣ ва ҳолатҳои фавқулода | Кризисы, бедствия и чрезвычайные ситуации | Crises, disasters and emergencies
        Derogation & state of emergency | Вазъияти фавқулода ва маҳдудкунии ҳуқуқ | Чрезвычайное положение и отступления | State of emergency and derogation
        """
}
