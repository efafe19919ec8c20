import Secrets
import Web

/// A cookie of the site, by the name that it has without TLS.
enum SiteCookie: String, Sendable {
    case session = "hamkori"
    /// Shows that the password was given in this browser.
    case confirmation = "hamkori-confirmed"
    /// What the tokens of forms are made from where nobody is signed in.
    case form = "hamkori-form"
    /// A browser in which somebody has signed in before.
    case device = "hamkori-device"
}

extension Application {
    /// Over TLS the prefix makes browsers refuse the cookie from anywhere but this very host (RFC 6265bis §4.1.3.2).
    func name(of cookie: SiteCookie) -> String {
        configuration.isSecure ? "__Host-" + cookie.rawValue : cookie.rawValue
    }

    func cookie(_ cookie: SiteCookie, _ value: String, maxAge: Int?) -> Cookie {
        Cookie(name: name(of: cookie), value: value, maxAge: maxAge, secure: configuration.isSecure)
    }

    /// The token that a request's cookie holds; nil where there is none.
    func token(in cookie: SiteCookie, of head: RequestHead) -> Token? {
        head.cookie(name(of: cookie)).flatMap(Token.init(text:))
    }
}
