@testable import Web

/// Cookies: the value that is set is the value that is found.
func examine(_ bytes: [UInt8]) {
    let (value, header) = halves(bytes)
    _ = Cookie.find("hamkori", in: [text(header)])
    let set = Cookie(name: "hamkori", value: text(value))
    let sent = String(set.headerValue.prefix { $0 != ";" })
    precondition(Cookie.find("hamkori", in: ["a=b; " + sent]) == text(value))
}
