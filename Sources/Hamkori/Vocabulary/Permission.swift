/// Something that only some roles may do. Every route that is not for everyone names one; everything else is refused on the
/// server. A feature declares its own; those that several floors name stand here.
struct Permission: Hashable, Sendable, CustomStringConvertible {
    /// Its name, unique among all.
    let word: String
    /// The roles that have it.
    let roles: Set<Role>
    /// Whether what it allows gives or takes rights or keys, of people or of programs, to cases or in an organisation.
    let governsAccess: Bool

    init(_ word: String, of roles: Set<Role>, governsAccess: Bool = false) {
        self.word = word
        self.roles = roles
        self.governsAccess = governsAccess
    }

    var description: String { word }

    static func == (one: Permission, other: Permission) -> Bool { one.word == other.word }

    func hash(into hasher: inout Hasher) { hasher.combine(word) }
}

extension Role {
    func may(_ permission: Permission) -> Bool { permission.roles.contains(self) }
}

extension Permission {
    /// Sees what is not published: drafts, participants, internal notes.
    static let readInternal = Permission(
        "readInternal", of: [.commissioner, .officer, .monitor, .administrator, .auditor])
    /// Invites people, gives and takes roles, resets sign-ins.
    static let administerPeople = Permission("administerPeople", of: [.administrator], governsAccess: true)
    /// Brings the recommendations of the UN into the tracker from files.
    static let importRecommendations = Permission("importRecommendations", of: [.commissioner, .officer])
    /// Names, in an organisation that carries a recommendation out, who reports and who releases: for one's own
    /// organisation, or for all with `assignResponsibility`. Sees the names.
    static let nameResponsiblePeople = Permission(
        "nameResponsiblePeople", of: [.commissioner, .officer, .focalPoint], governsAccess: true)
    /// Sets a round's agenda, keeps its notes and publishes it.
    static let manageRounds = Permission("manageRounds", of: [.partner])
    /// Reads notes that are shared between the parties of a round.
    static let readRoundNotes = Permission("readRoundNotes", of: [.partner, .focalPoint, .auditor])
    /// Gives the State's response to an item.
    static let respond = Permission("respond", of: [.focalPoint])
    static let makeCommitments = Permission("makeCommitments", of: [.focalPoint])
    /// Reports for the State how a recommendation or a commitment is carried out.
    static let reportProgress = Permission("reportProgress", of: [.focalPoint])
    static let assessAsInstitution = Permission("assessAsInstitution", of: [.commissioner])
    static let assessAsCivilSociety = Permission("assessAsCivilSociety", of: [.member])
    /// Makes an internal record public.
    static let publish = Permission("publish", of: [.commissioner, .officer])
}
