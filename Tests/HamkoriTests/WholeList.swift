import Storage

@testable import Hamkori

extension ListPage {
    /// All rows of the list, as an export has them.
    func whole(in scope: Scope) throws -> [Item] {
        var whole: [Item] = []
        try all(scope) {
            whole += $0
            return true
        }
        return whole
    }
}
