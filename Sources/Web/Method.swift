/// The request methods that the server knows (RFC 9110 §9, RFC 5789); any other is answered by 501.
public enum Method: String, Sendable, CaseIterable {
    case get, head, post, put, patch, delete, options

    /// The name as it stands on the wire; nil for a method that the server does not know.
    public init?(name: String) {
        switch name {
        case "GET": self = .get
        case "HEAD": self = .head
        case "POST": self = .post
        case "PUT": self = .put
        case "PATCH": self = .patch
        case "DELETE": self = .delete
        case "OPTIONS": self = .options
        default: return nil
        }
    }

    /// The name as it stands on the wire, in capitals.
    public var name: String { rawValue.uppercased() }
}
