/// The words of the ledger's pages.
enum LedgerTexts {
    static let internalEntry = Text(
        tg: "Сабти дохилӣ", ru: "Внутренняя запись", en: "Internal entry")
    static let internalHint = Text(
        tg:
            "Сабти ҳуҷҷате, ки ошкор нест: чӣ, кай ва аз ҷониби кӣ карда шудааст, гуфта намешавад. Далели зерин бо ҳамин нишона санҷида мешавад.",
        ru:
            "Запись о том, что не обнародовано: что, когда и кем сделано, не говорится. Доказательство ниже проверяется по этому хешу.",
        en:
            "An entry of something that is not public: what was done, when and by whom is not told. The proof below holds with this hash."
    )
    static let title = Text(tg: "Дафтари қайд", ru: "Реестр записей", en: "The ledger")
    static let introduction = Text(
        tg: "Ҳар амал дар ин ҷо қайд мешавад ва баъд тағйир дода ё нест карда намешавад.",
        ru: "Каждое действие записано здесь, и запись нельзя незаметно изменить или убрать.",
        en: "Every deed is entered here, and no entry can be changed or taken out unnoticed.")
    static let howTo = Text(
        tg: "Чӣ тавр инро санҷидан мумкин аст", ru: "Как это проверить", en: "How to verify this")
    static let checkpoint = Text(tg: "нуқтаи назорат", ru: "контрольная точка", en: "checkpoint")
    static let count = Plural(
        tg: "{n} қайд", ru: .init(one: "{n} запись", few: "{n} записи", many: "{n} записей"),
        en: .init(one: "{n} entry", other: "{n} entries"))
    static let older = Text(tg: "Қайдҳои пештара", ru: "Более ранние записи", en: "Older entries")
    static let when = Text(tg: "Кай", ru: "Когда", en: "When")
    static let what = Text(tg: "Чӣ шуд", ru: "Что сделано", en: "What was done")
    static let record = Text(tg: "Сабт", ru: "Документ", en: "Record")
    static let entry = Text(tg: "Қайди № {1}", ru: "Запись № {1}", en: "Entry {1}")
    static let actor = Text(tg: "Кӣ (тахаллус)", ru: "Кто (псевдоним)", en: "Who (pseudonym)")
    static let hash = Text(tg: "Ҳеши қайд", ru: "Хеш записи", en: "Hash of the entry")
    static let previous = Text(
        tg: "Қайди пештараи ин сабт", ru: "Предыдущая запись об этом документе",
        en: "Entry before, of this record")
    static let next = Text(
        tg: "Қайди навбатии ин сабт", ru: "Следующая запись об этом документе",
        en: "Entry after, of this record")
    static let download = Text(
        tg: "Боргирии далел (JSON)", ru: "Скачать доказательство (JSON)", en: "Download the proof (JSON)")
    static let form = Text(tg: "Он чи қайд шуд", ru: "Что было записано", en: "What was entered")
    static let notPublic = Text(
        tg: "Ин сабт ошкор нест: дар дафтар танҳо ҳеши он меистад.",
        ru: "Документ не опубликован: в реестре стоит только его хеш.",
        en: "The record is not public: only its hash stands in the ledger.")
    static let proof = Text(tg: "Далели мавҷудият", ru: "Доказательство включения", en: "Proof of inclusion")
    static let proofText = Text(
        tg: "Аз ҳеши қайд то решаи дарахти {1} қайд:", ru: "От хеша записи до корня дерева из {1} записей:",
        en: "From the entry’s hash to the root of the tree of {1} entries:")
    static let sibling = Text(tg: "бо", ru: "вместе с", en: "together with")
    static let key = Text(
        tg: "Калиди ошкори ин дафтар:", ru: "Открытый ключ этого реестра:",
        en: "The public key of this ledger:")

    static let howToParagraphs = [
        Text(
            tg:
                "Ҳеш изи ангушти матн аст: агар як ҳарф тағйир ёбад, ҳеш дигар мешавад. Ҳар қайди дафтар ҳеши сабтро дорад.",
            ru:
                "Хеш – это отпечаток текста: изменится одна буква – изменится и хеш. Каждая запись реестра содержит хеш документа.",
            en:
                "A hash is a fingerprint of a text: change one letter and it is another one. Every entry holds the hash of a record."
        ),
        Text(
            tg:
                "Ҳешҳои ҳамаи қайдҳо ба дарахт пайваст шудаанд, ки решаи он ҳамаро дар бар мегирад. Мо решаро имзо мекунем: ин нуқтаи назорат аст.",
            ru:
                "Хеши всех записей соединены в дерево, корень которого охватывает их все. Корень мы подписываем: это контрольная точка.",
            en:
                "The hashes of all entries are joined in a tree whose root covers them all. We sign the root: that is a checkpoint."
        ),
        Text(
            tg:
                "Далели қайдро боргирӣ ва нигоҳ кунед. Фармони зерин бе мо ва бе интернет месанҷад, ки ин матн дар дафтар буд.",
            ru:
                "Скачайте и сохраните доказательство записи. Команда ниже проверит без нас и без интернета, что этот текст был в реестре.",
            en:
                "Download the proof of an entry and keep it. The command below verifies, without us and without a network, that this text was in the ledger."
        ),
    ]
}
