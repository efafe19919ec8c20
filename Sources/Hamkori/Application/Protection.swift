import Web

/// The header fields that every answer of the process carries: pages, doors, files, and what the server itself refuses.
struct Protection: Sendable {
    /// Whether people reach us over TLS.
    let isSecure: Bool

    private static let policy =
        "default-src 'none'; object-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
        + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"

    /// Adds the fields. An answer that nobody may keep is not compressed: a secret may stand in it beside a text that a
    /// stranger chose, and its length would tell of the secret (BREACH).
    /// - Parameter isPage: whether it is of this site alone; doors may be read from others.
    func cover(_ response: inout Response, isPage: Bool) {
        if case .prepared = response.body { return }
        for (name, value) in fields(isPage: isPage).pairs { response.headers.set(name, value) }
        let keeping = response.headers["Cache-Control"] ?? ""
        if keeping.contains("no-store") || keeping.contains("private") { response.isCompressible = false }
    }

    /// The fields alone, for files.
    func fields(isPage: Bool) -> Headers {
        var headers: Headers = [
            "Content-Security-Policy": Protection.policy, "Referrer-Policy": "same-origin",
            "X-Content-Type-Options": "nosniff", "Cross-Origin-Opener-Policy": "same-origin",
            "Cross-Origin-Resource-Policy": isPage ? "same-origin" : "cross-origin",
        ]
        // Without includeSubDomains: what else an institution runs under its name is not ours to decide.
        if isSecure { headers.set("Strict-Transport-Security", "max-age=31536000") }
        return headers
    }
}
