import Markup
import Web

/// Something that people may do, linked where they begin.
struct WorkspaceTask: Addition {
    /// Whom it is offered to; nil for everybody who is signed in.
    let permission: Permission?
    let name: Text
    /// Its address after the language.
    let path: String
    /// Its place in the list, from the top.
    let position: Int

    init(_ permission: Permission?, _ name: Text, at position: Int, _ route: Route<Void>) {
        self.permission = permission
        self.name = name
        self.position = position
        path = route.path
    }
}

/// What people are told where they begin, such as that a backup failed.
struct WorkspaceNotice: Addition {
    /// Its place, from the top.
    let position: Int
    /// Empty where there is nothing to tell to who asks.
    let html: @Sendable (Context) throws -> HTML
}

/// A page of one's own, linked beside one's account.
struct AccountLink: Addition {
    /// Its place, from the top.
    let position: Int
    let name: Text
    let route: Route<Void>
}
