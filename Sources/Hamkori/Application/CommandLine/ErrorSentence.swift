import Documents
import Merkle
import Secrets
import Storage
import Web

/// An error that can reach somebody at the command line: a sentence that says what is wrong and what to do.
///
/// Each conformance is a switch over all cases, so that a new case without a sentence does not compile.
protocol ErrorWithSentence: Error {
    var sentence: String { get }
    /// Whether the same command may succeed later although nobody changes it.
    var mayPass: Bool { get }
}

extension ErrorWithSentence {
    var mayPass: Bool { false }
}

/// What the command line says of an error, and with which exit code it ends.
struct CommandFailure {
    let sentence: String
    let code: Int32

    init(_ error: any Error) {
        if let known = error as? any ErrorWithSentence {
            sentence = known.sentence
            code = known.mayPass ? ExitCode.notNow : ExitCode.failed
        } else {
            // A programming fault: the name of the type helps to find it, its value could hold anything.
            sentence = "Something went wrong that should not happen (\(type(of: error)))."
            code = ExitCode.failed
        }
    }
}

/// How the program ends, as docs/operators.md says.
enum ExitCode {
    static let done: Int32 = 0
    /// Something does not hold, was refused, or is missing.
    static let failed: Int32 = 1
    /// Not now: the database is away, the disk is full, the port is taken.
    static let notNow: Int32 = 2
    /// Called wrongly (EX_USAGE).
    static let misuse: Int32 = 64
}

extension OpeningProblem: ErrorWithSentence {
    var sentence: String { description }
}

extension StorageError: ErrorWithSentence {
    var sentence: String { description }

    var mayPass: Bool {
        switch self {
        case .busy, .connectionLost, .full: true
        default: false
        }
    }
}

extension ConfigurationError: ErrorWithSentence {
    var sentence: String {
        switch self {
        case .noPublicDirectory:
            "The folder Public with the style sheets is not found: it must be next to the program, or HAMKORI_PUBLIC must name it."
        case .badValue(let option, let value): "--\(option): \(value) cannot be read."
        case .noSpool(let folder):
            "No file can be made in \(folder), where large forms are kept while they come: --spool names another folder."
        }
    }
}

extension StaticFilesError: ErrorWithSentence {
    var sentence: String {
        switch self {
        case .unreadable(let path, let code):
            "\(path) cannot be read: \(SystemWords.of(code)). HAMKORI_PUBLIC names the folder of style sheets."
        case .noMemory(let name): "There is no memory for \(name)."
        }
    }
}

extension RouterError: ErrorWithSentence {
    var sentence: String {
        switch self {
        case .duplicate(let method, let pattern):
            "Two features answer \(method.name) \(pattern): this build is broken."
        }
    }
}

/// That the server does not listen where it was told to.
struct ListeningFailure: ErrorWithSentence {
    let error: HTTPServerError
    let host: String
    let port: UInt16

    var sentence: String {
        switch error {
        case .badHost(let name): "--host \(name) is neither an address nor a name that is known."
        case .addressInUse: "Another program listens on \(host):\(port). End it, or choose another --port."
        case .socket(let code): "\(host):\(port) cannot be listened on: \(SystemWords.of(code))."
        case .threads: "The system gives the server no threads: raise the limit of processes."
        case .daemon:
            "The server did not start; the log says why. A certificate or its key may be unreadable."
        case .notFresh: "The server was started before."
        }
    }

    var mayPass: Bool { error == .addressInUse || error == .threads }
}

extension JSONError: ErrorWithSentence {
    var sentence: String { "This is not JSON: line \(line), column \(column): \(problem.words)." }
}

extension JSONError.Problem {
    fileprivate var words: String {
        switch self {
        case .unexpectedEnd: "it ends too early"
        case .unexpectedCharacter: "a character that is not allowed here"
        case .trailingText: "something follows the value"
        case .badEscape: "an unknown escape"
        case .controlCharacter: "a control character in a string"
        case .badEncoding: "bytes that are not UTF-8"
        case .badNumber: "not a number"
        case .duplicateName: "the same name twice in one object"
        case .tooDeep: "too many nested arrays and objects"
        }
    }
}

extension SecretsError: ErrorWithSentence {
    var sentence: String {
        switch self {
        case .wrongLength: "A key or a signature has the wrong length."
        case .refused: "Something encrypted does not open: another key closed it, or it was changed."
        case .truncated: "Something encrypted is cut off."
        case .ended: "An encrypted stream was used after its end."
        case .busy: "Too many passwords are being checked. Try again in a moment."
        case .outOfMemory: "The machine has not enough memory for a password's hash (256 MB)."
        }
    }

    var mayPass: Bool { self == .busy || self == .outOfMemory }
}

extension MerkleError: ErrorWithSentence {
    var sentence: String {
        switch self {
        case .missingNode(let level, let index): "The ledger lacks the subtree \(level)/\(index)."
        case .outOfRange: "The ledger has no such entry."
        case .malformed(let words): "A checkpoint or a signed note is not well formed: \(words)"
        }
    }
}

extension LedgerError: ErrorWithSentence {
    var sentence: String {
        switch self {
        case .noSuchRecord(let record): "There is no \(record.kind.word) \(record.id)."
        case .unknownKind(let kind): "No feature knows records of the kind \(kind.word)."
        case .noSuchEntry(let number): "The ledger has no entry \(number)."
        case .missingNode(let level, let index): "The ledger lacks the subtree \(level)/\(index)."
        }
    }
}

extension WriteRefusal: ErrorWithSentence {
    var sentence: String {
        switch self {
        case .alreadyDone: "This was done before. Nothing was written."
        case .stale: "Someone else has changed the record in the meantime. Nothing was written. Try again."
        }
    }
}

extension BoundedProcess.Failure: ErrorWithSentence {
    var sentence: String {
        switch self {
        case .notInstalled(let program): ProgramPackage.missing(program)
        case .failed(let status): "A program that was called ended with the status \(status)."
        case .tooSlow(let seconds): "A program that was called took more than \(seconds) seconds."
        case .tooMuch(let limit): "A program that was called wrote more than \(limit) bytes."
        }
    }
}
