import Secrets
import Web

/// A browser in which somebody has signed in before. Its wrong guesses count apart, so that strangers who guess at an
/// account do not keep its owner out.
///
/// The cookie holds a random word, the day and a signature over both, the account and its password's hash: it is good
/// for that account only, until the password changes, and no longer than ``lifetime``. It gives no right.
enum KnownDevice {
    /// Seconds for which a device is known after its last sign-in: 180 days.
    static let lifetime = 15_552_000

    /// What the cookie of a browser holds after a sign-in.
    static func mark(of person: Person, at now: Timestamp, _ key: FileKey) -> String {
        let word = Hexadecimal.text(Random.bytes(16))
        return "\(word).\(now.seconds).\(signature(of: word, since: now.seconds, for: person, with: key))"
    }

    /// The word of a device that is known for an account; nil for any other.
    static func word(_ mark: String?, of person: Person?, at now: Timestamp, _ key: FileKey) -> String? {
        guard let mark, let person else { return nil }
        let parts = mark.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, let since = Int64(parts[1]), since <= now.seconds,
            now.seconds - since < Int64(lifetime), let given = Hexadecimal.bytes(parts[2]),
            let right = Hexadecimal.bytes(signature(of: parts[0], since: since, for: person, with: key)),
            constantTimeEqual(given, right)
        else { return nil }
        return parts[0]
    }

    private static func signature(
        of word: String, since: Int64, for person: Person, with key: FileKey
    ) -> String {
        let text = "\(word) \(since) \(person.id.text) \(person.passwordHash ?? "")"
        return Hexadecimal.text(Digest.authenticate(Array(text.utf8), key: key.derived(for: "known devices")))
    }
}

extension Context {
    /// Who tries a password or a code for an account: a device that is known for it, or anybody.
    func attempt(on email: String, of person: Person?) -> SignInThrottle.Attempt {
        let word = KnownDevice.word(
            request.head.cookie(application.name(of: .device)), of: person, at: now, application.fileKey)
        return word.map { .device(email, $0) } ?? .stranger(email)
    }

    /// Who tries within their own session: strangers at the sign-in page do not slow them.
    func attempt(inSessionOf email: String) throws -> SignInThrottle.Attempt {
        .device(email, Hexadecimal.text(try person().sessionDigest))
    }
}
