/// What can go wrong with a secret. A refusal says no more than that: the reason would help only an attacker.
public enum SecretsError: Error, Hashable, Sendable {
    /// A key, salt, signature or other value has not the number of bytes its kind asks for.
    case wrongLength
    /// The bytes do not open: another key, another context, or something was changed.
    case refused
    /// A stream ended before its authenticated end.
    case truncated
    /// A stream was used after its end.
    case ended
    /// Too many password hashes are waiting; the caller should be told to come again.
    case busy
    /// The machine could not give the memory that the password hash asks for.
    case outOfMemory
}
