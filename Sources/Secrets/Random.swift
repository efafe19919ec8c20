import CSodium

/// The system's cryptographic random source.
public enum Random {
    /// That many unpredictable bytes.
    public static func bytes(_ count: Int) -> [UInt8] {
        Sodium.start()
        var bytes = [UInt8](repeating: 0, count: count)
        randombytes_buf(&bytes, count)
        return bytes
    }

    /// A number in `0 ..< bound`, every one equally likely; 0 for a bound of 0 or 1.
    public static func below(_ bound: UInt32) -> UInt32 {
        Sodium.start()
        return randombytes_uniform(bound)
    }
}
