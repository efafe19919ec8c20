import CSodium

/// Hides what a spool's file holds from whoever reads the disk later: a file without a name leaves its blocks behind.
///
/// The key is random, lives in memory as long as the spool, and is used for nothing else. XChaCha20 as a stream, found
/// again at any place because each 64 bytes have a counter of their own. Not authenticated: only this process can
/// reach the file.
struct SpoolCipher: Sendable {
    private static let block = 64
    private let key: [UInt8]
    private let nonce: [UInt8]

    init() {
        var key = [UInt8](repeating: 0, count: Int(crypto_stream_xchacha20_KEYBYTES))
        var nonce = [UInt8](repeating: 0, count: Int(crypto_stream_xchacha20_NONCEBYTES))
        // Harmless when called again; before the first call random bytes would come more slowly, not worse.
        _ = sodium_init()
        randombytes_buf(&key, key.count)
        randombytes_buf(&nonce, nonce.count)
        self.key = key
        self.nonce = nonce
    }

    /// The bytes that stand, or will stand, from a place of the file on: hidden when plain, plain when hidden.
    func turned(_ bytes: some Collection<UInt8>, at place: Int) -> [UInt8] {
        let skipped = place % SpoolCipher.block
        let input = [UInt8](repeating: 0, count: skipped) + bytes
        var output = [UInt8](repeating: 0, count: input.count)
        _ = crypto_stream_xchacha20_xor_ic(
            &output, input, UInt64(input.count), nonce, UInt64(place / SpoolCipher.block), key)
        return Array(output.dropFirst(skipped))
    }
}
