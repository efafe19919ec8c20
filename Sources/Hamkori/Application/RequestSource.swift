import Web

/// From which site a browser says that a request was sent (Fetch Metadata; RFC 6454).
enum RequestSource: Sendable, Equatable {
    /// A page of ours.
    case own
    /// Nobody's page: an address that the person typed, a bookmark.
    case typed
    /// Another site, a sibling sub-domain, or a page that has no address.
    case foreign
    /// Browsers from before 2020 say nothing, nor do programs.
    case unknown

    /// Whether a page may sign what came with the request, or send it again, as the person's own words.
    var isTrusted: Bool { self == .own || self == .typed }

    /// `Sec-Fetch-Site` decides where it is; browsers send it over TLS and to this machine. Else `Origin` does, which
    /// must name the public address, or the host that was asked.
    init(_ head: RequestHead, publicURL: String) {
        if let site = head.headers["Sec-Fetch-Site"] {
            self = site == "same-origin" ? .own : site == "none" ? .typed : .foreign
            return
        }
        guard let origin = head.headers["Origin"] else {
            self = .unknown
            return
        }
        let isOwn = RequestSource.own(head, publicURL).contains(origin.lowercased())
        self = isOwn && head.headers.all("Origin").count == 1 ? .own : .foreign
    }

    /// A page over plain HTTP is not ours where the request came over TLS: somebody on the way could have written it.
    private static func own(_ head: RequestHead, _ publicURL: String) -> [String] {
        var origins = [publicURL.lowercased()]
        if let host = head.headers["Host"]?.lowercased(), !host.isEmpty {
            origins.append("https://" + host)
            if !head.isSecure, !publicURL.hasPrefix("https:") { origins.append("http://" + host) }
        }
        return origins
    }
}

extension Context {
    /// From which site the request was sent.
    var source: RequestSource {
        RequestSource(request.head, publicURL: application.configuration.publicURL)
    }
}
