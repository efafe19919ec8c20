import Documents
import Glibc
import Secrets
import Storage

/// Why a backup is not made or not restored, and what to do.
enum BackupProblem: Error, Equatable {
    case noKey(folder: String)
    case damagedKey(path: String)
    case exists(path: String)
    case insideFolder(path: String, folder: String)
    case unwritable(path: String, code: Int32)
    case unreadable(path: String, code: Int32)
    case notABackup(path: String)
    /// Made by a later version, in another format.
    case laterFormat(path: String)
    case cutOff(path: String)
    case damaged(path: String)
    case strangeKey(path: String)
    case mistypedKey(CheckedDigits.Fault)
    case keyMissing
    /// What was read back is not what was written.
    case notAsWritten(path: String)
    case otherSchema(database: String)
    case laterVersion(version: String)
    case folderInUse(path: String)
    case otherEngine(Engine)
    case databaseInUse(String)
    /// What was restored is not what was backed up; nothing of it was kept.
    case doesNotHold([String])
}

extension BackupProblem: ErrorWithSentence {
    var sentence: String {
        switch self {
        case .noKey(let folder):
            "\(folder) has no backup key yet. Create one, and keep what it prints: hamkori backup --new-key --data \(folder)"
        case .damagedKey(let path):
            "\(path) is not a backup key. Create another one: hamkori backup --new-key"
        case .exists(let path): "\(path) is there already. It was not touched: name another file."
        case .insideFolder(let path, let folder):
            "\(path) lies in \(folder) itself and would be lost with it. Name a place on another disk or machine."
        case .unwritable(let path, let code): "\(path) cannot be written: \(SystemWords.of(code))."
        case .unreadable(let path, let code): "\(path) cannot be read: \(SystemWords.of(code))."
        case .notABackup(let path): "\(path) is not a backup of Hamkori."
        case .laterFormat(let path):
            "\(path) was made by a later version of Hamkori. Restore it with that version."
        case .cutOff(let path): "\(path) is cut off: copying it was interrupted, or the disk is damaged."
        case .damaged(let path): "\(path) is damaged or has been changed. Use another backup."
        case .strangeKey(let path):
            "This recovery key does not open \(path). It belongs to other backups, or the file was not made by this institution."
        case .mistypedKey(let fault): BackupProblem.words(of: fault)
        case .keyMissing: "No recovery key was given. It is read from the standard input."
        case .notAsWritten(let path):
            "\(path) was not kept: what was read back is not what was written. The disk may be damaged."
        case .otherSchema(let database):
            "\(database) is of another version of Hamkori. Back it up with that version, or start the server once."
        case .laterVersion(let version):
            "The backup was made by Hamkori \(version), which this program is too old for. Nothing was restored."
        case .folderInUse(let path):
            "\(path) is not empty. A backup is restored into an empty or missing folder only; nothing was changed."
        case .otherEngine(.postgreSQL):
            "This backup is of a PostgreSQL database: name an empty one with --database postgresql://…"
        case .otherEngine(.sqlite):
            "This backup is of a SQLite database, which goes into the data folder: leave --database out."
        case .databaseInUse(let database):
            "\(database) is not empty. A backup is restored into an empty database only; nothing was changed."
        case .doesNotHold(let problems):
            "What was restored is not what was backed up; nothing was kept. "
                + problems.joined(separator: " ")
        }
    }

    private static func words(of fault: CheckedDigits.Fault) -> String {
        switch fault {
        case .wrongLength(let count):
            "A recovery key has 40 digits in eight groups of five; these were \(count)."
        case .stranger(let sign): "“\(sign)” is not a digit of a recovery key."
        case .mistyped: "A digit of the recovery key is wrong, or two digits have been swapped."
        }
    }

    var mayPass: Bool {
        if case .unwritable(_, ENOSPC) = self { true } else { false }
    }
}

extension PipedProcess.Failure: ErrorWithSentence {
    var sentence: String {
        switch self {
        case .notInstalled(let program): ProgramPackage.missing(program)
        case .failed(let program, let words): "\(program) failed: \(words)"
        case .tooSlow(let program, let seconds): "\(program) took more than \(seconds) seconds."
        }
    }
}
