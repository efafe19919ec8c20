import CSodium

/// A SHA-256 value: the 32 bytes that name a leaf, a subtree or a whole tree. Kept inline, without a heap
/// allocation, because proofs and appends handle many of them.
public struct Hash: Hashable, Sendable {
    private var storage: SIMD32<UInt8>

    /// The number of bytes in a hash.
    public static let byteCount = 32

    private init(storage: SIMD32<UInt8>) {
        self.storage = storage
    }

    /// Reads exactly 32 bytes; nil for any other count.
    public init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count == Hash.byteCount else { return nil }
        storage = SIMD32(bytes)
    }

    /// Reads 64 hexadecimal digits of either case; nil for anything else.
    public init?(hex: String) {
        guard hex.utf8.count == 2 * Hash.byteCount else { return nil }
        var bytes: [UInt8] = []
        var high: UInt8?
        for digit in hex.unicodeScalars {
            guard digit.isASCII, let value = Character(digit).hexDigitValue else { return nil }
            if let first = high {
                bytes.append(first << 4 | UInt8(value))
                high = nil
            } else {
                high = UInt8(value)
            }
        }
        self.init(bytes)
    }

    /// Reads the 44 characters of padded standard base64 (RFC 4648 §4); nil for anything else.
    public init?(base64: String) {
        guard let bytes = Base64.decode(base64) else { return nil }
        self.init(bytes)
    }

    /// The 32 bytes.
    public var bytes: [UInt8] {
        withUnsafeBytes(of: storage) { Array($0) }
    }

    /// 64 lower-case hexadecimal digits.
    public var hex: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// 44 characters of padded standard base64 (RFC 4648 §4), as checkpoints show it.
    public var base64: String {
        Base64.encode(bytes)
    }

    /// SHA-256 of the bytes as they are, without a prefix.
    public static func sha256(_ bytes: [UInt8]) -> Hash {
        bytes.withUnsafeBufferPointer(digest)
    }

    private static func digest(_ input: UnsafeBufferPointer<UInt8>) -> Hash {
        var result = SIMD32<UInt8>()
        withUnsafeMutableBytes(of: &result) { output in
            // Never nil: the vector has 32 bytes.
            guard let start = output.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return }
            _ = crypto_hash_sha256(start, input.baseAddress, UInt64(input.count))
        }
        return Hash(storage: result)
    }

    /// The hash of a leaf: SHA-256(0x00 || leaf), RFC 6962 §2.1.
    public static func leaf(_ leaf: [UInt8]) -> Hash {
        sha256([0] + leaf)
    }

    /// The hash of an inner node: SHA-256(0x01 || left || right), RFC 6962 §2.1.
    public static func node(_ left: Hash, _ right: Hash) -> Hash {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 65) { input in
            let bytes = UnsafeMutableRawBufferPointer(input)
            bytes[0] = 1
            withUnsafeBytes(of: left.storage) { half in
                UnsafeMutableRawBufferPointer(rebasing: bytes[1..<33]).copyMemory(from: half)
            }
            withUnsafeBytes(of: right.storage) { half in
                UnsafeMutableRawBufferPointer(rebasing: bytes[33...]).copyMemory(from: half)
            }
            return digest(UnsafeBufferPointer(input))
        }
    }

    /// The root of the tree without leaves: SHA-256 of nothing, RFC 6962 §2.1.
    public static let ofEmptyTree = sha256([])
}

extension Hash: CustomStringConvertible {
    /// The hexadecimal digits.
    public var description: String { hex }
}
