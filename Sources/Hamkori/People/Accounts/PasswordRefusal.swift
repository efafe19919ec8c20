import Secrets

extension FormReader {
    /// Refuses a new password that will not do, and says why.
    mutating func refuseWeak(_ password: String, of person: Person) {
        switch Password.problems(of: password, avoiding: [person.email]).first {
        case .tooLong(let most): refuse(.password, AccountTexts.longPassword.filled(.same(String(most))))
        case .tooShort, .common: refuse(.password, AccountTexts.weak)
        case nil: break
        }
    }
}
