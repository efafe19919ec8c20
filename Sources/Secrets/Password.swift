import CSodium
@_spi(_Unicode) import Swift

/// Passwords: how they are hashed (Argon2id) and which are too weak.
public enum Password {
    /// How much work and memory one hash takes, as libsodium names the steps.
    public enum Cost: UInt8, Sendable {
        /// 8 KiB and one pass: for tests only.
        case minimum = 0
        /// 64 MiB and two passes.
        case interactive = 1
        /// 256 MiB and three passes, about half a second.
        case moderate = 2

        var passes: UInt64 {
            switch self {
            case .minimum: UInt64(crypto_pwhash_argon2id_opslimit_min())
            case .interactive: UInt64(crypto_pwhash_argon2id_opslimit_interactive())
            case .moderate: UInt64(crypto_pwhash_argon2id_opslimit_moderate())
            }
        }

        /// Bytes.
        var memory: Int {
            switch self {
            case .minimum: crypto_pwhash_argon2id_memlimit_min()
            case .interactive: crypto_pwhash_argon2id_memlimit_interactive()
            case .moderate: crypto_pwhash_argon2id_memlimit_moderate()
            }
        }
    }

    /// The same letters in the same form (Unicode NFC): `ӣ` and `ӯ` may come as one scalar or as two,
    /// depending on the keyboard, and must be the same password.
    static func normalized(_ password: String) -> String.UnicodeScalarView {
        var scalars = String.UnicodeScalarView()
        scalars.append(contentsOf: password._nfc)
        return scalars
    }
}

extension Password.Gate {
    /// The hash to keep: Argon2id with its own random salt, as the text `$argon2id$…`.
    /// - Throws: `busy`, `outOfMemory`.
    public func hash(_ password: String) throws(SecretsError) -> String {
        try pass { () throws(SecretsError) in
            var text = [CChar](repeating: 0, count: crypto_pwhash_strbytes())
            let result = with(password) { bytes, count in
                crypto_pwhash_str_alg(
                    &text, bytes, count, cost.passes, cost.memory, crypto_pwhash_alg_argon2id13())
            }
            guard result == 0 else { throw .outOfMemory }
            return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        }
    }

    /// Whether this is the password of the hash. For an unknown person give nil: the answer is false and
    /// takes as long as for a known one, so that the time does not tell who has an account.
    /// - Throws: `busy`, `outOfMemory`.
    public func verify(_ password: String, against hash: String?) throws(SecretsError) -> Bool {
        guard let hash, let text = Password.text(of: hash) else {
            _ = try key(from: password, salt: [UInt8](repeating: 0, count: 16))
            return false
        }
        return try pass { () throws(SecretsError) in
            with(password) { bytes, count in crypto_pwhash_str_verify(text, bytes, count) } == 0
        }
    }

    /// Whether a hash was made at a lower cost than today's, so that it should be made again at the next sign-in. One
    /// that cost more stays as it is.
    public func needsRehash(_ hash: String) -> Bool {
        guard let spent = Password.spent(on: hash) else { return true }
        return spent.passes < cost.passes || spent.memory < cost.memory
    }

    /// A 32-byte key from a password or a receipt.
    /// - Parameter salt: 16 bytes of its own for each key.
    /// - Throws: `wrongLength` for another salt; `busy`, `outOfMemory`.
    public func key(from password: String, salt: [UInt8]) throws(SecretsError) -> Secret {
        try key(from: password, salt: salt, cost: cost)
    }

    func key(from password: String, salt: [UInt8], cost: Password.Cost) throws(SecretsError) -> Secret {
        guard salt.count == 16 else { throw .wrongLength }
        return try pass { () throws(SecretsError) in
            try Secret(count: 32) { (memory) throws(SecretsError) in
                let result = with(password) { bytes, count in
                    crypto_pwhash(
                        memory, 32, bytes, count, salt, cost.passes, cost.memory,
                        crypto_pwhash_alg_argon2id13())
                }
                guard result == 0 else { throw .outOfMemory }
            }
        }
    }

    private func with<Result>(_ password: String, _ body: (UnsafePointer<CChar>, UInt64) -> Result) -> Result
    {
        Sodium.start()
        var bytes = String(Password.normalized(password)).utf8.map { CChar(bitPattern: $0) }
        defer { sodium_memzero(&bytes, bytes.count) }
        return body(bytes, UInt64(bytes.count))
    }
}

extension Password {
    /// What a hash says of its cost, `$argon2id$v=19$m=262144,t=3,p=1$…` with the memory in KiB. Nil if it cannot be one.
    fileprivate static func spent(on hash: String) -> (passes: UInt64, memory: Int)? {
        let parts = hash.split(separator: "$")
        guard parts.count == 5, parts[0] == "argon2id" else { return nil }
        let words = parts[2].split(separator: ",").map { $0.split(separator: "=") }.filter { $0.count == 2 }
        func value(_ name: String) -> Substring? { words.first { $0[0] == name }?[1] }
        guard let passes = value("t").flatMap({ UInt64($0) }), let memory = value("m").flatMap({ Int($0) })
        else { return nil }
        return (passes, memory * 1_024)
    }

    /// The hash in the form that libsodium reads: closed by NULs, of its full length. Nil if it cannot be
    /// one.
    fileprivate static func text(of hash: String) -> [CChar]? {
        let room = crypto_pwhash_strbytes()
        guard hash.hasPrefix("$argon2id$"), hash.utf8.count < room else { return nil }
        return hash.utf8.map { CChar(bitPattern: $0) }
            + [CChar](repeating: 0, count: room - hash.utf8.count)
    }
}
