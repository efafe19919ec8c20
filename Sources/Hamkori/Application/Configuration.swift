import Documents
import Secrets
import Storage

/// How one Hamkori runs: from the command line first, then from `HAMKORI_*` variables, then the defaults.
struct Configuration: Sendable {
    /// What the product consists of.
    let features: FeatureList
    /// The folder that holds the embedded database and the keys.
    var dataDirectory: String
    /// The folder for large bodies of requests under way: encrypted, without names, gone with the request.
    var spoolDirectory = "/var/tmp"
    /// The most bytes of files that people who complain may send in a day.
    var uploadsPerDay = 4_000_000_000
    /// Where the records are; the embedded database in the data folder unless told otherwise.
    var database: DatabaseLocation
    var host = "127.0.0.1"
    /// The local port of `/metrics`; nil if it is not served.
    var metricsPort: UInt16?
    /// 0 lets the system choose.
    var port: UInt16 = 8080
    /// The address that people see, without a slash at its end: in invitations, feeds and the ledger's origin.
    /// Cookies are marked for TLS when it starts with `https:`.
    var publicURL: String
    /// Whether this is the demo: its ribbon on every page, its people as buttons on the sign-in page.
    var isDemo = false
    /// Whether public pages that have not changed are answered from memory.
    var remembersPages = true
    /// The folder of style sheets, scripts and icons.
    var publicDirectory: String
    /// Whether `X-Forwarded-Proto` is believed, as behind a reverse proxy that sets it.
    var trustsProxy = false
    /// PEM files of the certificate and its key, where Hamkori itself speaks TLS.
    var certificate: (chain: String, key: String)?
    /// The forms of paper whose programs are installed.
    var printsTo = PrintedPage.Format.installed
    /// Through which server mails go; without one none are sent.
    var mailing: Mailing?
    /// The malware scanner for files of complaints; nil if there is none.
    var scanner: MalwareScanner?
    /// Where backups go by themselves; nil when none are made.
    var backups: BackupSchedule?
    /// The cost of hashing a password; lower only in tests.
    var passwordCost: Password.Cost = .moderate

    /// The defaults for a data folder.
    init(_ features: FeatureList, dataDirectory: String, publicDirectory: String) {
        self.features = features
        self.dataDirectory = dataDirectory
        self.publicDirectory = publicDirectory
        database = DataFolder(path: dataDirectory).database
        publicURL = "http://127.0.0.1:8080"
    }

    /// The name of this log of entries, as its checkpoints carry it: the public address without its scheme.
    var ledgerOrigin: String {
        publicURL.replacing("https://", with: "").replacing("http://", with: "") + "/ledger"
    }

    var isSecure: Bool { publicURL.hasPrefix("https:") }
}
