import Documents
import Glibc
import Mail
import Storage

/// The words and options of a command line.
struct Arguments: Sendable {
    /// The features of the program.
    let features: FeatureList
    /// The commands and options that there are.
    let usage: Usage
    /// The words that are not options, the command first.
    private(set) var words: [String] = []
    private var options: [String: [String]] = [:]
    private(set) var flags: Set<String> = []

    /// What is wrong with the command line.
    struct Misuse: Error, Equatable {
        let words: String
    }

    /// The options that every command takes, none with a value.
    static let flagsOfAll: Set<String> = ["help", "h", "version"]

    /// The settings that have a variable of the environment and no option.
    static let variables: Set<String> = ["page-memory", "trust-proxy", "certificate", "certificate-key"]

    /// - Throws: `Misuse` for an option that is not known, has no value, or has two where one is taken.
    init(_ arguments: [String], features: FeatureList, usage: Usage) throws {
        self.features = features
        self.usage = usage
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            guard argument.hasPrefix("-") else {
                words.append(argument)
                continue
            }
            let name = String(argument.drop { $0 == "-" })
            let option = usage.options[name]
            if Arguments.flagsOfAll.contains(name) || option?.takesValue == false {
                flags.insert(name == "h" ? "help" : name)
            } else if let option, let value = rest.popFirst(), !value.isEmpty {
                guard options[name] == nil || option.isRepeatable else {
                    throw Misuse(words: "--\(name) is given twice")
                }
                options[name, default: []].append(value)
            } else {
                throw Misuse(words: "unknown option, or one without its value: \(argument)")
            }
        }
    }

    /// Returns an option's value, or else that of its variable `HAMKORI_…`.
    subscript(_ name: String) -> String? {
        all(name).last
    }

    /// Every value of an option that may be given several times, else the variable.
    func all(_ name: String) -> [String] {
        assert(
            usage.options[name] != nil || Arguments.variables.contains(name), "\(name) is named in no usage")
        if let values = options[name] { return values }
        return getenv(Arguments.variable(name)).map { [String(cString: $0)] } ?? []
    }

    /// Returns the name of an option's variable.
    static func variable(_ name: String) -> String {
        "HAMKORI_" + name.uppercased().replacing("-", with: "_")
    }

    /// - Throws: `Misuse` when the option is missing.
    func required(_ name: String) throws -> String {
        guard let value = self[name] else { throw Misuse(words: "--\(name) is missing") }
        return value
    }

    /// Returns the configuration that the options describe.
    /// - Throws: `Misuse`, `StorageError.cannotOpen`, `ConfigurationError`.
    func configuration(isDemo: Bool = false) throws -> Configuration {
        let data = try required("data")
        guard let assets = PublicFolder.find() else { throw ConfigurationError.noPublicDirectory }
        var configuration = Configuration(features, dataDirectory: data, publicDirectory: assets)
        configuration.isDemo = isDemo
        configuration.database = try database(in: DataFolder(path: data))
        if let host = self["host"] { configuration.host = host }
        if let text = self["port"] {
            guard let port = UInt16(text) else {
                throw Misuse(words: "--port takes a number from 0 to 65535")
            }
            configuration.port = port
        }
        configuration.publicURL =
            try publicURL() ?? "http://\(configuration.host):\(configuration.port)"
        configuration.remembersPages = self["page-memory"] != "off"
        configuration.trustsProxy = self["trust-proxy"] == "yes"
        configuration.certificate = try certificate()
        configuration.mailing = try mailing()
        configuration.backups = try backups()
        try bound(&configuration)
        configuration.scanner = self["clamd"].map { MalwareScanner(socket: $0) }
        return configuration
    }

    /// Sets the limits and the port of the metrics.
    private func bound(_ configuration: inout Configuration) throws {
        if let text = self["metrics-port"] {
            guard let port = UInt16(text) else {
                throw Misuse(words: "--metrics-port takes a number from 0 to 65535")
            }
            configuration.metricsPort = port
        }
        if let folder = self["spool"] { configuration.spoolDirectory = folder }
        if let text = self["uploads-per-day"] {
            guard let megabytes = Int(text), (0...10_000_000).contains(megabytes) else {
                throw Misuse(words: "--uploads-per-day takes a number of megabytes")
            }
            configuration.uploadsPerDay = megabytes * 1_000_000
        }
    }

    /// Returns when and where the server makes backups; nil if it makes none.
    private func backups() throws -> BackupSchedule? {
        guard let folder = self["backup-folder"] else { return nil }
        func number(_ name: String, else usual: Int) throws -> Int {
            guard let text = self[name] else { return usual }
            guard let number = Int(text), (1...8_760).contains(number) else {
                throw Misuse(words: "--\(name) takes a number from 1 to 8760")
            }
            return number
        }
        return BackupSchedule(
            folder: folder, hours: try number("backup-every", else: 24),
            keep: try number("backup-keep", else: 30))
    }

    /// Nil where a proxy speaks TLS. One file without the other would be served without TLS.
    private func certificate() throws -> (chain: String, key: String)? {
        switch (self["certificate"], self["certificate-key"]) {
        case (let chain?, let key?): return (chain, key)
        case (nil, nil): return nil
        default: throw Misuse(words: "HAMKORI_CERTIFICATE and HAMKORI_CERTIFICATE_KEY go together")
        }
    }

    /// Checks words and options against the command's usage; variables of the environment do not count.
    /// - Throws: `Misuse` for another word or an option that the command would leave unused.
    func checkAgainstUsage() throws {
        guard !words.isEmpty else { throw Misuse(words: "a command is missing") }
        guard let call = usage.call(for: words) else {
            throw Misuse(words: "unknown command: \(words.joined(separator: " "))")
        }
        guard let stray = flags.union(options.keys).subtracting(call.options).min() else { return }
        throw Misuse(words: "\(call.words.joined(separator: " ")) takes no --\(stray)")
    }

    /// Returns the location of the database, which is in the data folder unless another is named.
    /// - Throws: `Misuse`.
    func database(in folder: DataFolder) throws -> DatabaseLocation {
        guard let text = self["database"] else { return folder.database }
        do {
            return try DatabaseLocation(text)
        } catch {
            throw Misuse(words: "--database takes sqlite:PATH or postgresql://…")
        }
    }

    /// Returns the public address of the site; nil if none is named.
    private func publicURL() throws -> String? {
        guard let text = self["public-url"] else { return nil }
        let scheme = ["https://", "http://"].first { text.hasPrefix($0) }
        let rest = text.dropFirst(scheme?.count ?? 0)
        let isPlain = rest.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"?#\"<>\\@".utf8.contains($0) }
        guard scheme != nil, isPlain, let first = rest.first, first != "/" else {
            throw Misuse(words: "--public-url takes an address such as https://hamkori.example.org")
        }
        return text.last == "/" ? String(text.dropLast()) : text
    }

    /// Nil when no server is named. What is wrong is said without the password that may stand in it.
    private func mailing() throws -> Mailing? {
        guard let place = self["mail"] else { return nil }
        guard var server = MailServer(place) else {
            throw Misuse(words: "--mail takes smtp://user:password@host:port or smtps://…")
        }
        guard let from = Address(try required("mail-from")) else {
            throw Misuse(words: "--mail-from takes an address: 'Hamkori <noreply@example.tj>'")
        }
        server.authorities = self["mail-authorities"]
        return Mailing(server: server, from: from)
    }
}

/// The folder of style sheets and icons: named by HAMKORI_PUBLIC, else found upwards from the program itself.
enum PublicFolder {
    static func find() -> String? {
        if let named = getenv("HAMKORI_PUBLIC") { return String(cString: named) }
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink("/proc/self/exe", &buffer, buffer.count)
        guard count > 0 else { return nil }
        var folder = String(decoding: buffer.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
        while let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")) {
            folder = String(folder[..<slash])
            for candidate in [folder + "/Public", folder + "/share/hamkori"] {
                if access(candidate + "/css/site.css", R_OK) == 0 { return candidate }
            }
        }
        return nil
    }
}
