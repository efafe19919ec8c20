extension Permission {
    /// Reads the complaints of one's office, or of all offices, answers them and decides on them.
    static let handleComplaints = Permission(
        "handleComplaints", of: [.commissioner, .officer], governsAccess: true)
    /// Takes on, for one's own organisation, what offices refer to it.
    static let acceptReferrals = Permission("acceptReferrals", of: [.member], governsAccess: true)
    /// Reads what was shared of a case: with one's organisation, or by one's office.
    static let readReferrals = Permission(
        "readReferrals", of: [.commissioner, .officer, .member], governsAccess: true)
    /// Names the holders of the institution's escrow, and asks for cases to be opened through it.
    static let administerEscrow = Permission("administerEscrow", of: [.commissioner], governsAccess: true)
    /// Can be a holder of the escrow: sees its page, and confirms or declines what is asked.
    static let holdEscrow = Permission(
        "holdEscrow", of: [.commissioner, .officer, .administrator, .auditor], governsAccess: true)
    /// Confirms that somebody reads cases, so that cases are sealed to them.
    static let confirmReaders = Permission(
        "confirmReaders", of: [.commissioner, .officer], governsAccess: true)
    /// Sees who reads cases, and who confirmed them.
    static let seeReaders = Permission("seeReaders", of: [.commissioner, .officer, .administrator, .auditor])

    /// What a role gives to confirmed readers only: an administrator makes accounts and roles, but no readers.
    static let ofReaders: Set<Permission> = [
        .handleComplaints, .acceptReferrals, .readReferrals, .administerEscrow, .holdEscrow, .confirmReaders,
    ]
}
