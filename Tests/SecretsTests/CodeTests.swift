import Testing

@testable import Secrets

@Suite struct Base32Tests {
    /// RFC 4648 §10.
    @Test(arguments: [
        ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"), ("fooba", "MZXW6YTB"),
        ("foobar", "MZXW6YTBOI"),
    ])
    func reference(_ plain: String, _ text: String) {
        #expect(Base32.encode(Array(plain.utf8)) == text)
        #expect(Base32.decode(text) == Array(plain.utf8))
        #expect(Base32.decode(text.lowercased() + "===") == Array(plain.utf8))
    }

    @Test func allLengths() {
        for count in 0...40 {
            let bytes = Random.bytes(count)
            #expect(Base32.decode(Base32.encode(bytes)) == bytes)
        }
    }

    @Test(arguments: ["M", "MZX", "MZXW6Y", "MZ", "M!", "ЖЖ", "MY9"]) func malformed(_ text: String) {
        #expect(Base32.decode(text) == nil)
    }

    @Test func whatPeopleType() {
        #expect(Base32.decode("mzxw-6ytb oi") == Array("foobar".utf8))
        #expect(Base32.decode("MZXW6YTB01") == Base32.decode("MZXW6YTBOI"))
    }
}

@Suite struct TOTPTests {
    /// RFC 6238 appendix B, SHA-1: the last six of its eight digits.
    private let totp = TOTP(secret: Secret(Array("12345678901234567890".utf8)))

    @Test(
        arguments: [
            (59, "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"), (1_234_567_890, "005924"),
            (2_000_000_000, "279037"), (20_000_000_000, "353130"),
        ] as [(Int64, String)])
    func reference(_ seconds: Int64, _ code: String) {
        #expect(totp.code(at: seconds) == code)
        #expect(totp.verify(code, at: seconds, after: nil) == seconds / 30)
    }

    @Test func oneStepToEitherSide() {
        let code = totp.code(at: 3_000)
        for seconds in [2_970, 2_999, 3_000, 3_059] as [Int64] {
            #expect(totp.verify(code, at: seconds, after: nil) == 100)
        }
        for seconds in [2_969, 3_060] as [Int64] {
            #expect(totp.verify(code, at: seconds, after: nil) == nil)
        }
    }

    @Test func acceptedOnce() {
        let code = totp.code(at: 3_000)
        #expect(totp.verify(code, at: 3_000, after: 99) == 100)
        #expect(totp.verify(code, at: 3_000, after: 100) == nil)
        #expect(totp.verify(code, at: 3_000, after: 101) == nil)
    }

    @Test(arguments: ["", "28708", "2870820", "28708a", "２８７０８２"]) func malformed(_ code: String) {
        #expect(totp.verify(code, at: 59, after: nil) == nil)
    }

    @Test func spacesArePassedOver() {
        #expect(totp.verify("287 082", at: 59, after: nil) == 1)
    }

    @Test func address() {
        #expect(
            totp.uri(issuer: "Омбудсмен: A&B", account: "a@b.tj")
                == "otpauth://totp/%D0%9E%D0%BC%D0%B1%D1%83%D0%B4%D1%81%D0%BC%D0%B5%D0%BD%20A%26B:a%40b.tj"
                + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=%D0%9E%D0%BC%D0%B1%D1%83%D0%B4%D1%81%D0%BC"
                + "%D0%B5%D0%BD%20A%26B&algorithm=SHA1&digits=6&period=30")
        #expect(totp.text == "GEZD-GNBV-GY3T-QOJQ-GEZD-GNBV-GY3T-QOJQ")
        #expect(TOTP.generate().secret.count == 20)
    }

    /// RFC 3174 §7.3 and lengths around a block; RFC 2202 §3 for HMAC.
    @Test func sha1() {
        #expect(SHA1.digest(Array("abc".utf8)) == bytes("a9993e364706816aba3e25717850c26c9cd0d89d"))
        #expect(SHA1.digest([]) == bytes("da39a3ee5e6b4b0d3255bfef95601890afd80709"))
        #expect(
            SHA1.digest(Array("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8))
                == bytes("84983e441c3bd26ebaae4aa1f95129e5e54670f1"))
        #expect(
            SHA1.digest([UInt8](repeating: UInt8(ascii: "a"), count: 64))
                == bytes("0098ba824b5c16427bd7a1122a5a442a25ec644d"))
        #expect(
            SHA1.authenticate(Array("what do ya want for nothing?".utf8), key: Array("Jefe".utf8))
                == bytes("effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"))
        #expect(
            SHA1.authenticate(
                Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
                key: [UInt8](repeating: 0xAA, count: 80))
                == bytes("aa4ae5e15272d00e95705637ce8a3b55ed402112"))
    }
}

@Suite struct TokenTests {
    @Test func roundTrip() throws {
        let token = Token.generate()
        #expect(token.text.utf8.count == 43)
        #expect(token.text.utf8.allSatisfy { $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "/") })
        let read = try #require(Token(text: token.text))
        #expect(read == token)
        #expect(read.digest == token.digest)
        #expect(read.key(for: "session") == token.key(for: "session"))
        #expect(token.key(for: "session") != token.key(for: "other"))
        #expect(token.key(for: "session").bytes != token.digest)
        #expect(Token.generate() != token)
    }

    @Test(arguments: [
        "", "AAAA", String(repeating: "A", count: 42), String(repeating: "A", count: 44),
        String(repeating: "A", count: 42) + "=", String(repeating: "A", count: 42) + "B",
        String(repeating: "+", count: 43),
    ])
    func malformed(_ text: String) {
        #expect(Token(text: text) == nil)
    }

    /// libsodium takes each byte from 0x80 for `_`; a letter of two bytes stands in the place of two signs.
    @Test func onlySignsOfTheAlphabetAreRead() throws {
        let end = String(repeating: "A", count: 41)
        for value in UInt32(0x80)..<0x800 {
            let scalar = try #require(Unicode.Scalar(value))
            #expect(Token(text: String(scalar) + end) == nil, "U+\(String(value, radix: 16))")
        }
    }
}

@Suite struct RecoveryCodesTests {
    @Test func aSet() throws {
        let codes = RecoveryCodes.generate()
        #expect(codes.count == 10)
        #expect(Set(codes.map(\.text)).count == 10)
        // Twenty-six characters of five bits hold 128 bits.
        #expect(codes.allSatisfy { $0.text.filter { $0 != "-" }.count == 26 && $0.text.count == 32 })
        let digests = codes.map(\.digest)
        for (index, code) in codes.enumerated() {
            #expect(RecoveryCodes.match(code.text.lowercased(), digests: digests) == index)
        }
        #expect(RecoveryCodes.match(RecoveryCode.generate().text, digests: digests) == nil)
        #expect(RecoveryCodes.match("", digests: digests) == nil)
        #expect(RecoveryCodes.match("AAAA-AAAA-AAAA-AAA", digests: digests) == nil)
    }
}
