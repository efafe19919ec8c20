/// The persons whom recommendations affect, by OHCHR's words, with short names of our own. Files write many of them
/// with a small letter, too.
extension ShippedTerms {
    static let persons = """
        General | Умумӣ | Общее | Everyone
        Women & girls | Занон ва духтарон | Женщины и девочки | Women and girls
        = Women and girls
        Women | Занон | Женщины | Women
        Girls | Духтарон | Девочки | Girls
        = girls
        Rural women | Занони деҳот | Сельские женщины | Rural women
        Children | Кӯдакон | Дети | Children
        = children
        Children and young people | Кӯдакон ва ҷавонон | Дети и молодёжь | Children and young people
        Children in street situations | Кӯдакони кӯча | Дети улицы | Children in street situations
        Children in vulnerable situations (abused, living on the street, institutionalized, indigenous, migrant children etc.) | Кӯдакони осебпазир | Дети в уязвимом положении | Children in vulnerable situations
        Youth & juveniles | Ҷавонон ва ноболиғон | Молодёжь и несовершеннолетние | Youth and juveniles
        Youth | Ҷавонон | Молодёжь | Youth
        = youth
        Older persons | Пиронсолон | Пожилые люди | Older persons
        = older persons
        Persons with disabilities | Шахсони дорои маъюбият | Лица с инвалидностью | Persons with disabilities
        = persons with disabilities
        Minorities/ racial, ethnic, linguistic, religious or descent-based groups | Ақаллиятҳои нажодӣ, қавмӣ, забонӣ ва динӣ | Расовые, этнические, языковые и религиозные меньшинства | Racial, ethnic, linguistic and religious minorities
        = minorities/ racial, ethnic, linguistic, religious or descent-based groups
        = Minorities / racial, ethnic, linguistic, religious or descent-based groups
        Roma, Gypsies, Sinti & Travellers | Рома, синти ва тревеллерҳо | Рома, синти и тревеллеры | Roma, Sinti and Travellers
        Indigenous peoples | Халқҳои бумӣ | Коренные народы | Indigenous peoples
        Māori | Маориҳо | Маори | Māori
        Pacific people | Мардуми уқёнуси Ором | Жители тихоокеанских островов | Pacific people
        Lesbian, gay, bisexual and transgender and intersex persons (LGBTI) | ЛГБТИ | ЛГБТИ | LGBTI persons
        = lesbian, gay, bisexual and transgender and intersex persons (LGBTI)
        = Lesbian, gay, bisexual, transgender and intersex persons
        Migrants | Муҳоҷирон | Мигранты | Migrants
        = migrants
        Migrants & domestic workers | Муҳоҷирон ва коргарони хонагӣ | Мигранты и домашние работники | Migrants and domestic workers
        Migrants, refugees and asylum seekers | Муҳоҷирон, гурезаҳо ва паноҳҷӯён | Мигранты, беженцы и просители убежища | Migrants, refugees and asylum seekers
        Refugees & asylum seekers | Гурезаҳо ва паноҳҷӯён | Беженцы и просители убежища | Refugees and asylum seekers
        = refugees & asylum seekers
        Internally displaced persons | Муҳоҷирони дохилии иҷборӣ | Внутренне перемещённые лица | Internally displaced persons
        Non-citizens | Ғайришаҳрвандон | Неграждане | Non-citizens
        = non-citizens
        Stateless persons | Шахсони бешаҳрванд | Лица без гражданства | Stateless persons
        = stateless persons
        Persons deprived of their liberty & detainees | Маҳрумшудагон аз озодӣ ва ҳабсшудагон | Лишённые свободы и задержанные | Persons deprived of their liberty
        = Persons deprived of their liberty
        Disappeared persons | Шахсони нопадидшуда | Исчезнувшие лица | Disappeared persons
        Persons in slavery/trafficked persons | Қурбониёни ғуломӣ ва савдои одамон | Жертвы рабства и торговли людьми | Victims of slavery and trafficking
        Persons affected by armed conflict | Зарардидагон аз низои мусаллаҳона | Пострадавшие от вооружённого конфликта | Persons affected by armed conflict
        Persons living in poverty | Камбизоатон | Живущие в бедности | Persons living in poverty
        = persons living in poverty
        Persons experiencing homelessness | Бехонаҳо | Бездомные | Homeless persons
        Persons living in rural areas | Сокинони деҳот | Сельские жители | Persons in rural areas
        = persons living in rural areas
        Persons living with HIV/AIDS | Шахсони бо ВНМО зиндагикунанда | Люди, живущие с ВИЧ | Persons living with HIV
        = persons living with HIV/AIDS
        Vulnerable persons/groups | Шахсон ва гурӯҳҳои осебпазир | Уязвимые лица и группы | Vulnerable persons and groups
        = vulnerable persons/groups
        Civil society | Ҷомеаи шаҳрвандӣ | Гражданское общество | Civil society
        Human rights defenders | Ҳимоятгарони ҳуқуқи инсон | Правозащитники | Human rights defenders
        Media | Воситаҳои ахбори омма | Средства массовой информации | Media
        = media
        Public officials | Хизматчиёни давлатӣ | Государственные служащие | Public officials
        = public officials
        Judges, lawyers and prosecutors | Судяҳо, адвокатҳо ва прокурорҳо | Судьи, адвокаты и прокуроры | Judges, lawyers and prosecutors
        = judges, lawyers and prosecutors
        Law enforcement / police & prison officials | Кормандони ҳифзи ҳуқуқ ва маҳбасҳо | Сотрудники правоохранительных органов и тюрем | Police and prison officials
        Law enforcement / police officials | Кормандони ҳифзи ҳуқуқ | Сотрудники правоохранительных органов | Police
        Prison officials | Кормандони маҳбасҳо | Сотрудники тюрем | Prison officials
        Military staff | Ҳарбиён | Военнослужащие | Military staff
        Private security | Муҳофизати хусусӣ | Частная охрана | Private security
        Mercenaries | Зархаридон | Наёмники | Mercenaries
        Educational staff | Кормандони соҳаи маориф | Работники образования | Educational staff
        Educational staff & students | Кормандони маориф ва донишҷӯён | Работники образования и учащиеся | Educational staff and students
        Medical staff | Кормандони тиб | Медицинские работники | Medical staff
        = Medical staff / health professionals
        Social workers | Кормандони иҷтимоӣ | Социальные работники | Social workers
        """
}
