/// Why an installation is not opened: what is missing or wrong, and what to do.
enum OpeningProblem: Error, Equatable {
    case noFolder(path: String)
    /// A file in the place of the folder.
    case noDirectory(path: String)
    /// Files of something else in a folder in which an installation was to be made.
    case notEmpty(path: String, file: String)
    case nothingThere(path: String)
    case alreadyThere(path: String)
    /// Keys, but a database without records.
    case keysWithoutRecords(path: String, database: String)
    case missingKey(path: String)
    case damagedKey(path: String)
    case unreadableKey(path: String, code: Int32)
    case unwritable(path: String, code: Int32)
    /// Other accounts of the machine can read it, and it cannot be changed.
    case exposed(path: String, code: Int32)
    /// A whole key, but not the one that belongs to the database.
    case strangeKey(path: String, database: String)
    /// Records, but nothing that says to which keys they belong.
    case noIdentity(database: String)
    /// Records, but a ledger without entries.
    case emptyLedger(database: String)
    case notADemo(path: String)
    case halfFilledDemo(path: String)
    case halfRestored(path: String)
}

extension OpeningProblem: CustomStringConvertible {
    var description: String {
        switch self {
        case .noFolder(let path):
            "There is no folder \(path). If it is the right name, make an installation in it: "
                + "hamkori init --data \(path)"
        case .noDirectory(let path): "\(path) is a file, not a folder."
        case .notEmpty(let path, let file):
            "An installation is made in an empty folder, and \(path) holds other files, such as \(file). Nothing was made. "
                + "Name an empty folder, or one that does not exist yet."
        case .nothingThere(let path):
            "There is no installation in \(path): neither keys nor a database. If its records are on PostgreSQL, name "
                + "the folder of their keys; to make a new one: hamkori init --data \(path)"
        case .alreadyThere(let path):
            "There is an installation in \(path) already. Nothing was changed."
        case .unwritable(let path, let code):
            "\(path) cannot be written: \(SystemWords.of(code))."
        case .exposed(let path, let code):
            "Other accounts of this machine can read \(path), and that cannot be changed: \(SystemWords.of(code)). Let it "
                + "belong to the account that runs Hamkori, with mode 0700 for the folder and 0600 for files."
        case .notADemo(let path):
            "\(path) holds an installation that is not a demo. In a demo anyone can sign in as any user, so it is not "
                + "started as one: hamkori serve --data \(path)"
        case .halfFilledDemo(let path):
            "The demo in \(path) is half filled: filling it was interrupted. Remove the folder (and the database, if it "
                + "is elsewhere) and start again."
        case .halfRestored(let path):
            "Restoring into \(path) was interrupted. Remove the folder, empty the PostgreSQL database, and restore again."
        case .missingKey, .damagedKey, .unreadableKey, .strangeKey, .keysWithoutRecords, .noIdentity,
            .emptyLedger:
            ofKeysAndRecords
        }
    }

    /// What is wrong between the keys and the records.
    private var ofKeysAndRecords: String {
        switch self {
        case .keysWithoutRecords(let path, let database):
            "\(path) holds the keys of an installation, but \(database) holds no records. If they are elsewhere, name "
                + "the place with --database; if they are lost, put the database back from a backup. Nothing was made."
        case .missingKey(let path):
            "\(path) is missing, and the database has records that need it. Put the file back from a backup, or copy it "
                + "from another node. No new key was created: it could not decrypt anything."
        case .damagedKey(let path):
            "\(path) is not a key: a key has 32 bytes. Put the file back from a backup."
        case .unreadableKey(let path, let code):
            "\(path) cannot be read: \(SystemWords.of(code))."
        case .strangeKey(let path, let database):
            "\(path) belongs to another installation than \(database). Put the key that belongs to this database there, "
                + "from its backup or from another node, or name the other database."
        case .noIdentity(let database):
            "\(database) does not say to which keys it belongs. Put the database back from a backup."
        case .emptyLedger(let database):
            "\(database) holds an institution, but its ledger has no entries. Put the database back from a backup."
        default: ""
        }
    }
}
