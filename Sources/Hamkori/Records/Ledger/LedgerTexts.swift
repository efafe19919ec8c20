/// The words of the ledger's pages.
enum LedgerTexts {
    static let internalEntry = Text(
        tg: "Сабти дохилӣ", ru: "Внутренняя запись", en: "Internal entry")
    static let internalHint = Text(
        tg:
            "Сабти ҳуҷҷате, ки нашр нашудааст: чӣ, кай ва аз ҷониби кӣ карда шудааст, нишон дода намешавад. Далели зерин бо ҳамин нишона санҷида мешавад.",
        ru:
            "Запись о том, что не опубликовано: что, когда и кем сделано, не показано. Доказательство ниже проверяется по этому хешу.",
        en:
            "An entry about something that is not public: what was done, when and by whom is not shown. The proof below can be verified with this hash."
    )
    static let title = Text(tg: "Дафтари қайд", ru: "Журнал записей", en: "The ledger")
    static let introduction = Text(
        tg: "Ҳар амал дар ин ҷо қайд мешавад ва қайдро ноаён тағйир додан ё нест кардан мумкин нест.",
        ru: "Каждое действие записано здесь, и запись нельзя незаметно изменить или убрать.",
        en: "Every action is recorded here, and no entry can be changed or removed unnoticed.")
    static let howTo = Text(
        tg: "Тарзи санҷиш", ru: "Как это проверить", en: "How to verify this")
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
        en: "Previous entry of this record")
    static let next = Text(
        tg: "Қайди навбатии ин сабт", ru: "Следующая запись об этом документе",
        en: "Next entry of this record")
    static let download = Text(
        tg: "Боргирии далел (JSON)", ru: "Скачать доказательство (JSON)", en: "Download the proof (JSON)")
    static let form = Text(tg: "Он чи қайд шуд", ru: "Что было записано", en: "What was recorded")
    static let notPublic = Text(
        tg: "Ин сабт нашр нашудааст: дар дафтар танҳо ҳеши он сабт шудааст.",
        ru: "Документ не опубликован: в журнале записан только его хеш.",
        en: "The record is not public: only its hash is in the ledger.")
    static let proof = Text(tg: "Далели мавҷудият", ru: "Доказательство включения", en: "Proof of inclusion")
    static let proofText = Text(
        tg: "Аз ҳеши қайд то решаи дарахти {1} қайд:",
        ru: "От хеша записи до корня дерева, число записей: {1}",
        en: "From the entry’s hash to the root of the tree of {1} entries:")
    static let sibling = Text(tg: "бо", ru: "вместе с", en: "together with")
    static let key = Text(
        tg: "Калиди кушодаи ин дафтар:", ru: "Открытый ключ этого журнала:",
        en: "The public key of this ledger:")

    static let howToParagraphs = [
        Text(
            tg:
                "Ҳеш изи ангушти матн аст: агар як ҳарф тағйир ёбад, ҳеш дигар мешавад. Ҳар қайди дафтар ҳеши сабтро дорад.",
            ru:
                "Хеш — это отпечаток текста: изменится одна буква — изменится и хеш. Каждая запись журнала содержит хеш документа.",
            en:
                "A hash is a fingerprint of a text: if one letter changes, the hash changes. Every entry contains the hash of a record."
        ),
        Text(
            tg:
                "Ҳешҳои ҳамаи қайдҳо ба дарахт пайваст шудаанд, ки решаи он ҳамаро дар бар мегирад. Мо решаро имзо мекунем: ин нуқтаи назорат аст.",
            ru:
                "Хеши всех записей соединены в дерево, корень которого охватывает их все. Корень мы подписываем: это контрольная точка.",
            en:
                "The hashes of all entries are joined in a tree whose root covers them all. We sign the root; the signed root is a checkpoint."
        ),
        Text(
            tg:
                "Далели қайдро боргирӣ ва нигоҳ кунед. Фармони зерин бе мо ва бе интернет месанҷад, ки ин матн дар дафтар буд.",
            ru:
                "Скачайте и сохраните доказательство записи. Команда ниже проверит без нас и без интернета, что этот текст был в журнале.",
            en:
                "Download the proof of an entry and keep it. The command below verifies, without us and without a network connection, that this text was in the ledger."
        ),
    ]

    static let formulas = Text(tg: "Формулаҳо", ru: "Формулы", en: "The formulas")
    static let formulasText = Text(
        tg:
            "Ҳар кас метавонад санҷишро худаш нависад: тақрибан сӣ сатр бас аст. «‖» пайваст кардани байтҳоро мефаҳмонад, матнҳо бо UTF-8 навишта мешаванд.",
        ru:
            "Проверку может написать каждый: хватит примерно тридцати строк. «‖» означает соединение байтов, тексты записаны в UTF-8.",
        en:
            "Anyone can write this verification: about thirty lines of code are enough. “‖” joins bytes, texts are in UTF-8."
    )
    /// A name and its formula, which is the same in every language.
    static let formulaRows: [(name: Text, formula: String)] = [
        (
            Text(tg: "Ҳеши қайд", ru: "Хеш записи", en: "Hash of an entry"),
            "leafHash = SHA-256(0x00 ‖ leaf)"
        ),
        (
            Text(tg: "Гиреҳи дарахт", ru: "Узел дерева", en: "Node of the tree"),
            "node = SHA-256(0x01 ‖ left ‖ right)    RFC 6962 §2.1, RFC 9162 §2.1.3.2"
        ),
        (
            Text(tg: "Матни сабт", ru: "Текст документа", en: "Text of the record"),
            "form = SHA-256(salt ‖ recordForm)    salt: 16 bytes, written in hexadecimal"
        ),
        (
            Text(tg: "Шакли ягонаи JSON", ru: "Единственный вид JSON", en: "Canonical JSON"),
            "RFC 8785: json.dumps(x, sort_keys=True, ensure_ascii=False, separators=(\",\", \":\"))"
        ),
        (
            Text(tg: "Калид", ru: "Ключ", en: "Key"),
            "C2SP vkey: name+id+base64(0x01 ‖ Ed25519)    id = SHA-256(name ‖ 0x0A ‖ 0x01 ‖ key)[0..<4]"
        ),
        (
            Text(tg: "Нуқтаи назорат", ru: "Контрольная точка", en: "Checkpoint"),
            "C2SP tlog-checkpoint: name, size, base64(root); signed note: — name base64(id ‖ signature)"
        ),
    ]
    static let formulaNotes = Text(
        tg:
            "Рақамҳои қайдҳо аз 0 сар мешаванд. Ҳешҳо дар далелҳо ба шакли шонздаҳӣ, дар калид ва нуқтаи назорат ба шакли base64 навишта мешаванд. «size=S» дар суроғаи далел дарахти S қайди аввалро медиҳад. Матни сабт ҳамон аст, ки API медиҳад, вале дар баъзе намудҳо бе «id». Он чи санҷида намешавад, бояд рад карда шавад: масалан, «recordForm» бе «salt».",
        ru:
            "Номера записей начинаются с 0. Хеши в доказательствах записаны в шестнадцатеричном виде, в ключе и контрольной точке — в base64. «size=S» в адресе доказательства даёт дерево первых S записей. Текст документа — то, что даёт API, у некоторых видов без «id». Что нельзя проверить, надо отвергнуть: например, «recordForm» без «salt».",
        en:
            "Entries are numbered from 0. Hashes are hexadecimal in proofs, base64 in the key and in checkpoints. “size=S” in the address of a proof asks for the tree of the first S entries. The text of a record is what the API gives, for some kinds without “id”. What cannot be verified must be rejected: for example, “recordForm” without “salt”."
    )
    static let keepText = Text(
        tg:
            "Нуқтаҳои назоратро нигоҳ доред: агар дафтар баъдтар бурида ё бо нусхаи пешина иваз шавад, онҳо инро нишон медиҳанд.",
        ru:
            "Храните контрольные точки: если журнал позже обрежут или заменят старой копией, они это покажут.",
        en:
            "Keep checkpoints: they reveal whether the ledger is later truncated or replaced with an older copy."
    )
}
