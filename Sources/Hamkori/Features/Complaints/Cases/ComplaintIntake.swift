import Documents
import Secrets
import Storage

/// A complaint as somebody sends it: what stands in clear, what is told, and the files.
struct ComplaintIntake: Sendable {
    let office: Office
    let region: Region
    let authority: AuthorityKind
    let isAnonymous: Bool
    let isFromClosedPlace: Bool
    var concerns = PersonConcerned.adult
    var channel = ComplaintChannel.web
    /// What is told, field by field: for the case's first document only.
    let account: JSON
    let files: [CaseFile]

    /// Takes it in: number, key, documents and files together, or nothing at all.
    ///
    /// - Parameters:
    ///   - receipt: what the complainant keeps; its pair is the only way back in for them.
    ///   - readers: the public keys of the people who may read it.
    /// - Throws: `ComplaintFault.alreadyDone` when the same form was sent before: then its number is not used.
    @discardableResult
    func receive(
        _ receipt: Receipt, pepper: Secret, readers: [ID<Person>: PublicKey], at now: Timestamp,
        in scope: Scope
    ) throws -> Complaint {
        let basis = try IntakeBasis(readers: readers, on: now.date, in: scope)
        return try SealedIntake(self, receipt, pepper: pepper, on: now.date, basis: basis).keep(
            pepper: pepper, at: now, in: scope
        ) { basis }
    }

    /// The office that takes a complaint from a region: its own, else the central one, which is the first.
    static func office(for region: Region, among offices: [Office]) -> Office? {
        offices.first { $0.region == region } ?? offices.first { $0.region == .national }
            ?? offices.first { $0.region == .dushanbe } ?? offices.first
    }
}
