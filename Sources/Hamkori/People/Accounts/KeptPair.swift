import Markup
import Secrets
import Web

/// How somebody who sets a new password keeps the pair that they have, and with it the cases that are sealed to it:
/// with their recovery key, with the password from before, or by choosing that password again.
enum KeptPair {
    /// What came of it.
    enum Outcome {
        /// The pair stays.
        case kept(KeyPair)
        /// There is none, or nothing was given that opens it: a new one is made.
        case lost
        /// What was given is wrong, which is noted in the form.
        case refused
        /// Too many wrong tries; noted, too.
        case tooMany
    }

    /// Looks at the fields `recovery` and `old`; where both are empty, the chosen password is tried.
    ///
    /// Wrong tries slow down as at the sign-in: who found an invitation must not be able to try out old passwords.
    static func open(
        _ person: Person, choosing password: String, _ reader: inout FormReader, _ context: Context
    ) throws -> Outcome {
        guard let known = try context.read({ try PersonKeyStore.newest(of: person.id, in: $0) }) else {
            return .lost
        }
        let (typed, old) = (reader.form[.recovery].trimmed, reader.form[.old])
        let gate = context.application.passwords
        guard !typed.isEmpty || !old.isEmpty else {
            // This one try goes with the invitation itself.
            guard reader.isValid else { return .lost }
            return try PersonKeys.unwrap(known.byPassword, password, gate).map { .kept($0) } ?? .lost
        }
        let field: FormSecret = typed.isEmpty ? .old : .recovery
        let patience = context.application.patience
        // Counted apart from the sign-in, where strangers guess: it takes the invitation to come here.
        let attempt = SignInPatience.Attempt.device(person.email, "invitation")
        let wait = context.wait(before: attempt)
        guard wait == 0 else {
            reader.refuse(field, PeopleTexts.wait.text(wait))
            return .tooMany
        }
        let pair: KeyPair?
        if typed.isEmpty {
            pair = try PersonKeys.unwrap(known.byPassword, old, gate)
        } else {
            guard let key = read(typed, &reader) else { return .refused }
            pair = try unwrap(known.byRecovery, key)
        }
        guard let pair, pair.publicKey == known.publicKey else {
            context.fail(attempt)
            reader.refuse(
                field, typed.isEmpty ? RecoveryKeyTexts.wrongPassword : RecoveryKeyTexts.wrongKey)
            return .refused
        }
        patience.succeed(attempt)
        return .kept(pair)
    }

    /// A typing error is told at once, and is no try.
    private static func read(_ typed: String, _ reader: inout FormReader) -> RecoveryKey? {
        do throws(CheckedDigits.Fault) {
            return try RecoveryKey(typed: typed)
        } catch {
            switch error {
            case .wrongLength(let count):
                reader.refuse(
                    .recovery,
                    RecoveryKeyTexts.length.filled(
                        .same(String(RecoveryKey.count + 1)), .same(String(count))))
            case .stranger(let sign):
                reader.refuse(.recovery, FormReader.Faults.noDigit.filled(.same(String(sign))))
            case .mistyped: reader.refuse(.recovery, RecoveryKeyTexts.mistyped)
            }
            return nil
        }
    }

    private static func unwrap(_ wrapped: WrappedKey?, _ key: RecoveryKey) throws -> KeyPair? {
        do {
            return try wrapped?.unwrap(recoveryKey: key)
        } catch SecretsError.refused {
            return nil
        }
    }

    /// The fields on the page of an invitation, for who has a pair.
    static func fields(_ fields: FormFields) -> HTML {
        let language = fields.language
        return """
            <fieldset><legend>\(RecoveryKeyTexts.keep[language])</legend><p>\(RecoveryKeyTexts.keepText[language])</p>
            \(fields.secret(.recovery, RecoveryKeyTexts.title, hint: RecoveryKeyTexts.typeHint, required: false))
            \(fields.secret(.old, RecoveryKeyTexts.oldPassword, required: false, autocomplete: "current-password"))
            </fieldset>
            """
    }
}
