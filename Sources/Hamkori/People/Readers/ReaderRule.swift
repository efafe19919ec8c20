/// Who may confirm whom, and who may take a confirmation back.
enum ReaderRule {
    /// Whether a role needs a confirmation: every role that reads cases, what is shared of them, or holds the escrow.
    static func isNeeded(by role: Role) -> Bool { Permission.ofReaders.contains(where: role.may) }

    /// A commissioner confirms everybody; an officer the officers of their office and members of organisations. While
    /// no commissioner is a reader, any officer confirms everybody. Nobody confirms themselves.
    ///
    /// - Parameter readers: everybody who is a reader now.
    static func mayConfirm(_ candidate: Person, by person: Person, among readers: [Person]) -> Bool {
        guard candidate.id != person.id, candidate.isActive, isNeeded(by: candidate.role),
            readers.contains(where: { $0.id == person.id })
        else { return false }
        switch person.role {
        case .commissioner: return true
        case .officer:
            if !readers.contains(where: { $0.role == .commissioner }) { return true }
            return candidate.role == .member
                || (candidate.role == .officer && candidate.office == person.office && person.office != nil)
        default: return false
        }
    }

    /// Whether the command line may confirm: only while nobody else could.
    static func mayConfirmAtCommandLine(among readers: [Person]) -> Bool {
        !readers.contains { $0.role.may(.confirmReaders) }
    }

    /// A commissioner takes back any confirmation but their own, so that somebody always remains.
    static func mayRevoke(_ reader: ID<Person>, by person: Person, among readers: [Person]) -> Bool {
        person.role == .commissioner && person.id != reader && readers.contains { $0.id == person.id }
    }
}
