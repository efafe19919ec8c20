/// A value that stands as one segment of a path.
public protocol PathParameter: Sendable {
    /// Reads a decoded segment; nil when it is no such value, which is answered as an unknown page.
    init?(pathSegment: Substring)
    /// The segment before percent-encoding.
    var pathSegment: String { get }
    /// The name shown in patterns: `id` in `/seminars/{id}`.
    static var placeholder: String { get }
}

extension PathParameter {
    /// `id` unless the type says otherwise.
    public static var placeholder: String { "id" }
}

extension PathParameter where Self: LosslessStringConvertible {
    /// Only the way in which the value is written itself is taken, so that a page has one address.
    public init?(pathSegment: Substring) {
        guard let value = Self(String(pathSegment)), value.description == pathSegment else { return nil }
        self = value
    }

    /// The value as text.
    public var pathSegment: String { description }
}

extension PathParameter where Self: RawRepresentable, RawValue: LosslessStringConvertible {
    /// Only the way in which the raw value is written itself is taken, so that a page has one address.
    public init?(pathSegment: Substring) {
        guard let raw = RawValue(String(pathSegment)), raw.description == pathSegment else { return nil }
        self.init(rawValue: raw)
    }

    /// The raw value as text.
    public var pathSegment: String { rawValue.description }
}

extension Int: PathParameter {}
extension Int64: PathParameter {}
