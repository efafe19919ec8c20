import Secrets
import Storage

/// To whom a new case is sealed.
struct CaseReaders: Sendable {
    /// The public keys of those who may read the complaints of an office and have keys.
    let keys: @Sendable (Office, ID<Institution>, Transaction) throws -> [ID<Person>: PublicKey]
    /// The institution's escrow key; nil when it has none.
    let escrow: @Sendable (ID<Institution>, Transaction) throws -> PublicKey?

    /// The offices that can take a complaint now.
    func openOffices(of institution: ID<Institution>, in transaction: Transaction) throws -> [Office] {
        try InstitutionStore.offices(of: institution, in: transaction).filter {
            try !keys($0, institution, transaction).isEmpty
        }
    }
}
