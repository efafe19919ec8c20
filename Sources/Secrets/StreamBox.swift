import CSodium

/// Files closed under one key as a stream of chunks (libsodium's secretstream, XChaCha20-Poly1305): chunks
/// cannot be changed, swapped or left out, the end is authenticated, and the size is padded so that it does
/// not tell which file this is.
///
/// Each chunk holds, encrypted, four bytes with the count of its real bytes (little-endian), these, and
/// zeros. Every stored chunk but the last has exactly 256 KiB. The total is padded by the Padmé rule (Nikitin
/// et al., "Reducing Metadata Leakage from Encrypted Files", PETS 2019, §4), which costs at most 12 %.
public enum StreamBox {
    /// The bytes of a key.
    public static let keyCount = 32
    /// The bytes of a full stored chunk.
    public static let chunkCount = 262_144
    /// The bytes of the header, which is needed to open.
    public static let headerCount = 24
    /// Content bytes of a full chunk.
    static let roomCount = chunkCount - frameCount
    /// Authenticator and tag (17) and the count (4).
    static let frameCount = 17 + 4
    /// Nothing is padded to less than this.
    static let leastCount = 512

    /// A new random key.
    public static func newKey() -> Secret {
        Secret.random(keyCount)
    }

    /// The size to which so many bytes are padded.
    public static func paddedCount(_ count: Int) -> Int {
        let count = max(count, leastCount)
        let exponent = Int.bitWidth - 1 - count.leadingZeroBitCount
        let exponentBits = Int.bitWidth - exponent.leadingZeroBitCount
        let mask = (1 << (exponent - exponentBits)) - 1
        return (count + mask) & ~mask
    }

    /// Closes bytes that are in memory already.
    /// - Throws: `wrongLength` unless the key has 32 bytes.
    public static func seal(
        _ bytes: [UInt8], key: Secret, context: [UInt8] = []
    ) throws(SecretsError) -> (header: [UInt8], chunks: [[UInt8]]) {
        let sealer = try Sealer(key: key, context: context)
        let chunks = try sealer.push(bytes)
        return (sealer.header, chunks + (try sealer.finish()))
    }

    /// Opens a whole stream into memory.
    /// - Throws: as `Opener`.
    public static func open(
        header: [UInt8], chunks: [[UInt8]], key: Secret, context: [UInt8] = []
    ) throws(SecretsError) -> [UInt8] {
        let opener = try Opener(header: header, key: key, context: context)
        var bytes: [UInt8] = []
        for chunk in chunks { bytes += try opener.open(chunk) }
        try opener.finish()
        return bytes
    }

    /// The state of a stream at its own address, wiped at the end. A copy could encrypt two chunks alike.
    final class State {
        let pointer: UnsafeMutablePointer<crypto_secretstream_xchacha20poly1305_state>

        init() {
            Sodium.start()
            pointer = .allocate(capacity: 1)
            pointer.initialize(to: crypto_secretstream_xchacha20poly1305_state())
        }

        deinit {
            sodium_memzero(pointer, MemoryLayout<crypto_secretstream_xchacha20poly1305_state>.size)
            pointer.deallocate()
        }
    }
}
