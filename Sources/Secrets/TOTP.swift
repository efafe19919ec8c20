/// Codes of an authenticator app (RFC 6238): HMAC-SHA-1, six digits, a new one every 30 seconds.
public struct TOTP: Sendable {
    /// What the app and we share; 20 bytes when we make it.
    public let secret: Secret
    /// Seconds of one step.
    public static let period: Int64 = 30
    /// Digits of a code.
    public static let digits = 6

    /// The codes of a secret kept from before.
    public init(secret: Secret) {
        self.secret = secret
    }

    /// A new random secret of 160 bits (RFC 4226 §4, R6).
    public static func generate() -> TOTP {
        TOTP(secret: Secret.random(20))
    }

    /// The secret as people type it into an app: base32 in groups of four.
    public var text: String { Base32.grouped(secret.bytes) }

    /// The code that an app shows.
    /// - Parameter seconds: seconds since 1970 UTC.
    public func code(at seconds: Int64) -> String {
        code(step: TOTP.step(at: seconds))
    }

    /// Checks a code: the current step, the one before and the one after are accepted (RFC 6238 §5.2 and §6),
    /// but none that was accepted before.
    /// - Parameters:
    ///   - code: six digits; spaces are passed over.
    ///   - seconds: seconds since 1970 UTC.
    ///   - lastStep: the step of the last code accepted from this person, nil if none.
    /// - Returns: the step to remember, under a lock, as the last one; nil if the code is wrong or used.
    public func verify(_ code: String, at seconds: Int64, after lastStep: Int64?) -> Int64? {
        let typed = Array(code.utf8.filter { $0 != 0x20 })
        let now = TOTP.step(at: seconds)
        var accepted: Int64?
        // All three are always computed, so that the time tells nothing.
        for step in [now - 1, now, now + 1] {
            let fits = constantTimeEqual(typed, Array(self.code(step: step).utf8))
            if fits, accepted == nil, lastStep.map({ step > $0 }) ?? true { accepted = step }
        }
        return accepted
    }

    /// The address that apps read from a QR code (the Key URI format).
    /// - Parameters:
    ///   - issuer: the institution; a colon in it is left out, since it divides issuer and account.
    ///   - account: the person's name or mail address.
    public func uri(issuer: String, account: String) -> String {
        let issuer = TOTP.escape(issuer.filter { $0 != ":" })
        let account = TOTP.escape(account.filter { $0 != ":" })
        return "otpauth://totp/\(issuer):\(account)?secret=\(Base32.encode(secret.bytes))&issuer=\(issuer)"
            + "&algorithm=SHA1&digits=6&period=30"
    }

    private static func step(at seconds: Int64) -> Int64 {
        max(seconds, 0) / period
    }

    /// RFC 4226 §5.3.
    private func code(step: Int64) -> String {
        let counter = (0..<8).map { UInt8(truncatingIfNeeded: step >> (56 - 8 * Int64($0))) }
        let mac = SHA1.authenticate(counter, key: secret.bytes)
        let offset = Int(mac[19] & 15)
        let number = mac[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
        let digits = String(number % 1_000_000)
        return String(repeating: "0", count: TOTP.digits - digits.utf8.count) + digits
    }

    /// Percent-encoding of all but the unreserved characters of RFC 3986 §2.3.
    private static func escape(_ text: String) -> String {
        text.utf8.map { byte in
            let scalar = Unicode.Scalar(byte)
            if scalar.isASCII,
                scalar.properties.isAlphabetic || "0123456789-._~".unicodeScalars.contains(scalar)
            {
                return String(Character(scalar))
            }
            return "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }.joined()
    }
}
