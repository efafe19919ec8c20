import Secrets
import Storage

/// To whom a new case is sealed.
struct CaseReaders: Sendable {
    /// The public keys of those who may read the complaints of offices and have keys.
    let keys:
        @Sendable ([Office], ID<Institution>, Transaction) throws -> [ID<Office>: [ID<Person>: PublicKey]]

    /// The offices that can take a complaint now: those with somebody to read it.
    func openOffices(of institution: ID<Institution>, in transaction: Transaction) throws -> [Office] {
        let offices = try InstitutionStore.offices(of: institution, in: transaction)
        let keys = try keys(offices, institution, transaction)
        return offices.filter { keys[$0.id]?.isEmpty == false }
    }

    /// Those of one office.
    func keys(
        of office: Office, _ institution: ID<Institution>, in transaction: Transaction
    ) throws -> [ID<Person>: PublicKey] {
        try keys([office], institution, transaction)[office.id] ?? [:]
    }
}
