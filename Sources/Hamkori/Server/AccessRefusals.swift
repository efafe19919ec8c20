import Web

extension Gate {
    /// Writes a line of a request that was refused for who sent it, or from where: the route and the reason, never who.
    /// Of the routes of people who complain nothing is written.
    func noteAccessRefused(_ status: Int, _ refusal: Refusal?, _ context: Context) {
        guard status == 401 || status == 403, let endpoint = context.endpoint, !endpoint.isForComplainants
        else { return }
        application.log.note(
            "access refused",
            [
                "status": String(status), "method": endpoint.method.name, "route": endpoint.pattern,
                "reason": refusal?.reason ?? "token of a program",
            ])
    }
}

extension Refusal {
    /// In the log: why access was refused.
    fileprivate var reason: String {
        switch self {
        case .signInFirst: "not signed in"
        case .notPermitted: "role"
        case .notConfirmed: "not confirmed as a reader"
        case .staleForm: "token of the form"
        case .foreignForm: "form of another site"
        default: "other"
        }
    }
}
