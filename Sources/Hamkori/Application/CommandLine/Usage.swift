/// How each command is called.
enum Usage {
    /// In the order in which somebody needs them.
    static let commands: [(name: String, text: String)] = [
        (
            "init",
            """
            hamkori init --data DIR [--database URL]
                make an installation in a folder that is empty or missing; go on where that was interrupted
            """
        ),
        (
            "serve",
            """
            hamkori serve --data DIR [--database URL] [--host H] [--port N] [--public-url URL]
                    [--mail smtp://user:password@host:port --mail-from ADDRESS [--mail-authorities FILE]]
                    [--clamd SOCKET] [--backup-folder DIR [--backup-every HOURS] [--backup-keep N]]
                    [--spool DIR] [--uploads-per-day MB] [--metrics-port N]
                serve; makes an installation where there is nothing yet
            """
        ),
        (
            "demo",
            """
            hamkori demo --data DIR [--database URL] [--host H] [--port N] [--public-url URL]
                serve the demo; fills a folder that is empty or missing
            """
        ),
        (
            "verify",
            """
            hamkori verify --data DIR [--database URL] [--checkpoint FILE]… [--key KEY]
                check the ledger and all that it vouches for, reading only; hold it to checkpoints kept elsewhere
            hamkori verify FILE [--key KEY]
                check a downloaded proof, without a database
            """
        ),
        (
            "backup",
            """
            hamkori backup FILE --data DIR [--database URL]
                one encrypted file with the database and its keys, made while the server runs, read back and verified
            hamkori backup --new-key --data DIR
                make the key that backups are closed to; prints the recovery key that opens them, once
            """
        ),
        (
            "restore",
            """
            hamkori restore FILE --data DIR [--database URL]
                put a backup into an empty or missing folder (on PostgreSQL: and an empty database), all or nothing;
                asks for the recovery key
            """
        ),
        (
            "user",
            """
            hamkori user add --data DIR [--database URL] --email E --name N --role R
                    [--public-url URL]
            hamkori user role --data DIR [--database URL] --email E --role R [--public-url URL]
            hamkori user reset --data DIR [--database URL] --email E [--public-url URL]
                a new invitation; its link begins with the URL
            hamkori user confirm --data DIR [--database URL] --email E [--fingerprint F]
                the first reader of cases; readers confirm all others
            """
        ),
        (
            "import",
            """
            hamkori import recommendations FILE --data DIR [--database URL]
                    [--format auto|upr-info|ohchr-thematic-list|uhri|csv|xlsx|hrc-follow-up]
                all of the file or nothing
                --country SI       the State that the file is about, where it does not say so
                --only TJ          leave out other States
                --dry-run          say what would happen
                --complete         what the file lacks of its States was withdrawn at the source
                --map text=Heading,…   what the columns of a csv or xlsx mean
            """
        ),
        (
            "jobs",
            """
            hamkori jobs --once --data DIR [--database URL] --public-url URL
                    [--mail … --mail-from ADDRESS [--mail-authorities FILE]]
                do what is due, once: reminders, digests, mails
            """
        ),
        (
            "compare",
            """
            hamkori compare recommendations --data DIR [--database URL]
                look for recommendations that may ask for the same
            """
        ),
        (
            "clock",
            """
            hamkori clock --data DIR [--database URL]
                what time the installation works by, and whether the server's clock is believed
            hamkori clock confirm --data DIR [--database URL]
                say that the server's clock is right
            """
        ),
    ]

    /// How one command is called, or all of them.
    static func of(_ command: String?) -> String {
        if let known = commands.first(where: { $0.name == command }) { return known.text }
        return commands.map(\.text).joined(separator: "\n") + "\n" + """
            hamkori COMMAND --help | hamkori --version

            Every option with a value can be set as a variable, too: HAMKORI_DATA, HAMKORI_DATABASE, HAMKORI_PORT …
            It ends with 0 when all went well, 1 when not, 2 when the same may succeed later, 64 when called wrongly.
            """
    }

    /// The way in which somebody calls a command; nil where there is none.
    static func call(for words: [String]) -> CommandCall? {
        commands.lazy.flatMap { CommandCall.all(in: $0.text) }.first { $0.fits(words) }
    }

    /// The names of all commands, for somebody who called none.
    static var names: String {
        "Commands: " + commands.map(\.name).joined(separator: ", ")
            + ". hamkori COMMAND --help tells of each."
    }
}
