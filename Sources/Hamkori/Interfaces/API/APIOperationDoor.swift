import Documents
import Storage
import Web

extension APIOperation {
    init<P>(
        _ route: Route<P>, name: String, summary: String, scope: TokenScope, body: JSON, success: Int,
        _ act: @escaping @Sendable (P, APIWriting) throws -> Response
    ) {
        method = route.method
        pattern = route.pattern
        self.name = name
        self.summary = summary
        self.scope = scope
        self.body = body
        self.success = success
        endpoint = .door(route, scope: scope) { try act($0, try APIWriting($1, $2)) }
    }
}
